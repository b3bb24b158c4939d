using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Overleggen.Inzien;

/// <summary>Asks which series there are.</summary>
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
        return new Antwoord<ReeksLijstAntwoord>(
            new ReeksLijstAntwoord(pagina.Rows), Inzage.Geen with { Aantal = pagina.Rows.Count })
        {
            Positie = pagina.Position,
        };
    }
}
