using System.Collections.Frozen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Toestand;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Woonoverlast.Dossieropbouw;

/// <summary>Records what was tried before, outside this dossier or the ladder, and its effect (§3.4).</summary>
public sealed record EerdereInterventieVastleggen(InterventieSoort Soort, LocalDate Op, bool HadEffect, string Toelichting);

/// <summary>What can have been tried.</summary>
public enum InterventieSoort
{
    /// <summary>Neighbour mediation; only its result.</summary>
    Buurtbemiddeling,

    /// <summary>Warning.</summary>
    Waarschuwing,

    /// <summary>Care was offered.</summary>
    Zorgaanbod,

    /// <summary>Conversation.</summary>
    Gesprek,

    /// <summary>The landlord acted.</summary>
    ActieVerhuurder,
}

/// <summary>An earlier intervention was recorded.</summary>
[EventType("woonoverlast.eerdere-interventie-vastgelegd")]
public sealed record EerdereInterventieVastgelegd(InterventieSoort Soort, LocalDate Op, bool HadEffect, PersonalText Toelichting) : IEvent;

internal sealed class EerdereInterventieVastleggenVorm : AbstractValidator<EerdereInterventieVastleggen>
{
    public EerdereInterventieVastleggenVorm() => RuleFor(c => c.Toelichting).NotEmpty().WithMessage("Vul de toelichting in.");
}

internal sealed class EerdereInterventieVastleggenUseCase : WoonoverlastUseCase<EerdereInterventieVastleggen>
{
    public override CommandPolicy Policy => Rollen.Wijzigt("eerdere-interventies");

    protected override FrozenSet<WoonoverlastStatus> Vanuit => Statussen.Actief;

    protected override Decision Beslis(WoonoverlastDossier dossier, EerdereInterventieVastleggen command, CommandContext context) =>
        command.Op > context.Moment.Vandaag
            ? Decision.Refuse(new DatumLigtInDeToekomst())
            : Decision.Accept(new EerdereInterventieVastgelegd(command.Soort, command.Op, command.HadEffect, context.Tekst(command.Toelichting)));
}
