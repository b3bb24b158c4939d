using CaseManagement.Controles.Interventies;
using CaseManagement.Controles.Organen;

namespace CaseManagement.Controles.Rapporteren;

/// <summary>Establishes the report of a control: numbers and codes only, so that it holds no personal data (<c>SEED-22</c>).</summary>
/// <param name="Doelbereik">Whether the goal was reached.</param>
public sealed record ControleRapporteren(Doelbereik Doelbereik);

/// <summary>How far the goal of a control was reached.</summary>
public enum Doelbereik
{
    /// <summary>Reached.</summary>
    Bereikt,

    /// <summary>Reached in part.</summary>
    DeelsBereikt,

    /// <summary>Not reached.</summary>
    NietBereikt,
}

/// <summary>The report was established.</summary>
/// <param name="Op">Civil date.</param>
/// <param name="Doelbereik">Whether the goal was reached.</param>
/// <param name="BezochteObjecten">How many places were visited.</param>
/// <param name="PerOrgaan">What each organ found, in numbers.</param>
/// <param name="Interventies">How many measures of each kind stand, intended or decided; withdrawn ones do not count.</param>
/// <param name="Door">Who established it.</param>
[EventType("controle.gerapporteerd")]
public sealed record ControleGerapporteerd(
    LocalDate Op,
    Doelbereik Doelbereik,
    int BezochteObjecten,
    IReadOnlyList<Orgaanuitkomst> PerOrgaan,
    IReadOnlyList<Interventietelling> Interventies,
    GebruikerId Door) : IEvent;

/// <summary>What an organ found, in numbers.</summary>
/// <param name="Orgaan">The organ.</param>
/// <param name="Bevindingen">All findings, also those that all was in order.</param>
/// <param name="Overtredingen">Those of a violation.</param>
public sealed record Orgaanuitkomst(Orgaan Orgaan, int Bevindingen, int Overtredingen);

/// <summary>How many measures of a kind there are.</summary>
/// <param name="Soort">The kind.</param>
/// <param name="Aantal">How many.</param>
public sealed record Interventietelling(Maatregelsoort Soort, int Aantal);

/// <summary>Refused because an organ that inspected has not told what it found, not even that all was in order.</summary>
/// <param name="Organen">Which, in Dutch.</param>
public sealed record BevindingenOntbreken(string Organen) : Refusal(
    "SEED-S1", $"Er ontbreken bevindingen van: {Organen}.", "Laat ieder orgaan dat aanwezig was vastleggen wat het vond, ook als alles in orde was.");

internal sealed class ControleRapporterenUseCase : ControleUseCase<ControleRapporteren>
{
    public override CommandPolicy Policy => Rollen.Wijzigt("rapport");

    protected override FrozenSet<ControleStatus> Vanuit => Statussen.Uitgevoerd;

    protected override Refusal? Weiger(IntegraleControle state, ControleRapporteren command, CommandContext context) =>
        state.ZonderBevinding().ToList() is { Count: > 0 } organen ? new BevindingenOntbreken(string.Join(", ", organen.Select(Namen.Van))) : null;

    protected override Decision Beslis(IntegraleControle state, ControleRapporteren command, CommandContext context) =>
        Decision.Accept(new ControleGerapporteerd(
            context.Moment.Vandaag,
            command.Doelbereik,
            state.Uitvoering!.BezochteLocaties.Count,
            // A count of one control tells what an organ under a closed regime found there: only what it supplied is counted.
            [.. state.Bevindingen.Where(bevinding => bevinding.IsVanRegie).GroupBy(bevinding => bevinding.Vastgelegd.Orgaan).OrderBy(groep => groep.Key).Select(groep => new Orgaanuitkomst(
                groep.Key, groep.Count(), groep.Count(bevinding => bevinding.Vastgelegd.Overtreding is not null)))],
            [.. state.Interventies.Where(interventie => interventie.Status is not InterventieStatus.Ingetrokken)
                .GroupBy(interventie => interventie.Voornemen.Soort).OrderBy(groep => groep.Key)
                .Select(groep => new Interventietelling(groep.Key, groep.Count()))],
            context.Aanroep.Gebruiker));
}
