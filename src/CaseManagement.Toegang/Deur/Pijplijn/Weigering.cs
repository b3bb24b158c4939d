using CaseManagement.Kernel.Dossier;
using CaseManagement.Toegang.Registratie;

namespace CaseManagement.Toegang.Deur.Pijplijn;

/// <summary>The trail record of a refused command.</summary>
internal static class Weigering
{
    /// <summary>
    /// The thing itself first, then the dossiers that the command names and those that it is about without naming them; and the people of the thing
    /// with those that the command names, so that the trail tells who was after somebody in vain.
    /// </summary>
    public static ToegangVastgelegd Van<TState, TCommand, TFacts>(
        Opdracht<TState, TCommand, TFacts> opdracht, CommandUseCase<TState, TCommand, TFacts> useCase, string categorie, TState? state,
        DossierOverzicht? overzicht, string regel)
        where TState : class
        where TCommand : class
    {
        var genoemd = Verwijzingen.Van(opdracht.Command);
        return new ToegangVastgelegd(
            useCase.Policy.Actie,
            ToegangsResultaat.Geweigerd,
            categorie,
            [.. genoemd.Dossiers.Concat(useCase.Betreft(state, opdracht.Command)).Where(dossier => dossier != default).Prepend(opdracht.Id).Distinct()],
            [.. (overzicht?.Betrokkenen ?? []).Select(betrokkene => betrokkene.Id).Concat(genoemd.Betrokkenen).Where(wie => wie != default).Distinct()],
            Onderdeel.Van(useCase.GetType()),
            regel,
            0);
    }
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
