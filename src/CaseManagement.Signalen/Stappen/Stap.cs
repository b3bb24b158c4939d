using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen.Casus;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Registratie;
using NodaTime;

namespace CaseManagement.Signalen.Stappen;

/// <summary>A step of the protocol: one command, tried on the state as it is.</summary>
internal abstract class Stap
{
    /// <summary>Name of the use case, as the trail and the metadata of events have it.</summary>
    public abstract string Naam { get; }

    /// <summary>The lines of the step.</summary>
    /// <param name="grond">What it is tried on.</param>
    /// <param name="gedaan">What was done in the dossier.</param>
    /// <param name="kijker">Who looks.</param>
    /// <param name="geweigerd">What the trail tells of refusals, as far as it is for him.</param>
    public abstract IEnumerable<Stapregel> Regels(
        Grond grond, IReadOnlyList<Uitgevoerd> gedaan, Stapkijker kijker, IReadOnlyList<GeweigerdePoging> geweigerd);
}

/// <summary>An attempt with the most modest command that the step allows; nothing is recorded of it.</summary>
/// <typeparam name="TCommand">The command.</typeparam>
/// <param name="Keuzes">The outcomes to try; one without a name when there is nothing to choose.</param>
internal sealed record Poging<TCommand>(params IReadOnlyList<(string Naam, Func<GebruikerId, TCommand> Opdracht)> Keuzes)
{
    public string? Onderwerp { get; init; }

    public LocalDate? UiterlijkOp { get; init; }

    /// <summary>Somebody who can do it where the role is not enough, such as the bronhouder who was asked.</summary>
    public GebruikerId? Alleen { get; init; }

    /// <summary>The only role of the step that this line is for.</summary>
    public Rol? AlleenAls { get; init; }

    /// <summary>Whether what was done keeps counting; <see langword="null"/> to let the decision say so.</summary>
    public bool? Telt { get; init; }

    /// <summary>Whether an event of the step is about this line.</summary>
    public Func<IEvent, bool> Over { get; init; } = _ => true;

    public static implicit operator Poging<TCommand>(TCommand opdracht) => new(("", _ => opdracht));
}

/// <summary>A step whose rule is the decision of its use case.</summary>
/// <typeparam name="TState">Signal or case.</typeparam>
/// <typeparam name="TCommand">The command.</typeparam>
/// <typeparam name="TFacts">What the decision needs from elsewhere.</typeparam>
internal sealed class Stap<TState, TCommand, TFacts>(CommandUseCase<TState, TCommand, TFacts> useCase, string wat, Stapsoort soort) : Stap
    where TState : class
    where TCommand : class
{
    public required Func<Grond, (DossierId Id, TState? State)> Van { get; init; }

    public required Func<Grond, TFacts> Feiten { get; init; }

    public required Func<Grond, IEnumerable<Poging<TCommand>>> Pogingen { get; init; }

    public override string Naam { get; } = useCase.GetType().Name[..^"UseCase".Length];

    public override IEnumerable<Stapregel> Regels(
        Grond grond, IReadOnlyList<Uitgevoerd> gedaan, Stapkijker kijker, IReadOnlyList<GeweigerdePoging> geweigerd)
    {
        var weigering = geweigerd.FirstOrDefault(poging => poging.Onderdeel == Naam);
        return Pogingen(grond).Select(poging => Regel(poging, grond, gedaan, kijker) with
        {
            LaatstGeweigerd = weigering is null ? null : new LaatsteWeigering(weigering.Op, weigering.Rol, weigering.RegelId),
        });
    }

    private Stapregel Regel(Poging<TCommand> poging, Grond grond, IReadOnlyList<Uitgevoerd> gedaan, Stapkijker kijker)
    {
        IReadOnlyList<Rol> wie = poging.AlleenAls is { } rol ? [rol] : useCase.Policy.AlleenRollen;
        var iemand = Proefpersoon(poging, wie, grond, kijker);
        var uitkomsten = poging.Keuzes.Select(keuze => (keuze.Naam, Weigering: Probeer(keuze.Opdracht, iemand, grond))).ToList();
        var laatst = gedaan.LastOrDefault(stap => stap.Onderdeel == Naam && poging.Over(stap.Event));
        var stand = laatst is not null && poging.Telt is true ? Stapstand.Gedaan
            : uitkomsten.Exists(uitkomst => uitkomst.Weigering is null) ? Stapstand.Open
            : laatst is not null && poging.Telt is null ? Stapstand.Gedaan
            : Stapstand.NogNiet;
        var reden = stand is Stapstand.NogNiet ? uitkomsten[0].Weigering : null;
        return new Stapregel(Naam, wat, poging.Onderwerp, soort, stand, wie)
        {
            UiterlijkOp = stand is Stapstand.Gedaan ? null : poging.UiterlijkOp,
            GedaanOp = laatst?.Op,
            GedaanDoor = laatst?.Rol,
            RegelId = reden?.RegelId,
            Melding = reden?.Melding,
            Advies = reden?.Advies,
            Keuzes = uitkomsten.Count == 1 || stand is Stapstand.Gedaan ? [] :
                [.. uitkomsten.Select(uitkomst => new Stapkeuze(
                    uitkomst.Naam, uitkomst.Weigering is null, uitkomst.Weigering?.RegelId, uitkomst.Weigering?.Melding))],
            VoorU = stand is Stapstand.Open && wie.Contains(kijker.Aanroep.Rol) ? Eigen(poging, kijker, grond) : null,
        };
    }

    // The regie of a case is its duo (ROL-02). To a regisseur of other cases its steps are closed, whoever else may take them.
    private static Aanroep Proefpersoon(Poging<TCommand> poging, IReadOnlyList<Rol> wie, Grond grond, Stapkijker kijker)
    {
        if (poging.Alleen is null && grond.Casus is { } casus && typeof(TState) == typeof(OndermijningsCasus)
            && wie.Contains(kijker.Aanroep.Rol) && Rolverdeling.Regie.Contains(kijker.Aanroep.Rol) && !casus.HeeftRegie(kijker.Aanroep.Gebruiker))
        {
            return kijker.Aanroep;
        }

        var gebruiker = poging.Alleen ?? (Rolverdeling.Regie.Contains(wie[0]) ? grond.Casus?.Kern.Duo?.EersteVerantwoordelijke : null);
        return kijker.Aanroep with { Gebruiker = gebruiker ?? Grond.Iemand, Rol = wie[0], AchtervangVoor = null };
    }

    // What stops the reader himself, such as that he handled the signal whose check waits (OND-15).
    private VoorU Eigen(Poging<TCommand> poging, Stapkijker kijker, Grond grond)
    {
        if ((kijker.Recht & useCase.Policy.Nodig) != useCase.Policy.Nodig)
        {
            return new VoorU(false, "ROL-02", "U bent voor deze stap niet aan dit dossier toegewezen.");
        }

        var weigeringen = poging.Keuzes.Select(keuze => Probeer(keuze.Opdracht, kijker.Aanroep, grond)).ToList();
        return weigeringen.Contains(null) ? new VoorU(true, null, null) : new VoorU(false, weigeringen[0]!.RegelId, weigeringen[0]!.Melding);
    }

    private Refusal? Probeer(Func<GebruikerId, TCommand> opdracht, Aanroep wie, Grond grond)
    {
        var (id, state) = Van(grond);
        return useCase.Decide(state, opdracht(wie.Gebruiker), Feiten(grond), new CommandContext(id, wie, grond.Moment, id.Value)).Refusal;
    }
}
