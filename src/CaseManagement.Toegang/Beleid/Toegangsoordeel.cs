namespace CaseManagement.Toegang.Beleid;

/// <summary>What the policy engine answers.</summary>
/// <param name="Uitkomst">Granted, refused with the reason shown, or hidden as if it did not exist.</param>
/// <param name="Recht">The rights that hold for this caller on this dossier.</param>
/// <param name="RegelId">The rule that refused, for the trail; empty when granted.</param>
/// <param name="AchtervangVoor">For whom the caller acts as achtervang (<c>ROL-01</c>), if so.</param>
public sealed record Toegangsoordeel(
    ToegangsUitkomst Uitkomst, Recht Recht, string RegelId = "", Kernel.Identiteit.GebruikerId? AchtervangVoor = null)
{
    /// <summary>Whether the asked right is there.</summary>
    public bool IsVerleend => Uitkomst is ToegangsUitkomst.Verleend;
}

/// <summary>Ways to answer a request for access.</summary>
public enum ToegangsUitkomst
{
    /// <summary>Granted.</summary>
    Verleend,

    /// <summary>Refused; the caller may know that the thing exists.</summary>
    Geweigerd,

    /// <summary>Refused as if it did not exist: 404, counted nowhere.</summary>
    Verborgen,
}
