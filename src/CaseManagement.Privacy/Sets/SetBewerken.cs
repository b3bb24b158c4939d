using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol.Sets;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Privacy.Sets;

/// <summary>Drafts a version of the criteria of weging 3, or changes the draft.</summary>
/// <param name="Versie">Its name, such as <c>1.0</c>.</param>
/// <param name="Inhoud">What it must say, whole.</param>
public sealed record CriteriasetBewerken(string Versie, Criteriaset Inhoud);

/// <summary>Drafts a version of the red flags, or changes the draft.</summary>
/// <param name="Versie">Its name.</param>
/// <param name="Inhoud">What it must say, whole.</param>
public sealed record IndicatorenlijstBewerken(string Versie, Indicatorenlijst Inhoud);

/// <summary>Drafts a version of the list of sources, or changes the draft.</summary>
/// <param name="Versie">Its name.</param>
/// <param name="Inhoud">What it must say, whole.</param>
public sealed record BronnenlijstBewerken(string Versie, Bronnenlijst Inhoud);

/// <summary>Drafts a version of the terms, or changes the draft.</summary>
/// <param name="Versie">Its name.</param>
/// <param name="Inhoud">What it must say, whole.</param>
public sealed record BewaartermijnenBewerken(string Versie, Bewaartermijnen Inhoud);

/// <summary>Drafts a version with the content that is shipped with the program, to start from.</summary>
/// <param name="Soort">Which kind of set.</param>
/// <param name="Versie">Its name.</param>
public sealed record StandaardsetLaden(Setsoort Soort, string Versie);

/// <summary>Makes or changes a draft: only a draft, and only with content that law and model allow.</summary>
internal abstract class SetBewerkenUseCase<TCommand>(string pad) : CommandUseCase<Setboek, TCommand>
    where TCommand : class
{
    public sealed override CommandPolicy Policy => Setvorm.Bewerken(pad);

    public sealed override DossierId? VasteId(TCommand command) => Setboek.Id(Soort(command));

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

internal sealed class CriteriasetBewerkenUseCase() : SetBewerkenUseCase<CriteriasetBewerken>("criteriaset")
{
    protected override Setsoort Soort(CriteriasetBewerken command) => Setsoort.Criteriaset;

    protected override ISetBewerkt Bewerkt(CriteriasetBewerken command, GebruikerId door) => new CriteriasetBewerkt(command.Versie, command.Inhoud, door);
}

internal sealed class IndicatorenlijstBewerkenUseCase() : SetBewerkenUseCase<IndicatorenlijstBewerken>("indicatorenlijst")
{
    protected override Setsoort Soort(IndicatorenlijstBewerken command) => Setsoort.Indicatorenlijst;

    protected override ISetBewerkt Bewerkt(IndicatorenlijstBewerken command, GebruikerId door) =>
        new IndicatorenlijstBewerkt(command.Versie, command.Inhoud, door);
}

internal sealed class BronnenlijstBewerkenUseCase() : SetBewerkenUseCase<BronnenlijstBewerken>("bronnenlijst")
{
    protected override Setsoort Soort(BronnenlijstBewerken command) => Setsoort.Bronnenlijst;

    protected override ISetBewerkt Bewerkt(BronnenlijstBewerken command, GebruikerId door) => new BronnenlijstBewerkt(command.Versie, command.Inhoud, door);
}

internal sealed class BewaartermijnenBewerkenUseCase() : SetBewerkenUseCase<BewaartermijnenBewerken>("bewaartermijnen")
{
    protected override Setsoort Soort(BewaartermijnenBewerken command) => Setsoort.Bewaartermijnen;

    protected override ISetBewerkt Bewerkt(BewaartermijnenBewerken command, GebruikerId door) =>
        new BewaartermijnenBewerkt(command.Versie, command.Inhoud, door);
}

internal sealed class StandaardsetLadenUseCase() : SetBewerkenUseCase<StandaardsetLaden>("standaard")
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
