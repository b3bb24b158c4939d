using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Privacy.Protocol;

/// <summary>Answers the gate of <c>OND-01</c> from the stream of the book, so that a withdrawal holds for the very next command.</summary>
/// <param name="lader">Folds the book.</param>
public sealed class Protocolregister(Lader<Protocolboek> lader) : IProtocolregister
{
    /// <inheritdoc/>
    public async Task<ProtocolVanKracht?> OpAsync(Instant moment, CancellationToken cancellation)
    {
        var boek = (await lader.LaadAsync(Protocolboek.Id, cancellation)).State;
        return boek?.Op(new Moment(moment).Vandaag) is { Vaststelling: { } vaststelling } versie
            ? new ProtocolVanKracht(versie.Versie, vaststelling.Inwerkingtreding)
            : null;
    }
}
