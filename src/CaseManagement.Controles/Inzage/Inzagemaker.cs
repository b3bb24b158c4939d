using CaseManagement.Controles.Bevindingen;
using CaseManagement.Controles.Interventies;
using CaseManagement.Controles.Jaarplan;

namespace CaseManagement.Controles.Inzage;

/// <summary>Makes the view of one control for one reader.</summary>
internal sealed class Inzagemaker(IntegraleControle state, Aanroep kijker, IPersonalTextReader reader)
{
    private readonly Kijkrol rol = Kijkrol.Van(state, kijker);

    public ControleInzage Maak() => new()
    {
        Code = state.Plan.Code,
        Status = state.Status,
        PlanDatum = state.PlanDatum,
        Kwartaal = Kwartalen.Van(state.Dag),
        Thema = state.Plan.Thema,
        Doelen = state.Plan.Doelen,
        Doelomschrijving = rol.TerPlaatse ? reader.Reveal(state.Plan.Doelomschrijving) : null,
        Gebied = rol.TerPlaatse ? reader.Reveal(state.Plan.Gebied) : null,
        Herkomst = rol.Regie ? state.Plan.Herkomst : null,
        Check2B = rol.Regie && state.Check2B is { } check ? new Check2BInzage(check.Check, check.Op, check.GeldigTot) : null,
        Organen = [.. state.Organen.Select(deelname => new OrgaanInzage(
            deelname.Orgaan, deelname.Organisatie, deelname.Vorm, deelname.Grondslag, state.Uitvoering is null ? null : state.WasAanwezig(deelname.Orgaan)))],
        Locaties = rol.TerPlaatse ? Locaties() : null,
        Briefing = rol.TerPlaatse ? reader.Reveal(state.Briefing?.Inhoud) : null,
        UitgevoerdOp = state.Uitvoering?.Op,
        Bevindingen = rol.TerPlaatse ? Bevindingen() : null,
        Verstrekkingen = rol.Toezicht ? Verstrekkingen() : null,
        Interventies = rol.Maatregelen ? [.. state.Interventies.Select(Toon)] : null,
        Rapport = rol.Maatregelen ? RapportInzage.Van(state.Rapport) : null,
        Afgelasting = rol.TerPlaatse ? reader.Reveal(state.Afgelasting?.Toelichting) : null,
    };

    private IReadOnlyList<LocatieInzage> Locaties() =>
    [
        .. state.Locaties.Select(locatie => new LocatieInzage(
            locatie.Nummer, locatie.Soort, reader.Reveal(locatie.Aanduiding), locatie.Binnentreding, state.IsBezocht(locatie.Nummer))),
    ];

    private IReadOnlyList<BevindingInzage> Bevindingen() =>
    [
        .. state.Bevindingen.Where(bevinding => Bevindingzicht.Ziet(state, bevinding, kijker) || IsNodigVoorBesluit(bevinding))
            .Select(bevinding => bevinding.Vastgelegd)
            .Select(b => new BevindingInzage(b.Nummer, b.Orgaan, b.Locatie, b.Overtreding, b.Bron, reader.Reveal(b.Omschrijving))),
    ];

    // Who decides on a measure, or advises on it, reads what it rests on; that was supplied to the municipality first (ROL-04).
    private bool IsNodigVoorBesluit(Bevinding bevinding) =>
        kijker.Rol is Rol.Burgemeester or Rol.JuridischAdviseur
        && state.Interventies.Exists(interventie => interventie.Voornemen.Bevindingen.Contains(bevinding.Vastgelegd.Nummer));

    private IReadOnlyList<VerstrektInzage> Verstrekkingen() =>
    [
        .. state.Bevindingen.SelectMany(bevinding => bevinding.Verstrekkingen)
            .Select(v => new VerstrektInzage(v.Bevinding, v.Van, v.Aan, v.Grond, v.Op)),
    ];

    private InterventieInzage Toon(Interventie interventie)
    {
        var v = interventie.Voornemen;
        return new InterventieInzage(
            v.Nummer, v.Soort, interventie.Status, v.Orgaan, v.Artikel, v.Locatie, reader.Reveal(v.GerichtTot), v.Bevindingen, reader.Reveal(v.Motivering))
        {
            Beleid = v.Beleid,
            Grond174a = v.Grond174a,
            Grond13b = v.Grond13b,
            RapportageOp = v.Rapportage?.Datum,
            RapportageKenmerk = v.Rapportage?.Kenmerk,
            ZienswijzeTot = interventie.Zienswijze?.TermijnTot,
            Besluit = interventie.Besluit is { } besluit ? Toon(besluit) : null,
            UitgevoerdOp = interventie.UitgevoerdOp,
            BeeindigdOp = interventie.BeeindigdOp,
        };
    }

    private BesluitInzage Toon(InterventieBesloten besluit) => new(
        besluit.BekendgemaaktOp,
        besluit.ZienswijzeOntvangenOp,
        reader.Reveal(besluit.SpoedReden),
        besluit.BegunstigingTot,
        besluit.Vanaf,
        besluit.TotEnMet,
        besluit.DuurMaanden,
        besluit.BezwaarTot,
        reader.Reveal(besluit.Motivering));
}
