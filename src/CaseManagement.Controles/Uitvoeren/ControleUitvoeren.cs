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
/// <param name="ProtocolVersie">The protocol in force on that day, for a control that follows from a signal (<c>OND-04</c>).</param>
[EventType("controle.uitgevoerd", 2)]
public sealed record ControleUitgevoerd(
    LocalDate Op,
    IReadOnlyList<int> BezochteLocaties,
    IReadOnlyList<Orgaan> Aanwezig,
    LocalDate RapporterenUiterlijkOp,
    GebruikerId Door,
    string? ProtocolVersie = null) : IEvent;

/// <summary>Refused because an organ was taken to a place that check 2B did not allow it to know (<c>OND-14</c>).</summary>
public sealed record OrgaanMochtLocatieNietWeten() : Refusal(
    "OND-14",
    "Een orgaan was bij een locatie die het volgens privacycheck 2B niet mocht kennen, of er gold die dag geen check.",
    "Neem alleen organen mee naar locaties die privacycheck 2B voor hen toestaat.");

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

internal sealed class ControleUitvoerenUseCase(Feitenlezer lezer, ControleParameters parameters) : AanleidingstapUseCase<ControleUitvoeren>(lezer)
{
    public override CommandPolicy Policy => Rollen.Wijzigt("uitvoering");

    protected override FrozenSet<ControleStatus> Vanuit => Statussen.Voorbereid;

    protected override LocalDate? Dag(ControleUitvoeren command) => command.Op;

    protected override Refusal? Weiger(IntegraleControle state, ControleUitvoeren command, ControleFeiten feiten, CommandContext context) =>
        command.Op > context.Moment.Vandaag || command.Op < state.VoorbereidOp ? new ControledatumOnjuist()
        : command.BezochteLocaties.Any(nummer => state.Locatie(nummer) is null) ? new LocatieStaatNietOpDeLijst()
        : command.Aanwezig.Any(orgaan => state.Deelname(orgaan) is null) ? new OrgaanNeemtNietDeel()
        : Aanleidingpoort.Weiger(state, feiten.ProtocolOpDag)
            ?? (Deling.IsGetoetst(state, command.Op) ? null : new Check2BOntbreekt())
            ?? (MochtenErheen(state, command) ? (Refusal?)null : new OrgaanMochtLocatieNietWeten());

    protected override Decision Beslis(IntegraleControle state, ControleUitvoeren command, ControleFeiten feiten, CommandContext context) =>
        Decision.Accept(new ControleUitgevoerd(
            command.Op,
            [.. command.BezochteLocaties.Distinct().Order()],
            [.. command.Aanwezig.Distinct().Order()],
            command.Op.PlusDays(parameters.RapportageDagen),
            context.Aanroep.Gebruiker,
            Aanleidingpoort.Versie(state, feiten.ProtocolOpDag)));

    // To take an organ somewhere is to tell it where; who only supports does not come in.
    private static bool MochtenErheen(IntegraleControle state, ControleUitvoeren command) => command.Aanwezig
        .Where(orgaan => state.Deelname(orgaan)!.Vorm is DeelnameVorm.Controleert)
        .All(orgaan => command.BezochteLocaties.All(nummer => Deling.Mag(state, orgaan, new Check2BGegeven(Controlegegeven.Locatie, nummer), command.Op)));
}
