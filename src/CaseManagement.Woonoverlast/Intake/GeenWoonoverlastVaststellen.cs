using System.Collections.Frozen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Woonoverlast.Toestand;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Woonoverlast.Intake;

/// <summary>Ends the intake: it is no woonoverlast (§3.3); kept for a year (§3.7, selectielijst 6.2).</summary>
public sealed record GeenWoonoverlastVaststellen(GeenWoonoverlastUitkomst Uitkomst, string Reden);

/// <summary>What happens with a melding that is no woonoverlast.</summary>
public enum GeenWoonoverlastUitkomst
{
    /// <summary>Referred to somebody else.</summary>
    Doorverwezen,

    /// <summary>Closed.</summary>
    Gesloten,
}

/// <summary>It is no woonoverlast.</summary>
[EventType("woonoverlast.geen-woonoverlast-vastgesteld")]
public sealed record GeenWoonoverlastVastgesteld(GeenWoonoverlastUitkomst Uitkomst, PersonalText Reden, LocalDate VernietigenOp) : IEvent;

internal sealed class GeenWoonoverlastVaststellenVorm : AbstractValidator<GeenWoonoverlastVaststellen>
{
    public GeenWoonoverlastVaststellenVorm() => RuleFor(c => c.Reden).NotEmpty().WithMessage("Vul de reden in.");
}

internal sealed class GeenWoonoverlastVaststellenUseCase(WoonoverlastParameters parameters)
    : WoonoverlastUseCase<GeenWoonoverlastVaststellen>
{
    public override CommandPolicy Policy => Rollen.Neemt("geen-woonoverlast");

    protected override FrozenSet<WoonoverlastStatus> Vanuit => Statussen.InIntake;

    protected override Decision Beslis(WoonoverlastDossier dossier, GeenWoonoverlastVaststellen command, CommandContext context) =>
        dossier.Kern.HeeftOpenActies
            ? Decision.Refuse(new ErZijnOpenActies())
            : Decision.Accept(new GeenWoonoverlastVastgesteld(
                command.Uitkomst, context.Tekst(command.Reden), context.Moment.Vandaag.PlusYears(parameters.BewaarjarenAfgebroken)));
}
