using System.Collections.Frozen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Toestand;
using CaseManagement.Woonoverlast.Treden;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Woonoverlast.Monitoren;

/// <summary>Starts watching until a date (§3.3). The result of the rung must be known and no rung may still be asked of the meeting.</summary>
public sealed record MonitoringStarten(LocalDate Tot, string Toelichting, LocalDate? HerbeoordelenOp = null);

/// <summary>Monitoring started.</summary>
[EventType("woonoverlast.monitoring-gestart")]
public sealed record MonitoringGestart(LocalDate Vanaf, LocalDate Tot, LocalDate? HerbeoordelenOp, PersonalText Toelichting) : IEvent;

/// <summary>The dossier went back to treatment because of a new verified incident; the rung is kept (§3.3).</summary>
[EventType("woonoverlast.behandeling-hervat")]
public sealed record BehandelingHervat(int Incident, LocalDate Op) : IEvent;

/// <summary>Refused because monitoring would end before it starts, or be looked at again outside its period.</summary>
public sealed record MonitoringTermijnKloptNiet() : Refusal(
    "WOV-3.3", "De termijn van de monitoring klopt niet.",
    "Kies een einddatum die niet voorbij is en een herbeoordeling tussen vandaag en die datum.");

/// <summary>Refused because a decision on a rung is still asked of the meeting.</summary>
public sealed record BesluitNogGevraagd() : Refusal(
    "WOV-8.3", "Aan het overleg is nog een besluit gevraagd.", "Handel eerst het verzoek om een besluit af.");

internal sealed class MonitoringStartenVorm : AbstractValidator<MonitoringStarten>
{
    public MonitoringStartenVorm() => RuleFor(c => c.Toelichting).NotEmpty().WithMessage("Vul de toelichting in.");
}

internal sealed class MonitoringStartenUseCase : WoonoverlastUseCase<MonitoringStarten>
{
    public override CommandPolicy Policy => Rollen.Wijzigt("monitoring");

    protected override FrozenSet<WoonoverlastStatus> Vanuit => Statussen.InBehandeling;

    protected override Decision Beslis(WoonoverlastDossier dossier, MonitoringStarten command, CommandContext context)
    {
        var vandaag = context.Moment.Vandaag;
        return dossier switch
        {
            _ when Tredestap.WachtOpResultaat(dossier) => Decision.Refuse(new ResultaatVanTredeOntbreekt(dossier.Trede)),
            _ when dossier.Besluitverzoeken.Any(verzoek => verzoek.Soort is not GevraagdBesluit.Afsluiting) =>
                Decision.Refuse(new BesluitNogGevraagd()),
            _ when !Monitoringtermijn.Klopt(command.Tot, command.HerbeoordelenOp, vandaag) => Decision.Refuse(new MonitoringTermijnKloptNiet()),
            _ => Decision.Accept(new MonitoringGestart(vandaag, command.Tot, command.HerbeoordelenOp, context.Tekst(command.Toelichting))),
        };
    }
}

internal static class Monitoringtermijn
{
    public static bool Klopt(LocalDate tot, LocalDate? herbeoordelenOp, LocalDate vandaag) =>
        tot >= vandaag && (herbeoordelenOp is not { } dag || (dag >= vandaag && dag <= tot));
}
