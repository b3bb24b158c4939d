using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using NodaTime;

namespace CaseManagement.Pga.Aanmelding;

/// <summary>A person was referred for a person-centred approach: minimal facts, no full file, no health content (<c>PGA-05</c>).</summary>
[EventType("pga.aangemeld")]
public sealed record PgaAangemeld : IEvent
{
    /// <summary>Code of the case.</summary>
    public required string Code { get; init; }

    /// <summary>Day of the referral.</summary>
    public required LocalDate AangemeldOp { get; init; }

    /// <summary>Code of the organisation that referred.</summary>
    public required string AanmelderOrganisatie { get; init; }

    /// <summary>The employee who referred.</summary>
    public required GebruikerId AanmelderPersoon { get; init; }

    /// <summary>Reference of the referring organisation.</summary>
    public PersonalText? Kenmerk { get; init; }

    /// <summary>Code of the convenant under which data is shared (<c>PGA-04</c>).</summary>
    public required string Convenant { get; init; }

    /// <summary>Pseudonym of the data subject.</summary>
    public required BetrokkeneId Betrokkene { get; init; }

    /// <summary>Name of the data subject.</summary>
    public required PersonalText Naam { get; init; }

    /// <summary>Date of birth, ISO 8601.</summary>
    public required PersonalText Geboortedatum { get; init; }

    /// <summary>Why the person is referred.</summary>
    public required PersonalText Aanleiding { get; init; }

    /// <summary>Nuisance (<c>PGA-01</c>).</summary>
    public bool Overlast { get; init; }

    /// <summary>Crime (<c>PGA-01</c>); criminal data, never for private partners.</summary>
    public bool Criminaliteit { get; init; }

    /// <summary>Danger (<c>PGA-01</c>).</summary>
    public bool Gevaar { get; init; }

    /// <summary>Whether a care party is involved.</summary>
    public bool LopendeHulp { get; init; }

    /// <summary>Contact at the care party.</summary>
    public PersonalText? Zorgcontact { get; init; }

    /// <summary>What was agreed with the care party, without health content.</summary>
    public PersonalText? Zorgafspraak { get; init; }

    /// <summary>Whether triage cannot wait.</summary>
    public bool Spoed { get; init; }

    /// <summary>Whether the referral follows a notice about an ex-detainee (BIJ); decides retention (§4.4).</summary>
    public bool ExGedetineerde { get; init; }

    /// <summary>Level of the AVE approach, 1 to 4 (<c>PGA-22</c>).</summary>
    public int? AveNiveau { get; init; }

    /// <summary>Last day to inform the data subject (AVG 14).</summary>
    public required LocalDate InformerenUiterlijkOp { get; init; }
}

/// <summary>Triage started.</summary>
/// <param name="UiterlijkOp">Last civil day for triage.</param>
[EventType("pga.triage-gestart")]
public sealed record TriageGestart(LocalDate UiterlijkOp) : IEvent;
