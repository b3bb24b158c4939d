using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.EventSourcing.PostgreSql.Log;

/// <summary>
/// What this host knows of the end of the log: the head after its own last append and versions of streams as of that head. As long as
/// the head row still says the same, no other host has appended, and all of it is true.
/// </summary>
internal sealed class LogEnd
{
    private const int Limit = 20_000;
    private const int MostDoubt = 128;

    private readonly Dictionary<string, long> versions = new(StringComparer.Ordinal);

    // How often in a row the head must be as we left it before we count as alone. Every attempt that fails waited for the other host and
    // then lost its turn, so it makes us doubt longer; what succeeds takes doubt away.
    private int doubt = 1;
    private int unmoved;

    /// <summary>The head; <see langword="null"/> when nothing is known.</summary>
    public LogHead? Head { get; private set; }

    /// <summary>
    /// Whether the last look at the head row showed that nobody else appends, so that it pays to append in one round trip on what is
    /// known.
    /// </summary>
    public bool Alone { get; private set; }

    /// <summary>
    /// Whether the version of the stream of a request is known, or can be assumed to be what its writer believes: the unique key of the
    /// log and a check in the same transaction find out when it is not.
    /// </summary>
    public bool CanAssume(AppendRequest request) =>
        versions.ContainsKey(request.Stream.Value)
        || request.Expected.Kind is ExpectedVersionKind.NoStream or ExpectedVersionKind.Exactly;

    /// <summary>The version of the stream of a request.</summary>
    /// <param name="request">One that <see cref="CanAssume"/> allows.</param>
    /// <param name="assumed">Receives the stream when its version is not known but assumed.</param>
    public long AssumedVersion(AppendRequest request, Dictionary<string, long> assumed)
    {
        if (!versions.TryGetValue(request.Stream.Value, out var version))
        {
            version = request.Expected.Version;
            assumed[request.Stream.Value] = version;
        }

        return version;
    }

    /// <summary>Takes note of what the head row says; forgets versions when another host was first.</summary>
    public void Seen(LogHead head)
    {
        var same = Head is { } known && known.Position == head.Position && known.Hash.Span.SequenceEqual(head.Hash.Span);
        unmoved = same ? unmoved + 1 : 0;
        Alone = unmoved >= doubt;
        if (!same)
        {
            versions.Clear();
            Head = head;
        }
    }

    /// <summary>Takes note of what was just committed.</summary>
    public void Moved(LogHead head, IReadOnlyDictionary<string, long> changed)
    {
        Head = head;
        if (versions.Count + changed.Count > Limit)
        {
            versions.Clear();
        }

        foreach (var (stream, version) in changed)
        {
            versions[stream] = version;
        }
    }

    /// <summary>An attempt on what was known succeeded.</summary>
    public void WasRight() => doubt = Math.Max(1, doubt - 1);

    /// <summary>An attempt on what was known failed: another host was first, or an assumption was wrong.</summary>
    public void WasWrong()
    {
        doubt = Math.Min(doubt * 4, MostDoubt);
        Forget();
    }

    /// <summary>Nothing is known any more.</summary>
    public void Forget()
    {
        Head = null;
        Alone = false;
        unmoved = 0;
        versions.Clear();
    }
}
