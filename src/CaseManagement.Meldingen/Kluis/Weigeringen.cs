using CaseManagement.Kernel.Beslissen;

namespace CaseManagement.Meldingen.Kluis;

/// <summary>Refused because no identity is stored, or the melding is not for who asks: the answer does not tell which.</summary>
public sealed record GeenMelderVastgelegd() : Refusal(
    "MEL-02", "Van deze melding is geen melder vastgelegd, of u hebt geen toegang tot de melding.", "Controleer het kenmerk van de melding.");

/// <summary>Refused because only the desk knows who reported (<c>MEL-02</c>).</summary>
public sealed record AlleenMeldpunt() : Refusal(
    "MEL-02", "Alleen het meldpunt mag weten wie de melder is.", "Vraag het meldpunt om contact met de melder op te nemen.");

/// <summary>Refused because the identity was destroyed.</summary>
public sealed record MelderIsVergeten() : Refusal(
    "MEL-02", "De gegevens van deze melder zijn vernietigd en komen niet terug.", "Leg een nieuwe melding vast als de melder zich opnieuw meldt.");

/// <summary>Refused because a melding may point to nothing: the identity is put in the vault first.</summary>
public sealed record MelderNietInKluis() : Refusal(
    "MEL-02", "De gegevens van de melder liggen nog niet in de kluis; de melding is niet ontvangen.", "Verstuur de melding opnieuw.");
