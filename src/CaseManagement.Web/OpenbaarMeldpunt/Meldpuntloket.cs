using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Meldingen;
using CaseManagement.Meldingen.Bijlagen;
using CaseManagement.Meldingen.Bijlagen.Schonen;
using CaseManagement.Meldingen.Inhoud;
using CaseManagement.Meldingen.Meldpunt;
using CaseManagement.Toegang.Deur;
using CaseManagement.Web.Deur;
using CaseManagement.Web.Samenstelling;
using MediatR;

namespace CaseManagement.Web.OpenbaarMeldpunt;

/// <summary>
/// The desk at which nobody is asked who he is: page and API come here. What is told goes through the one pipeline in the name of the report point; of the
/// caller there is nothing left to send along (<see cref="Anonimiteit"/>).
/// </summary>
internal sealed class Meldpuntloket(
    IMediator mediator, Meldpuntsleutel sleutel, Meldpuntgrens grens, Bijlagekluis kluis, Lader<Melding> lader, IPersonalTextReader reader)
{
    private static readonly Aanroep Aanroep = Systeemaanroep.Van(new MeldingZaaktype().Doel, AnoniemMeldpunt.Operator);

    /// <summary>Receives a report; gives the receipt code, or why not.</summary>
    public async Task<(string? Code, Probleem? Fout)> MeldAsync(HttpContext http, Formulier formulier, string merk)
    {
        var fouten = new List<Invoerfout>();
        if (!Enum.GetNames<MeldingSoort>().Contains(formulier["soort"], StringComparer.Ordinal))
        {
            fouten.Add(new Invoerfout("body", "/soort", "Kies waar uw melding over gaat."));
        }

        if (formulier["wat"].Length == 0)
        {
            fouten.Add(new Invoerfout("body", "/wat", "Vertel wat er aan de hand is."));
        }

        if (fouten.Count > 0)
        {
            return (null, Problemen.Ongeldig(fouten));
        }

        var inzending = sleutel.Van(merk, formulier.Vingerafdruk());
        var fout = await StuurAsync(http, formulier.Bijlagen, bijlagen => new Opdracht<Melding, AnoniemMelden, NoFacts>(
            inzending.Melding,
            new AnoniemMelden(Enum.Parse<MeldingSoort>(formulier["soort"]), Tekst(formulier), formulier["gevaar"] == "ja", formulier["huiselijk"] == "ja", bijlagen),
            Aanroep,
            inzending.Opdracht)
        {
            Herhaalsleutel = inzending.Herhaalsleutel,
        });
        return fout is null ? (inzending.Code, null) : (null, fout);
    }

    /// <summary>Adds to a report; <see langword="null"/> when it was received.</summary>
    public async Task<Probleem?> VulAanAsync(HttpContext http, Formulier formulier, string merk)
    {
        if (formulier["aanvulling"].Length == 0)
        {
            return Problemen.Ongeldig("body", "/aanvulling", "Vul in wat u wilt toevoegen.");
        }

        // An unknown code is not worth a line in the log: whoever guesses would fill it.
        var (code, melding) = await ZoekAsync(formulier["code"], http.RequestAborted);
        if (melding is null)
        {
            return Onbekend();
        }

        var inzending = sleutel.Van(merk, formulier.Vingerafdruk());
        return await StuurAsync(http, formulier.Bijlagen, bijlagen => new Opdracht<Melding, AnoniemAanvullen, NoFacts>(
            sleutel.Melding(code!), new AnoniemAanvullen(formulier["aanvulling"], bijlagen), Aanroep, inzending.Opdracht)
        {
            Herhaalsleutel = inzending.Herhaalsleutel,
        });
    }

    /// <summary>
    /// What the desk has to say to whoever has the code. This look is not recorded: it shows nothing of anybody else, and the record would be a trace of the
    /// reporter (ADR 0023).
    /// </summary>
    public async Task<(Ontvangstbericht? Bericht, Probleem? Fout)> LeesAsync(string? code, CancellationToken cancellation)
    {
        var (_, melding) = await ZoekAsync(code, cancellation);
        return Ontvangstbericht.Van(melding, reader) is { } bericht ? (bericht, null) : (null, Onbekend());
    }

    private async Task<(string? Code, Melding? Melding)> ZoekAsync(string? tekst, CancellationToken cancellation) =>
        Ontvangstcode.Lees(tekst) is { } code && (await lader.LaadAsync(sleutel.Melding(code), cancellation)).State is { HeeftOntvangstcode: true } melding
            ? (code, melding)
            : (null, null);

    private async Task<Probleem?> StuurAsync<TCommand>(
        HttpContext http, IReadOnlyList<Geschoond> bestanden, Func<IReadOnlyList<BijlageOpgave>, Opdracht<Melding, TCommand, NoFacts>> maak)
        where TCommand : class
    {
        if (bestanden.Count > 0 && !kluis.IsIngericht)
        {
            return Problemen.Van(
                422, "Bijlagen niet mogelijk", "MEL-13", "Dit meldpunt kan nu geen bijlagen bewaren; er is niets ontvangen.",
                "Verstuur uw melding zonder bijlagen, en vertel in de tekst wat erop te zien is.");
        }

        if (grens.TelBijlagen(http, bestanden.Sum(bestand => (long)bestand.Inhoud.Length)) is { } vol)
        {
            return vol;
        }

        var bewaard = new List<BijlageOpgave>();
        var genomen = false;
        try
        {
            foreach (var bestand in bestanden)
            {
                bewaard.Add(await kluis.BewaarAsync(bestand, http.RequestAborted));
            }

            var uitkomst = await mediator.Send(maak(bewaard), http.RequestAborted);
            genomen = uitkomst is { IsHerhaling: false, Soort: UitkomstSoort.Geopend or UitkomstSoort.Uitgevoerd };
            return uitkomst.IsGelukt ? null : Problemen.Van(uitkomst);
        }
        catch (Exception fout) when (fout is OperationCanceledException or StoreUnavailableException { IsOutcomeUnknown: true })
        {
            // The log may have it: rather a file too many, which nobody can read, than an attachment without its file.
            genomen = true;
            throw;
        }
        finally
        {
            if (!genomen)
            {
                kluis.Verwerp(bewaard);
            }
        }
    }

    private static TekstOpgave Tekst(Formulier formulier) => new(
        formulier["wanneer"].Length == 0 ? formulier["wat"] : $"{formulier["wat"]}\n\nWanneer: {formulier["wanneer"]}",
        formulier["wie"].Length == 0 ? null : formulier["wie"],
        formulier["waar"].Length == 0 ? null : formulier["waar"]);

    private static Probleem Onbekend() => Problemen.Van(
        404, "Onbekende code", "MEL-01", "Deze ontvangstcode kennen wij niet.", "Controleer de code: twintig letters en cijfers. Een verloren code kunnen wij niet terugvinden.");
}
