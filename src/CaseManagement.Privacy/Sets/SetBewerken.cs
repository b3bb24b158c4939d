using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol.Sets;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Privacy.Sets;

/// <summary>Drafts a version of a set, or changes the draft.</summary>
/// <typeparam name="TInhoud">The content: criteria, red flags, sources or terms.</typeparam>
public interface IBewerken<out TInhoud> : INoemtVersie
    where TInhoud : class, ISetinhoud
{
    /// <summary>What it must say, whole.</summary>
    TInhoud Inhoud { get; }
}

/// <summary>Drafts a version of the criteria of weging 3, or changes the draft.</summary>
/// <param name="Versie">Its name, such as <c>1.0</c>.</param>
/// <param name="Inhoud">What it must say, whole.</param>
public sealed record CriteriasetBewerken(string Versie, Criteriaset Inhoud) : IBewerken<Criteriaset>;

/// <summary>Drafts a version of the red flags, or changes the draft.</summary>
/// <param name="Versie">Its name, such as <c>1.0</c>.</param>
/// <param name="Inhoud">What it must say, whole.</param>
public sealed record IndicatorenlijstBewerken(string Versie, Indicatorenlijst Inhoud) : IBewerken<Indicatorenlijst>;

/// <summary>Drafts a version of the list of sources, or changes the draft.</summary>
/// <param name="Versie">Its name, such as <c>1.0</c>.</param>
/// <param name="Inhoud">What it must say, whole.</param>
public sealed record BronnenlijstBewerken(string Versie, Bronnenlijst Inhoud) : IBewerken<Bronnenlijst>;

/// <summary>Drafts a version of the terms, or changes the draft.</summary>
/// <param name="Versie">Its name, such as <c>1.0</c>.</param>
/// <param name="Inhoud">What it must say, whole.</param>
public sealed record BewaartermijnenBewerken(string Versie, Bewaartermijnen Inhoud) : IBewerken<Bewaartermijnen>;

/// <summary>Drafts a version with the content that is shipped with the program, to start from.</summary>
/// <param name="Soort">Which kind of set.</param>
/// <param name="Versie">Its name.</param>
public sealed record StandaardsetLaden(Setsoort Soort, string Versie) : INoemtVersie;

/// <summary>Makes or changes a draft: only a draft, and only with content that law and model allow.</summary>
/// <typeparam name="TCommand">What is asked.</typeparam>
internal abstract class ConceptUseCase<TCommand>(string pad) : CommandUseCase<Setboek, TCommand>
    where TCommand : class, INoemtVersie
{
    public sealed override CommandPolicy Policy => Setvorm.Bewerken(pad);

    public sealed override DossierId? VasteId(TCommand command) => Setboek.Id(Soort(command));

    /// <summary>Two people may work on one draft: the second must have seen what the first did.</summary>
    public sealed override bool Wijzigt(Setboek? state, TCommand command) => state?.Versie(command.Versie) is { Status: SetStatus.Concept };

    public sealed override Decision Decide(Setboek? state, TCommand command, CommandContext context)
    {
        var bewerkt = Bewerkt(command, context.Aanroep.Gebruiker);
        return state?.Versie(bewerkt.Versie) is { Status: not SetStatus.Concept } ? Decision.Refuse(new SetversieLigtVast())
            : bewerkt.Inhoud.Controleer() is { } weigering ? Decision.Refuse(weigering)
            : Decision.Accept(bewerkt);
    }

    protected abstract Setsoort Soort(TCommand command);

    protected abstract ISetBewerkt Bewerkt(TCommand command, GebruikerId door);
}

/// <summary>Drafts one kind of set. Each kind keeps its own name in trail and API, and its own event.</summary>
/// <typeparam name="TCommand">What is asked.</typeparam>
/// <typeparam name="TInhoud">The content.</typeparam>
internal abstract class SetBewerkenUseCase<TCommand, TInhoud>(string pad, Setsoort soort, Func<string, TInhoud, GebruikerId, ISetBewerkt> bewerkt)
    : ConceptUseCase<TCommand>(pad)
    where TCommand : class, IBewerken<TInhoud>
    where TInhoud : class, ISetinhoud
{
    protected sealed override Setsoort Soort(TCommand command) => soort;

    protected sealed override ISetBewerkt Bewerkt(TCommand command, GebruikerId door) => bewerkt(command.Versie, command.Inhoud, door);
}

internal sealed class CriteriasetBewerkenUseCase() : SetBewerkenUseCase<CriteriasetBewerken, Criteriaset>(
    "criteriaset", Setsoort.Criteriaset, (versie, inhoud, door) => new CriteriasetBewerkt(versie, inhoud, door));

internal sealed class IndicatorenlijstBewerkenUseCase() : SetBewerkenUseCase<IndicatorenlijstBewerken, Indicatorenlijst>(
    "indicatorenlijst", Setsoort.Indicatorenlijst, (versie, inhoud, door) => new IndicatorenlijstBewerkt(versie, inhoud, door));

internal sealed class BronnenlijstBewerkenUseCase() : SetBewerkenUseCase<BronnenlijstBewerken, Bronnenlijst>(
    "bronnenlijst", Setsoort.Bronnenlijst, (versie, inhoud, door) => new BronnenlijstBewerkt(versie, inhoud, door));

internal sealed class BewaartermijnenBewerkenUseCase() : SetBewerkenUseCase<BewaartermijnenBewerken, Bewaartermijnen>(
    "bewaartermijnen", Setsoort.Bewaartermijnen, (versie, inhoud, door) => new BewaartermijnenBewerkt(versie, inhoud, door));

internal sealed class StandaardsetLadenUseCase() : ConceptUseCase<StandaardsetLaden>("standaard")
{
    protected override Setsoort Soort(StandaardsetLaden command) => command.Soort;

    protected override ISetBewerkt Bewerkt(StandaardsetLaden command, GebruikerId door) => Standaardsets.Van(command.Soort) switch
    {
        Criteriaset inhoud => new CriteriasetBewerkt(command.Versie, inhoud, door),
        Indicatorenlijst inhoud => new IndicatorenlijstBewerkt(command.Versie, inhoud, door),
        Bronnenlijst inhoud => new BronnenlijstBewerkt(command.Versie, inhoud, door),
        var inhoud => new BewaartermijnenBewerkt(command.Versie, (Bewaartermijnen)inhoud, door),
    };
}
