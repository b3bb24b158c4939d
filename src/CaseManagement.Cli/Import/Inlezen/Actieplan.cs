using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;

namespace CaseManagement.Cli.Import.Inlezen;

/// <summary>Turns the three action columns into an agreed action (§8.4).</summary>
internal static class Actieplan
{
    private const string RegelActie = "CAD-8.4";
    private const string Wijkagent = "wijkagent";

    /// <summary>The organisation that a word of column Actie door stands for.</summary>
    public static string Organisatie(string woord) =>
        StringComparer.OrdinalIgnoreCase.Equals(woord, Wijkagent) ? "politie" : Organisaties.Normaal(woord);

    /// <summary>Whether the line tells of an action.</summary>
    public static bool HeeftActie(this ImportRegel regel) =>
        regel.VolgendeActie.Length > 0 || regel.ActieDoor.Length > 0 || regel.Uiterlijk is not null;

    /// <summary>The steps: one when the line tells of an action or when there is more to note, otherwise none.</summary>
    /// <param name="regel">The line.</param>
    /// <param name="kader">Facts outside the line.</param>
    /// <param name="bevindingen">Takes the warnings.</param>
    /// <param name="nietDoorPartner">The rule that keeps an organisation out of this kind of case, or <see langword="null"/> when it may act.</param>
    /// <param name="notitie">What else must stand in the action, because the case has no other place for it.</param>
    public static IEnumerable<Inleesstap> Stappen<TState>(
        ImportRegel regel, Inleeskader kader, ICollection<Bevinding> bevindingen, Func<string, string?> nietDoorPartner, string? notitie = null)
        where TState : class, IDossierState<TState>
    {
        if (!regel.HeeftActie() && notitie is null)
        {
            return [];
        }

        var (organisatie, persoon, toevoeging) = Uitvoerder(regel, kader, bevindingen, nietDoorPartner);
        var wat = string.Join('\n', new[] { Wat(regel, bevindingen) + toevoeging, notitie }.OfType<string>());
        if (regel.Uiterlijk is null)
        {
            bevindingen.Add(Planteksten.Waarschuwing(
                RegelActie, Kolom.Uiterlijk, $"De actie heeft geen uiterste datum; zij staat op {Inleeskader.DagenVoorActie} dagen na vandaag.", "Pas de datum zo nodig aan."));
        }

        return [new Inleesstap<TState, ActieAfspreken, NoFacts>("actie", new ActieAfspreken(wat, organisatie, persoon, regel.Uiterlijk ?? kader.Standaardtermijn))];
    }

    private static string Wat(ImportRegel regel, ICollection<Bevinding> bevindingen)
    {
        if (regel.VolgendeActie.Length > 0)
        {
            return regel.VolgendeActie;
        }

        if (regel.HeeftActie())
        {
            bevindingen.Add(Planteksten.Waarschuwing(
                RegelActie, Kolom.VolgendeActie, "Er staat wel wie of wanneer, maar niet wat er gedaan wordt; de actie heet 'volgende actie bepalen'.", "Spreek af wat er gebeurt."));
        }

        return "Volgende actie bepalen";
    }

    private static (string Organisatie, GebruikerId Persoon, string Toevoeging) EersteVerantwoordelijke(ImportRegel regel, string toevoeging) =>
        (Organisaties.Gemeente, new GebruikerId(regel.EersteVerantwoordelijke), toevoeging);

    private static (string Organisatie, GebruikerId? Persoon, string Toevoeging) Uitvoerder(
        ImportRegel regel, Inleeskader kader, ICollection<Bevinding> bevindingen, Func<string, string?> nietDoorPartner)
    {
        if (regel.ActieDoor.Length == 0)
        {
            return EersteVerantwoordelijke(regel, "");
        }

        if (kader.Collegas.Contains(regel.ActieDoor))
        {
            return (Organisaties.Gemeente, new GebruikerId(regel.ActieDoor), "");
        }

        var organisatie = Organisatie(regel.ActieDoor);
        if (nietDoorPartner(organisatie) is not { } regelId)
        {
            return (organisatie, null, "");
        }

        bevindingen.Add(Planteksten.Waarschuwing(
            regelId,
            Kolom.ActieDoor,
            "Deze organisatie heeft in dit soort dossiers geen toegang; de actie staat op naam van de eerste verantwoordelijke.",
            "Beoordeel of de organisatie hiervoor mag worden benaderd."));
        return EersteVerantwoordelijke(regel, $" (in het bronbestand: door {regel.ActieDoor})");
    }
}
