using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Toegang.Registratie;
using NodaTime;

namespace CaseManagement.Signalen.Privacychecks;

/// <summary>Decision of check 2A about one data element for one recipient.</summary>
public enum DeelBesluit
{
    /// <summary>As it is.</summary>
    Delen,

    /// <summary>Without what identifies a person.</summary>
    DelenGepseudonimiseerd,

    /// <summary>Not.</summary>
    NietDelen,
}

/// <summary>Privacy check 2A was performed: which data element may go to which recipient to decide the approach.</summary>
/// <param name="Check">Number of the check within the signal.</param>
/// <param name="Stap">Who, when, under which protocol.</param>
/// <param name="Matrix">Every element for every recipient.</param>
/// <param name="Antwoorden">The answers to A, B and C for this use.</param>
/// <param name="Motivering">Why, as a whole.</param>
/// <param name="GeldigTot">Last civil day on which it holds.</param>
/// <param name="FgAdvies">What the FG advised, if asked.</param>
/// <param name="WpgArtikel">Basis in the Wpg on which police data of the signal are used again (§1.12, 7).</param>
[EventType("signaal.privacycheck-2a-uitgevoerd")]
public sealed record PrivacyCheck2AUitgevoerd(
    int Check,
    ProtocolStap Stap,
    IReadOnlyList<Deelcel> Matrix,
    PrivacyAntwoorden Antwoorden,
    PersonalText Motivering,
    LocalDate GeldigTot,
    PersonalText? FgAdvies,
    WpgArtikel? WpgArtikel) : IEvent, IAuditduiding
{
    Auditduiding IAuditduiding.Duiding => new()
    {
        CheckId = CheckId.Van2A(Check),
        Toegestaan = [.. Matrix.Where(cel => cel.Besluit is not DeelBesluit.NietDelen).Select(Regel)],
        Geweigerd = [.. Matrix.Where(cel => cel.Besluit is DeelBesluit.NietDelen).Select(Regel)],
    };

    private static string Regel(Deelcel cel) => $"{cel.Gegeven.Naam} - {cel.Ontvanger}";
}

/// <summary>A cell of the matrix of check 2A.</summary>
/// <param name="Gegeven">The data element.</param>
/// <param name="Ontvanger">The recipient.</param>
/// <param name="Besluit">The decision.</param>
/// <param name="Motivering">Why this recipient needs it, or why not.</param>
/// <param name="Pseudoniem">The text without what identifies, where the element is a text that is shared that way.</param>
public sealed record Deelcel(Gegeven Gegeven, Ontvanger Ontvanger, DeelBesluit Besluit, PersonalText Motivering, PersonalText? Pseudoniem);

/// <summary>The data that check 2A released for the signaaloverleg, and the people who were admitted to it (<c>OND-13</c>).</summary>
/// <param name="Check">The check that released them.</param>
/// <param name="Vrijgegeven">The released cells; what is not here is not shared.</param>
/// <param name="Toegelaten">The people, each for a recipient that gets at least one element.</param>
/// <param name="Betrokkenen">The people whom the check weighed; who is linked later was not released.</param>
/// <param name="Op">When (UTC); makes the signal new on the next agenda.</param>
[EventType("signaal.gegevens-vrijgegeven-voor-overleg")]
public sealed record GegevensVrijgegevenVoorOverleg(
    int Check,
    IReadOnlyList<VrijgegevenGegeven> Vrijgegeven,
    IReadOnlyList<ToegelatenPersoon> Toegelaten,
    IReadOnlyList<BetrokkeneId> Betrokkenen,
    Instant Op) : IEvent;

/// <summary>A data element that was released to a recipient.</summary>
/// <param name="Gegeven">The element.</param>
/// <param name="Ontvanger">The recipient.</param>
/// <param name="Gepseudonimiseerd">Whether only without what identifies.</param>
public sealed record VrijgegevenGegeven(Gegeven Gegeven, Ontvanger Ontvanger, bool Gepseudonimiseerd);

/// <summary>Somebody who was admitted to the signaaloverleg.</summary>
/// <param name="Gebruiker">The person.</param>
/// <param name="Ontvanger">For which recipient.</param>
public sealed record ToegelatenPersoon(GebruikerId Gebruiker, Ontvanger Ontvanger);
