using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using CaseManagement.Web.Aanmelden;
using CaseManagement.Web.Samenstelling;

namespace CaseManagement.Web.Deur;

/// <summary>HTTP in, HTTP out, the same for every endpoint.</summary>
internal sealed class Deurwachter(
    Aanroepen aanroepen, Verzoeklezer lezer, ApiJson json, IIdentifiers identifiers, Leesgrens leesgrens, Positiezegel zegel) : IDeurwachter
{
    public async Task<Binnenkomst<TCommand>> LaatBinnenAsync<TCommand>(HttpContext http, CommandPolicy policy)
        where TCommand : class
    {
        var (aanroep, fout) = await aanroepen.VanAsync(http);
        if (aanroep is null)
        {
            return Buiten<TCommand>(fout!);
        }

        var (gezien, geenVoorwaarde) = Verzoeklezer.LeesVoorwaarde(http, policy);
        if (geenVoorwaarde is not null)
        {
            return Buiten<TCommand>(geenVoorwaarde);
        }

        var (body, bytes, geenBody) = await lezer.LeesBodyAsync<TCommand>(http);
        if (geenBody is not null)
        {
            return Buiten<TCommand>(geenBody);
        }

        var (opdracht, sleutel, geenSleutel) = lezer.LeesSleutel(http, aanroep.Gebruiker.Value, bytes);
        return geenSleutel is not null
            ? Buiten<TCommand>(geenSleutel)
            : new Binnenkomst<TCommand>(body, aanroep, opdracht, gezien, sleutel, null);
    }

    public async Task<Binnenkomst<TQuery>> LaatVragenAsync<TQuery, TResult>(
        HttpContext http, QueryPolicy policy, QueryUseCase<TQuery, TResult> useCase)
        where TQuery : class
        where TResult : class
    {
        var (aanroep, fout) = await aanroepen.VanAsync(http);
        if (aanroep is null)
        {
            return Buiten<TQuery>(fout!);
        }

        if (await leesgrens.WachtAsync(http) is { } teLaat)
        {
            return Buiten<TQuery>(teLaat);
        }

        if (policy.Methode == "GET")
        {
            var parameters = ParametersVan(http);
            Periode.Eis(http, parameters);
            return new Binnenkomst<TQuery>(useCase.Bind(parameters), aanroep, identifiers.Next(), null, null, null);
        }

        var (body, _, geenBody) = await lezer.LeesBodyAsync<TQuery>(http);
        return geenBody is not null
            ? Buiten<TQuery>(geenBody)
            : new Binnenkomst<TQuery>(body, aanroep, identifiers.Next(), null, null, null);
    }

    public IResult Antwoord(HttpContext http, Uitkomst uitkomst, string? merk)
    {
        ZetMerk(http, merk);

        if (uitkomst.IsHerhaling)
        {
            http.Response.Headers["Idempotency-Replayed"] = "true";
        }

        if (!uitkomst.IsGelukt)
        {
            return Problemen.Resultaat(Problemen.Van(uitkomst));
        }

        var positie = ZetPositie(http, uitkomst.Positie);
        if (uitkomst.Soort is UitkomstSoort.Geopend)
        {
            http.Response.Headers.Location = $"{http.Request.Path}/{uitkomst.Id}";
        }

        var status = uitkomst.Soort is UitkomstSoort.Geopend ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        return Results.Json(Uitvoering.Van(uitkomst, merk, positie), ProbleemJson.Default.Uitvoering, statusCode: status);
    }

    public IResult Antwoord<TResult>(HttpContext http, Antwoord<TResult> antwoord, string? merk)
        where TResult : class
    {
        if (antwoord.Weigering is { } weigering)
        {
            return Problemen.Resultaat(Problemen.Van(409, "Geweigerd", weigering.RegelId, weigering.Melding, weigering.Advies));
        }

        if (antwoord.Waarde is null)
        {
            return antwoord.MagGenoemd
                ? Problemen.Resultaat(Problemen.Van(403, "Niet toegestaan", antwoord.RegelId, "Uw rol mag dit niet inzien.", ""))
                : NietGevonden(http);
        }

        ZetMerk(http, merk);
        ZetPositie(http, antwoord.Positie);
        return antwoord.Waarde is IBestand bestand
            ? Results.Bytes(bestand.Inhoud, "application/octet-stream", bestand.Naam)
            : Results.Json(antwoord.Waarde, json.Options);
    }

    public IResult NietGevonden(HttpContext http) => Problemen.Resultaat(Problemen.NietGevonden());

    private static void ZetMerk(HttpContext http, string? merk)
    {
        if (merk is not null)
        {
            http.Response.Headers.ETag = $"\"{merk}\"";
        }
    }

    private string? ZetPositie(HttpContext http, long positie)
    {
        if (positie <= 0)
        {
            return null;
        }

        var merk = zegel.Sluit(positie);
        http.Response.Headers["X-Position"] = merk;
        return merk;
    }

    private static Binnenkomst<TBody> Buiten<TBody>(Probleem fout)
        where TBody : class => new(null, null, default, null, null, Problemen.Resultaat(fout));

    private static Parameters ParametersVan(HttpContext http)
    {
        var values = http.Request.Query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal);
        foreach (var (name, value) in http.Request.RouteValues)
        {
            values[name] = value?.ToString() ?? "";
        }

        return new Parameters(values);
    }
}
