using CaseManagement.Kernel.Beslissen;

namespace CaseManagement.Privacy.Sets;

/// <summary>Refused because only a draft is edited: a change of an adopted version is a new version (<c>OND-02</c>).</summary>
public sealed record SetversieLigtVast() : Refusal(
    "OND-02",
    "Deze versie van de set is aangeboden, vastgesteld of vervallen en wordt niet meer bewerkt.",
    "Maak een nieuwe versie, of laat een aangeboden versie eerst teruggeven.");

/// <summary>Refused because there is no such version, or it is not where this step starts.</summary>
public sealed record SetStaatDitNietToe() : Refusal(
    "OND-02",
    "Deze versie van de set bestaat niet of staat deze stap niet toe.",
    "Controleer de versie en haar status: concept, ter vaststelling, vastgesteld of vervallen.");

/// <summary>Refused because whoever edited or offered a version does not adopt it: four eyes.</summary>
public sealed record EigenSetNietVaststellen() : Refusal(
    "OND-02-VIEROGEN",
    "Wie een versie heeft bewerkt of aangeboden, stelt haar niet vast.",
    "Laat een ander met een bevoegde rol deze versie vaststellen of teruggeven.");

/// <summary>Refused because a protocol version that is not ended binds it (<c>OND-04</c>).</summary>
public sealed record SetIsInGebruik() : Refusal(
    "OND-04",
    "Een protocolversie die niet is beëindigd, gebruikt deze versie van de set.",
    "Laat eerst de protocolversie intrekken of vervangen.");
