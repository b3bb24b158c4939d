using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Overleggen.Inzien;

/// <summary>Asks which meetings there are. Shows dates and states, nothing about cases; a partner learns of the series to which it is invited (<c>ROL-06</c>).</summary>
/// <param name="Type">Only this type.</param>
/// <param name="Van">From this day.</param>
/// <param name="Tot">Up to and including this day.</param>
public sealed record OverlegLijst(string? Type, LocalDate? Van, LocalDate? Tot);

/// <summary>Meetings in order of date.</summary>
/// <param name="Overleggen">The meetings, lapsed ones included.</param>
public sealed record OverlegLijstAntwoord(IReadOnlyList<OverlegLijstRegel> Overleggen);

/// <summary>A meeting in a list.</summary>
/// <param name="Id">The meeting.</param>
/// <param name="Reeks">The series.</param>
/// <param name="Type">Its type.</param>
/// <param name="Naam">The name of the series.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Nominaal">The date of the rhythm; absent for an extra meeting.</param>
/// <param name="Planning">When it is held; absent when no day was found.</param>
/// <param name="IsVerplaatst">Whether the chair moved it.</param>
/// <param name="VoorzitterMoetBeslissen">Whether the chair must move it or let it lapse (<c>CAD-03</c>).</param>
/// <param name="GatTeGroot">Warning that a gap is more than the interval and two weeks (<c>CAD-06</c>).</param>
/// <param name="Besluitenlijst">Where the list of decisions stands; absent until the meeting was held.</param>
public sealed record OverlegLijstRegel(
    DossierId Id,
    DossierId Reeks,
    string Type,
    string Naam,
    OverlegStatus Status,
    LocalDate? Nominaal,
    Planning? Planning,
    bool IsVerplaatst,
    bool VoorzitterMoetBeslissen,
    bool GatTeGroot,
    BesluitenlijstStatus? Besluitenlijst);

internal sealed class OverlegLijstUseCase(OverlegLezer lezer) : QueryUseCase<OverlegLijst, OverlegLijstAntwoord>
{
    public override QueryPolicy Policy =>
        new("overleggen", AuditActie.Zoeken, OverleggenModule.Gebied, OverleggenModule.DoelCode, Recht.Metadata);

    public override OverlegLijst Bind(Parameters parameters) =>
        new(parameters.Tekst("type"), parameters.Datum("van"), parameters.Datum("tot"));

    public override async Task<Antwoord<OverlegLijstAntwoord>> AnswerAsync(
        OverlegLijst query, QueryContext context, CancellationToken cancellation)
    {
        var pagina = await lezer.LijstAsync(query.Type, query.Van, query.Tot, cancellation);
        var reeksen = (await lezer.ReeksenAsync(cancellation)).Rows
            .Where(reeks => reeks.Bezetting.Omvat(context.Aanroep.Organisatie)).Select(reeks => reeks.Id).ToHashSet();
        var rijen = pagina.Rows.Where(rij => reeksen.Contains(rij.Reeks)).ToList();
        var regels = rijen.Select(rij => new OverlegLijstRegel(
            rij.Id, rij.Reeks, rij.Type, rij.Naam, rij.Status, rij.Nominaal, rij.Planning, rij.IsVerplaatst, rij.VoorzitterMoetBeslissen,
            rij.GatTeGroot, rij.Besluitenlijst));
        return new Antwoord<OverlegLijstAntwoord>(
            new OverlegLijstAntwoord([.. regels]), Inzage.Geen with { Aantal = rijen.Count })
        {
            Positie = pagina.Position,
        };
    }
}
