using System.Collections.Frozen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Toestand;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Woonoverlast.Dossieropbouw;

/// <summary>Records a route outside the ladder (<c>WOV-12</c>).</summary>
public sealed record ParallelleRouteVastleggen(RouteSoort Soort, LocalDate Op, string Toelichting);

/// <summary>Routes outside the ladder (<c>WOV-12</c>).</summary>
public enum RouteSoort
{
    /// <summary>Closure of a dwelling (Gemeentewet 174a, Victoria).</summary>
    Sluiting174a,

    /// <summary>Closure or order (Opiumwet 13b, Damocles).</summary>
    Opiumwet13b,

    /// <summary>Area or group ban, reporting duty (Gemeentewet 172a).</summary>
    Gemeentewet172a,

    /// <summary>Order to parents of children under 12 (Gemeentewet 172b).</summary>
    Gemeentewet172b,

    /// <summary>Civil route of the landlord.</summary>
    Civiel,

    /// <summary>Care route of the Interventieteam.</summary>
    Zorg,
}

/// <summary>A route outside the ladder was recorded.</summary>
[EventType("woonoverlast.parallelle-route-vastgelegd")]
public sealed record ParallelleRouteVastgelegd(RouteSoort Soort, LocalDate Op, PersonalText Toelichting) : IEvent;

internal sealed class ParallelleRouteVastleggenVorm : AbstractValidator<ParallelleRouteVastleggen>
{
    public ParallelleRouteVastleggenVorm() => RuleFor(c => c.Toelichting).NotEmpty().WithMessage("Vul de toelichting in.");
}

internal sealed class ParallelleRouteVastleggenUseCase : WoonoverlastUseCase<ParallelleRouteVastleggen>
{
    public override CommandPolicy Policy => Rollen.Wijzigt("parallelle-routes");

    protected override FrozenSet<WoonoverlastStatus> Vanuit => Statussen.Geaccepteerd;

    protected override Decision Beslis(WoonoverlastDossier dossier, ParallelleRouteVastleggen command, CommandContext context) =>
        command.Op > context.Moment.Vandaag
            ? Decision.Refuse(new DatumLigtInDeToekomst())
            : Decision.Accept(new ParallelleRouteVastgelegd(command.Soort, command.Op, context.Tekst(command.Toelichting)));
}
