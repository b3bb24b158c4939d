using CaseManagement.Kernel.Identiteit;
using NodaTime;

namespace CaseManagement.Overleggen.Reeksen;

/// <summary>
/// The series that Dutch municipalities of this size keep, with the published source of each rhythm (§8.1). A municipality starts with them and
/// changes what differs. The anchors of woonoverlast and PGA are those of the domain reference; the others are a free hour in the same weeks.
/// </summary>
public static class StandaardReeksen
{
    private const string Huizen4 = "Huizen 2023-2024 §4";

    private static readonly Guid Oorsprong = new("0a6f0c52-6d0e-4f0b-9f3e-5d9a3a1c7b10");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<StandaardReeks> Alle { get; } =
    [
        Reeks("woonoverlast", "Casusoverleg woonoverlast", Elke(5, 12), new LocalTime(10, 0), Huizen4, "oov",
            "oov", "politie", "alliantie", "interventieteam", "buurtbemiddeling"),
        Reeks("pga", "PGA-overleg", Elke(6, 8), new LocalTime(13, 30), Huizen4, "oov",
            "oov", "interventieteam", "politie", "hulpverleners", "reclassering"),
        Reeks("pga-bijpraat", "PGA bijpraatmoment", Elke(1, 6), new LocalTime(9, 0), Huizen4, "oov", "oov", "interventieteam"),
        Reeks("pga-politie", "PGA politieoverleg", PerJaar(2, 14), new LocalTime(13, 0), Huizen4, "oov", "oov", "politie"),
        Reeks("triage", "Triage-overleg", Afroep, new LocalTime(9, 0), Huizen4, "oov", "oov", "interventieteam"),
        Reeks("topx", "Casusoverleg TopX ZVHGV", Afroep, new LocalTime(9, 0), Huizen4, "zvhgv", "oov", "interventieteam", "zvhgv"),
        Reeks("bestuurlijk", "Bestuurlijk overleg zorg en veiligheid", PerJaar(4, 20), new LocalTime(15, 0), Huizen4, "bestuurder",
            "oov", "interventieteam", "bestuurders"),
        Reeks("signaaloverleg", "Signaaloverleg ondermijning", Afroep, new LocalTime(9, 0), "Modelprotocol stap 4", "oov", "oov"),
        Reeks("signaleringsoverleg", "Signaleringsoverleg ondermijning", Afroep, new LocalTime(10, 0), "Heiloo 2024-2025 §E 5.4", "oov",
            "thv", "riec", "politie", "omgevingsdienst"),
        Reeks("radicalisering", "Casusoverleg radicalisering", Elke(4, 13), new LocalTime(13, 30), "Huizen 2023-2024 §8", "zvhgv",
            "oov", "politie", "om", "zvhgv"),
        Reeks("jeugd", "Overleg jeugd en veilige omgeving", Elke(3, 7), new LocalTime(10, 0), "Huizen 2023-2024 §6", "oov",
            "oov", "mz", "jeugdboa", "jeugdagent", "jongerenwerk"),
        Reeks("digitaal", "Districtelijke werkgroep digitale veiligheid", Elke(6, 15), new LocalTime(10, 0), "Huizen 2023-2024 §2", "oov",
            "gemeenten", "politie"),
    ];

    private static RitmeKeuze Afroep => new(RitmeSoort.OpAfroep);

    private static RitmeKeuze Elke(int weken, int dagInJanuari) => new(RitmeSoort.ElkeWeken, weken, new LocalDate(2026, 1, dagInJanuari));

    private static RitmeKeuze PerJaar(int keren, int dagInJanuari) => new(RitmeSoort.KerenPerJaar, keren, new LocalDate(2026, 1, dagInJanuari));

    private static StandaardReeks Reeks(
        string type, string naam, RitmeKeuze ritme, LocalTime tijd, string bron, string voorzitter, params string[] deelnemers) => new(
            new DossierId(DerivedIdentifier.From(Oorsprong, type)),
            new ReeksInstellen(naam, type, ritme, tijd, voorzitter, deelnemers, bron));
}

/// <summary>A series to start with.</summary>
/// <param name="Id">The same in every municipality, so that setting it up twice changes nothing.</param>
/// <param name="Instellen">The command that sets it up.</param>
public sealed record StandaardReeks(DossierId Id, ReeksInstellen Instellen);
