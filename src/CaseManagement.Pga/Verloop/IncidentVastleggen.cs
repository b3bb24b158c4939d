using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Pga.Triage;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Pga.Verloop;

/// <summary>Records an incident; also allowed in the weekly catch-up (§4.2).</summary>
/// <param name="Datum">Day of the incident.</param>
/// <param name="Soort">Nuisance, crime or danger.</param>
/// <param name="AcuutGevaar">Whether it shows acute danger: the case then comes first on the agenda.</param>
/// <param name="Omschrijving">What happened, without health content.</param>
public sealed record IncidentVastleggen(LocalDate Datum, DoelgroepCriterium Soort, bool AcuutGevaar, string Omschrijving);

/// <summary>An incident was recorded.</summary>
/// <param name="Nummer">Number within the case, from 1.</param>
/// <param name="Datum">Day of the incident.</param>
/// <param name="Soort">Kind.</param>
/// <param name="AcuutGevaar">Whether it shows acute danger.</param>
/// <param name="Omschrijving">What happened.</param>
[EventType("pga.incident-vastgelegd")]
public sealed record IncidentVastgelegd(
    int Nummer, LocalDate Datum, DoelgroepCriterium Soort, bool AcuutGevaar, PersonalText Omschrijving) : IEvent;

internal sealed class IncidentVastleggenVorm : AbstractValidator<IncidentVastleggen>
{
    public IncidentVastleggenVorm() => RuleFor(c => c.Omschrijving).NotEmpty().WithMessage("Vul de omschrijving in.");
}

internal sealed class IncidentVastleggenUseCase : PgaUseCase<IncidentVastleggen>
{
    public override CommandPolicy Policy => new("incidenten", AuditActie.Wijzigen, Recht.Schrijven);

    protected override IReadOnlyList<PgaStatus> Toegestaan =>
    [
        PgaStatus.Geaccepteerd, PgaStatus.PlanInOpstelling, PgaStatus.InUitvoering, PgaStatus.Opgeschaald, PgaStatus.Evaluatie,
    ];

    protected override bool BrengtGegevensIn => true;

    protected override Refusal? Weiger(PgaCasus state, IncidentVastleggen command, CommandContext context) =>
        command.Datum > context.Moment.Vandaag ? new DagLigtInDeToekomst() : null;

    protected override IReadOnlyList<IEvent> Gebeurtenissen(PgaCasus state, IncidentVastleggen command, CommandContext context) =>
    [
        new IncidentVastgelegd(
            state.Incidenten.Count + 1, command.Datum, command.Soort, command.AcuutGevaar, Tekst(context, command.Omschrijving)),
    ];
}
