using NodaTime;

namespace CaseManagement.Signalen.Views;

/// <summary>What somebody with a right to read sees of a signal. Never who reported it.</summary>
public sealed record SignaalInzage
{
    /// <summary>The generated code.</summary>
    public required string Code { get; init; }

    /// <summary>State of the lifecycle.</summary>
    public required string Status { get; init; }

    /// <summary>Channel.</summary>
    public required string Kanaal { get; init; }

    /// <summary>What kind of person reported.</summary>
    public required string MelderSoort { get; init; }

    /// <summary>Civil date of receipt.</summary>
    public required LocalDate OntvangenOp { get; init; }

    /// <summary>Day from which it must be destroyed, once it ended.</summary>
    public LocalDate? VernietigenOp { get; init; }

    /// <summary>Why the content is not shown, or <see langword="null"/> when it is.</summary>
    public string? Afgeschermd { get; init; }

    /// <summary>Why the viewer may not perform the privacy check (<c>OND-15</c>), or <see langword="null"/>.</summary>
    public string? PrivacycheckUitgesloten { get; init; }

    /// <summary>That the report was declared false, for whoever must decide about that.</summary>
    public OnjuistverklaringInzage? Onjuist { get; init; }

    /// <summary>What was told.</summary>
    public string? Omschrijving { get; init; }

    /// <summary>Where.</summary>
    public string? Locatie { get; init; }

    /// <summary>Reference in an earlier administration.</summary>
    public string? Kenmerk { get; init; }

    /// <summary>The phenomenon.</summary>
    public string? Fenomeen { get; init; }

    /// <summary>The objects.</summary>
    public IReadOnlyList<ObjectInzage> Objecten { get; init; } = [];

    /// <summary>The people.</summary>
    public IReadOnlyList<BetrokkeneInzage> Betrokkenen { get; init; } = [];

    /// <summary>The weighings; their outcome is never content.</summary>
    public IReadOnlyList<WegingInzage> Wegingen { get; init; } = [];

    /// <summary>The privacy checks that hold, refused lines included.</summary>
    public IReadOnlyList<PrivacycheckInzage> Privacychecks { get; init; } = [];

    /// <summary>The questions to sources.</summary>
    public IReadOnlyList<BrononderzoekInzage> Bronvragen { get; init; } = [];

    /// <summary>That the signal was compared with what is open elsewhere; the answer is for who asked.</summary>
    public IReadOnlyList<KoppelvraagInzage> Koppelvragen { get; init; } = [];

    /// <summary>The details of sources.</summary>
    public IReadOnlyList<DetailInzage> Details { get; init; } = [];
}

/// <summary>That a report was declared false.</summary>
/// <param name="Reden">Why, for who may read the content.</param>
/// <param name="VastgesteldDoor">Who found out, for who may read the content.</param>
/// <param name="VastgesteldOp">Civil date on which that was found out.</param>
/// <param name="Door">Who declared it.</param>
/// <param name="Op">Civil date of the declaration.</param>
/// <param name="IsBevestigd">Whether a second person confirmed it.</param>
public sealed record OnjuistverklaringInzage(
    string? Reden, string? VastgesteldDoor, LocalDate VastgesteldOp, string Door, LocalDate Op, bool IsBevestigd);

/// <summary>An object.</summary>
/// <param name="Soort">What it is.</param>
/// <param name="Aanduiding">Which one.</param>
public sealed record ObjectInzage(string Soort, string? Aanduiding);

/// <summary>A person.</summary>
/// <param name="Id">The pseudonym.</param>
/// <param name="Rol">Role in the signal.</param>
/// <param name="Naam">The name.</param>
/// <param name="Geboortedatum">Date of birth as <c>yyyy-MM-dd</c>.</param>
/// <param name="Informatieplicht">Where the duty to inform stands.</param>
/// <param name="InformerenUiterlijkOp">Last civil day to inform.</param>
/// <param name="HerbeoordelenOp">When a postponement is judged again.</param>
public sealed record BetrokkeneInzage(
    string Id,
    string Rol,
    string? Naam,
    string? Geboortedatum,
    string Informatieplicht,
    LocalDate InformerenUiterlijkOp,
    LocalDate? HerbeoordelenOp);

/// <summary>A comparison; never what it found.</summary>
/// <param name="Vraag">Number within the signal.</param>
/// <param name="Op">Civil date.</param>
/// <param name="Door">Who asked.</param>
public sealed record KoppelvraagInzage(int Vraag, LocalDate Op, string Door);

/// <summary>A weighing.</summary>
/// <param name="Nummer">Number within the signal.</param>
/// <param name="Soort">Which question.</param>
/// <param name="Uitkomst">The answer.</param>
/// <param name="Op">Civil date.</param>
/// <param name="Door">Who recorded it.</param>
/// <param name="ProtocolVersie">The protocol in force then.</param>
/// <param name="HerzieningVan">Number of the weighing it reconsiders.</param>
/// <param name="Motivering">Why, for who may read the content.</param>
public sealed record WegingInzage(
    int Nummer, string Soort, string Uitkomst, LocalDate Op, string Door, string? ProtocolVersie, int? HerzieningVan, string? Motivering);
