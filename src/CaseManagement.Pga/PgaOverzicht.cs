using System.Globalization;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Pga.Informeren;
using CaseManagement.Pga.Inzage;
using CaseManagement.Pga.Triage;
using CaseManagement.Pga.Verloop;

namespace CaseManagement.Pga;

/// <summary>The common overview of a PGA case; pure.</summary>
internal static class PgaOverzicht
{
    private const string Informeren = "Informatieplicht";
    private const string HerbeoordelenInformeren = "Herbeoordeling informatieplicht";

    public static DossierOverzicht Van(DossierId id, PgaCasus state, PgaInstellingen instellingen) => new()
    {
        Id = id,
        Zaaktype = "pga",
        Code = state.Aanmelding.Code,
        Status = state.Status.ToString(),
        IsActief = state.IsActief,
        GeopendOp = state.Aanmelding.AangemeldOp,
        Duo = state.Kern.Duo,
        Deelnemers = state.Kern.Deelnemers,
        Uitgesloten = state.Kern.Uitgesloten,
        Betrokkenen = [new BetrokkeneOverzicht(state.Aanmelding.Betrokkene, "Betrokkene", state.Aanmelding.Naam, InformerenUiterlijkOp(state))],
        Termijnen = [.. Termijnen(state)],
        AfgeschermdeTermijnen = Afgeschermd,
        Acties = state.Kern.Acties,
        Verstrekkingen = [.. PgaBoek.Regels(state)],
        Agendering = Agendering(state, instellingen),
        VernietigenOp = state.VernietigenOp,
    };

    // The terms follow the view: who does not see the duty to inform or the plan, does not see when they are due.
    private static readonly IReadOnlyList<AfgeschermdeTermijn> Afgeschermd =
    [
        .. new[] { Informeren, HerbeoordelenInformeren }.Select(soort => new AfgeschermdeTermijn(soort, Zicht.Rollen(zicht => zicht.ZietToezicht))),
        .. new[] { "Triage", "Plan van aanpak", "Evaluatie", "Planreview", "Nazorg" }
            .Select(soort => new AfgeschermdeTermijn(soort, Zicht.Rollen(zicht => zicht.ZietPlan))),
    ];

    private static NodaTime.LocalDate? InformerenUiterlijkOp(PgaCasus state) =>
        state.Informatieplicht is { Status: InformatieplichtStatus.Open, UiterlijkOp: var op } ? op : null;

    private static Agendering Agendering(PgaCasus state, PgaInstellingen instellingen) => new("pga", Uitsluiting(state, instellingen))
    {
        ToegestaanVan = instellingen.Convenant(state.Aanmelding.Convenant)?.GeldigVan,
        ToegestaanTot = instellingen.Convenant(state.Aanmelding.Convenant)?.GeldigTot,
        NieuwSinds = state.Acceptatie?.VastgelegdOp,
        Besprekingsverzoeken = state.Kern.Besprekingsverzoeken,
        GevraagdeBesluiten = [.. state.Verzoeken.Select(verzoek => new BesluitVerzoek(Naam(verzoek.Soort), verzoek.Op))],
        AfsluitingVoorgesteld = state.AfsluitingVoorgesteld,
        AcuutGevaar = state.AcuutGevaar,
        Gewicht = state.Acceptatie?.Prioriteit switch { Prioriteit.Hoog => 3, Prioriteit.Midden => 2, Prioriteit.Laag => 1, _ => 0 },
        Statusregel = Statusregel(state),
        AlleenStatusregel = state.Status is PgaStatus.Opgeschaald,
        Doel = Doel(state),
        Aandachtspunt = Aandachtspunt(state),
        Grondslag = PgaZaaktype.Grondslag,
    };

    private static AgendaUitsluiting? Uitsluiting(PgaCasus state, PgaInstellingen instellingen) => state switch
    {
        { IsGeaccepteerd: false } => new AgendaUitsluiting("§8.3", "De betrokkene is niet geaccepteerd in de triage."),
        _ when instellingen.Convenant(state.Aanmelding.Convenant) is not { } convenant
            || !state.Kern.Deelnemers.All(deelnemer => convenant.MagDeelnemen(deelnemer.Organisatie)) =>
            new AgendaUitsluiting("§8.3", "Er is geen geldig convenant voor de deelnemers."),
        _ => null,
    };

    private static string? Statusregel(PgaCasus state) => state is { Status: PgaStatus.Opgeschaald, OpgeschaaldOp: { } op }
        ? string.Create(CultureInfo.InvariantCulture, $"Opgeschaald naar ZVHGV TopX sinds {op:dd-MM-yyyy}.")
            + (state.Verzoeken.Any(verzoek => verzoek.Soort is BesluitSoort.Afschalen) ? " Afschaling gevraagd." : "")
            + (state.AfsluitingVoorgesteld ? " Afsluiting voorgesteld." : "")
        : null;

    private static string Doel(PgaCasus state) => state.Status switch
    {
        PgaStatus.Geaccepteerd or PgaStatus.PlanInOpstelling => "Plan van aanpak bespreken en vaststellen.",
        PgaStatus.InUitvoering => "Voortgang van het plan bespreken.",
        PgaStatus.Evaluatie => "Vervolg na de evaluatie bepalen.",
        _ => "",
    };

    // Not part of the aim: partners read that, and whether the person knows is not for them.
    private static string? Aandachtspunt(PgaCasus state) => state.Informatieplicht.Status is InformatieplichtStatus.Open && Doel(state).Length > 0
        ? "Informeer de betrokkene voor de bespreking (AVG 14)."
        : null;

    private static string Naam(BesluitSoort soort) => soort is BesluitSoort.PlanVanAanpak ? "Plan van aanpak" : soort.ToString();

    private static IEnumerable<TermijnOverzicht> Termijnen(PgaCasus state)
    {
        if (state is { Status: PgaStatus.InTriage, TriageUiterlijkOp: { } triage })
        {
            yield return new TermijnOverzicht("Triage", triage);
        }

        if (state.Informatieplicht is { Status: InformatieplichtStatus.Open, UiterlijkOp: var informeren })
        {
            yield return new TermijnOverzicht(Informeren, informeren, IsWettelijk: true);
        }

        if (state.Informatieplicht is { Status: InformatieplichtStatus.Uitgesteld, UiterlijkOp: var herbeoordelen })
        {
            yield return new TermijnOverzicht(HerbeoordelenInformeren, herbeoordelen);
        }

        if (state is { Status: PgaStatus.Geaccepteerd or PgaStatus.PlanInOpstelling, Acceptatie: { } acceptatie })
        {
            yield return new TermijnOverzicht("Plan van aanpak", acceptatie.PlanUiterlijkOp);
        }

        if (state is { Status: PgaStatus.InUitvoering or PgaStatus.Opgeschaald or PgaStatus.Evaluatie, EvaluatieOp: { } evaluatie })
        {
            yield return new TermijnOverzicht("Evaluatie", evaluatie, IsOpgeschort: state.Status is PgaStatus.Opgeschaald);
        }

        if (state is { Status: PgaStatus.InUitvoering or PgaStatus.Evaluatie, PlanreviewUiterlijkOp: { } review })
        {
            yield return new TermijnOverzicht("Planreview", review);
        }

        if (state is { Status: PgaStatus.Nazorg, NazorgTot: { } nazorg })
        {
            yield return new TermijnOverzicht("Nazorg", nazorg);
        }
    }
}
