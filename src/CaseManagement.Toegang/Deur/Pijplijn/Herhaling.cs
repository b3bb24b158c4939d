using System.Security.Cryptography;
using System.Text.Json;
using CaseManagement.EventSourcing.Streams;
using MediatR;

namespace CaseManagement.Toegang.Deur.Pijplijn;

/// <summary>Answers a repeated request with the remembered outcome, and refuses a key that was used for another request (§1.4 of the grounds).</summary>
internal sealed class Herhaling<TState, TCommand, TFacts>(IEventStore store)
    : IPipelineBehavior<Opdracht<TState, TCommand, TFacts>, Uitkomst>
    where TState : class
    where TCommand : class
{
    public async Task<Uitkomst> Handle(
        Opdracht<TState, TCommand, TFacts> request, CancellationToken cancellationToken, RequestHandlerDelegate<Uitkomst> next)
    {
        var vorige = request.Herhaalsleutel is { } sleutel ? await store.FindCommandAsync(sleutel.Sleutel, cancellationToken) : null;
        return vorige is null ? await next() : Herhaling.Antwoord(request.Herhaalsleutel!, vorige);
    }
}

internal static class Herhaling
{
    public static CommandRecord? Onthoud(IOpdracht opdracht, Uitkomst uitkomst) =>
        opdracht.Herhaalsleutel is { } sleutel
            ? new CommandRecord(sleutel.Sleutel, sleutel.Vingerafdruk, JsonSerializer.SerializeToUtf8Bytes(uitkomst, DeurJson.Default.Uitkomst))
            : null;

    public static Uitkomst Antwoord(Herhaalsleutel sleutel, StoredCommand vorige)
    {
        if (!CryptographicOperations.FixedTimeEquals(sleutel.Vingerafdruk.Span, vorige.Fingerprint.Span))
        {
            return new Uitkomst(UitkomstSoort.SleutelHergebruikt)
            {
                RegelId = "idempotency-key",
                Melding = "Deze Idempotency-Key is al gebruikt voor een ander verzoek.",
                Advies = "Gebruik voor ieder nieuw verzoek een nieuwe sleutel.",
            };
        }

        var uitkomst = JsonSerializer.Deserialize(vorige.Outcome.Span, DeurJson.Default.Uitkomst)
            ?? throw new JsonException("A remembered outcome is empty.");
        return uitkomst.Soort is UitkomstSoort.Geweigerd
            ? uitkomst with { IsHerhaling = true }
            : uitkomst with { IsHerhaling = true, Versie = vorige.Version, Positie = vorige.Position };
    }
}
