using CaseManagement.Kernel.Beslissen;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Reeksen;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Overleggen.Plannen;

/// <summary>Base of what only who leads the series may do with a meeting (<c>CAD-06</c>): the role alone is not enough.</summary>
/// <typeparam name="TCommand">The command.</typeparam>
/// <typeparam name="TMeer">What else must be known.</typeparam>
/// <param name="lezer">Finds the series and the neighbours of the meeting.</param>
internal abstract class LeidingUseCase<TCommand, TMeer>(OverlegLezer? lezer) : CommandUseCase<Overleg, TCommand, LeidingFeiten<TMeer>>
    where TCommand : class
    where TMeer : class
{
    /// <summary>Whether the secretary may do it too.</summary>
    protected virtual bool OokSecretaris => false;

    protected OverlegLezer Lezer => lezer!;

    public sealed override async Task<LeidingFeiten<TMeer>> GatherAsync(
        Overleg? state, TCommand command, CommandContext context, CancellationToken cancellation)
    {
        if (state is null)
        {
            return new LeidingFeiten<TMeer>(null, null);
        }

        var reeks = await Lezer.ReeksAsync(state.Reeks, cancellation);
        return new LeidingFeiten<TMeer>(reeks, await VerzamelAsync(state, reeks, command, context, cancellation));
    }

    public sealed override Decision Decide(Overleg? state, TCommand command, LeidingFeiten<TMeer> facts, CommandContext context) =>
        (state, facts) switch
        {
            (not null, { Reeks: { } reeks, Meer: { } meer }) => Mag(context, reeks)
                ? Beslis(state, command, meer, reeks, context)
                : Decision.Refuse(new LeidtDitOverlegNiet()),
            _ => Decision.Refuse(new OverlegOnbekend()),
        };

    /// <summary>Gathers what else must be known. Reads only.</summary>
    protected abstract Task<TMeer> VerzamelAsync(
        Overleg overleg, OverlegReeks reeks, TCommand command, CommandContext context, CancellationToken cancellation);

    /// <summary>Decides, purely, for somebody who leads the meeting.</summary>
    protected abstract Decision Beslis(Overleg overleg, TCommand command, TMeer meer, OverlegReeks reeks, CommandContext context);

    private bool Mag(CommandContext context, OverlegReeks reeks) => OokSecretaris
        ? Leiding.Leidt(context.Aanroep, reeks)
        : Leiding.IsVoorzitter(context.Aanroep, reeks);
}

/// <summary>Base of what needs to know nothing but the series.</summary>
/// <typeparam name="TCommand">The command.</typeparam>
/// <param name="lezer">Finds the series.</param>
internal abstract class LeidingUseCase<TCommand>(OverlegLezer? lezer) : LeidingUseCase<TCommand, NoFacts>(lezer)
    where TCommand : class
{
    protected sealed override Task<NoFacts> VerzamelAsync(
        Overleg overleg, OverlegReeks reeks, TCommand command, CommandContext context, CancellationToken cancellation) =>
        Task.FromResult(NoFacts.Instance);

    protected sealed override Decision Beslis(Overleg overleg, TCommand command, NoFacts meer, OverlegReeks reeks, CommandContext context) =>
        Beslis(overleg, command, context);

    /// <summary>Decides, purely, for somebody who leads the meeting.</summary>
    protected abstract Decision Beslis(Overleg overleg, TCommand command, CommandContext context);
}

/// <summary>The series of a meeting, and what else a decision needs.</summary>
/// <typeparam name="TMeer">What else.</typeparam>
/// <param name="Reeks">The series; <see langword="null"/> when there is no such meeting.</param>
/// <param name="Meer">What else; <see langword="null"/> when there is no such meeting.</param>
internal sealed record LeidingFeiten<TMeer>(OverlegReeks? Reeks, TMeer? Meer)
    where TMeer : class;

/// <summary>Refused because there is no such meeting.</summary>
public sealed record OverlegOnbekend() : Refusal("§8.1", "Dit overleg bestaat niet.", "Kies een overleg uit de lijst.");

/// <summary>Refused because the state of the meeting does not allow it.</summary>
/// <param name="Regel">The rule.</param>
/// <param name="Wat">What is wrong, in Dutch.</param>
public sealed record OverlegStaatDitNietToe(string Regel, string Wat) : Refusal(
    Regel, Wat, "Open het overleg opnieuw en bekijk waar het staat.");
