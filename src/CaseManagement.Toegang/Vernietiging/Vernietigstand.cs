using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Registratie;
using NodaTime;

namespace CaseManagement.Toegang.Vernietiging;

/// <summary>What a step of a destruction must know of the dossier.</summary>
/// <param name="Dossier">The dossier as it is now; <see langword="null"/> when there is none.</param>
/// <param name="Kan">How it is destroyed; <see langword="null"/> for a case type that says nothing of it.</param>
/// <param name="Gedaan">That it was destroyed; <see langword="null"/> before it.</param>
public sealed record Vernietigfeiten(DossierOverzicht? Dossier, Vernietigbaarheid? Kan, Vernietigdfeit? Gedaan = null)
{
    /// <summary>Whether the caller may know of the dossier; asked only where that matters.</summary>
    public bool MagWeten { get; init; }
}

/// <summary>That a dossier was destroyed, as its own stream tells it: for the proof, whoever writes that.</summary>
/// <param name="AantalSleutels">How many keys its destruction ordered to destroy.</param>
/// <param name="Door">In whose name.</param>
/// <param name="Op">Civil date.</param>
public sealed record Vernietigdfeit(int AantalSleutels, GebruikerId Door, LocalDate Op);

/// <summary>Reads dossiers of every case type for their destruction; always current.</summary>
/// <param name="zaaktypen">The case types of the house.</param>
/// <param name="streams">Reads streams.</param>
public sealed class Vernietigstand(IEnumerable<IZaaktype> zaaktypen, IStreamReader streams)
{
    private readonly Dictionary<string, IZaaktype> perNaam = zaaktypen.ToDictionary(zaaktype => zaaktype.Naam, StringComparer.Ordinal);

    /// <summary>The facts of the dossier of a destruction; none for one that is not there.</summary>
    internal Task<Vernietigfeiten> VanAsync(Vernietigingsdossier? vernietiging, CommandContext context, CancellationToken cancellation) =>
        vernietiging is null ? Task.FromResult(new Vernietigfeiten(null, null)) : VanAsync(vernietiging.Zaaktype, vernietiging.Dossier, context.Moment.Vandaag, cancellation);

    /// <summary>The facts of one dossier.</summary>
    public async Task<Vernietigfeiten> VanAsync(string zaaktype, DossierId id, LocalDate vandaag, CancellationToken cancellation)
    {
        if (!perNaam.TryGetValue(zaaktype, out var soort))
        {
            return new Vernietigfeiten(null, null);
        }

        var events = await streams.ReadAsync(StreamName.Of(zaaktype, id.ToString()), cancellation: cancellation);
        var gedaan = events.Where(@event => @event.Body is DossierVernietigd).Select(@event => (Body: (DossierVernietigd)@event.Body, Herkomst.Parse(@event.Stored.Metadata).Gebruiker))
            .Select(e => new Vernietigdfeit(e.Body.TeVernietigenSleutels.Count, e.Gebruiker, e.Body.Op)).FirstOrDefault();
        return events.Aggregate((object?)null, (state, @event) => soort.Evolve(state, @event.Body)) is { } state
            ? new Vernietigfeiten(soort.Overzicht(id, state), (soort as IVernietigbaar)?.Vernietigbaarheid(id, state, vandaag), gedaan)
            : new Vernietigfeiten(null, null);
    }
}
