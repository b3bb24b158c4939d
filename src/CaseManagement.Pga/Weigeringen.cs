using CaseManagement.Kernel.Beslissen;

namespace CaseManagement.Pga;

/// <summary>Refused because there is no referral to work on.</summary>
public sealed record CasusIsNietAangemeld() : Refusal("PGA-4.2", "Deze casus is niet aangemeld.", "Meld de casus eerst aan.");

/// <summary>Refused because the lifecycle does not allow the step now.</summary>
/// <param name="Status">The state of the case.</param>
public sealed record StapPastNietBijStatus(PgaStatus Status) : Refusal(
    "PGA-4.2",
    $"Deze stap is niet mogelijk: de casus heeft de status {Status}.",
    "Bekijk de casus en kies een stap die bij de status past.");

/// <summary>Refused because the local plan is frozen while the case is scaled up (<c>PGA-23</c>).</summary>
public sealed record CasusIsOpgeschaald() : Refusal(
    "PGA-23",
    "De casus is opgeschaald: het lokale plan en de lokale acties staan vast.",
    "Wacht tot de casus is afgeschaald, of overleg met het Zorg- en Veiligheidshuis.");

/// <summary>Refused because the chair is one of the duo of this case (<c>ROL-05</c>).</summary>
public sealed record BesluitOverEigenCasus() : Refusal(
    "ROL-05",
    "U bent zelf eerste verantwoordelijke of achtervang van deze casus.",
    "Laat een andere voorzitter dit besluit nemen.");

/// <summary>Refused because the case is open without evaluation for too long (§4.5).</summary>
public sealed record EvaluatieIsVerlopen() : Refusal(
    "PGA-4.5",
    "De evaluatie is verlopen: er kunnen geen nieuwe gegevens bij.",
    "Leg eerst de evaluatie vast.");

/// <summary>Refused because the day lies in the future.</summary>
public sealed record DagLigtInDeToekomst() : Refusal(
    "PGA-4.2", "De opgegeven dag ligt in de toekomst.", "Geef de dag op waarop het is gebeurd.");

/// <summary>Refused because the day lies before the previous step of this case.</summary>
public sealed record DagLigtVoorVorigeStap() : Refusal(
    "PGA-4.2", "De opgegeven dag ligt voor de vorige stap van deze casus.", "Geef een dag op na de vorige stap.");

/// <summary>Refused because the weekly catch-up takes only progress of actions and incidents (§4.5).</summary>
public sealed record NietTijdensBijpraatmoment() : Refusal(
    "PGA-4.5",
    "Tijdens het bijpraatmoment komen er geen personen en geen plannen bij.",
    "Meld de persoon aan buiten het bijpraatmoment, of breng het plan in bij het PGA-overleg.")
{
    /// <summary>Refuses what came up in the weekly catch-up.</summary>
    public static Refusal? Controleer(string? overlegType) =>
        StringComparer.OrdinalIgnoreCase.Equals(overlegType, "bijpraat") ? new NietTijdensBijpraatmoment() : null;
}

/// <summary>Refused because the duty to inform is still open or its postponement has run out (<c>OND-33</c>, AVG 14).</summary>
public sealed record BetrokkeneIsNietGeinformeerd() : Refusal(
    "OND-33",
    "De betrokkene is nog niet geïnformeerd.",
    "Informeer de betrokkene, of leg vast waarom dat wordt uitgesteld of vervalt.");

/// <summary>Refused because an organisation is not on the list of the convenant (<c>PGA-04</c>).</summary>
public sealed record OrganisatieIsGeenConvenantpartner() : Refusal(
    "PGA-04",
    "Deze organisatie is geen partner van het convenant waaronder deze casus valt.",
    "Kies een organisatie uit de lijst van convenantpartners.");

/// <summary>Refused because no such convenant is in force (<c>PGA-04</c>).</summary>
public sealed record ConvenantIsNietGeldig() : Refusal(
    "PGA-04", "Er is geen geldig convenant met deze code.", "Kies een convenant dat nu geldt.");
