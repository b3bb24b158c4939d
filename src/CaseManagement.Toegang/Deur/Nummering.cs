using System.Globalization;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Registratie;

namespace CaseManagement.Toegang.Deur;

/// <summary>A number of a series was given out; the version of the stream is the number.</summary>
/// <param name="Opdracht">The command that asked for it.</param>
[EventType("nummering.uitgegeven")]
public sealed record NummerUitgegeven(Guid Opdracht) : IEvent;

/// <summary>
/// Gives out dossier codes such as <c>WOV-2026-0001</c>. A command that fails after it got a number leaves a hole: codes are unique, not
/// gap-free, so that no append has to touch two streams (ADR 0010).
/// </summary>
/// <param name="store">The log.</param>
/// <param name="serializer">Turns events into bytes.</param>
public sealed class Nummering(IEventStore store, IEventSerializer serializer)
{
    /// <summary>The next code of a series for the year of the moment.</summary>
    public async Task<string> VolgendeAsync(
        string prefix, Aanroep aanroep, Guid opdracht, Moment moment, CancellationToken cancellation)
    {
        var jaar = moment.Vandaag.Year.ToString(CultureInfo.InvariantCulture);
        var stream = StreamName.Of("nummering", $"{prefix.ToLowerInvariant()}-{jaar}");
        var metadata = Herkomst.Van(aanroep, AuditActie.Aanmaken, "nummering", opdracht).ToBytes();
        var @event = serializer.Serialize(stream, new NummerUitgegeven(opdracht), metadata, moment.Nu);
        var result = await store.AppendAsync(new AppendRequest(stream, ExpectedVersion.Any, [@event]), cancellation);
        return result is AppendResult.Appended appended
            ? string.Create(CultureInfo.InvariantCulture, $"{prefix}-{jaar}-{appended.Version:0000}")
            : throw new InvalidOperationException("Appending without expectation or key cannot conflict.");
    }
}
