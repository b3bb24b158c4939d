using CaseManagement.Kernel.Dossier;
using CaseManagement.Toegang.Registratie;

namespace CaseManagement.Toegang.Deur.Pijplijn;

/// <summary>The trail record of a refused command.</summary>
internal static class Weigering
{
    /// <summary>The thing itself first, then the dossiers that the command names and those that it is about without naming them.</summary>
    public static ToegangVastgelegd Van<TState, TCommand, TFacts>(
        Opdracht<TState, TCommand, TFacts> opdracht, CommandUseCase<TState, TCommand, TFacts> useCase, string categorie, TState? state,
        DossierOverzicht? overzicht, string regel)
        where TState : class
        where TCommand : class => new(
        useCase.Policy.Actie,
        ToegangsResultaat.Geweigerd,
        categorie,
        [.. Verwijzingen.Van(opdracht.Command).Dossiers.Concat(useCase.Betreft(state, opdracht.Command))
            .Where(dossier => dossier != default).Prepend(opdracht.Id).Distinct()],
        overzicht?.Betrokkenen.Select(betrokkene => betrokkene.Id).ToList() ?? [],
        Onderdeel.Van(useCase.GetType()),
        regel,
        0);
}

/// <summary>The name of a use case, for the trail and the metadata.</summary>
internal static class Onderdeel
{
    public static string Van(Type useCase)
    {
        var naam = useCase.Name.Split('`')[0];
        return naam.EndsWith("UseCase", StringComparison.Ordinal) ? naam[..^"UseCase".Length] : naam;
    }
}
