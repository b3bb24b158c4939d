using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using NodaTime;

namespace CaseManagement.Toegang.Vernietiging;

/// <summary>What a step of a destruction must know of the dossier.</summary>
/// <param name="Dossier">The dossier as it is now; <see langword="null"/> when there is none.</param>
/// <param name="Kan">How it is destroyed; <see langword="null"/> for a case type that says nothing of it.</param>
/// <param name="AantalSleutels">How many keys its destruction ordered to destroy; 0 before it.</param>
public sealed record Vernietigfeiten(DossierOverzicht? Dossier, Vernietigbaarheid? Kan, int AantalSleutels)
{
    /// <summary>Whether the caller may know of the dossier; asked only where that matters.</summary>
    public bool MagWeten { get; init; }
}

/// <summary>Reads dossiers of every case type for their destruction; always current.</summary>
/// <param name="zaaktypen">The case types of the house.</param>
/// <param name="streams">Reads streams.</param>
public sealed class Vernietigstand(IEnumerable<IZaaktype> zaaktypen, IStreamReader streams)
{
    private readonly Dictionary<string, IZaaktype> perNaam = zaaktypen.ToDictionary(zaaktype => zaaktype.Naam, StringComparer.Ordinal);

    /// <summary>The facts of one dossier.</summary>
    public async Task<Vernietigfeiten> VanAsync(string zaaktype, DossierId id, LocalDate vandaag, CancellationToken cancellation)
    {
        if (!perNaam.TryGetValue(zaaktype, out var soort))
        {
            return new Vernietigfeiten(null, null, 0);
        }

        var events = await streams.ReadAsync(StreamName.Of(zaaktype, id.ToString()), cancellation: cancellation);
        var sleutels = events.Select(@event => @event.Body).OfType<Kernel.Dossier.Kern.DossierVernietigd>().Sum(e => e.TeVernietigenSleutels.Count);
        return events.Aggregate((object?)null, (state, @event) => soort.Evolve(state, @event.Body)) is { } state
            ? new Vernietigfeiten(soort.Overzicht(id, state), (soort as IVernietigbaar)?.Vernietigbaarheid(id, state, vandaag), sleutels)
            : new Vernietigfeiten(null, null, 0);
    }
}
