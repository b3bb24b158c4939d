using NodaTime;

namespace CaseManagement.Kernel.Protocol;

/// <summary>Stands in while no module keeps protocol versions: nothing is in force, so nothing is shared.</summary>
public sealed class GeenProtocolregister : IProtocolregister
{
    /// <inheritdoc/>
    public Task<ProtocolVanKracht?> OpAsync(Instant moment, CancellationToken cancellation) => Task.FromResult<ProtocolVanKracht?>(null);
}
