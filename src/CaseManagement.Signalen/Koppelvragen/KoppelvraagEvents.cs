using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Toegang.Koppelen;

namespace CaseManagement.Signalen.Koppelvragen;

/// <summary>
/// The marks of a signal were compared with what is open (ADR 0025). What came out is sealed and of constant length, because that two dossiers have
/// something in common is itself data about people; it is there whether anything was found or not.
/// </summary>
/// <param name="Vraag">Number of the question within the signal, from 1.</param>
/// <param name="Reden">Why it was asked.</param>
/// <param name="Gevraagd">How many marks of whom were compared: who adds people to fish, leaves that here.</param>
/// <param name="Antwoord">What the asker may be told, sealed.</param>
/// <param name="VoorToezicht">What is hidden from the asker and may not be lost, sealed; for the privacyfunctionaris only.</param>
/// <param name="Stap">Who asked, when, under which protocol.</param>
[EventType("signaal.koppelvraag-gesteld")]
public sealed record KoppelvraagGesteld(
    int Vraag,
    PersonalText Reden,
    IReadOnlyList<GevraagdKenmerk> Gevraagd,
    PersonalText Antwoord,
    PersonalText VoorToezicht,
    ProtocolStap Stap) : IEvent;
