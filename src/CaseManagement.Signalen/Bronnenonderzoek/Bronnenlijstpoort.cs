using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Protocol.Sets;

namespace CaseManagement.Signalen.Bronnenonderzoek;

/// <summary>Refused because the source is no longer on the list in force (<c>OND-04</c>).</summary>
public sealed record BronNietMeerOpLijst() : Refusal(
    "OND-04",
    "Deze bron stond op de bronnenlijst van privacycheck 1, maar staat niet op de lijst die nu geldt.",
    "Laat privacycheck 1 opnieuw uitvoeren onder het protocol dat nu van kracht is.");

/// <summary>Refused because what may be decided about the source changed since check 1 (<c>OND-04</c>).</summary>
public sealed record BronregimeGewijzigd() : Refusal(
    "OND-04",
    "Het regime van deze bron is gewijzigd nadat privacycheck 1 werd uitgevoerd.",
    "Laat privacycheck 1 opnieuw uitvoeren onder het protocol dat nu van kracht is.");

/// <summary>
/// Whether what check 1 approved under one list may still be asked under the list in force now (<c>OND-04</c>): a new version holds for new
/// steps, and a question is one.
/// </summary>
internal static class Bronnenlijstpoort
{
    /// <summary>Refuses a source that left the list, or whose regime is another than when it was approved.</summary>
    public static Refusal? Controleer(GemeentelijkeBron bron, IReadOnlyList<BronnenlijstRegel> bijCheck, IReadOnlyList<BronnenlijstRegel> nu) =>
        (Bronnenlijst.Van(bijCheck, bron), Bronnenlijst.Van(nu, bron)) switch
        {
            (_, null) => new BronNietMeerOpLijst(),
            var (toen, thans) when toen != thans => new BronregimeGewijzigd(),
            _ => null,
        };

    /// <summary>
    /// The same for what follows the question (the answer, the details), where only the list in force is at hand: refuses a source that left
    /// it, and one that check 1 could not approve any more.
    /// </summary>
    public static Refusal? Vervolg(GemeentelijkeBron bron, SignaalDossier state, IReadOnlyList<BronnenlijstRegel> nu) => Bronnenlijst.Van(nu, bron) switch
    {
        null => new BronNietMeerOpLijst(),
        Bronregime.Afweegbaar => null,
        Bronregime.WeigerenTenzijGrondslag when state.Check1!.Bronnen.Any(regel => regel.Bron == bron && regel.SpecifiekeGrondslag is not null) => null,
        _ => new BronregimeGewijzigd(),
    };
}
