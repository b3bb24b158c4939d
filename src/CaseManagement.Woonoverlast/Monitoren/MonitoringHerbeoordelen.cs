using System.Collections.Frozen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Toestand;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Woonoverlast.Monitoren;

/// <summary>Looks again at a monitored dossier: a new last day, at the earliest today.</summary>
public sealed record MonitoringHerbeoordelen(LocalDate Tot, string Bevinding, LocalDate? HerbeoordelenOp = null);

/// <summary>A monitored dossier was looked at again.</summary>
[EventType("woonoverlast.monitoring-herbeoordeeld")]
public sealed record MonitoringHerbeoordeeld(LocalDate Tot, LocalDate? HerbeoordelenOp, PersonalText Bevinding) : IEvent;

internal sealed class MonitoringHerbeoordelenVorm : AbstractValidator<MonitoringHerbeoordelen>
{
    public MonitoringHerbeoordelenVorm() => RuleFor(c => c.Bevinding).NotEmpty().WithMessage("Vul de bevinding in.");
}

internal sealed class MonitoringHerbeoordelenUseCase : WoonoverlastUseCase<MonitoringHerbeoordelen>
{
    public override CommandPolicy Policy => Rollen.Wijzigt("monitoring/herbeoordeling");

    protected override FrozenSet<WoonoverlastStatus> Vanuit => Statussen.Monitoring;

    protected override Decision Beslis(WoonoverlastDossier dossier, MonitoringHerbeoordelen command, CommandContext context) =>
        Monitoringtermijn.Klopt(command.Tot, command.HerbeoordelenOp, context.Moment.Vandaag)
            ? Decision.Accept(new MonitoringHerbeoordeeld(command.Tot, command.HerbeoordelenOp, context.Tekst(command.Bevinding)))
            : Decision.Refuse(new MonitoringTermijnKloptNiet());
}
