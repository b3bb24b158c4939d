namespace CaseManagement.Controles.Interventies;

/// <summary>A measure and where it stands.</summary>
/// <param name="Voornemen">The intention.</param>
public sealed record Interventie(InterventieVoorgenomen Voornemen)
{
    /// <summary>Where it stands.</summary>
    public InterventieStatus Status { get; init; }

    /// <summary>The request for a view.</summary>
    public ZienswijzeGevraagd? Zienswijze { get; init; }

    /// <summary>The decision.</summary>
    public InterventieBesloten? Besluit { get; init; }

    /// <summary>The intention to let the closure last longer, while nobody decided on it.</summary>
    public VerlengingVoorgenomen? Verlengingsvoornemen { get; init; }

    /// <summary>The decisions to let the closure last longer, in order.</summary>
    public ImmutableList<SluitingVerlengd> Verlengingen { get; init; } = [];

    /// <summary>The decision to end the closure before its time.</summary>
    public SluitingOpgeheven? Opheffing { get; init; }

    /// <summary>Civil day on which it was carried out.</summary>
    public LocalDate? UitgevoerdOp { get; init; }

    /// <summary>Civil day on which it ended or was withdrawn.</summary>
    public LocalDate? BeeindigdOp { get; init; }

    /// <summary>Last civil day of a closure as it was decided last.</summary>
    public LocalDate? TotEnMet => Verlengingen.IsEmpty ? Besluit?.TotEnMet : Verlengingen[^1].TotEnMet;

    /// <summary>Last civil day to object to any of its decisions.</summary>
    public LocalDate? BezwaarTot => Verlengingen.IsEmpty ? Besluit?.BezwaarTot : Verlengingen[^1].BezwaarTot;

    /// <summary>Months that the closure lasts in all.</summary>
    public int? Maanden => Besluit?.DuurMaanden is { } maanden ? maanden + Verlengingen.Sum(verlenging => verlenging.DuurMaanden) : null;

    /// <summary>Whether somebody still has to act on it.</summary>
    public bool Loopt => Status < InterventieStatus.Beeindigd;

    /// <summary>Whether it is decided and in force.</summary>
    public bool IsVanKracht => Status is InterventieStatus.Besloten or InterventieStatus.Uitgevoerd;
}

/// <summary>Folds the events of the measures; pure.</summary>
internal static class Interventieverloop
{
    public static IntegraleControle? Evolve(IntegraleControle s, IEvent @event) => @event switch
    {
        InterventieVoorgenomen e => s with { Interventies = s.Interventies.Add(new Interventie(e)) },
        ZienswijzeGevraagd e => Met(s, e.Nummer, i => i with { Status = InterventieStatus.ZienswijzeGevraagd, Zienswijze = e }),
        InterventieBesloten e => Met(s, e.Nummer, i => i with { Status = InterventieStatus.Besloten, Besluit = e }),
        InterventieUitgevoerd e => Met(s, e.Nummer, i => i with { Status = InterventieStatus.Uitgevoerd, UitgevoerdOp = e.Op }),
        InterventieBeeindigd e => Met(s, e.Nummer, i => i with { Status = InterventieStatus.Beeindigd, BeeindigdOp = e.Op }),
        VerlengingVoorgenomen e => Met(s, e.Nummer, i => i with { Verlengingsvoornemen = e }),
        SluitingVerlengd e => Met(s, e.Nummer, i => i with { Verlengingsvoornemen = null, Verlengingen = i.Verlengingen.Add(e) }),
        SluitingOpgeheven e => Met(s, e.Nummer, i => i with { Status = InterventieStatus.Beeindigd, BeeindigdOp = e.Op, Opheffing = e }),
        InterventieIngetrokken e => Met(s, e.Nummer, i => i with { Status = InterventieStatus.Ingetrokken, BeeindigdOp = e.Op }),
        _ => null,
    };

    private static IntegraleControle Met(IntegraleControle s, int nummer, Func<Interventie, Interventie> wijzig) =>
        s with { Interventies = s.Interventies.SetItem(nummer - 1, wijzig(s.Interventies[nummer - 1])) };
}

/// <summary>Base of every step of one measure: names the states it starts from.</summary>
/// <typeparam name="TCommand">The command.</typeparam>
/// <param name="lezer">Looks at what lies behind the control.</param>
internal abstract class InterventieUseCase<TCommand>(Feitenlezer lezer) : AanleidingstapUseCase<TCommand>(lezer)
    where TCommand : class
{
    /// <summary>The states of the measure from which the step is allowed.</summary>
    protected abstract FrozenSet<InterventieStatus> VanuitInterventie { get; }

    protected sealed override FrozenSet<ControleStatus> Vanuit => Statussen.Achteraf;

    protected sealed override Refusal? Weiger(IntegraleControle state, TCommand command, ControleFeiten feiten, CommandContext context) =>
        state.Interventie(Nummer(command)) is not { } interventie ? new InterventieIsOnbekend()
        : !VanuitInterventie.Contains(interventie.Status) ? new StapPastNietBijInterventie(interventie.Status)
        : Weiger(interventie, command, context);

    protected sealed override Decision Beslis(IntegraleControle state, TCommand command, ControleFeiten feiten, CommandContext context) =>
        Decision.Accept(Gebeurt(state.Interventie(Nummer(command))!, command, context));

    /// <summary>Number of the measure.</summary>
    protected abstract int Nummer(TCommand command);

    /// <summary>Why not, or <see langword="null"/>.</summary>
    protected abstract Refusal? Weiger(Interventie interventie, TCommand command, CommandContext context);

    /// <summary>What happens.</summary>
    protected abstract IEvent Gebeurt(Interventie interventie, TCommand command, CommandContext context);
}

/// <summary>Who decides for which organ.</summary>
internal static class Beslisbevoegdheid
{
    /// <summary>The mayor (or portfolio holder) for both organs; VTH for the college only, on a mandate.</summary>
    public static bool Geldt(Interventie interventie, Aanroep aanroep, string? mandaat) =>
        aanroep.Rol is Rol.Burgemeester
        || (aanroep.Rol is Rol.VthHandhaver && interventie.Voornemen.Orgaan is BevoegdOrgaan.College && mandaat is not null);
}
