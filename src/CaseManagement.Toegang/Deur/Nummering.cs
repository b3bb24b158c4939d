using System.Globalization;
using System.Security.Cryptography;
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
/// Gives out dossier codes such as <c>WOV-2026-48213</c>, after the decision to open was taken. A command has one number of a series, however
/// often it is sent; a command that crashed after it got its number and is never sent again used one up: codes are unique, so that no append has to
/// touch two streams (ADR 0010). The count itself stays inside; what is in the code tells nothing of it (ADR 0029).
/// </summary>
/// <param name="store">The log.</param>
/// <param name="serializer">Turns events into bytes.</param>
/// <param name="reeks">Takes the order out of the numbers.</param>
public sealed class Nummering(IEventStore store, IEventSerializer serializer, Codereeks reeks)
{
    /// <summary>What a decision sees before a number is given out: a code of the right form that no dossier has.</summary>
    public static string Voorlopig(string prefix, Moment moment) => $"{prefix}-{Jaar(moment)}-00000";

    /// <summary>The code of a command in the series of the year of the moment: the next one, or the one that it got before.</summary>
    public async Task<string> UitgevenAsync(
        string prefix, Aanroep aanroep, Guid opdracht, Moment moment, CancellationToken cancellation)
    {
        var jaar = Jaar(moment);
        var stream = StreamName.Of("nummering", $"{prefix.ToLowerInvariant()}-{jaar}");

        // No user name begins with this sign, so no key from outside can be this one.
        var command = new CommandRecord($"#{stream.Value}/{opdracht:N}", SHA256.HashData(opdracht.ToByteArray()), ReadOnlyMemory<byte>.Empty);
        var metadata = Herkomst.Van(aanroep, AuditActie.Aanmaken, "nummering", opdracht, command).ToBytes();
        var @event = serializer.Serialize(stream, new NummerUitgegeven(opdracht), metadata, moment.Nu);
        return await store.AppendAsync(new AppendRequest(stream, ExpectedVersion.Any, [@event], command), cancellation) switch
        {
            AppendResult.Appended appended => Code(prefix, jaar, appended.Version),
            AppendResult.Duplicate duplicate => Code(prefix, jaar, duplicate.Previous.Version),
            _ => throw new InvalidOperationException("Appending without expectation cannot conflict."),
        };
    }

    private static string Jaar(Moment moment) => moment.Vandaag.Year.ToString(CultureInfo.InvariantCulture);

    private string Code(string prefix, string jaar, long teller) =>
        string.Create(CultureInfo.InvariantCulture, $"{prefix}-{jaar}-{reeks.Nummer(prefix, jaar, teller)}");
}
