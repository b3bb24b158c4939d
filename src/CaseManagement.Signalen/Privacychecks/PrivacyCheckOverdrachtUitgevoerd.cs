using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Toegang.Registratie;
using NodaTime;

namespace CaseManagement.Signalen.Privacychecks;

/// <summary>Decision about one data element of a transfer.</summary>
public enum OverdrachtsBesluit
{
    /// <summary>May be handed over.</summary>
    Delen,

    /// <summary>May not.</summary>
    NietDelen,
}

/// <summary>
/// The privacy check of a transfer was performed: which data elements may go to who takes over. Checks 1, 2A and 2B are about asking and sharing in
/// the house; a transfer is a supply to another and names a check of its own (§1.11, <c>OND-42</c>).
/// </summary>
/// <param name="Check">Number of the check within the signal or the case.</param>
/// <param name="Ontvanger">Who takes over.</param>
/// <param name="Regels">Every data element.</param>
/// <param name="Betrokkenen">The people whom the check weighed; who is linked later was not.</param>
/// <param name="Antwoorden">The answers to A, B and C for this use.</param>
/// <param name="Motivering">Why, as a whole.</param>
/// <param name="GeldigTot">Last civil day on which it holds.</param>
/// <param name="FgAdvies">What the FG advised, if asked.</param>
/// <param name="Stap">Who, when, under which protocol.</param>
/// <param name="WpgArtikel">Basis in the Wpg on which police data are used again (§1.12, 7).</param>
[EventType("overdracht.privacycheck-uitgevoerd")]
public sealed record PrivacyCheckOverdrachtUitgevoerd(
    int Check,
    Overnemer Ontvanger,
    IReadOnlyList<Overdrachtsregel> Regels,
    IReadOnlyList<BetrokkeneId> Betrokkenen,
    PrivacyAntwoorden Antwoorden,
    PersonalText Motivering,
    LocalDate GeldigTot,
    PersonalText? FgAdvies,
    ProtocolStap Stap,
    WpgArtikel? WpgArtikel) : IEvent, IAuditduiding
{
    Auditduiding IAuditduiding.Duiding => new()
    {
        CheckId = CheckId.VanOverdracht(Check),
        Toegestaan = [.. Regels.Where(regel => regel.Besluit is OverdrachtsBesluit.Delen).Select(Regel)],
        Geweigerd = [.. Regels.Where(regel => regel.Besluit is not OverdrachtsBesluit.Delen).Select(Regel)],
    };

    private string Regel(Overdrachtsregel regel) => $"{regel.Gegeven.Naam} - {Ontvanger}";

    internal bool StaatToe(Gegeven gegeven) => Regels.Any(regel => regel.Gegeven == gegeven && regel.Besluit is OverdrachtsBesluit.Delen);
}

/// <summary>A line of the check of a transfer.</summary>
/// <param name="Gegeven">The data element.</param>
/// <param name="Besluit">The decision.</param>
/// <param name="Motivering">Why.</param>
public sealed record Overdrachtsregel(Gegeven Gegeven, OverdrachtsBesluit Besluit, PersonalText Motivering);
