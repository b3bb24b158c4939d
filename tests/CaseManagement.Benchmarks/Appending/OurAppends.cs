using System.Security.Cryptography;
using System.Text;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Woonoverlast.Gegevens;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CaseManagement.Benchmarks.Appending;

/// <summary>
/// Appends of one event as the house makes them: serialised, one field sealed, chained, and with the outcome of the command remembered
/// under its idempotency key. Every append is a new dossier.
/// </summary>
/// <param name="house">The house.</param>
/// <param name="writers">How many append at the same time.</param>
internal sealed class OurAppends(IServiceProvider house, int writers)
{
    private static readonly byte[] Metadata = Encoding.UTF8.GetBytes("""{"gebruiker":"c.casusregisseur","rol":"Casusregisseur","doel":"va-woonoverlast","nr":"1"}""");
    private static readonly byte[] Outcome = Encoding.UTF8.GetBytes("""{"soort":"gelukt","dossier":"WOV-2026-0001"}""");
    private static readonly byte[] Fingerprint = SHA256.HashData(Outcome);

    private readonly IEventStore store = house.GetRequiredService<IEventStore>();
    private readonly IEventSerializer serializer = house.GetRequiredService<IEventSerializer>();
    private readonly IClock clock = house.GetRequiredService<IClock>();
    private readonly IIdentifiers identifiers = house.GetRequiredService<IIdentifiers>();
    private readonly BetrokkeneId[] subjects = [.. Enumerable.Range(0, writers).Select(_ => new BetrokkeneId(house.GetRequiredService<IIdentifiers>().Next()))];

    /// <summary>The event that is appended, and that the others append the bytes of.</summary>
    public NewEvent Make(int writer, StreamName stream) => serializer.Serialize(
        stream,
        new AcuutGevaarGemarkeerd(true, PersonalText.Of(subjects[writer], "va-woonoverlast", "Ruzie op de galerij, politie gebeld, rust na gesprek.")),
        Metadata,
        clock.GetCurrentInstant());

    /// <summary>Appends one.</summary>
    public async Task AppendAsync(int writer)
    {
        var stream = StreamName.Of("woonoverlast", identifiers.Next().ToString("N"));
        var command = new CommandRecord($"c.casusregisseur/{identifiers.Next()}", Fingerprint, Outcome);
        var answer = await store.AppendAsync(new AppendRequest(stream, ExpectedVersion.NoStream, [Make(writer, stream)], command));
        if (answer is not AppendResult.Appended)
        {
            throw new InvalidOperationException("An append of a new dossier was not stored.");
        }
    }
}
