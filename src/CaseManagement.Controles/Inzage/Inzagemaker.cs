using CaseManagement.Controles.Bevindingen;
using CaseManagement.Controles.Interventies;
using CaseManagement.Controles.Jaarplan;
using CaseManagement.Controles.Voorbereiden;

namespace CaseManagement.Controles.Inzage;

/// <summary>Makes the view of one control for one reader.</summary>
internal sealed class Inzagemaker(IntegraleControle state, Aanroep kijker, LocalDate vandaag, IPersonalTextReader reader)
{
    private readonly Kijkrol rol = Kijkrol.Van(state, kijker);

    public ControleInzage Maak() => new()
    {
        Code = state.Plan.Code,
        Status = state.Status,
        PlanDatum = state.PlanDatum,
        Kwartaal = Kwartalen.Van(state.Dag),
        Thema = Ziet(Controlegegeven.Doel) || state.Plan.Herkomst is null ? state.Plan.Thema : null,
        Doelen = Ziet(Controlegegeven.Doel) || state.Plan.Herkomst is null ? state.Plan.Doelen : null,
        Doelomschrijving = Ziet(Controlegegeven.Doel) ? reader.Reveal(state.Plan.Doelomschrijving) : null,
        Gebied = Ziet(Controlegegeven.Gebied) ? reader.Reveal(state.Plan.Gebied) : null,
        Herkomst = rol.Regie ? state.Plan.Herkomst : null,
        Werk = rol.Regie && state.Verval is { } verval ? [Jaarplan.Werk.VanRegie(verval.Stand)] : null,
        Voortzetting = rol.Regie ? reader.Reveal(state.Voortzetting?.Motivering) : null,
        Check2B = rol.Regie && state.Check2B is { } check ? Toon(check) : null,
        Voorwaarden = rol.Regie ? null : Voorwaarden(),
        Organen = [.. state.Organen.Select(deelname => new OrgaanInzage(
            deelname.Orgaan, deelname.Organisatie, deelname.Vorm, deelname.Grondslag, state.Uitvoering is null ? null : state.WasAanwezig(deelname.Orgaan)))],
        Locaties = Locaties(),
        Briefing = Ziet(Controlegegeven.Briefing) ? reader.Reveal(state.Briefing?.Inhoud) : null,
        UitgevoerdOp = state.Uitvoering?.Op,
        Bevindingen = rol.TerPlaatse ? Bevindingen() : null,
        Verstrekkingen = rol.Toezicht ? Verstrekkingen() : null,
        Interventies = rol.Maatregelen ? [.. state.Interventies.Select(Toon)] : null,
        Rapport = rol.Maatregelen ? RapportInzage.Van(state.Rapport) : null,
        Afgelasting = rol.TerPlaatse && (rol.Regie || state.Plan.Herkomst is null) ? reader.Reveal(state.Afgelasting?.Toelichting) : null,
    };

    private bool Ziet(Controlegegeven soort, int? locatie = null) => rol.Ziet(state, kijker, new Check2BGegeven(soort, locatie), vandaag);

    // Nobody learns from the gaps: who sees no place at all sees no list.
    private IReadOnlyList<LocatieInzage>? Locaties()
    {
        var zichtbaar = state.Locaties.Where(locatie => Ziet(Controlegegeven.Locatie, locatie.Nummer)).ToList();
        return zichtbaar.Count == 0 && !(state.Locaties.IsEmpty && rol.TerPlaatse && state.Plan.Herkomst is null) && !Rollen.IsRegie(kijker) ? null :
        [
            .. zichtbaar.Select(locatie => new LocatieInzage(
                locatie.Nummer, locatie.Soort, reader.Reveal(locatie.Aanduiding), locatie.Binnentreding, state.IsBezocht(locatie.Nummer))),
        ];
    }

    private Check2BInzage Toon(Check2BUitgevoerd check) => new(
        check.Check,
        check.Op,
        check.GeldigTot,
        check.ProtocolVersie,
        [.. check.Regels.Select(regel => new Check2BRegelInzage(
            regel.Orgaan, regel.Gegeven.Soort, regel.Gegeven.Locatie, regel.Besluit, reader.Reveal(regel.Motivering), reader.Reveal(regel.Voorwaarden)))]);

    // What an organ got under conditions it got with those conditions.
    private IReadOnlyList<string>? Voorwaarden() =>
        state.Check2B?.Regels.Where(regel => regel.Voorwaarden is not null && Bevindingzicht.Namens(state, kijker).Contains(regel.Orgaan)
                && Deling.Mag(state, regel.Orgaan, regel.Gegeven, vandaag))
            .Select(regel => reader.Reveal(regel.Voorwaarden)).OfType<string>().Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } voorwaarden
            ? voorwaarden
            : null;

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
            Verlenging = interventie.Verlengingsvoornemen is { } verlenging
                ? new VerlengingsvoornemenInzage(verlenging.Op, verlenging.ZienswijzeTot, reader.Reveal(verlenging.Motivering))
                : null,
            Verlengingen = interventie.Verlengingen.IsEmpty ? null :
            [
                .. interventie.Verlengingen.Select(besluit => new VerlengingInzage(
                    besluit.BekendgemaaktOp, besluit.DuurMaanden, besluit.TotEnMet, besluit.ZienswijzeOntvangenOp, besluit.BezwaarTot,
                    reader.Reveal(besluit.Motivering))),
            ],
            Opheffing = reader.Reveal(interventie.Opheffing?.Motivering),
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
