using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using NodaTime;

namespace CaseManagement.Kernel.Dossier;

/// <summary>
/// What every case type has in common: the small contract a case module speaks, and all that agendas, terms, action lists, access
/// rules, the trail and retention know of it (ADR 0006). A pure function of the state of one dossier.
/// </summary>
public sealed record DossierOverzicht
{
    /// <summary>The dossier.</summary>
    public required DossierId Id { get; init; }

    /// <summary>Name of the case type, lower case, such as <c>woonoverlast</c>; also the first part of the stream name.</summary>
    public required string Zaaktype { get; init; }

    /// <summary>Generated code that stands in lists and on agendas, such as <c>WOV-2026-48213</c>; never a name (§1.12, 8).</summary>
    public required string Code { get; init; }

    /// <summary>State of the lifecycle, by its domain name.</summary>
    public required string Status { get; init; }

    /// <summary>Whether the case still runs; an ended case is on no agenda and takes no new actions.</summary>
    public required bool IsActief { get; init; }

    /// <summary>Classification (<c>ROL-03</c>): <c>Geheim</c> is hidden from lists, search and counts for whoever is not assigned.</summary>
    public Vertrouwelijkheid Vertrouwelijkheid { get; init; } = Vertrouwelijkheid.Vertrouwelijk;

    /// <summary>Civil date on which the case was opened (Europe/Amsterdam).</summary>
    public required LocalDate GeopendOp { get; init; }

    /// <summary>First responsible and back-up (<c>ROL-01</c>); <see langword="null"/> while nobody has been assigned.</summary>
    public Duo? Duo { get; init; }

    /// <summary>Others who may take part, beside the duo: people or whole partner organisations.</summary>
    public IReadOnlyList<Deelnemer> Deelnemers { get; init; } = [];

    /// <summary>People who may not open this dossier, whatever their role (<c>ROL-05</c>, <c>ROL-07</c>, <c>BIB-30</c>).</summary>
    public IReadOnlyList<GebruikerId> Uitgesloten { get; init; } = [];

    /// <summary>Whom it concerns; empty when it concerns an object only.</summary>
    public IReadOnlyList<BetrokkeneOverzicht> Betrokkenen { get; init; } = [];

    /// <summary>Short indication of place or object, sealed; shown to those who may read the content.</summary>
    public PersonalText? Aanduiding { get; init; }

    /// <summary>
    /// Which partners among the readers see the indication, the participants and the terms (§3.6), such as a landlord of its own stock only;
    /// <see langword="null"/> for all. Colleagues are judged by the matrix alone.
    /// </summary>
    public IReadOnlyList<Kijker>? BasisVoor { get; init; }

    /// <summary>
    /// Which colleagues among the readers see the indication, the participants, the terms and the actions of others, such as only who runs a case
    /// of which others may receive parts (<c>OND-13</c>); <see langword="null"/> for every colleague who reads.
    /// </summary>
    public IReadOnlyList<Kijker>? BasisVoorCollegas { get; init; }

    /// <summary>Legal and internal terms that run or have ended.</summary>
    public IReadOnlyList<TermijnOverzicht> Termijnen { get; init; } = [];

    /// <summary>Terms that only some partners see; a kind that is not named here is for every reader of the basis.</summary>
    public IReadOnlyList<AfgeschermdeTermijn> AfgeschermdeTermijnen { get; init; } = [];

    /// <summary>Agreed actions.</summary>
    public IReadOnlyList<ActieOverzicht> Acties { get; init; } = [];

    /// <summary>The ledger of supplies.</summary>
    public IReadOnlyList<VerstrekkingOverzicht> Verstrekkingen { get; init; } = [];

    /// <summary>What a meeting needs to know; <see langword="null"/> for a case type that is never on an agenda, such as Bibob (<c>BIB-52</c>).</summary>
    public Agendering? Agendering { get; init; }

    /// <summary>For a case type from which others can follow: what those must know of it; <see langword="null"/> for any other.</summary>
    public Aanleiding? AlsAanleiding { get; init; }

    /// <summary>Day from which the dossier must be destroyed, once that is known.</summary>
    public LocalDate? VernietigenOp { get; init; }

    /// <summary>Whether the dossier was destroyed: it exists for nobody any more.</summary>
    public bool IsVernietigd { get; init; }

    /// <summary>What is left of a destroyed dossier: its code and its dates, nothing of anybody.</summary>
    public DossierOverzicht NaVernietiging() => new()
    {
        Id = Id,
        Zaaktype = Zaaktype,
        Code = Code,
        Status = "Vernietigd",
        IsActief = false,
        IsVernietigd = true,
        Vertrouwelijkheid = Vertrouwelijkheid,
        GeopendOp = GeopendOp,
        VernietigenOp = VernietigenOp,
    };
}

/// <summary>Classification of a dossier (<c>ROL-03</c>).</summary>
public enum Vertrouwelijkheid
{
    /// <summary>For colleagues with a task.</summary>
    Intern,

    /// <summary>For those assigned; others with a metadata right see that it exists.</summary>
    Vertrouwelijk,

    /// <summary>Only those assigned know that it exists.</summary>
    Geheim,
}


/// <summary>Someone who takes part in a case beside the duo: a person, or everybody of one organisation.</summary>
/// <param name="Organisatie">The organisation, such as <c>politie</c>.</param>
/// <param name="Gebruiker">The person, or <see langword="null"/> for the whole organisation.</param>
/// <param name="Tot">Last day of the invitation (<c>ROL-06</c>), or <see langword="null"/> for as long as the case runs.</param>
public sealed record Deelnemer(string Organisatie, GebruikerId? Gebruiker = null, LocalDate? Tot = null)
{
    /// <summary>The only role in which taking part counts (<c>BIB-31</c>), or <see langword="null"/> for every role.</summary>
    public Rol? AlleenAls { get; init; }
}

/// <summary>A data subject of a dossier.</summary>
/// <param name="Id">The pseudonym.</param>
/// <param name="Rol">Role in the case, such as <c>Overlastgever</c>.</param>
/// <param name="Naam">The sealed name, if known.</param>
/// <param name="InformerenUiterlijkOp">Until when the person must be informed (<c>OND-33</c>), or <see langword="null"/> when that is done or not due.</param>
public sealed record BetrokkeneOverzicht(BetrokkeneId Id, string Rol, PersonalText? Naam = null, LocalDate? InformerenUiterlijkOp = null);

/// <summary>A term of a dossier.</summary>
/// <param name="Soort">Such as <c>Zienswijze</c>, <c>Beslistermijn</c>, <c>Monitoring</c>, <c>Herbeoordeling</c>.</param>
/// <param name="UiterlijkOp">Last civil day (Europe/Amsterdam).</param>
/// <param name="IsWettelijk">Whether the term follows from a law or AMvB (<c>TRM-04</c>).</param>
/// <param name="IsOpgeschort">Whether the clock stands still now; <paramref name="UiterlijkOp"/> is then the day as known today.</param>
public sealed record TermijnOverzicht(string Soort, LocalDate UiterlijkOp, bool IsWettelijk = false, bool IsOpgeschort = false);

/// <summary>Somebody who reads, by role and perhaps by organisation or by person.</summary>
/// <param name="Rol">The active role.</param>
/// <param name="Organisatie">The only organisation, or <see langword="null"/> for any.</param>
/// <param name="Gebruiker">The only person, or <see langword="null"/> for anybody in the role.</param>
public sealed record Kijker(Rol Rol, string? Organisatie = null, GebruikerId? Gebruiker = null);

/// <summary>A kind of term that is not for every reader.</summary>
/// <param name="Soort">The kind.</param>
/// <param name="AlleenVoor">The roles of partners that see it.</param>
public sealed record AfgeschermdeTermijn(string Soort, IReadOnlyList<Rol> AlleenVoor);

/// <summary>An action of a dossier (§8.4).</summary>
/// <param name="Nummer">Number within the dossier, from 1.</param>
/// <param name="Wat">What will be done, sealed: it may name people.</param>
/// <param name="Actor">Who does it: organisation and perhaps person.</param>
/// <param name="Deadline">Last civil day (Europe/Amsterdam).</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Doorgeschoven">How often it was postponed; the third time it is shown as escalated.</param>
public sealed record ActieOverzicht(
    int Nummer, PersonalText Wat, Deelnemer Actor, LocalDate Deadline, ActieStatus Status = ActieStatus.Open, int Doorgeschoven = 0)
{
    /// <summary>Whether somebody still has to act: neither done nor lapsed.</summary>
    public bool IsOpen => Status is ActieStatus.Open or ActieStatus.Doorgeschoven or ActieStatus.Overgedragen;
}

/// <summary>State of an action (§8.4).</summary>
public enum ActieStatus
{
    /// <summary>To be done.</summary>
    Open,

    /// <summary>Done.</summary>
    Gereed,

    /// <summary>Postponed, with a reason.</summary>
    Doorgeschoven,

    /// <summary>Lapsed, with a reason.</summary>
    Vervallen,

    /// <summary>Handed to another actor.</summary>
    Overgedragen,
}
