using CaseManagement.Controles.Organen;
using CaseManagement.Toegang.Registratie;

namespace CaseManagement.Controles.Voorbereiden;

/// <summary>What of a control can come from the signal or case behind it.</summary>
public enum Controlegegeven
{
    /// <summary>The phenomenon, the goals and the goal in words.</summary>
    Doel,

    /// <summary>Area or address.</summary>
    Gebied,

    /// <summary>A place of the list.</summary>
    Locatie,

    /// <summary>The briefing.</summary>
    Briefing,
}

/// <summary>A data element of a control.</summary>
/// <param name="Soort">Which kind.</param>
/// <param name="Locatie">Number of the place; for that kind only.</param>
public sealed record Check2BGegeven(Controlegegeven Soort, int? Locatie = null)
{
    internal string Code => Locatie is { } nummer ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Soort} {nummer}") : Soort.ToString();
}

/// <summary>What check 2B decides about one element for one organ (§1.7).</summary>
public enum Check2BBesluit
{
    /// <summary>The organ may get it.</summary>
    Toegestaan,

    /// <summary>The organ may get it, under conditions.</summary>
    ToegestaanMetVoorwaarden,

    /// <summary>Not.</summary>
    Geweigerd,
}

/// <summary>A line of check 2B.</summary>
/// <param name="Orgaan">The organ.</param>
/// <param name="Gegeven">The element.</param>
/// <param name="Besluit">The decision.</param>
/// <param name="Motivering">Why.</param>
/// <param name="Voorwaarden">The conditions, if any.</param>
public sealed record Check2BRegel(Orgaan Orgaan, Check2BGegeven Gegeven, Check2BBesluit Besluit, PersonalText Motivering, PersonalText? Voorwaarden)
{
    internal bool IsToegestaan => Besluit is not Check2BBesluit.Geweigerd;
}

/// <summary>The answers to the questions of check 2B (§1.7).</summary>
/// <param name="GrondslagEnDoel">(A) On which law and for which purpose the data were collected.</param>
/// <param name="WetVerbiedt">(A) Whether that law forbids this use; then only a refusal can follow.</param>
/// <param name="Sectorwet">(3) Whether the law of the organs allows use and further supply.</param>
/// <param name="OpnieuwTeVerkrijgen">(3) Whether the organs must obtain the data again through their own law; then only a refusal can follow.</param>
/// <param name="Verenigbaarheid">(B) Compatibility with that purpose.</param>
/// <param name="Noodzaak">(C) For which power of the organs it is necessary.</param>
/// <param name="Evenredigheid">(C) Proportionate to the weight.</param>
/// <param name="Subsidiariteit">(C) Whether there is a less intrusive way.</param>
public sealed record Check2BAntwoorden(
    PersonalText GrondslagEnDoel,
    bool WetVerbiedt,
    PersonalText Sectorwet,
    bool OpnieuwTeVerkrijgen,
    PersonalText? Verenigbaarheid,
    PersonalText? Noodzaak,
    PersonalText? Evenredigheid,
    PersonalText? Subsidiariteit);

/// <summary>Privacy check 2B was performed for the control: what of it each organ may get (<c>OND-14</c>, §1.7).</summary>
/// <param name="Check">Number of the check within the control, from 1.</param>
/// <param name="Regels">Every element for every organ.</param>
/// <param name="Antwoorden">The answers.</param>
/// <param name="Motivering">Why, as a whole.</param>
/// <param name="GeldigTot">Last civil day on which it holds.</param>
/// <param name="FgAdvies">What the FG advised, if asked.</param>
/// <param name="WpgGrond">On which article of the Wpg police data of the signal are used again (§1.12, 7).</param>
/// <param name="ProtocolVersie">The protocol in force (<c>OND-04</c>).</param>
/// <param name="Door">Who performed it.</param>
/// <param name="Op">Civil date.</param>
[EventType("controle.privacycheck-2b-uitgevoerd")]
public sealed record Check2BUitgevoerd(
    int Check,
    IReadOnlyList<Check2BRegel> Regels,
    Check2BAntwoorden Antwoorden,
    PersonalText Motivering,
    LocalDate GeldigTot,
    PersonalText? FgAdvies,
    Verstrekkingsgrond? WpgGrond,
    string ProtocolVersie,
    GebruikerId Door,
    LocalDate Op) : IEvent, IAuditduiding
{
    Auditduiding IAuditduiding.Duiding => new()
    {
        CheckId = $"PrivacyCheck2B-{Check}",
        Toegestaan = [.. Regels.Where(regel => regel.IsToegestaan).Select(Naam)],
        Geweigerd = [.. Regels.Where(regel => !regel.IsToegestaan).Select(Naam)],
    };

    internal bool StaatIetsToe => Regels.Any(regel => regel.IsToegestaan);

    internal bool StaatToe(Orgaan orgaan, Check2BGegeven gegeven) =>
        Regels.Any(regel => regel.IsToegestaan && regel.Orgaan == orgaan && regel.Gegeven == gegeven);

    internal bool GeldtOp(LocalDate dag) => Op <= dag && dag <= GeldigTot;

    private static string Naam(Check2BRegel regel) => $"{regel.Gegeven.Code} - {regel.Orgaan}";
}

/// <summary>
/// A number of a check 2B was typed in. Written before the check became a step of the control; nothing verified it, so it opens nothing.
/// </summary>
/// <param name="Check">Number of the check in the case.</param>
/// <param name="Op">Civil day of the check.</param>
/// <param name="GeldigTot">Last civil day on which it would hold.</param>
/// <param name="Door">Who recorded it.</param>
[EventType("controle.privacycheck-2b-vastgelegd")]
public sealed record Check2BVastgelegd(int Check, LocalDate Op, LocalDate GeldigTot, GebruikerId Door) : IEvent, IAuditduiding
{
    Auditduiding IAuditduiding.Duiding => new() { CheckId = $"PrivacyCheck2B-{Check}" };
}
