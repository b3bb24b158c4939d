using CaseManagement.Cli.Opdrachten;
using CaseManagement.EventSourcing.Evidence;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Medewerkers;
using CaseManagement.Web.Samenstelling;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Cli.Import.Inlezen;

/// <summary>One run of <c>casus import</c>: read, judge, bring in, and only then write the reject file.</summary>
/// <param name="verzoek">What is asked.</param>
/// <param name="uit">Where the report goes.</param>
internal sealed class Importloop(Importverzoek verzoek, TextWriter uit)
{
    private const string DemoBediener = "m.meldpunt";

    /// <summary>Runs; the answer is the exit code.</summary>
    public async Task<int> VoerUitAsync(CancellationToken cancellation)
    {
        switch (await SpreadsheetLezer.LeesBestandAsync(verzoek.Bestand, cancellation))
        {
            case Leesuitkomst.Gelezen { Bestand: var bestand }:
                return await InHuisAsync(bestand, cancellation);
            case Leesuitkomst.Afgewezen { Reden: var reden }:
                await uit.WriteLineAsync($"{reden.RegelId}  {reden.Melding} {reden.Advies}");
                return Importafloop.BestandOnleesbaar;
            default:
                throw new InvalidOperationException("Reading ended in an unknown way.");
        }
    }

    private async Task<int> InHuisAsync(SpreadsheetBestand bestand, CancellationToken cancellation)
    {
        try
        {
            var opties = Gegevensmap.Opties(verzoek.Map, verzoek.Omgeving);
            Instellingen.EisHoofdsleutel(opties);
            if (verzoek.IsProef && opties.Store != Opslag.Sqlite)
            {
                // The trial works on a copy of the files; here there are none, and it would write into the real database.
                await uit.WriteLineAsync("Met een databaseserver is --dry-run er niet. Beoordeel het bestand op een lege gegevensmap met Casus__Store=sqlite.");
                return Importafloop.OpslagOnbeschikbaar;
            }

            using var kopie = verzoek.IsProef ? Proefkopie.Van(opties.Directory) : null;
            using var huis = Gegevensmap.Open(kopie?.Map ?? verzoek.Map, verzoek.Omgeving, verzoek.Aanpassen);
            await huis.StartKlaarzettenAsync(cancellation);
            if (await BedienerAsync(huis.Services, cancellation) is not { } door)
            {
                await uit.WriteLineAsync("Geef met --door een medewerker van de gemeente die in het register staat.");
                return Importafloop.OpslagOnbeschikbaar;
            }

            var feiten = await Inleesfeiten.VerzamelAsync(huis.Services, bestand, door, cancellation);
            var gang = await Regelgang.LoopAsync([.. feiten.Beoordeel(bestand)], new Inlezer(huis.Services, feiten), cancellation);
            await OndertekenAsync(huis.Services, cancellation);
            return await new Importverslag(verzoek, uit).SchrijfAsync(bestand, gang, cancellation);
        }
        catch (Beheerfout fout)
        {
            await uit.WriteLineAsync(fout.Message);
            return fout.Code is Beheerfout.VerkeerdGebruik ? Importafloop.BestandOnleesbaar : Importafloop.OpslagOnbeschikbaar;
        }
        catch (WrongMasterKeyException)
        {
            // The master key fits the store, and a key in it does not: some lines may stand in the log.
            await uit.WriteLineAsync("Een sleutel in deze opslag is met een andere hoofdsleutel verpakt; het inlezen is afgebroken. Voer casus verify uit: dat noemt die sleutels.");
            return Importafloop.OpslagOnbeschikbaar;
        }
        catch (Exception fout) when (fout is StoreUnavailableException or StoreMismatchException or IOException or UnauthorizedAccessException)
        {
            await uit.WriteLineAsync("De opslag is niet beschikbaar; er is niets ingelezen. Controleer de gegevensmap en probeer het opnieuw.");
            return Importafloop.OpslagOnbeschikbaar;
        }
    }

    // What was brought in could be cut off unseen until a head is signed; a host that runs beside this would do so minutes later.
    private async Task OndertekenAsync(IServiceProvider services, CancellationToken cancellation)
    {
        if (verzoek.IsProef)
        {
            return;
        }

        try
        {
            await services.GetRequiredService<HeadSigner>().SignAsync(cancellation);
        }
        catch (Exception fout) when (fout is StoreUnavailableException or IOException or UnauthorizedAccessException or OperationCanceledException)
        {
            await uit.WriteLineAsync("Het hoofd van het logboek kon niet worden ondertekend; het programma doet dat bij de volgende start.");
        }
    }

    private async Task<GebruikerId?> BedienerAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var naam = verzoek.Door ?? (services.GetRequiredService<CasusOpties>().Demo ? DemoBediener : null);
        return naam is not null
            && await services.GetRequiredService<IMedewerkers>().FindAsync(new GebruikerId(naam), cancellation)
                is { IsActief: true, Organisatie: Organisaties.Gemeente } medewerker
            ? medewerker.Gebruiker
            : null;
    }
}
