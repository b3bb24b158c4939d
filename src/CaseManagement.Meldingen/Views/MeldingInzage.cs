using CaseManagement.Kernel.Identiteit;
using NodaTime;

namespace CaseManagement.Meldingen.Views;

/// <summary>What somebody with a right to read sees of a melding. Never who reported it: that is asked for apart (<c>MEL-02</c>).</summary>
public sealed record MeldingInzage
{
    /// <summary>The generated code.</summary>
    public required string Code { get; init; }

    /// <summary>State of the lifecycle.</summary>
    public required string Status { get; init; }

    /// <summary>Civil date of receipt.</summary>
    public required LocalDate OntvangenOp { get; init; }

    /// <summary>The kind.</summary>
    public string? Soort { get; init; }

    /// <summary>Channel.</summary>
    public string? Kanaal { get; init; }

    /// <summary>How much is known of the reporter.</summary>
    public string? MelderSoort { get; init; }

    /// <summary>Whether an identity can be asked for; only the desk sees this.</summary>
    public bool? HeeftMelder { get; init; }

    /// <summary>Code for an anonymous reporter; only the desk sees it (<c>MEL-01</c>).</summary>
    public string? Referentie { get; init; }

    /// <summary>Whether it is urgent.</summary>
    public bool? Spoed { get; init; }

    /// <summary>Help that must be called before anything else (<c>MEL-05</c>).</summary>
    public string? Waarschuwing { get; init; }

    /// <summary>Whether the text was screened (<c>MEL-03</c>).</summary>
    public bool? IsGecontroleerd { get; init; }

    /// <summary>What was told.</summary>
    public string? Omschrijving { get; init; }

    /// <summary>Whom it concerns.</summary>
    public string? Betrokkenen { get; init; }

    /// <summary>Where.</summary>
    public string? Locatie { get; init; }

    /// <summary>What the reporter added later.</summary>
    public IReadOnlyList<string> Aanvullingen { get; init; } = [];

    /// <summary>Attachments, to be downloaded one by one by whoever handles the melding.</summary>
    public IReadOnlyList<BijlageInzage> Bijlagen { get; init; } = [];

    /// <summary>Messages of the desk to the anonymous reporter; only the desk sees them here.</summary>
    public IReadOnlyList<string> Antwoorden { get; init; } = [];

    /// <summary>Reference in an earlier administration.</summary>
    public string? Kenmerk { get; init; }

    /// <summary>The owner.</summary>
    public string? Eigenaar { get; init; }

    /// <summary>Case types the owner can turn it into.</summary>
    public string? OmTeZettenIn { get; init; }

    /// <summary>The dossier it became.</summary>
    public DossierId? OmgezetIn { get; init; }

    /// <summary>The melding it is the same as.</summary>
    public DossierId? DubbelVan { get; init; }

    /// <summary>The melding it was split from.</summary>
    public DossierId? GesplitstVan { get; init; }

    /// <summary>Parts that were split off.</summary>
    public IReadOnlyList<SplitsingInzage> Splitsingen { get; init; } = [];

    /// <summary>Day from which it must be destroyed.</summary>
    public LocalDate? VernietigenOp { get; init; }
}

/// <summary>A part that was split off.</summary>
/// <param name="Melding">Identifier of the new melding.</param>
/// <param name="Soort">Its kind.</param>
/// <param name="Omschrijving">The part; only the desk sees it, to receive the new melding with.</param>
public sealed record SplitsingInzage(DossierId Melding, string Soort, string? Omschrijving);

/// <summary>An attachment as the melding names it.</summary>
/// <param name="Nummer">To ask for it with.</param>
/// <param name="Soort">What it is.</param>
/// <param name="Omvang">Bytes.</param>
public sealed record BijlageInzage(int Nummer, string Soort, long Omvang);
