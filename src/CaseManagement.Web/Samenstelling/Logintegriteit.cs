using CaseManagement.EventSourcing.Evidence;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Privacy.Integriteit;
using NodaTime;

namespace CaseManagement.Web.Samenstelling;

/// <summary>The integrity report of the trail (§6.6, report 11), on the verifier of the log.</summary>
/// <param name="store">The log.</param>
/// <param name="opties">Where the signed heads are.</param>
/// <param name="sleutel">Whose signature counts.</param>
/// <param name="clock">When it was checked.</param>
internal sealed class Logintegriteit(IEventStore store, CasusOpties opties, SigningKey sleutel, IClock clock) : ILogIntegriteit
{
    public async Task<IntegriteitsRapport> ControleerAsync(CancellationToken cancellation)
    {
        var report = await Bewijs.Controleur(store, opties, sleutel).VerifyAsync(null, cancellation);
        var last = report.Position == 0 ? [] : await store.ReadAllAsync(report.Position - 1, 1, cancellation);
        return new IntegriteitsRapport(
            report.IsIntact,
            clock.GetCurrentInstant(),
            report.Position,
            report.Position,
            last.Count == 0 ? "" : Convert.ToHexStringLower(last[0].Hash.Span),
            report.FirstBad?.Position,
            report.FirstBad is { } bad ? Bewijs.Reden(bad.Reason) : null);
    }
}
