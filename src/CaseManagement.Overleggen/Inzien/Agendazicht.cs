using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Overleggen.Reeksen;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;
using NodaTime;

namespace CaseManagement.Overleggen.Inzien;

/// <summary>What one caller may see of the cases of one meeting: his items, and of those the content that the matrix lets him read.</summary>
/// <param name="lezer">Finds the meeting.</param>
/// <param name="agenda">Its items.</param>
/// <param name="controle">Judges access to each case.</param>
/// <param name="zaaktypen">The purposes of the cases.</param>
/// <param name="reader">Opens sealed text.</param>
internal sealed class Agendazicht(
    OverlegLezer lezer, Agendalezer agenda, Toegangscontrole controle, IEnumerable<IZaaktype> zaaktypen, IPersonalTextReader reader)
{
    private const int AantalVolgendeData = 3;

    private readonly Dictionary<string, Doel> doelen = zaaktypen.ToDictionary(zaaktype => zaaktype.Naam, zaaktype => zaaktype.Doel, StringComparer.Ordinal);

    /// <summary>The items of the meeting that the caller may attend, in order.</summary>
    public async Task<IReadOnlyList<AgendapuntNu>> PuntenAsync(
        Overleg overleg, QueryContext context, CancellationToken cancellation)
    {
        var reeks = await lezer.ReeksAsync(overleg.Reeks, cancellation);
        var punten = await agenda.LeesAsync(overleg, reeks, cancellation);
        return [.. punten.Where(item => Bijwonen.Mag(context.Aanroep, reeks, item, context.Moment.Vandaag))];
    }

    /// <summary>Whether the caller may know of a case: it stands on the agenda of this meeting for him, or he reads it anyway.</summary>
    public async Task<bool> KentAsync(
        Overleg overleg, OverlegReeks reeks, Aanroep aanroep, DossierOverzicht dossier, CancellationToken cancellation) =>
        (await agenda.DossiersAsync(overleg, reeks, cancellation)).Any(ander => ander.Id == dossier.Id)
        || await MagLezenAsync(aanroep, dossier, cancellation);

    /// <summary>Whether the caller may read the content of a case, judged for the purpose of that case: a meeting discusses it for no other.</summary>
    public async Task<bool> MagLezenAsync(Aanroep aanroep, DossierOverzicht dossier, CancellationToken cancellation)
    {
        var doel = doelen[dossier.Zaaktype];
        var voorZaak = aanroep with { Doel = doel.Code, Grondslag = doel.Grondslag };
        return (await controle.BeoordeelAsync(voorZaak, dossier, Recht.Lezen, cancellation)).IsVerleend;
    }

    /// <summary>The agenda for the caller, with what it showed.</summary>
    public async Task<Antwoord<AgendaBeeld>> ToonAsync(DossierId id, QueryContext context, CancellationToken cancellation)
    {
        var geladen = await lezer.OverlegAsync(id, cancellation);
        if (geladen.State is not { } overleg)
        {
            return Antwoord<AgendaBeeld>.Verborgen("onbekend", Inzage.Geen);
        }

        var punten = await PuntenAsync(overleg, context, cancellation);
        if (punten.Count == 0 && !await IsLidAsync(overleg, context.Aanroep, cancellation))
        {
            return Antwoord<AgendaBeeld>.Verborgen("ROL-06", Inzage.Geen);
        }

        var getoond = new List<BetrokkeneId>();
        var regels = new List<AgendaRegel>(punten.Count);
        foreach (var item in punten)
        {
            var dossier = item.Dossier;
            var leesbaar = await MagLezenAsync(context.Aanroep, dossier, cancellation);
            var leest = leesbaar && dossier.Aanduiding is not null && Leeszicht.ZietBasis(dossier, context.Aanroep);
            if (leest)
            {
                // An address says something about everybody whom the case is about (AVG-01), so all of them find this look in the trail.
                getoond.AddRange(dossier.Betrokkenen.Select(betrokkene => betrokkene.Id));
            }

            regels.Add(Agendaopmaak.Regel(item, context.Aanroep, leest ? reader.Reveal(dossier.Aanduiding) : null) with { IsLeesbaar = leesbaar });
        }

        var beeld = new AgendaBeeld(id, overleg.Type, overleg.Naam, overleg.Status, overleg.IsGesloten, Agendaopmaak.Nummer(regels))
        {
            Planning = overleg.Planning,
            VolgendeData = await VolgendeAsync(overleg, cancellation),
        };
        return new Antwoord<AgendaBeeld>(beeld, Getoond(punten, getoond)) { Gezien = new Gezien<Overleg>(id, geladen) };
    }

    /// <summary>Whether the caller may know of a meeting without an item of his own: a colleague, or a partner that is invited to the series.</summary>
    public async Task<bool> IsLidAsync(Overleg overleg, Aanroep aanroep, CancellationToken cancellation) =>
        (await lezer.ReeksAsync(overleg.Reeks, cancellation)).Bezetting.Omvat(aanroep.Organisatie);

    /// <summary>The record of what was shown of these items.</summary>
    public static Inzage Getoond(IReadOnlyList<AgendapuntNu> punten, IReadOnlyList<BetrokkeneId> betrokkenen)
    {
        var zaaktypen = punten.Select(item => item.Dossier.Zaaktype).Distinct(StringComparer.Ordinal).ToList();
        return new Inzage(
            zaaktypen is [var enige] ? enige : "", [.. punten.Select(item => item.Dossier.Id)], [.. betrokkenen.Distinct()], punten.Count);
    }

    private async Task<IReadOnlyList<LocalDate>> VolgendeAsync(Overleg overleg, CancellationToken cancellation) =>
        overleg.Planning is { } planning
            ? [.. (await lezer.VanafAsync(overleg.Type, planning.Datum.PlusDays(1), AantalVolgendeData, cancellation))
                .Select(rij => rij.Dag).OfType<LocalDate>()]
            : [];
}
