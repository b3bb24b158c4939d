using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using CaseManagement.Web.Deur;

namespace CaseManagement.Web.Aanmelden;

/// <summary>
/// How often an address may fail to sign in: twenty times a minute. Only failures count and only failures are refused, so that nobody is
/// kept out by what somebody else behind the same address tries. Addresses stay in memory, for as long as the limit needs them.
/// </summary>
internal sealed class Aanmeldgrens : IDisposable
{
    /// <summary>Failures per address per <see cref="Venster"/>.</summary>
    public const int PerVenster = 20;

    private static readonly TimeSpan Venster = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<IPAddress> grens = PartitionedRateLimiter.Create<IPAddress, string>(adres =>
        RateLimitPartition.GetFixedWindowLimiter(Deel(adres), _ => new FixedWindowRateLimiterOptions { PermitLimit = PerVenster, Window = Venster }));

    /// <summary>Counts a failure; from the twenty-first in a minute on the request is marked to be answered with 429.</summary>
    public void Tel(HttpContext http)
    {
        using var lease = grens.AttemptAcquire(http.Connection.RemoteIpAddress ?? IPAddress.None);
        if (!lease.IsAcquired)
        {
            http.Features.Set(new TeVaak(lease.TryGetMetadata(MetadataName.RetryAfter, out var wacht) ? wacht : Venster));
        }
    }

    /// <summary>The problem for a request that failed too often, with <c>Retry-After</c> set; <see langword="null"/> for any other.</summary>
    public static Probleem? Weiger(HttpContext http)
    {
        if (http.Features.Get<TeVaak>() is not { } teVaak)
        {
            return null;
        }

        var seconden = Math.Max(1, (int)Math.Ceiling(teVaak.Wacht.TotalSeconds));
        http.Response.Headers.RetryAfter = seconden.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Problemen.Van(
            429, "Te vaak geprobeerd", "aanmelden", "Er zijn te veel mislukte aanmeldingen vanaf uw adres.",
            $"Probeer het over {seconden} seconden opnieuw, met geldige gegevens.");
    }

    /// <inheritdoc/>
    public void Dispose() => grens.Dispose();

    // Whoever has an IPv6 network has all addresses of it.
    private static string Deel(IPAddress adres) => adres.AddressFamily is AddressFamily.InterNetworkV6 && !adres.IsIPv4MappedToIPv6
        ? Convert.ToHexString(adres.GetAddressBytes().AsSpan(0, 8))
        : adres.MapToIPv4().ToString();

    private sealed record TeVaak(TimeSpan Wacht);
}
