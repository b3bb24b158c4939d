using CaseManagement.Controles.Organen;

namespace CaseManagement.Controles.Bevindingen;

/// <summary>
/// Which finding is for whom: an organ sees its own and what was supplied to it. The regie sees those of organs without a secrecy of their own;
/// of police, tax, customs and prosecution only what they supplied.
/// </summary>
internal static class Bevindingzicht
{
    /// <summary>The organs for which somebody takes part.</summary>
    public static IEnumerable<Orgaan> Namens(IntegraleControle state, Aanroep kijker) => state.Organen
        .Where(deelname => StringComparer.OrdinalIgnoreCase.Equals(deelname.Organisatie, kijker.Organisatie) && Past(deelname.Orgaan, kijker.Rol))
        .Select(deelname => deelname.Orgaan);

    /// <summary>Whether the finding is for this reader.</summary>
    public static bool Ziet(IntegraleControle state, Bevinding bevinding, Aanroep kijker) =>
        Rollen.IsRegie(kijker) ? bevinding.IsVanRegie : Namens(state, kijker).Any(orgaan => bevinding.IsVan(orgaan));

    /// <summary>Whether somebody may hand the finding on: the organ itself, and the regie for an organ without a secrecy of its own.</summary>
    public static bool MagVerstrekken(IntegraleControle state, Bevinding bevinding, Aanroep kijker) => Rollen.IsRegie(kijker)
        ? !Orgaanprofielen.Van(bevinding.Vastgelegd.Orgaan).IsGesloten
        : Namens(state, kijker).Contains(bevinding.Vastgelegd.Orgaan);

    private static bool Past(Orgaan orgaan, Rol rol) => rol switch
    {
        Rol.VthHandhaver => Orgaanprofielen.Van(orgaan).IsVanGemeente,
        Rol.Politie => orgaan is Orgaan.Politie,
        Rol.Toezichtpartner => orgaan is not Orgaan.Politie && !Orgaanprofielen.Van(orgaan).IsVanGemeente,
        _ => false,
    };
}
