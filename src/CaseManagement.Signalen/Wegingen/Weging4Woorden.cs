using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Signalen.Wegingen;

/// <summary>The three outcomes of weging 4 (§1.6).</summary>
public enum Weging4Uitkomst
{
    /// <summary>One or more departments act on their own powers and have the regie.</summary>
    MonoOfMultidisciplinair,

    /// <summary>RIEC has the regie.</summary>
    OverdrachtRiec,

    /// <summary>The ondermijningsteam keeps the regie; phase 4 starts with check 2A.</summary>
    Casusoverleg,
}

/// <summary>Weging 4 was recorded: do the hits confirm the signal enough to go on?</summary>
/// <param name="Weging">What every weighing records.</param>
/// <param name="Uitkomst">One of three; chosen by people (<c>AVG-22</c>).</param>
/// <param name="HitsGewogen">Numbers of the questions whose relevant hits were weighed.</param>
/// <param name="BesluitDoor">The members of the ondermijningsteam who decided.</param>
/// <param name="PrivacyCheck">Number of check 1, on which the hits rest; a transfer names a check of its own (<c>OND-42</c>).</param>
[EventType("signaal.weging-4-vastgelegd")]
public sealed record Weging4Vastgelegd(
    WegingKop Weging, Weging4Uitkomst Uitkomst, IReadOnlyList<int> HitsGewogen, IReadOnlyList<GebruikerId> BesluitDoor, int PrivacyCheck) : IEvent;
