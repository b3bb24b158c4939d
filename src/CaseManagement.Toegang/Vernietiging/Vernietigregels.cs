using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using NodaTime;

namespace CaseManagement.Toegang.Vernietiging;

/// <summary>What holds for every step of a destruction; pure.</summary>
internal static class Vernietigregels
{
    /// <summary>Whether the term of an ended dossier has passed: on the day itself it goes (<c>OND-22</c>).</summary>
    public static bool IsVerstreken(DossierOverzicht dossier, LocalDate vandaag) => !dossier.IsActief && dossier.VernietigenOp <= vandaag;

    /// <summary>Refuses a dossier whose term runs, and one in whose way something stands (<c>AVG-40</c>, <c>AVG-43</c>).</summary>
    public static Refusal? Dossier(DossierOverzicht? dossier, Vernietigbaarheid? kan, LocalDate vandaag) =>
        dossier is null || kan is null || !IsVerstreken(dossier, vandaag) ? new BewaartermijnLooptNog() : kan.Blokkade;

    /// <summary>Refuses what was not proposed, what was carried out, and what is held up (<c>AVG-43</c>, <c>AVG-44</c>).</summary>
    public static Refusal? Voorstel(Vernietigingsdossier? state, LocalDate vandaag) => state switch
    {
        null or { Voorstel: null } => new NietVoorgesteld(),
        { Verklaring: not null } => new AlVernietigd(),
        _ => state.OpgeschortOp(vandaag) is not null ? new VernietigingIsOpgeschort() : null,
    };

    /// <summary>Refuses to approve for another role, and one's own conflict of interest.</summary>
    public static Refusal? Goedkeuring(Vernietigingsdossier? state, Vernietigfeiten feiten, Aanroep aanroep, LocalDate vandaag) =>
        Voorstel(state, vandaag)
        ?? (aanroep.Rol == state!.Voorstel!.Proceseigenaar ? (Refusal?)null : new AndereProceseigenaar())
        ?? (feiten.Dossier?.Uitgesloten.Contains(aanroep.Gebruiker) == true ? new NietVoorU() : null)
        ?? Dossier(feiten.Dossier, feiten.Kan, vandaag);

    /// <summary>Refuses to carry out what nobody else approved (four eyes, <c>AVG-42</c>). Whether the dossier itself can go, it says itself.</summary>
    public static Refusal? Uitvoering(Vernietigingsdossier? state, Aanroep aanroep, LocalDate vandaag) =>
        Voorstel(state, vandaag)
        ?? (aanroep.Rol is Rol.Archivaris ? (Refusal?)null : new AlleenArchivaris())
        ?? (state!.Goedkeuring is not { } goedkeuring ? new NietGoedgekeurd()
            : goedkeuring.Door == aanroep.Gebruiker ? new EigenGoedkeuringNietUitvoeren()
            : null);
}

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
