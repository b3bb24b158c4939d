using CaseManagement.Kernel.Beslissen;

namespace CaseManagement.Signalen.Privacychecks;

/// <summary>Refused because this privacy check is not what the signal or case waits for (§1.4).</summary>
public sealed record PrivacycheckNietAanDeOrde() : Refusal(
    "OND-1.4",
    "Deze privacycheck is nu niet aan de orde, of is al uitgevoerd.",
    "Controleer de status: elke privacycheck hoort bij één stap van het protocol.");

/// <summary>Refused because nothing is approved without the answers to B and C (§1.7).</summary>
public sealed record PrivacyvragenOnbeantwoord() : Refusal(
    "OND-1.7",
    "Niet alle vragen van de privacycheck zijn beantwoord; zonder die antwoorden kunt u alleen weigeren.",
    "Beantwoord de vragen over verenigbaarheid, noodzaak, evenredigheid en subsidiariteit.");

/// <summary>Refused because the law of the source forbids another use: only a refusal can follow (PC1-A3).</summary>
public sealed record WetVerbiedtGebruik() : Refusal(
    "OND-1.7-A3",
    "De wet waarop de gegevens zijn verzameld verbiedt dit gebruik; u kunt alleen weigeren.",
    "Kies weigeren en vul de reden in.");

/// <summary>Refused because the regime of the source says no (§1.8).</summary>
public sealed record BronAltijdGeweigerd() : Refusal(
    "OND-1.8",
    "Deze bron heeft een gesloten regime en mag in privacycheck 1 niet worden toegestaan.",
    "Kies weigeren; voor een bijzondere wettelijke grondslag vult u die in waar het regime dat toelaat.");

/// <summary>Refused because the source is not on the list of the protocol in force (§1.8).</summary>
public sealed record BronNietOpLijst() : Refusal(
    "OND-1.8", "Deze bron staat niet op de bronnenlijst van het protocol dat van kracht is.", "Kies een bron van de lijst.");

/// <summary>Refused because Bibob material is never a source (§1.12, 6; art. 28 Wet Bibob).</summary>
public sealed record BibobIsGeenBron() : Refusal(
    "OND-1.12.6", "Bibob-gegevens zijn nooit een bron voor een signaal.", "Kies weigeren voor deze bron.");

/// <summary>Refused because police data need a recorded Wpg basis and do not go through check 1 (§1.12, 7).</summary>
public sealed record PolitiegegevensNietViaCheck() : Refusal(
    "OND-1.12.7",
    "Politiegegevens en strafrechtelijke gegevens van een boa lopen niet via privacycheck 1.",
    "Vraag de politie om een verstrekking op grond van de Wet politiegegevens.");

/// <summary>Refused because what belongs to the decision is missing, or does not belong to it.</summary>
public sealed record BesluitOnvolledig() : Refusal(
    "OND-1.7",
    "De gegevens passen niet bij het besluit: weigeren heeft een reden nodig, en toestaan met voorwaarden de voorwaarden.",
    "Vul bij elke regel in wat bij het besluit hoort en laat de rest leeg.");

/// <summary>Refused because a line of the check is missing or stands there twice.</summary>
public sealed record RegelsOnvolledig() : Refusal(
    "OND-1.7",
    "De regels van de privacycheck zijn niet compleet: er ontbreekt een regel, of een regel staat er dubbel of te veel.",
    "Beoordeel elke regel één keer.");

/// <summary>Refused because a check that has ended before it began protects nobody.</summary>
public sealed record GeldigheidOnjuist() : Refusal(
    "OND-1.7", "De einddatum van de privacycheck ligt in het verleden of te ver weg.", "Kies een einddatum binnen de vastgestelde termijn.");
