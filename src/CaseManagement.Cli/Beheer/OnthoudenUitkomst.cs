using System.Security.Cryptography;
using System.Text;
using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Toegang.Registratie;
using CaseManagement.Web.Deur;

namespace CaseManagement.Cli.Beheer;

/// <summary>What a remembered outcome says of the event it belongs to, without the outcome itself.</summary>
/// <param name="Samenvatting">The <see cref="Onthouding"/> of its key and answer.</param>
/// <param name="Versie">Version of the stream after the command.</param>
/// <param name="Millis">When it was recorded, in milliseconds since 1970 (UTC).</param>
/// <param name="Opdracht">The command that the key stands for, where the key tells.</param>
/// <param name="Ding">The thing that the key names, where the key tells.</param>
/// <param name="IsHeel">Whether the fingerprint is the one of the key, where that follows from the key.</param>
internal sealed record OnthoudenUitkomst(string Samenvatting, long Versie, long Millis, Guid? Opdracht, string? Ding, bool IsHeel)
{
    private const string Systeem = "#systeem/";
    private const string Nummering = "#nummering-";

    public static OnthoudenUitkomst Van(ArchivedCommand rij)
    {
        var (command, op) = rij;
        var (opdracht, ding, vingerafdruk) = Lees(command.Key);
        return new OnthoudenUitkomst(
            Onthouding.Van(command.Key, command.Outcome.Span), command.Version, op.ToUnixTimeMilliseconds(), opdracht, ding,
            vingerafdruk is null || command.Fingerprint.Span.SequenceEqual(vingerafdruk));
    }

    /// <summary>Whether this is what was remembered with the last event of a command.</summary>
    /// <param name="laatste">The event.</param>
    /// <param name="herkomst">Its metadata, or <see langword="null"/> when it has none of a command.</param>
    public bool HoortBij(StoredEvent laatste, Herkomst? herkomst) =>
        herkomst is not null && IsHeel && Versie == laatste.Version && Millis == laatste.RecordedAt.ToUnixTimeMilliseconds()
        && (herkomst.Onthouden is { } samenvatting ? samenvatting == Samenvatting : Past(laatste, herkomst));

    // An event from before the summary was kept: only the key can be held against it.
    private bool Past(StoredEvent laatste, Herkomst herkomst) => Opdracht is { } opdracht
        ? herkomst.Opdracht == opdracht
        : Ding is not null && (laatste.Stream.Value.EndsWith($"-{Ding}", StringComparison.Ordinal) || laatste.Stream.Category == "toegang");

    private static (Guid? Opdracht, string? Ding, byte[]? Vingerafdruk) Lees(string sleutel)
    {
        if (sleutel.StartsWith(Nummering, StringComparison.Ordinal))
        {
            return Guid.TryParse(sleutel.AsSpan(sleutel.LastIndexOf('/') + 1), out var opdracht)
                ? (opdracht, null, SHA256.HashData(opdracht.ToByteArray()))
                : default;
        }

        return sleutel.StartsWith(Systeem, StringComparison.Ordinal)
            ? (null, sleutel[Systeem.Length..].Split('/')[0], SHA256.HashData(Encoding.UTF8.GetBytes(sleutel)))
            : (Verzoeklezer.OpdrachtVan(sleutel), null, null);
    }
}
