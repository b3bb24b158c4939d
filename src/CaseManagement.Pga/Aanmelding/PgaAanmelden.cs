using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using NodaTime;

namespace CaseManagement.Pga.Aanmelding;

/// <summary>
/// Refers a person for a person-centred approach and opens the case. There is no field for diagnosis, treatment or medication: health
/// content stays with care (<c>PGA-05</c>, §4.5).
/// </summary>
public sealed record PgaAanmelden
{
    /// <summary>Day of the referral; may lie in the past.</summary>
    public required LocalDate AangemeldOp { get; init; }

    /// <summary>Code of the organisation that refers, such as <c>politie</c>.</summary>
    public required string AanmelderOrganisatie { get; init; }

    /// <summary>The employee who refers.</summary>
    public required GebruikerId AanmelderPersoon { get; init; }

    /// <summary>Reference of the referring organisation, if any.</summary>
    public string? Kenmerk { get; init; }

    /// <summary>Name of the data subject.</summary>
    public required string Naam { get; init; }

    /// <summary>Date of birth of the data subject.</summary>
    public required LocalDate Geboortedatum { get; init; }

    /// <summary>Why the person is referred; minimal facts.</summary>
    public required string Aanleiding { get; init; }

    /// <summary>Nuisance for the environment.</summary>
    public bool Overlast { get; init; }

    /// <summary>Crime.</summary>
    public bool Criminaliteit { get; init; }

    /// <summary>Danger.</summary>
    public bool Gevaar { get; init; }

    /// <summary>Whether a care party is involved.</summary>
    public bool LopendeHulp { get; init; }

    /// <summary>Contact at the care party.</summary>
    public string? Zorgcontact { get; init; }

    /// <summary>What was agreed with the care party, without health content.</summary>
    public string? Zorgafspraak { get; init; }

    /// <summary>Whether triage cannot wait: one working day.</summary>
    public bool Spoed { get; init; }

    /// <summary>Whether the referral follows a notice about an ex-detainee (BIJ).</summary>
    public bool ExGedetineerde { get; init; }

    /// <summary>Level of the AVE approach, 1 to 4.</summary>
    public int? AveNiveau { get; init; }

    /// <summary>Code of the convenant; the general one when left out.</summary>
    public string? Convenant { get; init; }

    /// <summary>Type of the meeting in which this is typed in, if any; <c>bijpraat</c> is refused (§4.5).</summary>
    public string? OverlegType { get; init; }

    /// <summary>Who is responsible until and during triage (<c>ROL-01</c>).</summary>
    public required Duo Duo { get; init; }
}
