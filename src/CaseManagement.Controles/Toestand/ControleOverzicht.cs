using CaseManagement.Controles.Interventies;
using CaseManagement.Controles.Organen;

namespace CaseManagement.Controles.Toestand;

/// <summary>The common overview of a control: terms, agenda, who sees what of the frame.</summary>
internal static class ControleOverzicht
{
    /// <summary>The meeting that discusses controls; no series of the house has this type until a chair sets one up.</summary>
    public const string Overleg = "controleoverleg";

    /// <summary>Terms of measures are for the municipality: a participating organ learns nothing of them.</summary>
    private static readonly AfgeschermdeTermijn[] Afgeschermd =
        [.. new[] { Zienswijze, Begunstiging, Sluiting, Bezwaar, Rapportage, Privacycheck }.Select(soort => new AfgeschermdeTermijn(soort, []))];

    private const string Zienswijze = "Zienswijze";
    private const string Begunstiging = "Begunstiging";
    private const string Sluiting = "Sluiting";
    private const string Bezwaar = "Bezwaar";
    private const string Rapportage = "Rapportage";
    private const string Privacycheck = "Privacycheck2B";

    public static DossierOverzicht Van(DossierId id, IntegraleControle state) => new()
    {
        Id = id,
        Zaaktype = IntegraleControleZaaktype.TypeNaam,
        Code = state.Plan.Code,
        Status = state.Status.ToString(),
        IsActief = state.IsActief,
        GeopendOp = state.Plan.Op,
        Duo = state.Kern.Duo,
        Deelnemers = state.Kern.Deelnemers,
        Uitgesloten = state.Kern.Uitgesloten,
        Betrokkenen = [.. state.Interventies.Select(interventie => new BetrokkeneOverzicht(
            interventie.Voornemen.Geadresseerde, "Geadresseerde", interventie.Voornemen.GerichtTot))],

        // The place of a signal stands in no list; who may know it reads it in the control (OND-14).
        Aanduiding = state.Plan.Herkomst is null ? state.Plan.Gebied : null,
        BasisVoor = [.. state.Organen.Where(deelname => deelname.Vorm is DeelnameVorm.Controleert).SelectMany(Kijkers)],
        Termijnen = [.. Termijnen(state)],
        AfgeschermdeTermijnen = Afgeschermd,
        Acties = state.Kern.Acties,
        Agendering = Agendering(state),
        VernietigenOp = state.VernietigenOp,
    };

    private static IEnumerable<Kijker> Kijkers(OrgaanToegevoegd deelname) =>
        [new Kijker(Rol.Politie, deelname.Organisatie), new Kijker(Rol.Toezichtpartner, deelname.Organisatie)];

    private static IEnumerable<TermijnOverzicht> Termijnen(IntegraleControle state) => state.Status switch
    {
        ControleStatus.Gepland or ControleStatus.Voorbereid =>
        [
            new TermijnOverzicht("Controledag", state.PlanDatum),
            .. state.Check2B is { } check ? new[] { new TermijnOverzicht(Privacycheck, check.GeldigTot) } : [],
        ],
        ControleStatus.Uitgevoerd => [new TermijnOverzicht(Rapportage, state.Uitvoering!.RapporterenUiterlijkOp), .. state.Interventies.SelectMany(Termijnen)],
        ControleStatus.Gerapporteerd => state.Interventies.SelectMany(Termijnen),
        _ => [],
    };

    private static IEnumerable<TermijnOverzicht> Termijnen(Interventie interventie)
    {
        if (interventie is { Status: InterventieStatus.ZienswijzeGevraagd, Zienswijze: { } gevraagd })
        {
            yield return new TermijnOverzicht(Zienswijze, gevraagd.TermijnTot);
        }

        if (interventie is { Status: InterventieStatus.Besloten, Besluit.BegunstigingTot: { } begunstiging })
        {
            yield return new TermijnOverzicht(Begunstiging, begunstiging);
        }

        if (interventie is { IsVanKracht: true, Verlengingsvoornemen: { } verlenging })
        {
            yield return new TermijnOverzicht(Zienswijze, verlenging.ZienswijzeTot);
        }

        if (interventie is { IsVanKracht: true, TotEnMet: { } einde })
        {
            yield return new TermijnOverzicht(Sluiting, einde);
        }

        if (interventie.BezwaarTot is { } bezwaar)
        {
            yield return new TermijnOverzicht(Bezwaar, bezwaar, IsWettelijk: true);
        }
    }

    private static Agendering Agendering(IntegraleControle state) => new(Overleg)
    {
        NieuwSinds = Begin(state.Plan.Op),
        GevraagdeBesluiten =
        [
            // Which measure is for who reads the control.
            .. state.Interventies.Where(interventie => interventie.Loopt && interventie.Besluit is null)
                .Select(interventie => new BesluitVerzoek("Besluit over een maatregel", Begin(interventie.Voornemen.Op))),
            .. state.Interventies.Where(interventie => interventie.IsVanKracht)
                .Select(interventie => interventie.Verlengingsvoornemen).OfType<VerlengingVoorgenomen>()
                .Select(voornemen => new BesluitVerzoek("Besluit over de duur van een maatregel", Begin(voornemen.Op))),
            .. state.Verval is { } verval ? [new BesluitVerzoek("Besluit over het doorgaan van de controle", Begin(verval.Op))] : Array.Empty<BesluitVerzoek>(),
        ],
        Besprekingsverzoeken = state.Kern.Besprekingsverzoeken,
        AfsluitingVoorgesteld = state.Status is ControleStatus.Gerapporteerd && !state.Interventies.Exists(interventie => interventie.Loopt),
        Doel = "De integrale controle voorbereiden en opvolgen",
        Grondslag = IntegraleControleZaaktype.Verwerking.Grondslag,
    };

    private static Instant Begin(LocalDate dag) => dag.AtStartOfDayInZone(Moment.Zone).ToInstant();
}
