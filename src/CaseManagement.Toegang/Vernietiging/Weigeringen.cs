using CaseManagement.Kernel.Beslissen;

namespace CaseManagement.Toegang.Vernietiging;

/// <summary>Refused because the term runs, or there is no such dossier to destroy.</summary>
public sealed record BewaartermijnLooptNog() : Refusal(
    "AVG-40", "De bewaartermijn van dit dossier is niet verstreken.", "Wacht tot de dag waarop het dossier vernietigd moet worden.");

/// <summary>Refused because the destruction was not proposed.</summary>
public sealed record NietVoorgesteld() : Refusal(
    "AVG-44", "De vernietiging van dit dossier is niet voorgesteld.", "Het programma stelt de vernietiging voor zodra de bewaartermijn is verstreken.");

/// <summary>Refused because the dossier was destroyed.</summary>
public sealed record AlVernietigd() : Refusal("AVG-44", "Dit dossier is vernietigd.", "De verklaring van vernietiging blijft bewaard.");

/// <summary>Refused because something holds the destruction up.</summary>
public sealed record VernietigingIsOpgeschort() : Refusal(
    "AVG-43", "De vernietiging van dit dossier is opgeschort.", "Wacht tot de opschorting afloopt of wordt opgeheven.");

/// <summary>Refused because another role owns the process.</summary>
public sealed record AndereProceseigenaar() : Refusal(
    "AVG-42", "De vernietiging van dit soort dossiers keurt een andere rol goed.", "Het meldpunt keurt goed voor meldingen, de signaalcoördinator voor signalen en casussen.");

/// <summary>Refused because of a conflict of interest.</summary>
public sealed record NietVoorU() : Refusal("ROL-07", "U bent van dit dossier uitgesloten.", "Laat een collega in dezelfde rol beslissen.");

/// <summary>Refused because the archivist carries it out.</summary>
public sealed record AlleenArchivaris() : Refusal("AVG-42", "Alleen de archivaris voert een vernietiging uit.", "Vraag de archivaris de vernietiging uit te voeren.");

/// <summary>Refused because nobody approved it.</summary>
public sealed record NietGoedgekeurd() : Refusal(
    "AVG-42", "De proceseigenaar heeft deze vernietiging niet goedgekeurd.", "Vraag de proceseigenaar om goedkeuring.");

/// <summary>Refused because nobody alone destroys a dossier.</summary>
public sealed record EigenGoedkeuringNietUitvoeren() : Refusal(
    "AVG-42", "U hebt deze vernietiging zelf goedgekeurd; een ander voert haar uit.", "Laat een andere archivaris de vernietiging uitvoeren.");

/// <summary>Refused because a case type that says nothing of its destruction is not destroyed.</summary>
public sealed record ZaaktypeWordtNietVernietigd() : Refusal(
    "AVG-40", "Dit soort dossiers wordt niet op deze manier vernietigd.", "Volg de selectielijst van de gemeente.");

/// <summary>Refused because this attempt does not stand any more.</summary>
public sealed record UitvoeringNietBegonnen() : Refusal(
    "AVG-42", "Deze uitvoering is door een ander overgenomen of gestaakt.", "Bekijk de lijst van vernietigingen en probeer het zo nodig opnieuw.");
