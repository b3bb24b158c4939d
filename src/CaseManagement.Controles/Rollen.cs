namespace CaseManagement.Controles;

/// <summary>Who does what; the matrix has one letter where the steps have several owners.</summary>
internal static class Rollen
{
    /// <summary>Plans, prepares, reports: the leading municipality.</summary>
    public static readonly IReadOnlyList<Rol> Regie = [Rol.Casusregisseur, Rol.Achtervang, Rol.Signaalcoordinator];

    /// <summary>Records findings: each organ its own, the regie what an organ hands over (ADR 0021).</summary>
    public static readonly IReadOnlyList<Rol> Bevindingen = [.. Regie, Rol.VthHandhaver, Rol.Politie, Rol.Toezichtpartner];

    /// <summary>Prepares a measure; VTH carries measures out (<c>SEED-16</c>).</summary>
    public static readonly IReadOnlyList<Rol> Maatregelen = [.. Regie, Rol.VthHandhaver];

    /// <summary>Decides: the mayor or portfolio holder, and VTH for the college on a mandate.</summary>
    public static readonly IReadOnlyList<Rol> Beslissers = [Rol.Burgemeester, Rol.VthHandhaver];

    /// <summary>Watches the year plan, or plans on it: who plans sees in numbers what others planned.</summary>
    public static readonly IReadOnlyList<Rol> Jaarplan = [Rol.VoorzitterOverleg, Rol.AdviseurOov, Rol.Burgemeester, .. Regie];

    /// <summary>A change by the regie.</summary>
    public static CommandPolicy Wijzigt(string pad) => new(pad, AuditActie.Wijzigen, Recht.Schrijven) { AlleenRollen = Regie };

    /// <summary>Whether somebody acts for the leading municipality.</summary>
    public static bool IsRegie(Aanroep aanroep) => Regie.Contains(aanroep.Rol);
}
