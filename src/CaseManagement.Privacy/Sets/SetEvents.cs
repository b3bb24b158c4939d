using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol.Sets;
using NodaTime;

namespace CaseManagement.Privacy.Sets;

/// <summary>A draft version of a set was made or changed.</summary>
public interface ISetBewerkt : IEvent
{
    /// <summary>Its name, such as <c>1.0</c>.</summary>
    string Versie { get; }

    /// <summary>What it says now, whole.</summary>
    ISetinhoud Inhoud { get; }

    /// <summary>Who edited it, and so never adopts it.</summary>
    GebruikerId Door { get; }
}

/// <summary>A draft of the criteria was made or changed.</summary>
/// <param name="Versie">Its name.</param>
/// <param name="Inhoud">What it says now.</param>
/// <param name="Door">Who edited.</param>
[EventType("protocolset.criteriaset-bewerkt")]
public sealed record CriteriasetBewerkt(string Versie, Criteriaset Inhoud, GebruikerId Door) : ISetBewerkt
{
    ISetinhoud ISetBewerkt.Inhoud => Inhoud;
}

/// <summary>A draft of the red flags was made or changed.</summary>
/// <param name="Versie">Its name.</param>
/// <param name="Inhoud">What it says now.</param>
/// <param name="Door">Who edited.</param>
[EventType("protocolset.indicatorenlijst-bewerkt")]
public sealed record IndicatorenlijstBewerkt(string Versie, Indicatorenlijst Inhoud, GebruikerId Door) : ISetBewerkt
{
    ISetinhoud ISetBewerkt.Inhoud => Inhoud;
}

/// <summary>A draft of the list of sources was made or changed.</summary>
/// <param name="Versie">Its name.</param>
/// <param name="Inhoud">What it says now.</param>
/// <param name="Door">Who edited.</param>
[EventType("protocolset.bronnenlijst-bewerkt")]
public sealed record BronnenlijstBewerkt(string Versie, Bronnenlijst Inhoud, GebruikerId Door) : ISetBewerkt
{
    ISetinhoud ISetBewerkt.Inhoud => Inhoud;
}

/// <summary>A draft of the terms was made or changed.</summary>
/// <param name="Versie">Its name.</param>
/// <param name="Inhoud">What it says now.</param>
/// <param name="Door">Who edited.</param>
[EventType("protocolset.bewaartermijnen-bewerkt")]
public sealed record BewaartermijnenBewerkt(string Versie, Bewaartermijnen Inhoud, GebruikerId Door) : ISetBewerkt
{
    ISetinhoud ISetBewerkt.Inhoud => Inhoud;
}

/// <summary>A draft was offered for adoption: from now on nobody edits it.</summary>
/// <param name="Versie">The version.</param>
/// <param name="Door">Who offered it.</param>
[EventType("protocolset.aangeboden")]
public sealed record SetAangeboden(string Versie, GebruikerId Door) : IEvent;

/// <summary>A version that was offered went back to its editors.</summary>
/// <param name="Versie">The version.</param>
/// <param name="Door">Who sent it back.</param>
[EventType("protocolset.teruggegeven")]
public sealed record SetTeruggegeven(string Versie, GebruikerId Door) : IEvent;

/// <summary>A second person adopted a version: from now on it never changes.</summary>
/// <param name="Versie">The version.</param>
/// <param name="Door">Who adopted it.</param>
/// <param name="Op">Civil date.</param>
[EventType("protocolset.vastgesteld")]
public sealed record SetVastgesteld(string Versie, GebruikerId Door, LocalDate Op) : IEvent;

/// <summary>A version lapsed: no new protocol version binds it any more.</summary>
/// <param name="Versie">The version.</param>
/// <param name="Door">Who ended it.</param>
/// <param name="Op">Civil date.</param>
[EventType("protocolset.vervallen")]
public sealed record SetVervallen(string Versie, GebruikerId Door, LocalDate Op) : IEvent;
