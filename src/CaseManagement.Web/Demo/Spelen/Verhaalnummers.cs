using System.Globalization;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Web.Demo.Spelen;

/// <summary>
/// Identifiers of the demo: the same on every machine, so that two people who look at the demo see the same codes and addresses. Keys and
/// nonces are not made here and stay random.
/// </summary>
internal sealed class Verhaalnummers : IIdentifiers
{
    private static readonly Guid Oorsprong = new("6d5b1c1e-40f4-4a0e-9d7a-2f3f8a9b7c00");
    private int teller;

    public Guid Next() =>
        DerivedIdentifier.From(Oorsprong, string.Create(CultureInfo.InvariantCulture, $"nummer-{Interlocked.Increment(ref teller)}"));

    /// <summary>The dossier that the stories call by this name.</summary>
    public static DossierId Dossier(string naam) => new(DerivedIdentifier.From(Oorsprong, $"dossier-{naam}"));

    /// <summary>The command that opens it: what is opened has the identifier of its command.</summary>
    public static Guid Opening(string naam) => Dossier(naam).Value;

    /// <summary>The person (or other subject) that the opening command of a dossier made, by the role under which it made it.</summary>
    public static BetrokkeneId Betrokkene(string naam, string rol = "betrokkene") => new(DerivedIdentifier.From(Opening(naam), rol));
}
