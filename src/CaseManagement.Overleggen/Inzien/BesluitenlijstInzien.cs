using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;

namespace CaseManagement.Overleggen.Inzien;

/// <summary>Asks for the list of decisions of a meeting: the rows of the items that the caller may attend.</summary>
/// <param name="Overleg">The meeting.</param>
public sealed record BesluitenlijstInzien(DossierId Overleg);

/// <summary>The list of decisions as one participant may see it.</summary>
/// <param name="Id">The meeting.</param>
/// <param name="Status">Where the list stands.</param>
/// <param name="Regels">The rows, numbered without gaps for this participant.</param>
public sealed record BesluitenlijstBeeld(DossierId Id, BesluitenlijstStatus Status, IReadOnlyList<BesluitBeeld> Regels);

/// <summary>A row of the list of decisions.</summary>
/// <param name="Nummer">Number for this participant, from 1.</param>
/// <param name="Volgnummer">Number among the rows of this case, for corrections; absent for who does not lead the meeting.</param>
/// <param name="Dossier">The case.</param>
/// <param name="Code">Its code.</param>
/// <param name="Soort">What it is; only the competent organ decides.</param>
/// <param name="Tekst">The text.</param>
/// <param name="Acties">Numbers of the actions that follow from it.</param>
/// <param name="Grondslag">The legal basis.</param>
/// <param name="Correcties">Corrections, in order.</param>
public sealed record BesluitBeeld(
    int Nummer,
    int? Volgnummer,
    DossierId Dossier,
    string Code,
    BesluitSoort Soort,
    string Tekst,
    IReadOnlyList<int> Acties,
    string Grondslag,
    IReadOnlyList<string> Correcties);

internal sealed class BesluitenlijstInzienUseCase(Agendazicht zicht, OverlegLezer lezer, IPersonalTextReader reader)
    : QueryUseCase<BesluitenlijstInzien, BesluitenlijstBeeld>
{
    public override QueryPolicy Policy =>
        new("overleggen/{id}/besluitenlijst", AuditActie.AgendaInzien, OverleggenModule.Gebied, OverleggenModule.DoelCode, Recht.Lezen);

    public override BesluitenlijstInzien Bind(Parameters parameters) => new(parameters.Id());

    public override async Task<Antwoord<BesluitenlijstBeeld>> AnswerAsync(
        BesluitenlijstInzien query, QueryContext context, CancellationToken cancellation)
    {
        var geladen = await lezer.OverlegAsync(query.Overleg, cancellation);
        if (geladen.State is not { } overleg)
        {
            return Antwoord<BesluitenlijstBeeld>.Verborgen("onbekend", Inzage.Geen);
        }

        var leidt = Leiding.Leidt(context.Aanroep, await lezer.ReeksAsync(overleg.Reeks, cancellation));
        var mijn = await zicht.PuntenAsync(overleg, context, cancellation);
        if (mijn.Count == 0 && !await zicht.IsLidAsync(overleg, context.Aanroep, cancellation))
        {
            return Antwoord<BesluitenlijstBeeld>.Verborgen("ROL-06", Inzage.Geen);
        }

        var regels = overleg.Besluiten.Where(regel => mijn.Any(item => item.Punt.Dossier == regel.Dossier)).ToList();

        // A decision names nobody (§8.4), and concerns everybody whom its case is about.
        var getoond = mijn.Where(item => regels.Exists(regel => regel.Dossier == item.Punt.Dossier)).ToList();
        var beeld = new BesluitenlijstBeeld(
            query.Overleg, overleg.Besluitenlijst, [.. regels.Select((regel, index) => Beeld(overleg, regel, index + 1, leidt))]);
        return new Antwoord<BesluitenlijstBeeld>(beeld, Agendazicht.Getoond(getoond, [.. getoond.SelectMany(item => item.Dossier.Betrokkenen).Select(betrokkene => betrokkene.Id)]))
        {
            Gezien = new Gezien<Overleg>(query.Overleg, geladen),
        };
    }

    private BesluitBeeld Beeld(Overleg overleg, Besluitregel regel, int nummer, bool leidt) => new(
        nummer,
        leidt ? 1 + overleg.Besluiten.Where(ander => ander.Dossier == regel.Dossier).TakeWhile(ander => ander.Volgnummer != regel.Volgnummer).Count() : null,
        regel.Dossier,
        regel.Code,
        regel.Soort,
        reader.Reveal(regel.Tekst)!,
        regel.Acties,
        regel.Grondslag,
        [.. overleg.Correcties.Where(correctie => correctie.Volgnummer == regel.Volgnummer).Select(correctie => reader.Reveal(correctie.Tekst)!)]);
}
