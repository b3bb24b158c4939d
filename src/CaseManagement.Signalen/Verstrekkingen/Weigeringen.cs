using CaseManagement.Kernel.Beslissen;

namespace CaseManagement.Signalen.Verstrekkingen;

/// <summary>Refused because a report that proved false is shared no more (§1.11; AVG 5 lid 1 d).</summary>
public sealed record SignaalIsOnjuist() : Refusal(
    "OND-1.11",
    "Het signaal is onjuist verklaard; er wordt niets meer van gedeeld.",
    "Rond het signaal of de casus af. Leg nieuwe informatie vast als een nieuw signaal.");

/// <summary>Refused because the signal was declared false before.</summary>
public sealed record SignaalIsAlOnjuist() : Refusal(
    "OND-1.11", "Het signaal is al onjuist verklaard.", "Laat een tweede persoon dat bevestigen, of volg in het verstrekkingenregister wie de verwijdering nog moet bevestigen.");

/// <summary>Refused because somebody found it out after the receipt and before tomorrow.</summary>
public sealed record VaststellingsdatumOnjuist() : Refusal(
    "OND-1.11",
    "De dag van de vaststelling kan niet voor de ontvangst van het signaal of in de toekomst liggen.",
    "Vul de dag in waarop bleek dat het signaal onjuist is.");

/// <summary>Refused because the supplies of a case are retracted once, after its signal was declared false.</summary>
public sealed record IntrekkingNietAanDeOrde() : Refusal(
    "OND-1.11",
    "De verstrekkingen van deze casus kunnen niet worden ingetrokken: het signaal is niet bevestigd onjuist, of dit is al gebeurd.",
    "Verklaar het signaal van deze casus onjuist en laat een tweede persoon dat bevestigen.");

/// <summary>Refused because the signal of the case proved false and the recipients of the case do not know yet.</summary>
public sealed record IntrekkingNogTeVerwerken() : Refusal(
    "OND-1.11",
    "Het signaal van deze casus is onjuist verklaard en de verstrekkingen van de casus zijn nog niet ingetrokken.",
    "Laat een tweede persoon beslissen of het signaal onjuist is; daarna trekt de signaalcoördinator de verstrekkingen in.");

/// <summary>Refused because a supply is confirmed by who received it, or for a recipient without an account by who supplied it.</summary>
public sealed record VerstrekkingNietAanU() : Refusal(
    "OND-1.11",
    "U kunt deze verstrekking niet bevestigen: zij bestaat niet, of iemand anders moet dat doen.",
    "De ontvanger bevestigt zelf. Heeft de ontvanger geen account, dan legt de coördinator of de casusregie het vast.");

/// <summary>Refused because the receipt was confirmed before.</summary>
public sealed record OntvangstIsAlBevestigd() : Refusal("OND-1.11", "De ontvangst van deze verstrekking is al bevestigd.", "U hoeft niets te doen.");

/// <summary>Refused because nobody waits for the deletion of this supply.</summary>
public sealed record GeenVerwijderingGevraagd() : Refusal(
    "OND-1.11", "Voor deze verstrekking wacht geen verwijdering op bevestiging.", "U hoeft niets te doen.");

/// <summary>Refused because a confirmation follows the supply and has already happened.</summary>
public sealed record BevestigingsdagOnjuist() : Refusal(
    "OND-1.11", "De bevestigde dag kan niet voor de verstrekking of in de toekomst liggen.", "Vul de dag in waarop het gebeurde.");

/// <summary>Refused because a deletion is confirmed that follows the retraction and has already happened.</summary>
public sealed record VerwijderdagOnjuist() : Refusal(
    "OND-1.11",
    "De dag van de verwijdering kan niet voor de intrekking van de verstrekking of in de toekomst liggen.",
    "Vul de dag in waarop de gegevens na de intrekking zijn verwijderd. Waren zij toen al weg, vul dan de dag in waarop u dat hebt vastgesteld.");

/// <summary>Refused because this action ends only when the recipient confirms the deletion.</summary>
public sealed record ActieVolgtVerwijdering() : Refusal(
    "OND-1.11",
    "Deze actie hoort bij een ingetrokken verstrekking en eindigt alleen als de verwijdering is bevestigd.",
    "Bevestig de verwijdering van de verstrekking, of leg vast dat de ontvanger niet meer bestaat.");
