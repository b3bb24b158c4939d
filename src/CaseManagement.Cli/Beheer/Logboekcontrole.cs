using System.Globalization;
using CaseManagement.Cli.Opdrachten;
using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Evidence;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Web.Samenstelling;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Cli.Beheer;

/// <summary>Proves the log: its chain, the signed heads, and that it reaches as far as what was made from it.</summary>
/// <param name="huis">The house.</param>
/// <param name="uit">Where the findings go.</param>
internal sealed class Logboekcontrole(IServiceProvider huis, TextWriter uit)
{
    public const string Incident = "Behandel dit als beveiligingsincident (BIO2 8.15.05).";

    private readonly IEventStore store = huis.GetRequiredService<IEventStore>();
    private readonly CasusOpties opties = huis.GetRequiredService<CasusOpties>();

    /// <summary>Checks; the answer is the exit code.</summary>
    public async Task<int> VoerUitAsync(CancellationToken cancellation)
    {
        var vertrouwd = Bewijs.Vertrouwd(opties);
        try
        {
            // The log only grows, so what was made from it is looked up first.
            var verwerkt = await VerwerktAsync(cancellation);
            var head = await store.ReadHeadAsync(cancellation);
            var controleur = new LogVerifier(store, HashChain.Next, Bewijs.Hoofden(opties).Read(), vertrouwd);
            var report = await Voortgang.ToonAsync("Logboek controleren", head.Position, progress => controleur.VerifyAsync(progress, cancellation));
            if (report.FirstBad is { } bad)
            {
                return await AfwijkendAsync(report, bad);
            }

            return verwerkt.Positie > head.Position ? await AfgekaptAsync(verwerkt.Naam, verwerkt.Positie, head.Position)
                : report.Position > 0 && !Bewijs.Hoofden(opties).Read().Any() ? await ZonderHoofdenAsync(report)
                : await KloptAsync(report);
        }
        finally
        {
            foreach (var sleutel in vertrouwd)
            {
                sleutel.Dispose();
            }
        }
    }

    /// <summary>Says that the log ends before something that was made from it.</summary>
    /// <param name="wat">What was made from it, as the subject of a sentence.</param>
    /// <param name="positie">How far that came.</param>
    /// <param name="einde">Where the log ends.</param>
    public async Task<int> AfgekaptAsync(string wat, long positie, long einde)
    {
        await uit.WriteLineAsync($"Het logboek klopt niet: {Bewijs.Reden(BadRecordReason.Truncated)}");
        await uit.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{wat} is van positie {positie}; het logboek eindigt bij positie {einde}. Er ontbreken ten minste {Telwoord.Gebeurtenissen(positie - einde)}."));
        await uit.WriteLineAsync(
            $"{Incident} Stop het programma, laat de bestanden zoals ze zijn en herbouw niets: dat wist het spoor. Zet daarna een reservekopie terug met casus restore, met de hoofden van elders (--heads).");
        return Afloop.Geweigerd;
    }

    private async Task<(string Naam, long Positie)> VerwerktAsync(CancellationToken cancellation)
    {
        var verst = (Naam: "", Positie: 0L);
        if (huis.GetService<IProjectionArchive>() is { } archief)
        {
            foreach (var projection in huis.GetServices<IProjection>())
            {
                var positie = (await archief.GenerationsAsync(projection.Name, cancellation)).Select(generatie => generatie.State.Checkpoint).DefaultIfEmpty().Max();
                verst = positie > verst.Positie ? ($"Het leesmodel {projection.Name}", positie) : verst;
            }
        }

        return verst;
    }

    private async Task<int> KloptAsync(VerificationReport report)
    {
        await uit.WriteLineAsync($"Het logboek klopt: {Telwoord.Gebeurtenissen(report.Position)}; {Telwoord.Hoofden(report.SignedHeads)}.");
        var posities = Bewijs.Hoofden(opties).Read().Select(regel => regel.Head?.Position ?? 0).DefaultIfEmpty().ToList();
        await uit.WriteLineAsync(posities.Max() is var laatste && laatste >= report.Position
            ? "Het laatste ondertekende hoofd dekt het hele logboek."
            : $"Het laatste ondertekende hoofd is van positie {laatste}. Over {Telwoord.Gebeurtenissen(report.Position - laatste)} daarna zegt alleen de keten iets: wie bij de bestanden kan, kan die ongezien afkappen of herschrijven tot het programma weer ondertekent.");
        if (posities.Min() is > 0 and var eerste)
        {
            await uit.WriteLineAsync(
                $"Let op: het eerste ondertekende hoofd is van positie {eerste}. Is dit logboek hier begonnen, dan zijn er hoofden weggehaald: vergelijk met de kopie die elders wordt bewaard.");
        }

        return Afloop.Goed;
    }

    private async Task<int> ZonderHoofdenAsync(VerificationReport report)
    {
        await uit.WriteLineAsync($"Het logboek is niet te bewijzen: het telt {Telwoord.Gebeurtenissen(report.Position)}, maar er is geen enkel ondertekend hoofd.");
        await uit.WriteLineAsync(
            $"Het programma ondertekent al bij de eerste start; in {Bewijs.Hoofdenmap(opties)} hoort dus een bestand {opties.Tenant}.jsonl te staan. Zonder dat bestand kan het einde van het logboek ongezien zijn afgekapt of herschreven.");
        await uit.WriteLineAsync(
            $"Zet de map hoofden/ terug uit de kopie die elders wordt bewaard, voordat u het programma start, en voer de controle opnieuw uit. Is de map weggehaald en niet alleen vergeten bij een verhuizing? {Incident}");
        return Afloop.Geweigerd;
    }

    private async Task<int> AfwijkendAsync(VerificationReport report, BadRecord bad)
    {
        await uit.WriteLineAsync($"Het logboek klopt niet: {Bewijs.Reden(bad.Reason)}");
        await uit.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Eerste afwijkende record: positie {bad.Position}, stroom {bad.Stream?.Value ?? "-"}, versie {bad.Version?.ToString(CultureInfo.InvariantCulture) ?? "-"}."));
        await uit.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Tot en met positie {report.Position} is het logboek bewezen goed. {Incident}"));
        return Afloop.Geweigerd;
    }
}
