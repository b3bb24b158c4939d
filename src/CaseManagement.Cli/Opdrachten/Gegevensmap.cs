using System.CommandLine;
using System.Security.Cryptography;
using CaseManagement.EventSourcing.PostgreSql;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.Web.OpenbaarMeldpunt;
using CaseManagement.Web.Samenstelling;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CaseManagement.Cli.Opdrachten;

/// <summary>The data directory that a command works on, and the house built upon it without its web server.</summary>
internal static class Gegevensmap
{
    public static Option<DirectoryInfo?> Optie() => new("--data")
    {
        Description = "De gegevensmap (standaard: ./data, of Casus__Directory).",
        HelpName = "map",
    };

    public static CasusOpties Opties(DirectoryInfo? map, string? omgeving = null)
    {
        var builder = Maak(map, omgeving);
        return Casus.Opties(builder.Configuration, builder.Environment);
    }

    /// <summary>The house, with all modules and stores; dispose it to close the files.</summary>
    /// <param name="map">The data directory, or nothing for that of the configuration.</param>
    /// <param name="omgeving">Name of the environment, or nothing for that of the process.</param>
    /// <param name="aanpassen">Changes services before the house is built.</param>
    public static IHost Open(DirectoryInfo? map, string? omgeving = null, Action<IServiceCollection>? aanpassen = null)
    {
        var builder = Maak(map, omgeving);
        builder.Services.AddHuis(Casus.Opties(builder.Configuration, builder.Environment));
        aanpassen?.Invoke(builder.Services);
        return builder.Build();
    }

    /// <summary>
    /// The house for its keeper: only where there is a log already, and with a master key that fits nothing, because the keeper's commands
    /// open no personal text.
    /// </summary>
    /// <param name="map">The data directory, or nothing for that of the configuration.</param>
    /// <param name="omgeving">Name of the environment, or nothing for that of the process.</param>
    /// <param name="aanpassen">Changes services before the house is built.</param>
    /// <exception cref="Weigering">There is no log in the directory or the database.</exception>
    public static IHost OpenBeheer(DirectoryInfo? map, string? omgeving = null, Action<IServiceCollection>? aanpassen = null)
    {
        CheckLogboek(Opties(map, omgeving));
        return Open(map, omgeving, services =>
        {
            services.AddSingleton(MasterKey.FromBase64(Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))));
            aanpassen?.Invoke(services);
        });
    }

    /// <summary>
    /// The same for a command that may build read models that open personal text: with the own master key where that is at hand, and otherwise with one
    /// that fits nothing.
    /// </summary>
    /// <param name="map">The data directory, or nothing for that of the configuration.</param>
    /// <param name="omgeving">Name of the environment, or nothing for that of the process.</param>
    /// <exception cref="Weigering">There is no log in the directory or the database.</exception>
    /// <exception cref="Beheerfout">The master key did not wrap its keys.</exception>
    public static (IHost Huis, bool HeeftHoofdsleutel) OpenBouw(DirectoryInfo? map, string? omgeving = null)
    {
        var opties = Opties(map, omgeving);
        CheckLogboek(opties);
        return opties.MasterKey is { Length: > 0 } || (opties.Demo && File.Exists(Path.Combine(opties.Directory, Hoofdsleutel.Bestand)))
            ? (OpenMetHoofdsleutel(map, omgeving), true)
            : (OpenBeheer(map, omgeving), false);
    }

    private static IHost OpenMetHoofdsleutel(DirectoryInfo? map, string? omgeving)
    {
        var huis = Open(map, omgeving);
        try
        {
            Hoofdsleutel.Controleer(huis.Services);
            return huis;
        }
        catch
        {
            huis.Dispose();
            throw;
        }
    }

    private static void CheckLogboek(CasusOpties opties)
    {
        if (opties.Store == Opslag.Sqlite && !Bestaat(Path.Combine(opties.Directory, SqliteEventStore.FileName)))
        {
            throw new Weigering($"In de map {opties.Directory} staat geen logboek. Geef met --data de gegevensmap.", Afloop.VerkeerdGebruik);
        }

        if (opties.Store == Opslag.EventStoreDb && !Bestaat(Path.Combine(opties.Directory, SqliteEventStore.FileName)))
        {
            throw new Weigering(
                $"In de map {opties.Directory} is nog niets van de server verzegeld. Geef met --data de gegevensmap, of start eerst het programma.",
                Afloop.VerkeerdGebruik);
        }

        if (opties.Store == Opslag.PostgreSql && !PostgreSqlStores.HasLog(Opslag.VanDatabase(opties), TimeProvider.System))
        {
            throw new Weigering($"In het schema {Opslag.VanDatabase(opties).Schema} staat geen logboek. Controleer Casus__ConnectionString en Casus__Schema.", Afloop.VerkeerdGebruik);
        }
    }

    // File.Exists answers "no" for a file that this account may not see; that is told as what it is.
    private static bool Bestaat(string pad)
    {
        try
        {
            return !File.GetAttributes(pad).HasFlag(FileAttributes.Directory);
        }
        catch (Exception fout) when (fout is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
    }

    private static HostApplicationBuilder Maak(DirectoryInfo? map, string? omgeving = null)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = false, EnvironmentName = omgeving });
        builder.Logging.ClearProviders();
        builder.Configuration.AddEnvironmentVariables();
        if (map is not null)
        {
            builder.Configuration["Casus:Directory"] = map.FullName;

            // A directory that was named and holds attachments is whole: it is not to be held against those of another installation.
            if (Path.Combine(map.FullName, Bijlagekluis.Map) is var bijlagen && Directory.Exists(bijlagen))
            {
                builder.Configuration["Casus:AttachmentDirectory"] = bijlagen;
            }
        }

        return builder;
    }
}
