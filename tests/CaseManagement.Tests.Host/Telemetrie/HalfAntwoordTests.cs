using CaseManagement.Web.Deur;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CaseManagement.Tests.Host.Telemetrie;

/// <summary>An answer that breaks halfway ends there; what the error says reaches no log.</summary>
public sealed class HalfAntwoordTests
{
    [Fact]
    public async Task An_error_after_the_answer_began_is_logged_by_its_type_alone()
    {
        using var log = new Logvanger();
        var http = Begonnen(log);

        await Deur(() => throw new InvalidOperationException("Kanarie-Halverwege"), http);

        Assert.True(http.RequestAborted.IsCancellationRequested);
        Assert.Contains(log.Teksten, tekst => tekst.Contains(nameof(InvalidOperationException), StringComparison.Ordinal));
        Assert.DoesNotContain(log.Teksten, tekst => tekst.Contains("Kanarie", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_caller_who_hangs_up_halfway_is_no_error()
    {
        using var log = new Logvanger();
        var http = Begonnen(log);
        http.Abort();

        await Deur(() => throw new OperationCanceledException(), http);

        Assert.Equal(0, log.Aantal);
    }

    private static Task Deur(Action antwoord, HttpContext http)
    {
        var app = new ApplicationBuilder(http.RequestServices);
        app.UseFoutafhandeling();
        app.Run(_ =>
        {
            antwoord();
            return Task.CompletedTask;
        });
        return app.Build()(http);
    }

    private static DefaultHttpContext Begonnen(Logvanger log)
    {
        var http = new DefaultHttpContext { RequestServices = new ServiceCollection().AddLogging(logging => logging.AddProvider(log)).BuildServiceProvider() };
        http.Features.Set<IHttpResponseFeature>(new BegonnenAntwoord());
        http.Features.Set<IHttpRequestLifetimeFeature>(new Lijn());
        return http;
    }

    private sealed class BegonnenAntwoord : HttpResponseFeature
    {
        public override bool HasStarted => true;
    }

    private sealed class Lijn : IHttpRequestLifetimeFeature
    {
        public CancellationToken RequestAborted { get; set; }

        public void Abort() => RequestAborted = new CancellationToken(canceled: true);
    }
}
