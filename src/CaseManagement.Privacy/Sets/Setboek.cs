using System.Collections.Immutable;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol.Sets;
using CaseManagement.Privacy.Protocol;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Privacy.Sets;

/// <summary>All versions of one kind of set, in one stream per kind (<c>OND-02</c>).</summary>
/// <param name="Soort">Which kind.</param>
/// <param name="Versies">The versions, in order of drafting.</param>
public sealed record Setboek(Setsoort Soort, ImmutableList<Setversie> Versies)
{
    /// <summary>How the books are kept. Guarded like the protocol that binds them.</summary>
    public static readonly Onderwerp<Setboek> Onderwerp =
        new("protocolset", "protocolsets", Protocolboek.Onderwerp.Gebied, Protocolboek.Doel.Code, Evolve);

    /// <summary>The one book of a kind.</summary>
    public static DossierId Id(Setsoort soort) => new(new Guid($"5d0c6c64-7f0e-4f3a-8a57-6b1f2f9f0c2{(int)soort}"));

    /// <summary>The version with this name, or <see langword="null"/>.</summary>
    public Setversie? Versie(string versie) => Versies.Find(v => v.Versie == versie);

    /// <summary>The book after one more event.</summary>
    public static Setboek Evolve(Setboek? state, IEvent @event) => (state, @event) switch
    {
        (_, ISetBewerkt e) => Bewerkt(state ?? new Setboek(e.Inhoud.Soort, []), e),
        (not null, SetAangeboden e) => state.Met(e.Versie, v => v with { Status = SetStatus.TerVaststelling, AangebodenDoor = e.Door }),
        (not null, SetTeruggegeven e) => state.Met(e.Versie, v => v with { Status = SetStatus.Concept, AangebodenDoor = null }),
        (not null, SetVastgesteld e) => state.Met(
            e.Versie, v => v with { Status = SetStatus.Vastgesteld, VastgesteldDoor = e.Door, VastgesteldOp = e.Op }),
        (not null, SetVervallen e) => state.Met(e.Versie, v => v with { Status = SetStatus.Vervallen, VervallenOp = e.Op }),
        _ => throw new InvalidOperationException($"Unknown event {@event.GetType().Name} of a set."),
    };

    private static Setboek Bewerkt(Setboek boek, ISetBewerkt e) => boek.Versie(e.Versie) is null
        ? boek with { Versies = boek.Versies.Add(new Setversie(e.Versie, e.Inhoud, [e.Door])) }
        : boek.Met(e.Versie, v => v with { Inhoud = e.Inhoud, Bewerkers = v.Bewerkers.Contains(e.Door) ? v.Bewerkers : v.Bewerkers.Add(e.Door) });

    private Setboek Met(string versie, Func<Setversie, Setversie> wijzig)
    {
        var index = Versies.FindIndex(v => v.Versie == versie);
        return this with { Versies = Versies.SetItem(index, wijzig(Versies[index])) };
    }
}

/// <summary>One version of a set.</summary>
/// <param name="Versie">Its name.</param>
/// <param name="Inhoud">What it says.</param>
/// <param name="Bewerkers">Everybody who ever edited it.</param>
public sealed record Setversie(string Versie, ISetinhoud Inhoud, ImmutableList<GebruikerId> Bewerkers)
{
    /// <summary>Where it stands.</summary>
    public SetStatus Status { get; init; } = SetStatus.Concept;

    /// <summary>Who offered it for adoption.</summary>
    public GebruikerId? AangebodenDoor { get; init; }

    /// <summary>Who adopted it.</summary>
    public GebruikerId? VastgesteldDoor { get; init; }

    /// <summary>When it was adopted.</summary>
    public LocalDate? VastgesteldOp { get; init; }

    /// <summary>When it lapsed.</summary>
    public LocalDate? VervallenOp { get; init; }

    /// <summary>Whether somebody edited or offered it, and so cannot adopt it.</summary>
    public bool IsVan(GebruikerId gebruiker) => Bewerkers.Contains(gebruiker) || AangebodenDoor == gebruiker;
}

/// <summary>States of a version of a set.</summary>
public enum SetStatus
{
    /// <summary>Being edited.</summary>
    Concept,

    /// <summary>Waits for a second person.</summary>
    TerVaststelling,

    /// <summary>Adopted; never changes again.</summary>
    Vastgesteld,

    /// <summary>No new protocol version binds it.</summary>
    Vervallen,
}
