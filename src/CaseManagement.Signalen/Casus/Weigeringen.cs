using CaseManagement.Kernel.Beslissen;

namespace CaseManagement.Signalen.Casus;

/// <summary>Refused because a case starts from a signal that check 2A put on the agenda (§1.4).</summary>
public sealed record SignaalNietKlaarVoorCasus() : Refusal(
    "OND-1.4",
    "Dit signaal kan geen casus worden: het staat niet op de agenda van het signaaloverleg, of privacycheck 2A is niet meer geldig.",
    "Doorloop eerst weging 4 en privacycheck 2A.");

/// <summary>Refused because the signal has a case.</summary>
public sealed record CasusIsAlGestart() : Refusal("OND-1.4", "Van dit signaal is al een casus gestart.", "Werk verder in die casus.");

/// <summary>Refused because this step does not belong to the state of the case (§1.4).</summary>
public sealed record CasusstapNietAanDeOrde() : Refusal(
    "OND-1.4",
    "Deze stap is in de huidige status van de casus niet aan de orde.",
    "Volg de volgorde: plan, privacycheck 2B, uitvoering, monitoring, afsluiting.");

/// <summary>Refused because a date of the plan or of an intervention does not fit.</summary>
public sealed record CasusdatumOnjuist() : Refusal(
    "OND-1.11", "Een datum klopt niet: een deadline of evaluatie moet nog komen, een uitvoering is al gebeurd.", "Verbeter de datum.");

/// <summary>Refused because check 2B did not allow this for this intervention (<c>OND-14</c>).</summary>
public sealed record NietToegestaanInCheck2B() : Refusal(
    "OND-14",
    "Privacycheck 2B staat dit voor deze interventie niet toe, of is niet (meer) geldig.",
    "Laat privacycheck 2B voor deze interventie uitvoeren en verstrek alleen wat daarin is toegestaan.");

/// <summary>Refused because interventions wait.</summary>
public sealed record InterventiesStaanOpen() : Refusal(
    "OND-1.4", "Er staan nog interventies open.", "Rond elke interventie af of laat die vervallen.");

/// <summary>Refused because the monitoring term runs.</summary>
public sealed record MonitoringLooptNog() : Refusal(
    "OND-1.6", "De monitoringstermijn loopt nog.", "Sluit de casus af als de termijn voorbij is.");

/// <summary>Refused because the signal has no case that ended.</summary>
public sealed record GeenGeeindigdeCasus() : Refusal(
    "OND-1.6", "De casus van dit signaal loopt nog, of er is geen casus.", "De bewaartermijn begint als de casus is geëindigd.");
