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
    public static Refusal? Voorstel(Vernietigingsdossier? state, LocalDate vandaag) =>
        Voorgesteld(state) ?? (state!.OpgeschortOp(vandaag) is not null ? new VernietigingIsOpgeschort() : null);

    /// <summary>Refuses whoever is kept out of the dossier, for every step (<c>ROL-07</c>).</summary>
    public static Refusal? Belang(Vernietigfeiten feiten, Aanroep aanroep) =>
        feiten.Dossier?.Uitgesloten.Contains(aanroep.Gebruiker) == true ? new NietVoorU() : null;

    /// <summary>Refuses to approve for another role, and one's own conflict of interest.</summary>
    public static Refusal? Goedkeuring(Vernietigingsdossier? state, Vernietigfeiten feiten, Aanroep aanroep, LocalDate vandaag) =>
        Voorstel(state, vandaag)
        ?? (aanroep.Rol == state!.Voorstel!.Proceseigenaar ? (Refusal?)null : new AndereProceseigenaar())
        ?? Belang(feiten, aanroep)
        ?? Dossier(feiten.Dossier, feiten.Kan, vandaag);

    /// <summary>Refuses to carry out what nobody else approved (four eyes, <c>AVG-42</c>), what is held up, and what cannot go.</summary>
    public static Refusal? Uitvoering(Vernietigingsdossier? state, Vernietigfeiten feiten, Aanroep aanroep, LocalDate vandaag) =>
        Voorstel(state, vandaag)
        ?? Archivaris(state!, feiten, aanroep)
        ?? (state!.Goedkeuring!.Door == aanroep.Gebruiker ? (Refusal?)new EigenGoedkeuringNietUitvoeren() : null)
        ?? Dossier(feiten.Dossier, feiten.Kan, vandaag);

    /// <summary>Refuses to prove what was proved, or what nobody proposed and approved. The dossier is gone: a hold is too late, and who repeats it does not carry it out.</summary>
    public static Refusal? Verklaring(Vernietigingsdossier? state, Vernietigfeiten feiten, Aanroep aanroep) => Voorgesteld(state) ?? Archivaris(state!, feiten, aanroep);

    private static Refusal? Voorgesteld(Vernietigingsdossier? state) => state switch
    {
        null or { Voorstel: null } => new NietVoorgesteld(),
        { Verklaring: not null } => new AlVernietigd(),
        _ => null,
    };

    private static Refusal? Archivaris(Vernietigingsdossier state, Vernietigfeiten feiten, Aanroep aanroep) =>
        (aanroep.Rol is Rol.Archivaris ? (Refusal?)null : new AlleenArchivaris())
        ?? Belang(feiten, aanroep)
        ?? (state.Goedkeuring is null ? new NietGoedgekeurd() : null);
}
