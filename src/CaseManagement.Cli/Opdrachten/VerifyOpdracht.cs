using System.CommandLine;
using System.Globalization;
using CaseManagement.EventSourcing.Evidence;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Web.Samenstelling;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Cli.Opdrachten;

/// <summary><c>casus verify</c>: proves the whole log, or names the first record that does not fit.</summary>
internal static class VerifyOpdracht
{
    public static Command Maak()
    {
        var data = Gegevensmap.Optie();
        var command = new Command("verify", "Controleert het hele logboek: hashketen, nummering en ondertekende hoofden.") { data };
        command.SetAction((parsed, cancellation) => VoerUitAsync(parsed.GetValue(data), cancellation));
        return command;
    }

    private static async Task<int> VoerUitAsync(DirectoryInfo? map, CancellationToken cancellation)
    {
        using var huis = Gegevensmap.Open(map);
        VerificationReport report;
        try
        {
            var store = huis.Services.GetRequiredService<IEventStore>();
            var opties = huis.Services.GetRequiredService<CasusOpties>();
            var head = await store.ReadHeadAsync(cancellation);
            report = await Voortgang.ToonAsync(
                "Logboek controleren",
                head.Position,
                progress => Bewijs.Controleur(store, opties, huis.Services.GetRequiredService<SigningKey>()).VerifyAsync(progress, cancellation));
        }
        catch (StoreUnavailableException) when (Gegevensmap.Opties(map).Store == Opslag.Sqlite)
        {
            Console.WriteLine("Het logboek kan niet worden gelezen: het bestand log.db is beschadigd of niet bereikbaar.");
            Console.WriteLine("Zet een reservekopie terug en behandel dit als beveiligingsincident (BIO2 8.15.05).");
            return 2;
        }

        if (report.FirstBad is not { } bad)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Het logboek klopt: {report.Position} gebeurtenissen, {report.SignedHeads} ondertekende hoofden komen overeen."));
            return 0;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Het logboek klopt niet: {Bewijs.Reden(bad.Reason)}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Eerste afwijkende record: positie {bad.Position}, stroom {bad.Stream?.Value ?? "-"}, versie {bad.Version?.ToString(CultureInfo.InvariantCulture) ?? "-"}."));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Tot en met positie {report.Position} is het logboek bewezen goed. Behandel dit als beveiligingsincident (BIO2 8.15.05)."));
        return 2;
    }
}
