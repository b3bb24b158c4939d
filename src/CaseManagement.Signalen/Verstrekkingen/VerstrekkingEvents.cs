using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Registratie;
using NodaTime;

namespace CaseManagement.Signalen.Verstrekkingen;

/// <summary>An event about one line of the ledger, the same for a signal and for a case; folded by <see cref="Verstrekkingsboek"/>.</summary>
public interface IVerstrekkingEvent : IEvent
{
    /// <summary>Number of the supply within the dossier.</summary>
    int Verstrekking { get; }

    /// <summary>The protocol in force, if any (<c>OND-04</c>).</summary>
    string? ProtocolVersie { get; }
}

/// <summary>The recipient had the data.</summary>
/// <param name="Verstrekking">Number of the supply.</param>
/// <param name="Ontvanger">Who received, by its fixed name.</param>
/// <param name="Check">The check of the supply.</param>
/// <param name="OntvangenOp">Civil date.</param>
/// <param name="Namens">Whether somebody else recorded it for a recipient without an account.</param>
/// <param name="ProtocolVersie">The protocol in force, if any (<c>OND-04</c>).</param>
[EventType("verstrekking.ontvangst-bevestigd", 2)]
public sealed record OntvangstBevestigd(int Verstrekking, string Ontvanger, string? Check, LocalDate OntvangenOp, bool Namens, string? ProtocolVersie = null)
    : IVerstrekkingEvent, IAuditduiding
{
    Auditduiding IAuditduiding.Duiding => new() { Ontvanger = Ontvanger, CheckId = Check };
}

/// <summary>The supply was retracted: the recipient must delete the data and confirm that (AVG 19).</summary>
/// <param name="Verstrekking">Number of the supply.</param>
/// <param name="Ontvanger">Who received, by its fixed name.</param>
/// <param name="Check">The check of the supply.</param>
/// <param name="Op">Civil date.</param>
/// <param name="UiterlijkOp">Last civil day to confirm.</param>
/// <param name="Actie">Number of the action that waits for it.</param>
/// <param name="ProtocolVersie">The protocol in force, if any (<c>OND-04</c>).</param>
[EventType("verstrekking.verwijdering-opgedragen", 2)]
public sealed record VerwijderingOpgedragen(
    int Verstrekking, string Ontvanger, string? Check, LocalDate Op, LocalDate UiterlijkOp, int Actie, string? ProtocolVersie = null)
    : IVerstrekkingEvent, IAuditduiding
{
    Auditduiding IAuditduiding.Duiding => new() { Ontvanger = Ontvanger, CheckId = Check };
}

/// <summary>The recipient deleted the data.</summary>
/// <param name="Verstrekking">Number of the supply.</param>
/// <param name="Ontvanger">Who received, by its fixed name.</param>
/// <param name="Check">The check of the supply.</param>
/// <param name="VerwijderdOp">Civil date.</param>
/// <param name="Namens">Whether somebody else recorded it for a recipient without an account.</param>
/// <param name="ProtocolVersie">The protocol in force, if any (<c>OND-04</c>).</param>
/// <param name="BevestigdOp">Civil date of the confirmation itself, which decides whether it was late; unknown before version 3.</param>
[EventType("verstrekking.verwijdering-bevestigd", 3)]
public sealed record VerwijderingBevestigd(
    int Verstrekking, string Ontvanger, string? Check, LocalDate VerwijderdOp, bool Namens, string? ProtocolVersie = null, LocalDate? BevestigdOp = null)
    : IVerstrekkingEvent, IAuditduiding
{
    Auditduiding IAuditduiding.Duiding => new() { Ontvanger = Ontvanger, CheckId = Check };
}

/// <summary>The recipient exists no longer: nobody can confirm, and that stays visible in the ledger.</summary>
/// <param name="Verstrekking">Number of the supply.</param>
/// <param name="Ontvanger">Who received, by its fixed name.</param>
/// <param name="Check">The check of the supply.</param>
/// <param name="InPlaatsDaarvan">What was done instead.</param>
/// <param name="Op">Civil date.</param>
/// <param name="Door">Who recorded it.</param>
/// <param name="ProtocolVersie">The protocol in force, if any (<c>OND-04</c>).</param>
[EventType("verstrekking.ontvanger-vervallen", 2)]
public sealed record OntvangerVervallen(
    int Verstrekking, string Ontvanger, string? Check, PersonalText InPlaatsDaarvan, LocalDate Op, GebruikerId Door, string? ProtocolVersie = null)
    : IVerstrekkingEvent, IAuditduiding
{
    Auditduiding IAuditduiding.Duiding => new() { Ontvanger = Ontvanger, CheckId = Check };
}
