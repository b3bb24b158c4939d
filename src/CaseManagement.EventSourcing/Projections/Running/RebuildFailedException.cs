namespace CaseManagement.EventSourcing.Projections.Running;

/// <summary>A rebuild ended without a new live generation of a projection; the old one is still there.</summary>
/// <param name="projection">The projection.</param>
/// <param name="why">Why, without personal data.</param>
public sealed class RebuildFailedException(string projection, string why) : Exception($"{projection} {why}")
{
    /// <summary>The projection that could not be built.</summary>
    public string Projection => projection;

    /// <summary>Position of the event that cannot be applied; <see langword="null"/> when another process was first.</summary>
    public long? Position { get; init; }

    /// <summary>
    /// Version of the live generation, when that is newer than the version that was built: a newer program was first, and what it made stays.
    /// <see langword="null"/> when that is not the reason.
    /// </summary>
    public int? LiveVersion { get; init; }

    /// <summary>Type of the error.</summary>
    public string? Error { get; init; }

    /// <summary>The refusal to promote an older version over a newer one.</summary>
    /// <param name="projection">The projection.</param>
    /// <param name="built">Version that was built.</param>
    /// <param name="live">Version of the live generation.</param>
    public static RebuildFailedException OlderThanLive(string projection, int built, int live) =>
        new(projection, $"is live in version {live}, and version {built} does not take its place.") { LiveVersion = live };

    /// <summary>The end of a rebuild whose generation somebody else went on with, or of which a crash of the server took the last commits away.</summary>
    /// <param name="projection">The projection.</param>
    public static RebuildFailedException Lost(string projection) =>
        new(projection, "is not as it was left: another process rebuilds it, or the server crashed. Try again.");

    /// <summary>Projections of the same rebuild whose new generation is live already.</summary>
    public IReadOnlyList<string> Promoted { get; internal set; } = [];
}
