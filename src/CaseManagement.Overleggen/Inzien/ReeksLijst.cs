using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Overleggen.Inzien;

/// <summary>Asks which series there are; a partner learns of those to which it is invited (<c>ROL-06</c>).</summary>
public sealed record ReeksLijst;

/// <summary>The series in order of type.</summary>
/// <param name="Reeksen">The series.</param>
public sealed record ReeksLijstAntwoord(IReadOnlyList<ReeksRij> Reeksen);

internal sealed class ReeksLijstUseCase(OverlegLezer lezer) : QueryUseCase<ReeksLijst, ReeksLijstAntwoord>
{
    public override QueryPolicy Policy =>
        new("overlegreeksen", AuditActie.Zoeken, OverleggenModule.Gebied, OverleggenModule.DoelCode, Recht.Metadata);

    public override ReeksLijst Bind(Parameters parameters) => new();

    public override async Task<Antwoord<ReeksLijstAntwoord>> AnswerAsync(
        ReeksLijst query, QueryContext context, CancellationToken cancellation)
    {
        var pagina = await lezer.ReeksenAsync(cancellation);
        var reeksen = pagina.Rows.Where(reeks => reeks.Bezetting.Omvat(context.Aanroep.Organisatie)).ToList();
        return new Antwoord<ReeksLijstAntwoord>(
            new ReeksLijstAntwoord(reeksen), Inzage.Geen with { Aantal = reeksen.Count })
        {
            Positie = pagina.Position,
        };
    }
}
