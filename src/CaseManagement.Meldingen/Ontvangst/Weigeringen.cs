using CaseManagement.Kernel.Beslissen;

namespace CaseManagement.Meldingen.Ontvangst;

/// <summary>Refused because nothing is received tomorrow.</summary>
public sealed record OntvangenInDeToekomst() : Refusal(
    "MEL-13", "De ontvangstdatum ligt in de toekomst.", "Vul de dag in waarop de melding is ontvangen.");

/// <summary>Refused because a report through Meld Misdaad Anoniem is always anonymous (§5.1).</summary>
public sealed record MmaIsAnoniem() : Refusal(
    "MEL-5.1", "Een melding via Meld Misdaad Anoniem is altijd anoniem.", "Kies anoniem als soort melder.");

/// <summary>Refused because nothing that identifies an anonymous reporter is stored.</summary>
public sealed record AnoniemHeeftGeenIdentiteit() : Refusal(
    "MEL-01",
    "Bij een anonieme melding worden geen naam, telefoonnummer, mailadres, IP-adres of apparaatgegevens vastgelegd.",
    "Laat de gegevens van de melder leeg, of vraag de melder of de melding vertrouwelijk mag zijn.");

/// <summary>Refused because traces of a device are never stored.</summary>
public sealed record ApparaatWordtNietVastgelegd() : Refusal(
    "MEL-01", "IP-adressen en apparaatgegevens van melders worden niet vastgelegd.", "Laat deze gegevens weg.");

/// <summary>Refused because identity is stored for a confidential or known reporter only.</summary>
public sealed record ProfessionalHeeftGeenMelder() : Refusal(
    "MEL-02",
    "Van een professional worden geen persoonsgegevens als melder vastgelegd.",
    "Laat de gegevens van de melder leeg, of kies bekend of vertrouwelijk.");

/// <summary>Refused because police data needs a recorded basis in the Wpg (§5.1).</summary>
public sealed record WpgGrondslagOntbreekt() : Refusal(
    "MEL-5.1",
    "Voor politiegegevens ontbreekt de grondslag uit de Wet politiegegevens.",
    "Vul het artikel in waarop de politie of de boa de gegevens heeft verstrekt.");

/// <summary>Refused because a melding is not split from itself.</summary>
public sealed record SplitsingVerwijstNaarZichzelf() : Refusal(
    "MEL-11", "Een melding kan niet van zichzelf zijn afgesplitst.", "Verwijs naar de oorspronkelijke melding.");
