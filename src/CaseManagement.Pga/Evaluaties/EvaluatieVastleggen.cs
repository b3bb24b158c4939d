using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Pga.Plannen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Pga.Evaluaties;

/// <summary>Records an evaluation: at least every six months and before closing (§4.2).</summary>
/// <param name="Op">Day.</param>
/// <param name="DoelBehaald">Whether the goals were reached.</param>
/// <param name="Trend">How nuisance and incidents went.</param>
/// <param name="Restrisico">What risk is left.</param>
/// <param name="VolgendeEvaluatieOp">Day of the next evaluation when the plan goes on; left out when the meeting is to decide.</param>
public sealed record EvaluatieVastleggen(
    LocalDate Op, DoelBehaald DoelBehaald, Trend Trend, string Restrisico, LocalDate? VolgendeEvaluatieOp = null) : IGedateerd;

/// <summary>Whether the goals were reached.</summary>
public enum DoelBehaald
{
    /// <summary>All.</summary>
    Ja,

    /// <summary>Some.</summary>
    Deels,

    /// <summary>None.</summary>
    Nee,
}

/// <summary>How nuisance and incidents went.</summary>
public enum Trend
{
    /// <summary>Less.</summary>
    Afgenomen,

    /// <summary>The same.</summary>
    Gelijk,

    /// <summary>More.</summary>
    Toegenomen,
}

/// <summary>The approach was evaluated.</summary>
/// <param name="Op">Day.</param>
/// <param name="DoelBehaald">Whether the goals were reached.</param>
/// <param name="Trend">How nuisance and incidents went.</param>
/// <param name="Restrisico">What risk is left.</param>
/// <param name="EvaluatieUiterlijkOp">Last day without next evaluation (§4.5).</param>
[EventType("pga.evaluatie-vastgelegd")]
public sealed record EvaluatieVastgelegd(
    LocalDate Op, DoelBehaald DoelBehaald, Trend Trend, PersonalText Restrisico, LocalDate EvaluatieUiterlijkOp) : IEvent;

internal sealed class EvaluatieVastleggenVorm : AbstractValidator<EvaluatieVastleggen>
{
    public EvaluatieVastleggenVorm() => RuleFor(c => c.Restrisico).NotEmpty().WithMessage("Vul het restrisico in.");
}

internal sealed class EvaluatieVastleggenUseCase(PgaInstellingen instellingen) : PgaUseCase<EvaluatieVastleggen>
{
    public override CommandPolicy Policy => new("evaluaties", AuditActie.Wijzigen, Recht.Schrijven);

    // Also while scaled up: PGA-23 freezes the plan, not the duty to evaluate before closing for good.
    protected override IReadOnlyList<PgaStatus> Toegestaan => [PgaStatus.InUitvoering, PgaStatus.Opgeschaald];

    protected override Refusal? Weiger(PgaCasus state, EvaluatieVastleggen command, CommandContext context) =>
        command.VolgendeEvaluatieOp is { } volgende && (volgende <= command.Op || volgende > command.Op + instellingen.EvaluatieMax)
            ? new EvaluatiedatumKloptNiet()
            : null;

    protected override IReadOnlyList<IEvent> Gebeurtenissen(PgaCasus state, EvaluatieVastleggen command, CommandContext context)
    {
        var evaluatie = new EvaluatieVastgelegd(
            command.Op, command.DoelBehaald, command.Trend, Tekst(context, command.Restrisico), command.Op + instellingen.EvaluatieMax);
        return state.Status is PgaStatus.InUitvoering && command.VolgendeEvaluatieOp is { } volgende
            ? [evaluatie, new UitvoeringHervat(command.Op, volgende)]
            : [evaluatie];
    }
}
