using CaseManagement.Cli.Opdrachten;
using CaseManagement.EventSourcing.Archive;
using CaseManagement.Web.Samenstelling;

namespace CaseManagement.Cli.Beheer;

/// <summary>One run of <c>casus copy</c>.</summary>
/// <param name="van">Kind and place of the source.</param>
/// <param name="naar">Kind and place of the target.</param>
/// <param name="blad">Events per transaction.</param>
/// <param name="uit">Where the report goes.</param>
/// <param name="omgeving">Name of the environment, or nothing for that of the process.</param>
internal sealed class Kopieergang(string van, string naar, int blad, TextWriter uit, string? omgeving = null)
{
    private const int GrootsteBlad = 50_000;

    /// <summary>Runs; the answer is the exit code.</summary>
    public Task<int> VoerUitAsync(CancellationToken cancellation) => Afloop.VanAsync(uit, async () =>
    {
        if (blad is < 1 or > GrootsteBlad)
        {
            throw new Weigering($"Een blad heeft 1 tot {GrootsteBlad} gebeurtenissen.", Afloop.VerkeerdGebruik);
        }

        var opties = Gegevensmap.Opties(null, omgeving);
        await using var bron = Opslagsoorten.Open(van, opties, moetBestaan: true);
        await using var doel = Opslagsoorten.Open(
            naar, opties with { ConnectionString = opties.CopyConnectionString ?? opties.ConnectionString }, moetBestaan: false);
        if (bron.Plaats == doel.Plaats)
        {
            throw new Weigering("De bron en het doel zijn dezelfde opslag. Geef met --to een andere plaats; er is niets gekopieerd.", Afloop.VerkeerdGebruik);
        }

        var head = await bron.Kant.Events.ReadHeadAsync(cancellation);
        if (head.Position == 0)
        {
            throw new Weigering("Het logboek van de bron is leeg; er is niets gekopieerd.");
        }

        if (doel.Bijlagen is null && bron.Bijlagen is { } zonderDoel && Bijlagenmap.Bestanden(zonderDoel).Any())
        {
            throw new Weigering("De bron heeft bijlagen, en het doel is een server. Zet Casus__AttachmentDirectory: de map die straks alle hosts zien. Er is niets gekopieerd.");
        }

        var report = await Voortgang.ToonAsync(
            "Kopiëren", head.Position, voortgang => new LogCopy(bron.Kant, doel.Kant, blad).RunAsync(voortgang, cancellation));
        if (report.ResumedAfter > 0)
        {
            await uit.WriteLineAsync($"Verdergegaan na positie {report.ResumedAfter}.");
        }

        await uit.WriteLineAsync($"Gelijk tot en met positie {report.End.Position}, hoofd {Convert.ToHexStringLower(report.End.Hash.Span)}.");
        await uit.WriteLineAsync(
            $"Geteld: {Telwoord.Gebeurtenissen(report.Log.Events)}, {Telwoord.Van(report.Log.Streams, "stroom", "stromen")}, {Telwoord.Van(report.Log.Commands, "onthouden opdracht", "onthouden opdrachten")}, {Telwoord.Van(report.Keys.Live, "sleutel", "sleutels")} in gebruik, {report.Keys.Destroyed} vernietigd.");
        await BijlagenAsync(bron.Bijlagen, doel.Bijlagen, cancellation);
        await uit.WriteLineAsync("De leesmodellen bouwt het programma bij de start op. Neem de map hoofden/ en de hoofdsleutel zelf mee.");
        return Afloop.Goed;
    });

    private async Task BijlagenAsync(string? van, string? naar, CancellationToken cancellation)
    {
        // A server that the settings name no directory for, never took an attachment.
        if (van is not null && naar is not null)
        {
            var aantal = await Bijlagenmap.KopieerAsync(van, naar, cancellation);
            if (aantal > 0)
            {
                Schijf.SpoelAlles(naar);
            }

            await uit.WriteLineAsync($"Bijlagen: {Telwoord.Van(aantal, "bestand", "bestanden")}, gelijk in bron en doel (SHA-256).");
        }
    }
}
