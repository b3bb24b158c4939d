using System.Text.Json.Serialization;
using CaseManagement.Web.Deur;
using CaseManagement.Web.Samenstelling;

namespace CaseManagement.Web.OpenbaarMeldpunt;

/// <summary>The API of the public report point: a form in, JSON out. The code stands in the body, never in an address.</summary>
internal static class MeldpuntEndpoints
{
    public static IServiceCollection AddMeldpunt(this IServiceCollection services) => services
        .AddSingleton<Meldpuntgrens>().AddSingleton<Meldpuntsleutel>().AddSingleton<Formulierlezer>().AddScoped<Meldpuntloket>().AddScoped<Meldpuntdeur>().AddStilte();

    public static void MapMeldpunt(this IEndpointRouteBuilder routes)
    {
        var groep = routes.MapGroup("/meldpunt").ExcludeFromDescription()
            .WithMetadata(new OpenbaarEndpoint("MEL-01: wie anoniem meldt, meldt zich niet aan."));
        groep.MapPost("/meldingen", MeldAsync);
        groep.MapPost("/meldingen/aanvulling", VulAanAsync);
        groep.MapPost("/meldingen/bericht", LeesAsync);
    }

    private static Task<IResult> MeldAsync(HttpContext http, Meldpuntdeur deur, Meldpuntloket loket) => AntwoordAsync(async () =>
    {
        var (formulier, merk) = await deur.LaatMeldenAsync(http, Formulier.Melding);
        var (code, fout) = await loket.MeldAsync(http, formulier, merk);
        return fout is null
            ? Results.Json(new MeldpuntOntvangst(code!, "Bewaar deze code: zij wordt niet nog eens getoond."), MeldpuntJson.Default.MeldpuntOntvangst, statusCode: 201)
            : Problemen.Resultaat(fout);
    });

    private static Task<IResult> VulAanAsync(HttpContext http, Meldpuntdeur deur, Meldpuntloket loket) => AntwoordAsync(async () =>
    {
        var (formulier, merk) = await deur.LaatMeldenAsync(http, Formulier.Aanvulling);
        return await loket.VulAanAsync(http, formulier, merk) is { } fout ? Problemen.Resultaat(fout) : Results.NoContent();
    });

    private static Task<IResult> LeesAsync(HttpContext http, Meldpuntdeur deur, Meldpuntloket loket) => AntwoordAsync(async () =>
    {
        var formulier = await deur.LaatVragenAsync(http, Formulier.Vraag);
        var (bericht, fout) = await loket.LeesAsync(formulier["code"], http.RequestAborted);
        return bericht is null ? Problemen.Resultaat(fout!) : Results.Json(
            new MeldpuntStand(bericht.IsAfgerond, bericht.Stand, [.. bericht.Berichten.Select(regel => new MeldpuntRegel(Datum(regel.Op), regel.Tekst))]),
            MeldpuntJson.Default.MeldpuntStand);
    });

    private static string Datum(NodaTime.LocalDate dag) => NodaTime.Text.LocalDatePattern.Iso.Format(dag);

    private static async Task<IResult> AntwoordAsync(Func<Task<IResult>> doe)
    {
        try
        {
            return await doe();
        }
        catch (FormulierException fout)
        {
            return Problemen.Resultaat(fout.Probleem);
        }
    }
}

/// <summary>The receipt of a report.</summary>
/// <param name="Ontvangstcode">To add to it and to read the answer with.</param>
/// <param name="Uitleg">What to do with it.</param>
internal sealed record MeldpuntOntvangst(string Ontvangstcode, string Uitleg);

/// <summary>How a report stands.</summary>
/// <param name="IsAfgerond">Whether it ended.</param>
/// <param name="Stand">In a sentence.</param>
/// <param name="Berichten">What the desk wrote, oldest first.</param>
internal sealed record MeldpuntStand(bool IsAfgerond, string Stand, IReadOnlyList<MeldpuntRegel> Berichten);

/// <summary>A message of the desk.</summary>
/// <param name="Op">Civil date, ISO 8601.</param>
/// <param name="Tekst">The message.</param>
internal sealed record MeldpuntRegel(string Op, string Tekst);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(MeldpuntOntvangst))]
[JsonSerializable(typeof(MeldpuntStand))]
internal sealed partial class MeldpuntJson : JsonSerializerContext;
