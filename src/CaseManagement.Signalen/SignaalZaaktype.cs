using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Koppelen;
using CaseManagement.Signalen.Bewaring;
using CaseManagement.Signalen.Informatieplicht;
using CaseManagement.Signalen.Koppelvragen;
using CaseManagement.Signalen.Views;
using NodaTime;

namespace CaseManagement.Signalen;

/// <summary>A signal of ondermijning as the rest of the house knows it.</summary>
public sealed class SignaalZaaktype : Zaaktype<SignaalDossier>, IKoppelbaar<SignaalDossier>, IVernietigbaar
{
    /// <summary>Code of the processing activity.</summary>
    public const string Doelcode = "va-ondermijning-signaal";

    /// <summary>Why a signal that was declared false is on no agenda.</summary>
    internal static readonly AgendaUitsluiting OnjuistVerklaard = new("OND-1.11", "Het signaal is onjuist verklaard.");

    private const string Grondslag = "AVG 6 lid 1 e; Gemeentewet 172; protocol binnengemeentelijke gegevensdeling";

    /// <inheritdoc/>
    public override string Naam => "signaal";

    /// <inheritdoc/>
    public override string CodePrefix => "OND";

    /// <inheritdoc/>
    public override string Pad => "signalen";

    /// <inheritdoc/>
    public override string Gebied => "ondermijning-signaal";

    /// <inheritdoc/>
    public override Doel Doel { get; } =
        new(Doelcode, "Signalen van ondermijning ontvangen en wegen", Grondslag, Vertrouwelijk: true);

    /// <inheritdoc/>
    public override SignaalDossier Evolve(SignaalDossier? state, IEvent @event) => SignaalVerloop.Evolve(state, @event);

    /// <inheritdoc/>
    public override DossierOverzicht Overzicht(DossierId id, SignaalDossier state) =>
        state.Kern.IsVernietigd ? Lopend(id, state).NaVernietiging() : Lopend(id, state);

    /// <inheritdoc/>
    public Vernietigbaarheid Vernietigbaarheid(DossierId id, object state, LocalDate vandaag)
    {
        var signaal = (SignaalDossier)state;
        return new Vernietigbaarheid(
            Rol.Signaalcoordinator,
            signaal.Status.IsNietOpgepakt() ? "OND-22" : "OND-1.6",
            signaal.Status is SignaalStatus.Bewaard or SignaalStatus.OverdrachtRiec ? "19.1" : "19.3",
            [BetrokkeneId.Of(id), .. signaal.Mensen],
            Vernietigingsblokkade.Van(signaal, vandaag));
    }

    private DossierOverzicht Lopend(DossierId id, SignaalDossier state) => new()
    {
        Id = id,
        Zaaktype = Naam,
        Code = state.Ontvangst.Code,
        Status = state.Status.ToString(),
        IsActief = state.IsActief,
        GeopendOp = state.Ontvangst.OntvangenOp,
        Duo = state.Kern.Duo,
        Deelnemers = [.. state.Kern.Deelnemers, .. SignaalDeelnemers.Van(state)],
        Uitgesloten = state.Kern.Uitgesloten,
        BasisVoorCollegas = [.. SignaalRegels.ZienHetSignaal.Select(rol => new Kijker(rol))],
        Betrokkenen = [.. state.Betrokkenen.Select(betrokkene => Betrokkene(state, betrokkene))],
        Aanduiding = state.Status.IsBewaard() ? null : state.Ontvangst.Locatie,
        Termijnen = [.. state.Betrokkenen.SelectMany(Termijnen), .. state.Boek.Termijnen],

        // Of a kept signal only the deletions that still wait are told: what else was agreed is content, and closed (OND-20).
        Acties = state.Status.IsBewaard() ? state.Kern.Acties.FindAll(actie => actie.IsOpen) : state.Kern.Acties,
        Verstrekkingen = state.Boek.Regels,
        AlsAanleiding = new Aanleiding(state.IsIngetrokken, state.HeeftPolitiegegevens),
        Agendering = Agendering(state),
        VernietigenOp = state.VernietigenOp,
    };

    /// <inheritdoc/>
    // A coordinator would be named for signals alone, as the desk for meldingen: both are asked through the privacyfunctionaris (ADR 0025).
    public Koppelblad Koppelblad(SignaalDossier state) =>
        new(state.Status is SignaalStatus.CasusGestart ? Rol.Casusregisseur : Rol.Privacyfunctionaris, Signaalkenmerken.Van(state));

    // A kept signal shows no names in lists: only the comparison of OND-20 opens it.
    private static BetrokkeneOverzicht Betrokkene(SignaalDossier state, SignaalBetrokkene betrokkene) => new(
        betrokkene.Gekoppeld.Betrokkene,
        betrokkene.Gekoppeld.Rol.ToString(),
        state.Status.IsBewaard() ? null : betrokkene.Gekoppeld.Naam,
        betrokkene.Informatieplicht.Status is InformatieplichtStatus.Open ? betrokkene.Informatieplicht.UiterlijkOp : null);

    // Nobody is on the agenda before check 2A, and no longer than it holds (OND-13; §1.12, 4).
    private static Agendering Agendering(SignaalDossier state) => new(
        "signaaloverleg",
        state.Status switch
        {
            _ when state.IsIngetrokken => OnjuistVerklaard,
            SignaalStatus.OpAgendaSignaaloverleg => null,
            SignaalStatus.CasusGestart => new AgendaUitsluiting("OND-13", "De casus heeft de regie; die staat op de agenda."),
            _ => new AgendaUitsluiting("OND-13", "Privacycheck 2A is nog niet uitgevoerd."),
        })
    {
        VereistProtocol = true,
        NieuwSinds = state.Vrijgave?.Op,
        ToegestaanTot = state.Check2A?.GeldigTot,
        GevraagdeBesluiten = state.Vrijgave is { } vrijgave ? [new BesluitVerzoek("Plan van aanpak", vrijgave.Op)] : [],
        Besprekingsverzoeken = state.Kern.Besprekingsverzoeken,
        Doel = "Bepalen van de aanpak van een signaal van ondermijning",
        Grondslag = Grondslag,
    };

    private static IEnumerable<TermijnOverzicht> Termijnen(SignaalBetrokkene betrokkene) => betrokkene.Informatieplicht switch
    {
        { Status: InformatieplichtStatus.Open } taak => [new TermijnOverzicht("Informatieplicht", taak.UiterlijkOp, IsWettelijk: true)],
        { Status: InformatieplichtStatus.Uitgesteld, HerbeoordelenOp: { } op } => [new TermijnOverzicht("HerbeoordelingInformatieplicht", op)],
        _ => [],
    };
}
