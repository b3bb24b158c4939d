using CaseManagement.Kernel.Identiteit;
using NodaTime;

namespace CaseManagement.Web.Demo.Spelen;

/// <summary>One story of the demo: says who does what on which day.</summary>
internal interface IVerhaal
{
    void Vertel(Vertelling v);
}

/// <summary>What somebody does at some moment.</summary>
/// <param name="Dag">The day.</param>
/// <param name="NaSluiting">In the afternoon, after agendas closed.</param>
/// <param name="Nummer">Place in the telling.</param>
/// <param name="Wie">Who.</param>
/// <param name="Naam">The dossier or meeting, as the stories call it.</param>
/// <param name="Id">The dossier or meeting.</param>
/// <param name="Daad">The command, or the question.</param>
/// <param name="Vergeefs">The rule that refuses it, if the story is about a refusal.</param>
internal sealed record Scene(LocalDate Dag, bool NaSluiting, int Nummer, Speelrol Wie, string Naam, DossierId Id, object Daad, string? Vergeefs)
{
    /// <summary>Whether the command opens the dossier.</summary>
    public bool Opent { get; init; }
}

/// <summary>Looks into a dossier of which the kind follows from its name.</summary>
internal sealed record Inkijken;

/// <summary>The script: collects the scenes of all stories.</summary>
/// <param name="kalender">The days.</param>
internal sealed class Vertelling(Demokalender kalender)
{
    private readonly List<Scene> scenes = [];
    private readonly Dictionary<string, DossierId> namen = new(StringComparer.Ordinal);
    private readonly HashSet<(string, LocalDate, DossierId)> aangehouden = [];

    /// <summary>The days.</summary>
    public Demokalender Kalender => kalender;

    /// <summary>The scenes in the order in which they are played.</summary>
    public IReadOnlyList<Scene> Scenes => [.. scenes.OrderBy(scene => scene.Dag).ThenBy(scene => scene.NaSluiting).ThenBy(scene => scene.Nummer)];

    /// <summary>The working day at or before a number of days ago.</summary>
    public Verteldag Dag(int dagenGeleden) => Op(kalender.Dag(dagenGeleden));

    /// <summary>A day.</summary>
    public Verteldag Op(LocalDate dag) => new(this, dag);

    /// <summary>Gives a name to a dossier or meeting of which the identifier follows from something else.</summary>
    public void Noem(string naam, DossierId id) => namen.Add(naam, id);

    /// <summary>What the stories call by this name.</summary>
    public DossierId Id(string naam) => namen.TryGetValue(naam, out var id) ? id : Verhaalnummers.Dossier(naam);

    /// <summary>Lets the meeting hold a case over.</summary>
    public void HoudtAan(Reeksagenda reeks, int plaats, string naam) =>
        aangehouden.Add((reeks.Type, reeks.Datum(plaats), Id(naam)));

    /// <summary>Whether the meeting of a day holds a case over.</summary>
    public bool IsAangehouden(string type, LocalDate dag, DossierId dossier) => aangehouden.Contains((type, dag, dossier));

    internal void Voeg(Verteldag dag, Speelrol wie, string naam, object daad, string? vergeefs, bool opent) =>
        scenes.Add(new Scene(dag.Datum, dag.NaSluiting, scenes.Count, wie, naam, Id(naam), daad, vergeefs) { Opent = opent });
}

/// <summary>A day in a story.</summary>
/// <param name="Vertelling">The script.</param>
/// <param name="Datum">The day.</param>
/// <param name="NaSluiting">In the afternoon, after agendas closed.</param>
internal sealed record Verteldag(Vertelling Vertelling, LocalDate Datum, bool NaSluiting = false)
{
    /// <summary>Later that day.</summary>
    public Verteldag Middag => this with { NaSluiting = true };

    /// <summary>Somebody in a role.</summary>
    public Vertelrol Als(Speelrol wie) => new(this, wie);
}

/// <summary>Somebody on a day in a story.</summary>
/// <param name="Dag">The day.</param>
/// <param name="Wie">Who.</param>
internal sealed record Vertelrol(Verteldag Dag, Speelrol Wie)
{
    /// <summary>Opens a dossier and gives it a name in the stories.</summary>
    public Vertelrol Opent(string naam, object command) => Voeg(naam, command, null, opent: true);

    /// <summary>Does something.</summary>
    public Vertelrol Doet(string naam, params IReadOnlyList<object> commands)
    {
        foreach (var command in commands)
        {
            Voeg(naam, command, null, opent: false);
        }

        return this;
    }

    /// <summary>Tries something that the house refuses by this rule.</summary>
    public Vertelrol Vergeefs(string regel, string naam, object command) => Voeg(naam, command, regel, opent: false);

    /// <summary>Tries to open something that the house refuses by this rule.</summary>
    public Vertelrol OpentVergeefs(string regel, string naam, object command) => Voeg(naam, command, regel, opent: true);

    /// <summary>Looks into a dossier.</summary>
    public Vertelrol Bekijkt(string naam) => Voeg(naam, new Inkijken(), null, opent: false);

    /// <summary>Asks something.</summary>
    public Vertelrol Vraagt(object query) => Voeg("", query, null, opent: false);

    /// <summary>Tries to look into a dossier that the house hides by this rule.</summary>
    public Vertelrol BekijktVergeefs(string regel, string naam) => Voeg(naam, new Inkijken(), regel, opent: false);

    private Vertelrol Voeg(string naam, object daad, string? vergeefs, bool opent)
    {
        Dag.Vertelling.Voeg(Dag, Wie, naam, daad, vergeefs, opent);
        return this;
    }
}
