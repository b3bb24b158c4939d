using CaseManagement.Cli.Opdrachten;
using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Evidence;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Streams;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CaseManagement.Cli.Beheer;

/// <summary>Compares the live rows of every read model with the log, and tells what differs.</summary>
/// <param name="huis">The house.</param>
/// <param name="uit">Where the findings go.</param>
/// <param name="klad">The directory for temporary files.</param>
internal sealed class Rijencontrole(IServiceProvider huis, TextWriter uit, string klad)
{
    /// <summary>Compares; the answer is the exit code.</summary>
    public async Task<int> VoerUitAsync(CancellationToken cancellation)
    {
        if (huis.GetService<IProjectionArchive>() is not { } live)
        {
            await uit.WriteLineAsync("De leesmodellen zijn niet nagerekend: deze opslag kan zijn rijen niet uitlezen.");
            return Afloop.Goed;
        }

        var store = huis.GetRequiredService<IEventStore>();
        var alle = huis.GetServices<IProjection>().OrderBy(projection => projection.Name, StringComparer.Ordinal).ToList();
        var projections = alle.FindAll(projection => !projection.OpensPersonalText);
        await uit.WriteLineAsync(
            $"Niet nagerekend, want alleen met de hoofdsleutel te maken: {string.Join(", ", alle.Except(projections).Select(projection => projection.Name))}.");
        await using var ruimte = new Kladruimte(store.Tenant, huis.GetRequiredService<TimeProvider>(), klad);
        var verifier = new ReadModelVerifier(
            store, huis.GetRequiredService<IEventSerializer>(), live, ruimte.Rijen, huis.GetRequiredService<IClock>(), huis.GetRequiredService<TimeProvider>());
        var head = await store.ReadHeadAsync(cancellation);
        var reports = await Voortgang.ToonAsync(
            "Leesmodellen narekenen", head.Position, progress => verifier.VerifyAsync(projections, progress.VanLogboek(), cancellation));
        foreach (var report in reports.Where(report => report.Verdict != ReadModelVerdict.Equal || report.Parked > 0))
        {
            await uit.WriteLineAsync(Tekst(report));
        }

        var rijen = reports.Where(report => report.Verdict == ReadModelVerdict.Equal).Sum(report => report.Rows);
        var gelijk = reports.Count(report => report.Verdict == ReadModelVerdict.Equal);
        await uit.WriteLineAsync(
            $"Nagerekend: {gelijk} van de {Telwoord.Van(reports.Count, "leesmodel", "leesmodellen")} {(gelijk == 1 ? "is" : "zijn")} gelijk aan het logboek ({Telwoord.Van(rijen, "rij", "rijen")}).");
        if (reports.Max(report => head.Position - report.Position) is > 0 and var achter)
        {
            await uit.WriteLineAsync($"{Telwoord.Gebeurtenissen(achter)} {(achter == 1 ? "is" : "zijn")} nog niet in alle leesmodellen verwerkt; dat gebeurt zodra het programma draait.");
        }

        if (!reports.Any(report => report.Verdict is ReadModelVerdict.Different or ReadModelVerdict.CannotFold))
        {
            return Afloop.Goed;
        }

        await uit.WriteLineAsync("Bouw een afwijkend leesmodel opnieuw op met: casus rebuild NAAM. Een rij verandert niet vanzelf: zoek eerst uit wie erbij kon.");
        return Afloop.LeesmodelWijktAf;
    }

    private static string Tekst(ReadModelReport report)
    {
        var tekst = report.Verdict switch
        {
            ReadModelVerdict.Different => $"Het leesmodel {report.Name} wijkt af van het logboek: {Verschil(report.First!)}{Overige(report.Differences - 1)}.",
            ReadModelVerdict.NotBuilt => $"Het leesmodel {report.Name} is nog niet opgebouwd; het programma doet dat bij de start.",
            ReadModelVerdict.OtherVersion => $"Het leesmodel {report.Name} is van een andere versie van het programma en is niet vergeleken.",
            ReadModelVerdict.CannotFold => $"Het leesmodel {report.Name} kan niet uit het logboek worden nagerekend tot positie {report.Position}.",
            _ => $"Het leesmodel {report.Name} is gelijk aan het logboek.",
        };
        return report.Parked == 0 ? tekst : $"{tekst} Let op: {Telwoord.Van(report.Parked, "geparkeerde stroom", "geparkeerde stromen")}.";
    }

    private static string Verschil(RowDifference first) => first.Kind switch
    {
        RowDifferenceKind.Missing => $"rij {first.Key} ontbreekt",
        RowDifferenceKind.Extra => $"rij {first.Key} hoort er niet",
        RowDifferenceKind.Column => $"rij {first.Key} heeft een andere waarde in kolom {first.Column}",
        _ => $"rij {first.Key} heeft een andere inhoud",
    };

    private static string Overige(long aantal) =>
        aantal == 0 ? "" : $", en nog {Telwoord.Van(aantal, "andere rij", "andere rijen")}";
}
