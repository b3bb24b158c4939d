using System.Text;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Woonoverlast.Gegevens;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CaseManagement.Benchmarks;

/// <summary>Appends of one event as the house makes them: serialised, one field sealed.</summary>
/// <param name="house">The house.</param>
/// <param name="writers">How many append at the same time.</param>
internal sealed class OurAppends(IServiceProvider house, int writers)
{
    private static readonly byte[] Metadata = Encoding.UTF8.GetBytes("""{"gebruiker":"c.casusregisseur","rol":"Casusregisseur","doel":"va-woonoverlast","nr":"1"}""");

    private readonly IEventStore store = house.GetRequiredService<IEventStore>();
    private readonly IEventSerializer serializer = house.GetRequiredService<IEventSerializer>();
    private readonly IClock clock = house.GetRequiredService<IClock>();
    private readonly IIdentifiers identifiers = house.GetRequiredService<IIdentifiers>();
    private readonly BetrokkeneId[] subjects = [.. Enumerable.Range(0, writers).Select(_ => new BetrokkeneId(house.GetRequiredService<IIdentifiers>().Next()))];
    private readonly (StreamName Stream, int Length)[] streams = new (StreamName, int)[writers];

    public NewEvent Make(int writer, StreamName stream) => serializer.Serialize(
        stream,
        new AcuutGevaarGemarkeerd(true, PersonalText.Of(subjects[writer], "va-woonoverlast", "Ruzie op de galerij, politie gebeld, rust na gesprek.")),
        Metadata,
        clock.GetCurrentInstant());

    /// <summary>Every dossier gets 50 events, and then comes the next.</summary>
    /// <exception cref="InvalidOperationException">The store did not append it: there is nothing to measure.</exception>
    public async Task AppendAsync(int writer)
    {
        ref var at = ref streams[writer];
        if (at.Length % 50 == 0)
        {
            at.Stream = StreamName.Of("woonoverlast", identifiers.Next().ToString("N"));
        }

        at.Length++;
        var request = new AppendRequest(at.Stream, ExpectedVersion.Exactly((at.Length - 1) % 50), [Make(writer, at.Stream)]);
        if (await store.AppendAsync(request) is not AppendResult.Appended)
        {
            throw new InvalidOperationException("The store refused an append of the benchmark.");
        }
    }
}
