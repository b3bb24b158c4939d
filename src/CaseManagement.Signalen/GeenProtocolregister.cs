using CaseManagement.Kernel.Protocol;
using NodaTime;

namespace CaseManagement.Signalen;

/// <summary>Stands in while no module keeps protocol versions: nothing is in force, so nothing is shared.</summary>
internal sealed class GeenProtocolregister : IProtocolregister
{
    public Task<ProtocolVanKracht?> OpAsync(Instant moment, CancellationToken cancellation) => Task.FromResult<ProtocolVanKracht?>(null);
}
