using CaseManagement.Kernel.Beslissen;

namespace CaseManagement.Toegang.Vernietiging;

/// <summary>Refused because there is no such dossier, or the caller may not know of it.</summary>
public sealed record DossierNietOpTeSchorten() : Refusal(
    "AVG-43", "Dit dossier bestaat niet, of u hebt er geen toegang toe.", "Controleer het kenmerk van het dossier.");

/// <summary>Refused because a hold ends in the future.</summary>
public sealed record OpschortingIsVerlopen() : Refusal("AVG-43", "De einddatum van de opschorting ligt in het verleden.", "Vul een dag in die nog moet komen.");

/// <summary>Refused because there is no such hold.</summary>
public sealed record OpschortingOnbekend() : Refusal("AVG-43", "Er is geen lopende opschorting met dit nummer.", "Controleer het nummer in de lijst.");

/// <summary>Refused because whoever did not place a hold does not lift it, but for the privacyfunctionaris.</summary>
public sealed record OpschortingVanEenAnder() : Refusal(
    "AVG-43", "Deze opschorting is door een ander ingesteld.", "Vraag wie haar instelde, of de privacyfunctionaris, haar op te heffen.");

/// <summary>Refused because an archivist carries the destruction out: a hold would stop nothing any more.</summary>
public sealed record VernietigingIsBegonnen() : Refusal(
    "AVG-43",
    "De vernietiging van dit dossier wordt al uitgevoerd en kan niet meer worden opgeschort.",
    "Neem direct contact op met de archivaris; lukt de vernietiging niet, dan kunt u haar daarna opschorten.");
