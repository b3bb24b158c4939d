using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Toegang.Medewerkers;

/// <summary>A colleague or a partner's employee and what was granted to that account.</summary>
/// <param name="Gebruiker">The account.</param>
/// <param name="Organisatie">The organisation.</param>
/// <param name="Functie">Label of the function; no name.</param>
/// <param name="Rollen">The granted roles.</param>
/// <param name="IsActief">Whether the person is still there.</param>
public sealed record Medewerker(GebruikerId Gebruiker, string Organisatie, string Functie, IReadOnlyList<Rol> Rollen, bool IsActief)
{
    /// <summary>Purpose of the register: managing who may do what.</summary>
    public static readonly Doel Doel = new(
        "va-beheer", "Beheer van medewerkers, rollen en autorisaties", "AVG 6 lid 1 e; AVG 32; BIO2 5.15-5.18");

    /// <summary>How people are kept.</summary>
    public static readonly Onderwerp<Medewerker> Onderwerp = new("medewerker", "medewerkers", "beheer", Doel.Code, Evolve);

    private static readonly Guid Naamruimte = new("b8f4c1de-5a37-4e0b-9c44-2f1f0d6a7e31");

    /// <summary>The identifier that belongs to an account: one account is one person, always under the same identifier.</summary>
    public static DossierId IdVan(GebruikerId gebruiker) => new(DerivedIdentifier.From(Naamruimte, gebruiker.Value));

    /// <summary>The person after one more event.</summary>
    public static Medewerker Evolve(Medewerker? state, IEvent @event) => @event switch
    {
        MedewerkerGeregistreerd e => new Medewerker(e.Gebruiker, e.Organisatie, e.Functie, e.Rollen, true),
        RollenGewijzigd e => state! with { Rollen = e.Rollen },
        MedewerkerUitgeschreven => state! with { Rollen = [], IsActief = false },
        _ => throw new InvalidOperationException($"Unknown event {@event.GetType().Name} of a medewerker."),
    };

    internal MedewerkerRij AlsRij() => new(Gebruiker, Organisatie, Functie, Rollen, IsActief);
}

/// <summary>A person was registered, or came back after leaving.</summary>
/// <param name="Gebruiker">The account.</param>
/// <param name="Organisatie">The organisation.</param>
/// <param name="Functie">Label of the function.</param>
/// <param name="Rollen">The granted roles.</param>
[EventType("medewerker.geregistreerd")]
public sealed record MedewerkerGeregistreerd(GebruikerId Gebruiker, string Organisatie, string Functie, IReadOnlyList<Rol> Rollen) : IEvent;

/// <summary>The roles of a person were replaced.</summary>
/// <param name="Rollen">The granted roles.</param>
[EventType("medewerker.rollen-gewijzigd")]
public sealed record RollenGewijzigd(IReadOnlyList<Rol> Rollen) : IEvent;

/// <summary>A person left; every role ended at once (<c>ROL-08</c>).</summary>
[EventType("medewerker.uitgeschreven")]
public sealed record MedewerkerUitgeschreven : IEvent;
