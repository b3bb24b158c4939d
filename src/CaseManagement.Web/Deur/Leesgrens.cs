using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Projections.Running;

namespace CaseManagement.Web.Deur;

/// <summary>
/// Read-your-writes as a contract (§1.10 of the grounds): a read that names <c>X-Min-Position</c> waits until every read model has come that
/// far, at most two seconds; then 202 with <c>Retry-After</c>.
/// </summary>
/// <param name="runner">Knows where the read models stand.</param>
/// <param name="projections">The read models.</param>
/// <param name="zegel">Opens the token of a position.</param>
internal sealed class Leesgrens(ProjectionRunner runner, IEnumerable<IProjection> projections, Positiezegel zegel)
{
    private static readonly TimeSpan Uiterlijk = TimeSpan.FromSeconds(2);

    public async Task<Probleem?> WachtAsync(HttpContext http)
    {
        var header = http.Request.Headers["X-Min-Position"];
        if (header.Count == 0)
        {
            return null;
        }

        if (zegel.Open(header.ToString()) is not { } positie)
        {
            return Problemen.Ongeldig("header", "X-Min-Position", "Verwacht de waarde van X-Position uit een eerder antwoord, ongewijzigd.");
        }

        foreach (var projection in projections)
        {
            if (!await runner.WaitForAsync(projection.Name, positie, Uiterlijk, http.RequestAborted))
            {
                http.Response.Headers.RetryAfter = "1";
                return Problemen.Van(202, "Nog niet bijgewerkt", "positie", "De lijst is nog niet bij de gevraagde positie.", "Probeer het zo opnieuw.");
            }
        }

        return null;
    }
}
