using System.Text.Json.Serialization;

namespace CaseManagement.Cli.Beheer;

/// <summary>How an installation stands; the form of <c>casus status --json</c>. Holds no personal data.</summary>
/// <param name="Gemeente">The municipality.</param>
/// <param name="Positie">Position of the last event.</param>
/// <param name="Hoofd">Its link of the chain, hexadecimal.</param>
/// <param name="LogBytes">Size of the log; <see langword="null"/> where a database server keeps it.</param>
/// <param name="WalBytes">Size of what was not moved into it yet.</param>
/// <param name="Sleutels">Keys that live.</param>
/// <param name="VernietigdeSleutels">Fences of destroyed keys.</param>
/// <param name="OndertekendHoofd">The last signed head.</param>
/// <param name="Leesmodellen">The read models.</param>
internal sealed record Stand(
    string Gemeente, long Positie, string Hoofd, long? LogBytes, long? WalBytes, long? Sleutels, long? VernietigdeSleutels,
    OndertekendeStand? OndertekendHoofd, IReadOnlyList<LeesmodelStand> Leesmodellen);

/// <summary>The last signed head.</summary>
/// <param name="Positie">Its position.</param>
/// <param name="Op">When it was signed, ISO 8601 in UTC.</param>
/// <param name="LeeftijdSeconden">How long ago.</param>
internal sealed record OndertekendeStand(long Positie, string Op, long LeeftijdSeconden);

/// <summary>A read model.</summary>
/// <param name="Naam">Its name.</param>
/// <param name="Positie">Position that its live rows reflect; <see langword="null"/> when nothing was built yet.</param>
/// <param name="Achterstand">How many events it is behind.</param>
/// <param name="Versie">Version of the projection that built it.</param>
/// <param name="Generaties">Generations with rows, such as <c>3 actueel</c>.</param>
/// <param name="Geparkeerd">Parked streams.</param>
internal sealed record LeesmodelStand(
    string Naam, long? Positie, long? Achterstand, int? Versie, IReadOnlyList<string> Generaties, IReadOnlyList<GeparkeerdeStroom> Geparkeerd);

/// <summary>A parked stream.</summary>
/// <param name="Stroom">The stream.</param>
/// <param name="Positie">Position of the event that failed.</param>
/// <param name="Fout">Type of the error; its message could hold more than anybody should read here.</param>
/// <param name="Sinds">Since when, ISO 8601 in UTC.</param>
internal sealed record GeparkeerdeStroom(string Stroom, long Positie, string Fout, string Sinds);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(Stand))]
internal sealed partial class StandJson : JsonSerializerContext;
