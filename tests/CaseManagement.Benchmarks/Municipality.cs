using System.Diagnostics;
using CaseManagement.Benchmarks.Measuring;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Registratie;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CaseManagement.Benchmarks;

/// <summary>
/// Fills a log as a busy municipality would: running dossiers of 20 to 50 events that change in any order, and a record of every look,
/// about two of five events. Appended directly, in batches.
/// </summary>
/// <param name="house">The house.</param>
/// <param name="atOnce">
/// How many dossiers run at the same time: some hundreds as in a town, or more than any memory of the program holds as in a great city.
/// </param>
internal sealed class Municipality(IServiceProvider house, int atOnce = Municipality.Town)
{
    /// <summary>Running dossiers of an ordinary municipality.</summary>
    public const int Town = 600;

    private readonly IEventStore store = house.GetRequiredService<IEventStore>();
    private readonly IEventSerializer serializer = house.GetRequiredService<IEventSerializer>();
    private readonly IIdentifiers identifiers = house.GetRequiredService<IIdentifiers>();
    private readonly Random random = new(20260101);
    private readonly List<BetrokkeneId> subjects = [];
    private readonly List<CaseHistory> running = [];
    private Instant now = Instant.FromUtc(2024, 1, 1, 8, 0);
    private int opened;

    /// <summary>Fills a directory that has not enough events yet, and brings the read models up to date.</summary>
    public static async Task EnsureAsync(string directory, long events, int running, string? database = null)
    {
        await using var house = House.Open(directory, database);
        var head = await house.GetRequiredService<IEventStore>().ReadHeadAsync();
        if (head.Position < events)
        {
            var started = Stopwatch.GetTimestamp();
            await new Municipality(house, running).FillAsync(events - head.Position);
            Report.Line($"store: {events:N0} events with {running:N0} running dossiers made in {Stopwatch.GetElapsedTime(started).TotalSeconds:N0} s, {DirectorySize(directory) >> 20} MB on disk");
        }
    }

    /// <summary>Cases of the same length; answers their ids.</summary>
    public static async Task<IReadOnlyList<DossierId>> FillWithEqualCasesAsync(IServiceProvider house, int cases, int eventsPerCase)
    {
        var municipality = new Municipality(house);
        var made = Enumerable.Range(0, cases).Select(_ => municipality.Open(eventsPerCase)).ToList();
        var left = new List<CaseHistory>(made);
        while (left.Count > 0)
        {
            await Task.WhenAll(left.Select(history => municipality.AppendAsync(history.Stream, [history.Next()])).ToList());
            left.RemoveAll(history => history.IsDone);
        }

        return made.ConvertAll(history => history.Id);
    }

    private static long DirectorySize(string directory) =>
        Directory.GetFiles(directory, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);

    private async Task FillAsync(long events)
    {
        var writing = new Queue<Task>();
        for (var made = 0L; made < events;)
        {
            if (writing.Count >= 4000)
            {
                await writing.Dequeue();
            }

            now += Duration.FromSeconds(20);
            made += random.Next(5) < 2 ? Look(writing) : Change(writing, events - made);
        }

        await Task.WhenAll(writing);
    }

    private int Look(Queue<Task> writing)
    {
        var seen = running.Count == 0 ? Open(1) : running[random.Next(running.Count)];
        var look = new ToegangVastgelegd(
            AuditActie.Inzien, ToegangsResultaat.Toegestaan, "woonoverlast", [seen.Id], [seen.Subject], "DossierInzien", "", 1);
        writing.Enqueue(AppendAsync(StreamName.Of("toegang", now.InUtc().Date.ToString("yyyyMMdd", null)), [look]));
        return 1;
    }

    private int Change(Queue<Task> writing, long atMost)
    {
        if (running.Count < atOnce)
        {
            running.Add(Open(random.Next(20, 51)));
        }

        var at = random.Next(running.Count);
        var history = running[at];
        List<IEvent> events = [history.Next()];
        while (events.Count < Math.Min(3, atMost) && !history.IsDone && (history.IsNew || random.Next(3) == 0))
        {
            events.Add(history.Next());
        }

        if (history.IsDone)
        {
            running.RemoveAt(at);
        }

        writing.Enqueue(AppendAsync(history.Stream, events));
        return events.Count;
    }

    private CaseHistory Open(int events) =>
        new(new DossierId(identifiers.Next()), ++opened, events, Subject(), random);

    /// <summary>Half of the dossiers are about somebody who is known already, from one of the last some hundreds.</summary>
    private BetrokkeneId Subject()
    {
        if (subjects.Count > 0 && random.Next(2) == 0)
        {
            return subjects[^(1 + random.Next(Math.Min(subjects.Count, 400)))];
        }

        subjects.Add(new BetrokkeneId(identifiers.Next()));
        return subjects[^1];
    }

    private Task AppendAsync(StreamName stream, List<IEvent> events)
    {
        var metadata = new Herkomst(
            new GebruikerId("c.casusregisseur"), "gemeente", Rol.Casusregisseur, "va-woonoverlast", "Gemeentewet 172", null, AuditActie.Wijzigen,
            "benchmark", identifiers.Next(), "", "").ToBytes();
        return store.AppendAsync(new AppendRequest(stream, ExpectedVersion.Any, events.ConvertAll(e => serializer.Serialize(stream, e, metadata, now))));
    }
}
