using CaseManagement.Kernel.Beslissen;

namespace CaseManagement.Signalen.Ontvangst;

/// <summary>Refused because nothing is received tomorrow.</summary>
public sealed record OntvangenInDeToekomst() : Refusal(
    "OND-1.11", "De ontvangstdatum ligt in de toekomst.", "Vul de dag in waarop het signaal is ontvangen.");

/// <summary>Refused because a report through Meld Misdaad Anoniem is always anonymous, and only there.</summary>
public sealed record MmaEnKanaalVerschillen() : Refusal(
    "MEL-5.1",
    "Het kanaal Meld Misdaad Anoniem en de soort melder MMA horen bij elkaar.",
    "Kies beide, of kies een ander kanaal en een andere soort melder.");

/// <summary>Refused because Bibob material may never be in a signal (§1.12, 6; art. 28 Wet Bibob).</summary>
public sealed record BibobInSignaal() : Refusal(
    "OND-1.12.6",
    "Gegevens uit een Bibob-onderzoek mogen niet in een signaal staan.",
    "Verwijder deze gegevens uit de omschrijving en leg het signaal zonder die gegevens vast.");

/// <summary>Refused because police data are used again without a recorded basis in the Wpg (§1.12, 7).</summary>
public sealed record HergebruikZonderWpgGrondslag() : Refusal(
    "OND-1.12.7",
    "Dit signaal bevat politiegegevens; om die te delen is een grondslag uit de Wet politiegegevens nodig.",
    "Vul het artikel in waarop de gegevens opnieuw mogen worden verstrekt, of deel ze niet.");

/// <summary>Refused because police data needs a recorded basis in the Wpg (§1.12, 7).</summary>
public sealed record WpgGrondslagOntbreekt() : Refusal(
    "OND-1.12.7",
    "Voor politiegegevens ontbreekt de grondslag uit de Wet politiegegevens.",
    "Vul het artikel in waarop de politie de gegevens heeft verstrekt.");
