using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;

namespace CaseManagement.Kernel.Beslissen;

/// <summary>
/// An event after which text that stands earlier in the log may never be opened again, because it should not have been received or kept
/// (<c>MEL-12</c>, <c>ROL-04</c>). The house destroys the keys; nothing else may be sealed under them.
/// </summary>
public interface IVernietigtSleutels : IEvent, ITekstsleutels
{
    /// <summary>Whose keys must be destroyed, for every purpose.</summary>
    IReadOnlyList<BetrokkeneId> TeVernietigenSleutels { get; }

    IReadOnlyList<BetrokkeneId> ITekstsleutels.Tekstsleutels => TeVernietigenSleutels;
}
