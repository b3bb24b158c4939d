using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Koppelen;
using CaseManagement.Signalen.Bewaring;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Toegang.Beleid;
using NodaTime;

namespace CaseManagement.Signalen.Casus;

/// <summary>A case of ondermijning as the rest of the house knows it.</summary>
public sealed class OndermijningsCasusZaaktype : Zaaktype<OndermijningsCasus>, IKoppelbaar<OndermijningsCasus>, IVernietigbaar
{
    /// <summary>Code of the processing activity.</summary>
    public const string Doelcode = "va-ondermijning-casus";

    internal const string TypeNaam = "ondermijningscasus";

    private const string Grondslag = "AVG 6 lid 1 e; Gemeentewet 172; protocol binnengemeentelijke gegevensdeling";

    /// <inheritdoc/>
    public override string Naam => TypeNaam;

    /// <inheritdoc/>
    public override string CodePrefix => "OND-C";

    /// <inheritdoc/>
    public override string Pad => "ondermijningscasussen";

    /// <inheritdoc/>
    public override string Gebied => "ondermijning-casus";

    /// <inheritdoc/>
    public override Doel Doel { get; } = new(Doelcode, "Aanpak van een casus van ondermijning", Grondslag, Vertrouwelijk: true);

    /// <summary>The case of a signal: one signal, at most one case (ADR 0010).</summary>
    public static DossierId IdVan(DossierId signaal) => new(DerivedIdentifier.From(signaal.Value, TypeNaam));

    /// <inheritdoc/>
    public override OndermijningsCasus Evolve(OndermijningsCasus? state, IEvent @event) => CasusVerloop.Evolve(state, @event);

    /// <inheritdoc/>
    public override DossierOverzicht Overzicht(DossierId id, OndermijningsCasus state) =>
        state.Kern.IsVernietigd ? Lopend(id, state).NaVernietiging() : Lopend(id, state);

    /// <summary>The people of a case have their keys in its signal, which goes after it.</summary>
    public Vernietigbaarheid Vernietigbaarheid(DossierId id, object state, LocalDate vandaag)
    {
        var casus = (OndermijningsCasus)state;
        return new Vernietigbaarheid(
            Rol.Signaalcoordinator,
            "OND-1.6",
            casus.Status is CasusStatus.GeenActie ? "19.3" : "19.1",
            [BetrokkeneId.Of(id)],
            Vernietigingsblokkade.Van(casus));
    }

    private DossierOverzicht Lopend(DossierId id, OndermijningsCasus state) => new()
    {
        Id = id,
        Zaaktype = Naam,
        Code = state.Start.Code,
        Status = state.Status.ToString(),
        IsActief = state.IsActief,
        GeopendOp = state.Start.Stap.Op,
        Duo = state.Kern.Duo,
        Deelnemers = [.. state.Kern.Deelnemers, .. Deelnemers(state).Union(Bevestigers(state))],
        Uitgesloten = state.Kern.Uitgesloten,
        BasisVoorCollegas = CasusZicht.Kring(state),
        Betrokkenen = [.. state.Start.Betrokkenen.Select(betrokkene => new BetrokkeneOverzicht(betrokkene, "Betrokkene"))],
        Termijnen = [.. Termijnen(state), .. state.Boek.Termijnen],
        Acties = state.Kern.Acties,
        Verstrekkingen = state.Boek.Regels,
        AlsAanleiding = new Aanleiding(state.IsIngetrokken, state.HeeftPolitiegegevens, state.Start.Signaal),
        Agendering = new Agendering("signaaloverleg")
        {
            ToegestaanTot = state.Status is CasusStatus.PlanInOpstelling ? state.Start.GeldigTot : null,
            NieuwSinds = state.Start.Stap.Op.AtStartOfDayInZone(Moment.Zone).ToInstant(),
            GevraagdeBesluiten = state.Status is CasusStatus.PlanInOpstelling
                ? [new BesluitVerzoek("Plan van aanpak", state.Start.Stap.Op.AtStartOfDayInZone(Moment.Zone).ToInstant())]
                : [],
            Besprekingsverzoeken = state.Kern.Besprekingsverzoeken,
            VereistProtocol = true,
            Doel = "Plan van aanpak van een casus van ondermijning",
            Grondslag = Grondslag,
        },
        VernietigenOp = state.VernietigenOp,
    };

    /// <summary>A case holds no content of its own: its people and places are the marks of its signal, which stays open for as long as the case runs.</summary>
    public Koppelblad Koppelblad(OndermijningsCasus state) => new(Rol.Casusregisseur, []);

    // While the plan is made the admitted attend the item only; from check 2B on, who may receive something reads his part (§7: L (2B)).
    private static IEnumerable<Deelnemer> Deelnemers(OndermijningsCasus state) => state.Status switch
    {
        _ when state.IsIngetrokken => [],
        CasusStatus.PlanInOpstelling => state.Start.Toegelaten
            .Select(persoon => new Deelnemer(Organisaties.Gemeente, persoon.Gebruiker) { AlleenAls = SignaalDeelnemers.AlleenAanTafel }),
        CasusStatus.InUitvoering or CasusStatus.Monitoring => state.Start.Toegelaten
            .Where(persoon => CasusZicht.MagOntvangen(state, persoon.Ontvanger))
            .SelectMany(persoon => Ontvangerrollen.Deelnemers(persoon.Gebruiker, persoon.Ontvanger)),
        _ => [],
    };

    // Who received something comes in to confirm that; CasusRegels shows him nothing else once it was retracted.
    private static IEnumerable<Deelnemer> Bevestigers(OndermijningsCasus state) =>
        state.Boek.Wachtenden(state.IsActief).SelectMany(wacht => Ontvangerrollen.Deelnemers(wacht.Gebruiker, Enum.Parse<Ontvanger>(wacht.Ontvanger)));

    private static IEnumerable<TermijnOverzicht> Termijnen(OndermijningsCasus state) => state switch
    {
        { Status: CasusStatus.Monitoring, MonitoringTot: { } tot } => [new TermijnOverzicht("Monitoring", tot)],
        { IsActief: true, Plan: { } plan } => [new TermijnOverzicht("Evaluatie", plan.Evaluatiedatum)],
        _ => [],
    };
}

/// <summary>Which part of a case is for whom.</summary>
internal static class CasusZicht
{
    private static readonly Rol[] ZienDeCasus = [Rol.Signaalcoordinator, Rol.LidOndermijningsteam, Rol.Privacyfunctionaris, Rol.Fg];

    /// <summary>Who sees the whole case: those who weigh, check or supervise it (§1.10), and the duo in the regie, nobody else in that role.</summary>
    public static IReadOnlyList<Kijker> Kring(OndermijningsCasus state) =>
    [
        .. ZienDeCasus.Select(rol => new Kijker(rol)),
        .. from gebruiker in state.Kern.Duo is { } duo ? (GebruikerId[])[duo.EersteVerantwoordelijke, duo.Achtervang] : []
           from rol in Rolverdeling.Regie
           select new Kijker(rol, Gebruiker: gebruiker),
    ];

    /// <summary>Whether the whole case is for this reader.</summary>
    public static bool ZietGeheel(OndermijningsCasus state, Aanroep kijker) =>
        Kring(state).Any(lid => lid.Rol == kijker.Rol && (lid.Gebruiker is not { } gebruiker || gebruiker == kijker.Gebruiker));

    /// <summary>Whether check 2B allowed this recipient anything.</summary>
    public static bool MagOntvangen(OndermijningsCasus state, Ontvanger ontvanger) =>
        state.Interventies.Exists(interventie => MagOntvangen(interventie, ontvanger));

    /// <inheritdoc cref="MagOntvangen(OndermijningsCasus, Ontvanger)"/>
    public static bool MagOntvangen(CasusInterventie interventie, Ontvanger ontvanger) =>
        interventie.Check?.Regels.Any(regel => regel.IsToegestaan && regel.Ontvanger == ontvanger) == true;
}
