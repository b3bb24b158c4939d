using CaseManagement.Toegang.Dossiers;

namespace CaseManagement.Controles.Rapporteren;

/// <summary>Closes a reported control when nothing runs any more; its retention starts (§6.3).</summary>
public sealed record ControleAfsluiten;

/// <summary>Results of the selectielijst under which a control is kept (§6.3).</summary>
public enum ControleSelectie
{
    /// <summary>12.1: supervision was carried out.</summary>
    ToezichtUitgevoerd,

    /// <summary>12.2: measures were taken.</summary>
    HandhavingUitgevoerd,
}

/// <summary>The control was closed.</summary>
/// <param name="Selectie">The result of the selectielijst.</param>
/// <param name="VernietigenOp">Day from which the dossier must be destroyed.</param>
/// <param name="Door">Who decided.</param>
/// <param name="Op">Civil date.</param>
[EventType("controle.afgesloten")]
public sealed record ControleAfgesloten(ControleSelectie Selectie, LocalDate VernietigenOp, GebruikerId Door, LocalDate Op) : IEvent;

/// <summary>Refused because measures run.</summary>
public sealed record MaatregelenLopenNog() : Refusal(
    "SEED-S1", "Er lopen nog maatregelen.", "Beëindig de maatregelen of laat ze intrekken.");

/// <summary>Refused because the term to object runs (<c>AVG-43</c>).</summary>
public sealed record BezwaartermijnLooptNog() : Refusal(
    "AVG-43", "De bezwaartermijn van een maatregel loopt nog.", "Sluit de controle af als de bezwaartermijn voorbij is.");

internal sealed class ControleAfsluitenUseCase(ControleParameters parameters) : ControleUseCase<ControleAfsluiten>
{
    public override CommandPolicy Policy => Rollen.Wijzigt("afsluiting");

    protected override FrozenSet<ControleStatus> Vanuit => Statussen.Gerapporteerd;

    protected override Refusal? Weiger(IntegraleControle state, ControleAfsluiten command, CommandContext context) =>
        state.Kern.HeeftOpenActies ? new ErZijnOpenActies()
        : state.Interventies.Exists(interventie => interventie.Loopt) ? new MaatregelenLopenNog()
        : state.Interventies.Exists(interventie => context.Moment.Vandaag <= interventie.BezwaarTot) ? new BezwaartermijnLooptNog()
        : null;

    protected override Decision Beslis(IntegraleControle state, ControleAfsluiten command, CommandContext context)
    {
        var isHandhaving = state.Interventies.Exists(interventie => interventie.Besluit is not null);
        var jaren = isHandhaving ? parameters.BewaarjarenHandhaving : parameters.BewaarjarenToezicht;
        return Decision.Accept(new ControleAfgesloten(
            isHandhaving ? ControleSelectie.HandhavingUitgevoerd : ControleSelectie.ToezichtUitgevoerd,
            context.Moment.Vandaag.PlusYears(jaren),
            context.Aanroep.Gebruiker,
            context.Moment.Vandaag));
    }
}
