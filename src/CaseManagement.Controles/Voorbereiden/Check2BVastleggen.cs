using CaseManagement.Toegang.Registratie;

namespace CaseManagement.Controles.Voorbereiden;

/// <summary>
/// Refers to the privacy check 2B that was performed for the intervention "integrale controle" of the case from which this control follows
/// (<c>OND-14</c>). The check itself and its content stay in that case.
/// </summary>
/// <param name="Check">Number of the check in the case.</param>
/// <param name="Op">Civil day of the check.</param>
/// <param name="GeldigTot">Last civil day on which it holds.</param>
public sealed record Check2BVastleggen(int Check, LocalDate Op, LocalDate GeldigTot);

/// <summary>The reference to check 2B was recorded.</summary>
/// <param name="Check">Number of the check in the case.</param>
/// <param name="Op">Civil day of the check.</param>
/// <param name="GeldigTot">Last civil day on which it holds.</param>
/// <param name="Door">Who recorded it.</param>
[EventType("controle.privacycheck-2b-vastgelegd")]
public sealed record Check2BVastgelegd(int Check, LocalDate Op, LocalDate GeldigTot, GebruikerId Door) : IEvent, IAuditduiding
{
    Auditduiding IAuditduiding.Duiding => new() { CheckId = $"PrivacyCheck2B-{Check}" };
}

/// <summary>Refused because a control without a signal or case uses nothing that must be checked.</summary>
public sealed record ControleGebruiktGeenSignaal() : Refusal(
    "OND-14", "Deze controle volgt niet uit een signaal of casus, dus er is geen privacycheck 2B.", "Verwijs bij het plannen naar het signaal of de casus.");

/// <summary>Refused because the performer of the check does not run the control (<c>OND-15</c>).</summary>
public sealed record EigenControleNietToetsen() : Refusal(
    "OND-15", "Wie de controle plant of leidt, legt de privacycheck niet zelf vast.", "Laat een andere privacyfunctionaris de check vastleggen.");

internal sealed class Check2BVastleggenVorm : AbstractValidator<Check2BVastleggen>
{
    public Check2BVastleggenVorm() => RuleFor(c => c.Check).GreaterThan(0).WithMessage("Vul het nummer van de privacycheck in.");
}

internal sealed class Check2BVastleggenUseCase : ControleUseCase<Check2BVastleggen>
{
    public override CommandPolicy Policy => new("privacycheck-2b", AuditActie.PrivacyCheck, Recht.Adviseren)
    {
        AlleenRollen = [Rol.Privacyfunctionaris],
        RolRegel = "OND-16",
    };

    protected override FrozenSet<ControleStatus> Vanuit => Statussen.Vooraf;

    protected override Refusal? Weiger(IntegraleControle state, Check2BVastleggen command, CommandContext context) =>
        state.Plan.Herkomst is null ? new ControleGebruiktGeenSignaal()
        : state.Plan.Door == context.Aanroep.Gebruiker || state.Kern.Duo?.Omvat(context.Aanroep.Gebruiker) == true ? new EigenControleNietToetsen()
        : command.Op > context.Moment.Vandaag || command.GeldigTot < command.Op ? new ControledatumOnjuist()
        : null;

    protected override Decision Beslis(IntegraleControle state, Check2BVastleggen command, CommandContext context) =>
        Decision.Accept(new Check2BVastgelegd(command.Check, command.Op, command.GeldigTot, context.Aanroep.Gebruiker));
}
