using System.Globalization;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using NodaTime;

namespace CaseManagement.Toegang.Registratie;

/// <summary>
/// Records looks and refusals in the log, durably, before an answer leaves. A failure is a <see cref="StoreUnavailableException"/>: the
/// caller gets 503 and sees nothing (ADR 0008).
/// </summary>
/// <param name="store">The log.</param>
/// <param name="serializer">Turns events into bytes.</param>
/// <param name="clock">The time of recording.</param>
public sealed class Toegangslog(IEventStore store, IEventSerializer serializer, IClock clock)
{
    /// <summary>Records one attempt.</summary>
    /// <param name="aanroep">Who, role, purpose, basis.</param>
    /// <param name="vastgelegd">What was done or refused.</param>
    /// <param name="opdracht">Identifier of the command or request.</param>
    /// <param name="command">Outcome to remember, for a refused command with an idempotency key.</param>
    /// <param name="cancellation">Stops waiting; what was enqueued may still be recorded.</param>
    /// <param name="stand">Of which moment the state was shown, when that was not the present.</param>
    public async Task<AppendResult> VastleggenAsync(
        Aanroep aanroep, ToegangVastgelegd vastgelegd, Guid opdracht, CommandRecord? command, CancellationToken cancellation, Instant? stand = null)
    {
        var now = clock.GetCurrentInstant();
        var stream = StreamName.Of("toegang", new Moment(now).Vandaag.ToString("yyyyMMdd", CultureInfo.InvariantCulture));
        var herkomst = Herkomst.Van(aanroep, vastgelegd.Actie, vastgelegd.Onderdeel, opdracht, command) with { Stand = stand?.ToUnixTimeMilliseconds() };
        var metadata = herkomst.ToBytes();
        var @event = serializer.Serialize(stream, vastgelegd, metadata, now);
        return await store.AppendAsync(new AppendRequest(stream, ExpectedVersion.Any, [@event], command), cancellation);
    }
}
