using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Cli.Import.Inlezen;

/// <summary>What is asked of an import.</summary>
/// <param name="Bestand">Path of the spreadsheet.</param>
/// <param name="Map">The data directory, or nothing for that of the configuration.</param>
/// <param name="IsProef">Whether nothing may be stored.</param>
/// <param name="Door">The operator, or nothing for the one of the demo.</param>
internal sealed record Importverzoek(string Bestand, DirectoryInfo? Map, bool IsProef, string? Door)
{
    /// <summary>Where the reject file goes when the folder of the source cannot be written.</summary>
    public string Uitwijkmap { get; init; } = Environment.CurrentDirectory;

    /// <summary>Whether every line is shown with its findings.</summary>
    public bool PerRegel { get; init; }

    /// <summary>Name of the environment, or nothing for that of the process.</summary>
    public string? Omgeving { get; init; }

    /// <summary>Changes services before the house is built.</summary>
    public Action<IServiceCollection>? Aanpassen { get; init; }
}

/// <summary>Exit codes of an import.</summary>
internal static class Importafloop
{
    public const int AllesAanvaard = 0;
    public const int DeelsGeweigerd = 1;
    public const int BestandOnleesbaar = 2;
    public const int OpslagOnbeschikbaar = 3;
}
