using CaseManagement.Controles.Organen;
using CaseManagement.Controles.Voorbereiden;

namespace CaseManagement.Controles.Uitvoeren;

/// <summary>Records that the control took place: when, where, and who was there.</summary>
/// <param name="Op">Civil day.</param>
/// <param name="BezochteLocaties">Numbers of the places that were visited.</param>
/// <param name="Aanwezig">The organs that were there.</param>
public sealed record ControleUitvoeren(LocalDate Op, IReadOnlyList<int> BezochteLocaties, IReadOnlyList<Orgaan> Aanwezig);

/// <summary>The control took place.</summary>
/// <param name="Op">Civil day.</param>
/// <param name="BezochteLocaties">Numbers of the places that were visited, in order.</param>
/// <param name="Aanwezig">The organs that were there.</param>
/// <param name="RapporterenUiterlijkOp">Last civil day for the report.</param>
/// <param name="Door">Who recorded it.</param>
[EventType("controle.uitgevoerd")]
public sealed record ControleUitgevoerd(
    LocalDate Op, IReadOnlyList<int> BezochteLocaties, IReadOnlyList<Orgaan> Aanwezig, LocalDate RapporterenUiterlijkOp, GebruikerId Door) : IEvent;

/// <summary>Refused because the place is not on the list.</summary>
public sealed record LocatieStaatNietOpDeLijst() : Refusal(
    "SEED-S1", "Deze locatie staat niet op de lijst van de controle, of is niet bezocht.", "Kies een nummer uit de lijst met locaties.");

internal sealed class ControleUitvoerenVorm : AbstractValidator<ControleUitvoeren>
{
    public ControleUitvoerenVorm()
    {
        RuleFor(c => c.BezochteLocaties).NotEmpty().WithMessage("Noem ten minste één bezochte locatie.");
        RuleFor(c => c.Aanwezig).NotEmpty().WithMessage("Noem de organen die aanwezig waren.");
    }
}

internal sealed class ControleUitvoerenUseCase(ControleParameters parameters) : ControleUseCase<ControleUitvoeren>
{
    public override CommandPolicy Policy => Rollen.Wijzigt("uitvoering");

    protected override FrozenSet<ControleStatus> Vanuit => Statussen.Voorbereid;

    protected override Refusal? Weiger(IntegraleControle state, ControleUitvoeren command, CommandContext context) =>
        command.Op > context.Moment.Vandaag || command.Op < state.VoorbereidOp ? new ControledatumOnjuist()
        : command.BezochteLocaties.Any(nummer => state.Locatie(nummer) is null) ? new LocatieStaatNietOpDeLijst()
        : command.Aanwezig.Any(orgaan => state.Deelname(orgaan) is null) ? new OrgaanNeemtNietDeel()
        : Voorbereiding.IsGetoetst(state, command.Op) ? null
        : new Check2BOntbreekt();

    protected override Decision Beslis(IntegraleControle state, ControleUitvoeren command, CommandContext context) =>
        Decision.Accept(new ControleUitgevoerd(
            command.Op,
            [.. command.BezochteLocaties.Distinct().Order()],
            [.. command.Aanwezig.Distinct().Order()],
            command.Op.PlusDays(parameters.RapportageDagen),
            context.Aanroep.Gebruiker));
}
