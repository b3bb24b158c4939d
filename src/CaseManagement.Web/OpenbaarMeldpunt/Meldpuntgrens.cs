using System.Threading.RateLimiting;
using CaseManagement.Web.Deur;

namespace CaseManagement.Web.OpenbaarMeldpunt;

/// <summary>
/// How much the public report point takes in, of all callers together: nobody is known, so nobody can be counted. 12,000 reports an hour pass; what comes
/// faster is told to wait, so that the rest of the house stays usable whatever is thrown at this door. It stores nothing.
/// </summary>
internal sealed class Meldpuntgrens : IDisposable
{
    /// <summary>Reports and additions that may come at once.</summary>
    public const int Piek = 200;

    // What is being received stays in memory: never on disk, and never more than this.
    private const long MaxInGeheugen = 256L * 1024 * 1024;

    private readonly TokenBucketRateLimiter meldingen = Emmer(Piek, 10, TimeSpan.FromSeconds(3));
    private readonly TokenBucketRateLimiter berichten = Emmer(600, 30, TimeSpan.FromSeconds(3));

    // In kilobytes: a gigabyte at once and two gigabytes an hour of attachments, so that nobody fills the disk in a night.
    private readonly TokenBucketRateLimiter bijlagen = Emmer(1024 * 1024, 17_500, TimeSpan.FromSeconds(30));
    private long inGeheugen;

    /// <summary>Stripping costs processor time: half of the processors at most, so that the desk has the rest.</summary>
    public SemaphoreSlim Schonen { get; } = new(Math.Max(1, Environment.ProcessorCount / 2));

    /// <summary>Counts a report or an addition; the problem when there are too many.</summary>
    public Probleem? TelMelding(HttpContext http) => Tel(http, meldingen, 1);

    /// <summary>Counts a question with a receipt code.</summary>
    public Probleem? TelBericht(HttpContext http) => Tel(http, berichten, 1);

    /// <summary>Counts attachments by their size.</summary>
    public Probleem? TelBijlagen(HttpContext http, long bytes) => bytes == 0 ? null : Tel(http, bijlagen, (int)Math.Min(1024 * 1024, 1 + (bytes / 1024)));

    /// <summary>Asks room to receive bytes; to be given back with <see cref="GeefTerug"/> whether or not it was granted.</summary>
    public bool HeeftRuimte(long bytes) => Interlocked.Add(ref inGeheugen, bytes) <= MaxInGeheugen;

    /// <summary>Gives room back.</summary>
    public void GeefTerug(long bytes) => Interlocked.Add(ref inGeheugen, -bytes);

    /// <summary>The problem of a door that is too busy.</summary>
    public static Probleem Druk(HttpContext http, TimeSpan wacht)
    {
        var seconden = Math.Max(1, (int)Math.Ceiling(wacht.TotalSeconds));
        http.Response.Headers.RetryAfter = seconden.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Problemen.Van(
            429, "Het is druk", "MEL-01", "Er komen nu te veel meldingen tegelijk binnen; de uwe is nog niet ontvangen.",
            $"Probeer het over {seconden} seconden opnieuw. Is er nu gevaar? Bel 112.");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        meldingen.Dispose();
        berichten.Dispose();
        bijlagen.Dispose();
        Schonen.Dispose();
    }

    private static Probleem? Tel(HttpContext http, TokenBucketRateLimiter emmer, int aantal)
    {
        using var lease = emmer.AttemptAcquire(aantal);
        return lease.IsAcquired ? null
            : Druk(http, lease.TryGetMetadata(MetadataName.RetryAfter, out var wacht) ? wacht : TimeSpan.FromSeconds(30));
    }

    private static TokenBucketRateLimiter Emmer(int inhoud, int erbij, TimeSpan elke) => new(new TokenBucketRateLimiterOptions
    {
        TokenLimit = inhoud,
        TokensPerPeriod = erbij,
        ReplenishmentPeriod = elke,
        QueueLimit = 0,
        AutoReplenishment = true,
    });
}
