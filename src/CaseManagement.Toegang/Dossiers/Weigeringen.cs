using CaseManagement.Kernel.Beslissen;

namespace CaseManagement.Toegang.Dossiers;

/// <summary>Refused because the case has ended: it takes no new people, actions, requests or steps, and is never silently reopened.</summary>
public sealed record DossierIsBeeindigd() : Refusal(
    "CAD-8.4", "Het dossier is beëindigd.", "Open een nieuw dossier met een verwijzing naar dit dossier.");

/// <summary>Refused because a case does not end while an action waits for somebody (§8.4).</summary>
public sealed record ErZijnOpenActies() : Refusal(
    "CAD-8.4", "Er staan nog acties open.", "Meld de acties gereed, draag ze over of laat ze met een reden vervallen.");

/// <summary>Refused because the person is kept out of this dossier (<c>ROL-07</c>).</summary>
public sealed record PersoonIsUitgesloten() : Refusal(
    "ROL-07", "Deze persoon is van dit dossier uitgesloten vanwege een belangenconflict of een onverenigbare rol.", "Kies iemand anders.");

/// <summary>Refused because the caller may read the dossier, and not do this.</summary>
public sealed record GeenSchrijfrecht() : Refusal(
    "ROL-02", "U mag dit dossier lezen, maar deze handeling niet verrichten.", "Vraag de eerste verantwoordelijke of de achtervang van het dossier.");
