using CaseManagement.Kernel.Beslissen;

namespace CaseManagement.Signalen.Wegingen;

/// <summary>Refused because the signal is not in a state in which it is weighed.</summary>
public sealed record SignaalWordtNietGewogen() : Refusal(
    "OND-1.4",
    "Dit signaal kan in deze status niet worden gewogen.",
    "Stel eerst de intake vast; een overgedragen signaal wordt hier niet meer gewogen.");

/// <summary>Refused because no weighing is skipped (<c>OND-10</c>).</summary>
public sealed record WegingOvergeslagen() : Refusal(
    "OND-10",
    "Deze weging is nog niet aan de orde: een eerdere weging ontbreekt of gaf nee als uitkomst.",
    "Leg de wegingen vast in de volgorde 1, 2A, 2B, 3 en, na het bronnenonderzoek, 4.");

/// <summary>Refused because a recorded weighing is never changed (<c>OND-10</c>).</summary>
public sealed record WegingStaatVast() : Refusal(
    "OND-10",
    "Deze weging staat vast en wordt niet gewijzigd.",
    "Leg een nieuwe weging vast die naar de laatste verwijst en de nieuwe feiten noemt.");

/// <summary>Refused because a reconsideration refers to the last weighing of its kind (<c>OND-10</c>).</summary>
public sealed record HerzieningVerwijstVerkeerd() : Refusal(
    "OND-10",
    "De heroverweging verwijst niet naar de laatste weging van deze soort.",
    "Verwijs naar het nummer van de laatste weging van dezelfde soort.");

/// <summary>Refused because the signal must be destroyed, not weighed (<c>OND-22</c>).</summary>
public sealed record BewaartermijnVerstreken() : Refusal(
    "OND-22",
    "De bewaartermijn van dit signaal is verstreken; het moet worden vernietigd.",
    "Leg nieuwe informatie vast als een nieuw signaal.");

/// <summary>Refused because a yes to weging 1 needs an indicator of local anchoring (§1.5).</summary>
public sealed record VerankeringOntbreekt() : Refusal(
    "OND-1.5",
    "Voor ja is ten minste één indicator van situationele en lokale verankering nodig.",
    "Kies de indicator die van toepassing is, of leg nee vast.");

/// <summary>Refused because the red flag is not in the set of the municipality (<c>OND-02</c>).</summary>
public sealed record RedFlagOnbekend() : Refusal(
    "OND-1.5", "Een van de red flags staat niet in de vastgestelde lijst.", "Kies uit de lijst van de gemeente.");

/// <summary>Refused because a yes to weging 2A names the task or power.</summary>
public sealed record BevoegdheidOntbreekt() : Refusal(
    "OND-1.3", "Voor ja moet u de taak of bevoegdheid van de gemeente noemen.", "Kies de taak of bevoegdheid, of leg nee vast.");

/// <summary>Refused because forwarding needs a municipality, and only a no forwards.</summary>
public sealed record AndereGemeenteOnjuist() : Refusal(
    "OND-1.3",
    "Bij nee hoort de gemeente waarheen het signaal gaat; bij ja hoort er geen.",
    "Vul bij nee de gemeentecode in en laat die bij ja leeg.");

/// <summary>Refused because the scores do not fit the criteria of the municipality.</summary>
public sealed record CriteriaKloppenNiet() : Refusal(
    "OND-1.5",
    "De scores passen niet bij de vastgestelde criteria: een verplicht criterium ontbreekt, een criterium is onbekend of dubbel, of een score valt buiten het bereik.",
    "Geef elk verplicht criterium één score binnen het bereik dat de criteriaset noemt.");

/// <summary>Refused because members of the ondermijningsteam decide after weging 3 and 4, the sender among them.</summary>
public sealed record BesluitnemersOntbreken() : Refusal(
    "OND-1.10",
    "Deze weging is een besluit van het ondermijningsteam; u staat zelf niet bij de besluitnemers, of er staat niemand.",
    "Noem de leden van het ondermijningsteam die het besluit namen, uzelf daarbij.");

/// <summary>Refused because outcome and details of weging 3 or 4 do not belong together (§1.6).</summary>
public sealed record UitkomstOnvolledig() : Refusal(
    "OND-1.6",
    "De gegevens passen niet bij de uitkomst: niet in behandeling heeft een reden nodig, een overdracht een ontvanger, elementen en grondslag.",
    "Vul in wat bij de gekozen uitkomst hoort en laat de rest leeg.");

/// <summary>Refused because a data element is named that the signal does not have (§1.6).</summary>
public sealed record ElementOntbreekt() : Refusal(
    "OND-1.6", "U noemt een gegeven dat dit signaal niet heeft.", "Noem alleen gegevens die zijn vastgelegd.");

/// <summary>Refused because the policy does not let this open source be searched in phase 2 (§1.5).</summary>
public sealed record OpenBronNietToegestaan() : Refusal(
    "OND-1.5",
    "Deze open bron mag volgens de criteriaset die nu geldt niet worden geraadpleegd.",
    "Raadpleeg alleen de open bronnen die de criteriaset noemt.");

/// <summary>Refused because the search lies in the future.</summary>
public sealed record RaadplegingInDeToekomst() : Refusal(
    "OND-1.11", "Een raadpleging van een open bron ligt in de toekomst.", "Vul het moment in waarop u de bron raadpleegde.");

/// <summary>Refused because somebody still waits to be informed (<c>OND-33</c>).</summary>
public sealed record InformatieplichtStaatOpen() : Refusal(
    "OND-33",
    "Het signaal kan niet worden beëindigd: een informatieplicht staat open of moet opnieuw worden beoordeeld.",
    "Informeer de betrokkene, stel dit gemotiveerd uit of leg vast waarom de plicht vervalt.");
