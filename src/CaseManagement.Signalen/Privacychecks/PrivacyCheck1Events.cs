using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Signalen.Bronnenonderzoek;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Toegang.Registratie;
using NodaTime;

namespace CaseManagement.Signalen.Privacychecks;

/// <summary>Decision of check 1 about one source (PC1-D).</summary>
public enum BronBesluit
{
    /// <summary>May be asked whether it knows the person or object.</summary>
    ToegestaanHitNoHit,

    /// <summary>The same, under conditions.</summary>
    ToegestaanMetVoorwaarden,

    /// <summary>May not be asked.</summary>
    Geweigerd,
}

/// <summary>Privacy check 1 was performed: which municipal sources may be asked which question. Refused lines are as important as approved ones.</summary>
/// <param name="Check">Number of the check within the signal, from 1.</param>
/// <param name="Stap">Who, when, under which protocol.</param>
/// <param name="Bronnen">One line per source.</param>
/// <param name="Motivering">Why, as a whole.</param>
/// <param name="GeldigTot">Last civil day on which the approvals hold.</param>
/// <param name="FgAdvies">What the FG advised, if asked.</param>
[EventType("signaal.privacycheck-1-uitgevoerd")]
public sealed record PrivacyCheck1Uitgevoerd(
    int Check, ProtocolStap Stap, IReadOnlyList<Bronoordeel> Bronnen, PersonalText Motivering, LocalDate GeldigTot, PersonalText? FgAdvies)
    : IEvent, IAuditduiding
{
    Auditduiding IAuditduiding.Duiding => new()
    {
        CheckId = CheckId.Van1(Check),
        Toegestaan = [.. Bronnen.Where(bron => bron.IsToegestaan).Select(bron => bron.Bron.ToString())],
        Geweigerd = [.. Bronnen.Where(bron => !bron.IsToegestaan).Select(bron => bron.Bron.ToString())],
    };
}

/// <summary>What check 1 decided about one source.</summary>
/// <param name="Bron">The source.</param>
/// <param name="Vraag">(A1) The exact question; the bronhouder is asked nothing else.</param>
/// <param name="Antwoorden">The answers to A, B and C.</param>
/// <param name="Besluit">The decision.</param>
/// <param name="Voorwaarden">The conditions, for an approval with conditions.</param>
/// <param name="MaxTerugkijkJaren">How old data may be to count, in years.</param>
/// <param name="Reden">Why not, for a refusal.</param>
/// <param name="SpecifiekeGrondslag">The specific legal basis, for a source of a closed regime.</param>
public sealed record Bronoordeel(
    GemeentelijkeBron Bron,
    PersonalText Vraag,
    PrivacyAntwoorden Antwoorden,
    BronBesluit Besluit,
    PersonalText? Voorwaarden,
    int? MaxTerugkijkJaren,
    PersonalText? Reden,
    PersonalText? SpecifiekeGrondslag)
{
    internal bool IsToegestaan => Besluit is not BronBesluit.Geweigerd;
}
