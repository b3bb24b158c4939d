using System.Text;
using CaseManagement.Meldingen.Bijlagen;
using CaseManagement.Meldingen.Bijlagen.Schonen;
using CaseManagement.Web.Deur;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace CaseManagement.Web.OpenbaarMeldpunt;

/// <summary>
/// Reads a form with attachments itself, because the framework would put what is large in a file on disk, metadata and all. It counts while it reads and stops
/// at the first byte too many; nothing is unpacked, named or trusted.
/// </summary>
/// <param name="grens">How much is received at once.</param>
/// <param name="time">Ends what takes too long.</param>
internal sealed class Formulierlezer(Meldpuntgrens grens, TimeProvider time)
{
    /// <summary>Largest form, in bytes.</summary>
    public const long MaxVerzoek = ((long)BijlageRegels.PerKeer * Bijlagezeef.MaxBytes) + MaxVelden;

    private const int MaxVelden = 512 * 1024;
    private const int MaxVeld = 80_000;
    private const int MaxDelen = 30;
    private const int MaxGrens = 100;

    private static readonly TimeSpan MaxDuur = TimeSpan.FromMinutes(5);

    /// <summary>Reads and strips.</summary>
    /// <param name="http">The request.</param>
    /// <param name="bekend">The fields that the form can have; with any other it is refused, for what it holds would be lost in silence.</param>
    /// <exception cref="FormulierException">It cannot be taken.</exception>
    public async Task<Formulier> LeesAsync(HttpContext http, IReadOnlyList<string> bekend)
    {
        if (http.Request.ContentLength > MaxVerzoek)
        {
            throw TeGroot();
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } omvang)
        {
            omvang.MaxRequestBodySize = MaxVerzoek;
        }

        using var klok = new CancellationTokenSource(MaxDuur, time);
        using var samen = CancellationTokenSource.CreateLinkedTokenSource(klok.Token, http.RequestAborted);
        using var ruimte = new Ruimte(grens, http);
        var velden = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            var bestanden = await LeesDelenAsync(http, velden, ruimte, samen.Token);
            if (velden.Keys.Except(bekend, StringComparer.Ordinal).Any())
            {
                throw Onbekend(velden, bekend);
            }

            return new Formulier(velden, await SchoonAsync(bestanden, samen.Token));
        }
        catch (OperationCanceledException) when (klok.IsCancellationRequested)
        {
            throw Fout(408, "Te langzaam", "omvang", "Het versturen duurde te lang; er is niets ontvangen.", "Stuur kleinere bijlagen, of doe de melding zonder bijlagen.");
        }
        catch (BijlageOnbruikbaarException fout)
        {
            throw new FormulierException(
                Problemen.Van(422, "Bijlage niet aangenomen", "MEL-01", fout.Message, "Er is niets ontvangen. Laat deze bijlage weg, of maak er een gewone foto of schermafbeelding van."),
                new Formulier(velden, []));
        }
        catch (Exception fout) when (fout is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw Onleesbaar();
        }
    }

    private static async Task<List<byte[]>> LeesDelenAsync(HttpContext http, Dictionary<string, string> velden, Ruimte ruimte, CancellationToken cancellation)
    {
        var bestanden = new List<byte[]>();
        var lezer = new MultipartReader(Scheiding(http), http.Request.Body) { HeadersCountLimit = 8, HeadersLengthLimit = 8 * 1024 };
        for (var aantal = 0; await lezer.ReadNextSectionAsync(cancellation) is { } deel; aantal++)
        {
            if (aantal == MaxDelen || !ContentDispositionHeaderValue.TryParse(deel.ContentDisposition, out var kop))
            {
                throw Onleesbaar();
            }

            // Only that there is a file name counts; the name is not read.
            var isBestand = kop.FileName.HasValue || kop.FileNameStar.HasValue;
            var bytes = await LeesDeelAsync(deel.Body, isBestand ? Bijlagezeef.MaxBytes : MaxVeld, ruimte, cancellation);
            if (!isBestand)
            {
                velden.TryAdd(HeaderUtilities.RemoveQuotes(kop.Name).ToString(), Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n").Trim());
            }
            else if (bytes.Length > 0)
            {
                bestanden.Add(bytes);
            }

            if (bestanden.Count > BijlageRegels.PerKeer)
            {
                throw TeGroot();
            }
        }

        return bestanden;
    }

    private static async Task<byte[]> LeesDeelAsync(Stream bron, int hoogstens, Ruimte ruimte, CancellationToken cancellation)
    {
        using var buffer = new MemoryStream();
        var blok = new byte[32 * 1024];
        int gelezen;
        while ((gelezen = await bron.ReadAsync(blok, cancellation)) > 0)
        {
            if (buffer.Length + gelezen > hoogstens)
            {
                throw TeGroot();
            }

            ruimte.Neem(gelezen);
            buffer.Write(blok, 0, gelezen);
        }

        return buffer.ToArray();
    }

    private async Task<IReadOnlyList<Geschoond>> SchoonAsync(List<byte[]> bestanden, CancellationToken cancellation)
    {
        if (bestanden.Count == 0)
        {
            return [];
        }

        await grens.Schonen.WaitAsync(cancellation);
        try
        {
            return [.. bestanden.Select(bestand => Bijlagezeef.Schoon(bestand))];
        }
        finally
        {
            grens.Schonen.Release();
        }
    }

    private static string Scheiding(HttpContext http) =>
        MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var soort)
        && soort.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(soort.Boundary).ToString() is { Length: > 0 and <= MaxGrens } scheiding
            ? scheiding
            : throw Fout(415, "Onbekend formaat", "formaat", "Het verzoek is geen formulier.", "Verstuur Content-Type: multipart/form-data.");

    private static FormulierException TeGroot() => Fout(
        413, "Te groot", "MEL-13", "De melding of een bijlage is te groot; er is niets ontvangen.",
        "Een bijlage mag ten hoogste 10 MB zijn, met ten hoogste vijf bijlagen per keer.");

    private static FormulierException Onleesbaar() => Fout(
        400, "Ongeldig verzoek", "vorm", "Het formulier kon niet worden gelezen; er is niets ontvangen.", "Open de pagina opnieuw en probeer het nog eens.");

    // Neither the name nor the value of what is unknown: both may be part of what somebody tells.
    // What was filled in goes back into the form, so that nobody has to tell it twice.
    private static FormulierException Onbekend(Dictionary<string, string> velden, IReadOnlyList<string> bekend) => new(
        Problemen.Van(
            400, "Ongeldige invoer", "vorm", "Het formulier heeft een veld dat hier niet bestaat; er is niets ontvangen.",
            $"Bekende velden: {string.Join(", ", bekend)}. Een bijlage gaat mee als bestand."),
        new Formulier(velden.Where(veld => bekend.Contains(veld.Key, StringComparer.Ordinal)).ToDictionary(StringComparer.Ordinal), []));

    private static FormulierException Fout(int status, string title, string regel, string melding, string advies) =>
        new(Problemen.Van(status, title, regel, melding, advies));

    /// <summary>The memory that one form takes, given back when it is read.</summary>
    private sealed class Ruimte(Meldpuntgrens grens, HttpContext http) : IDisposable
    {
        private long genomen;

        public void Neem(int bytes)
        {
            genomen += bytes;
            if (!grens.HeeftRuimte(bytes))
            {
                throw new FormulierException(Meldpuntgrens.Druk(http, TimeSpan.FromSeconds(30)));
            }
        }

        public void Dispose() => grens.GeefTerug(genomen);
    }
}
