using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Koppelen;
using CaseManagement.Meldingen.Afronding;
using NodaTime;

namespace CaseManagement.Meldingen;

/// <summary>A melding as the rest of the house knows it. Never on an agenda; its reporter is never one of its people.</summary>
public sealed class MeldingZaaktype : Zaaktype<Melding>, IKoppelbaar<Melding>, IVernietigbaar
{
    /// <summary>Code of the processing activity.</summary>
    public const string Doelcode = "va-melding";

    /// <inheritdoc/>
    public override string Naam => "melding";

    /// <inheritdoc/>
    public override string CodePrefix => "MEL";

    /// <inheritdoc/>
    public override string Pad => "meldingen";

    /// <inheritdoc/>
    public override Doel Doel { get; } =
        new(Doelcode, "Meldingen ontvangen, beoordelen en routeren", "AVG 6 lid 1 e; Gemeentewet 172");

    /// <inheritdoc/>
    public override Melding Evolve(Melding? state, IEvent @event) => MeldingVerloop.Evolve(state, @event);

    /// <inheritdoc/>
    public override DossierOverzicht Overzicht(DossierId id, Melding state) =>
        state.Kern.IsVernietigd ? Lopend(id, state).NaVernietiging() : Lopend(id, state);

    /// <inheritdoc/>
    public Vernietigbaarheid Vernietigbaarheid(DossierId id, object state, LocalDate vandaag) => Vernietigbaarheid(id, (Melding)state);

    private static Vernietigbaarheid Vernietigbaarheid(DossierId id, Melding melding) => new(
        Rol.MedewerkerMeldpunt,
        "MEL-15",
        melding.Resultaat switch { AfhandelResultaat.Opgepakt => "6.1", AfhandelResultaat.Afgewezen => "6.2", _ => "6.3" },
        [BetrokkeneId.Of(id), .. melding.Sleutels],
        melding.Kern.HeeftOpenActies ? new ActiesStaanOpen() : null);

    private DossierOverzicht Lopend(DossierId id, Melding state) => new()
    {
        Id = id,
        Zaaktype = Naam,
        Code = state.Ontvangst.Code,
        Status = state.Status.ToString(),
        IsActief = state.IsActief,
        GeopendOp = state.Ontvangst.OntvangenOp,
        Duo = state.Kern.Duo,
        Deelnemers = [.. state.Toegewezen()],
        Uitgesloten = state.Kern.Uitgesloten,
        Aanduiding = state.Tekst.Locatie,
        Termijnen = state is { Status: MeldingStatus.Ontvangen, Ontvangst.BeoordelenUiterlijkOp: { } op }
            ? [new TermijnOverzicht("EersteBeoordeling", op)]
            : [],
        Acties = state.Kern.Acties,
        VernietigenOp = state.VernietigenOp,
    };

    /// <summary>
    /// The place, and a trade register number with the people: those are free text until the intake of a dossier. What was told is not searched, and the
    /// reporter is no mark (<c>MEL-02</c>).
    /// </summary>
    // The desk is named for meldingen alone, so its name would tell the module: whoever supervises all of them passes the question on (ADR 0025).
    public Koppelblad Koppelblad(Melding state) => new(
        Rol.Privacyfunctionaris, [.. Koppelkenmerk.VanAdres(state.Tekst.Locatie), .. Koppelkenmerk.VanKvk(state.Tekst.Betrokkenen)]);
}
