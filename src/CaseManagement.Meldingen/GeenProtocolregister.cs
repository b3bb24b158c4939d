using CaseManagement.Kernel.Protocol;
using NodaTime;

namespace CaseManagement.Meldingen;

/// <summary>Stands in while no module keeps protocol versions: nothing is in force, so no internal signal is shared.</summary>
internal sealed class GeenProtocolregister : IProtocolregister
{
    public Task<ProtocolVanKracht?> OpAsync(Instant moment, CancellationToken cancellation) => Task.FromResult<ProtocolVanKracht?>(null);
}
