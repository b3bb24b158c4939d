using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using NodaTime;

namespace CaseManagement.Kernel.Dossier.Kern;

/// <summary>
/// A dossier was destroyed (<c>AVG-42</c>): its keys go, so that what stands before this in its stream can never be opened again, and for everybody in the house it
/// exists no longer. Who approved and carried it out stands in the proof of destruction, which is kept apart and for good (<c>AVG-41</c>).
/// </summary>
/// <param name="Regel">The rule of the domain on whose term it was kept, such as <c>OND-22</c>.</param>
/// <param name="VernietigenOp">Civil day from which it had to be destroyed.</param>
/// <param name="TeVernietigenSleutels">The keys of the dossier, of its people, and of what lies beside it.</param>
/// <param name="Op">Civil date.</param>
[EventType("dossier.vernietigd")]
public sealed record DossierVernietigd(string Regel, LocalDate VernietigenOp, IReadOnlyList<BetrokkeneId> TeVernietigenSleutels, LocalDate Op)
    : IKernEvent, IVernietigtSleutels;
