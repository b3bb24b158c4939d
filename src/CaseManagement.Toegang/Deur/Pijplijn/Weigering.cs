using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Toegang.Registratie;

namespace CaseManagement.Toegang.Deur.Pijplijn;

/// <summary>The trail record of a refused command.</summary>
internal static class Weigering
{
    public static ToegangVastgelegd Van(
        IOpdracht opdracht, string categorie, AuditActie actie, Type useCase, DossierOverzicht? overzicht, string regel) => new(
        actie,
        ToegangsResultaat.Geweigerd,
        categorie,
        [opdracht.Id],
        overzicht?.Betrokkenen.Select(betrokkene => betrokkene.Id).ToList() ?? [],
        Onderdeel.Van(useCase),
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
