using CaseManagement.Toegang.Deur;
using CaseManagement.Web.Aanmelden;
using CaseManagement.Web.Deur;
using CaseManagement.Web.Gezondheid;
using CaseManagement.Web.OpenApi;
using CaseManagement.Web.OpenbaarMeldpunt;
using CaseManagement.Web.Pages;
using CaseManagement.Web.Pages.Formulieren;
using CaseManagement.Web.Taken;
using CaseManagement.Web.Telemetrie;

namespace CaseManagement.Web.Samenstelling;

/// <summary>Puts the house together: services, modules, the order of the HTTP pipeline.</summary>
internal static class Casus
{
    public static void AddCasus(this WebApplicationBuilder builder)
    {
        var opties = Opties(builder.Configuration, builder.Environment);
        Instellingen.EisHoofdsleutel(opties);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = Verzoeklezer.MaxBody;
            kestrel.AddServerHeader = false;
        });
        builder.AddTelemetrie();
        builder.Services.AddHuis(opties);
        builder.Services.AddAanmelding(opties);
        builder.Services.AddScoped<IDeurwachter, Deurwachter>().AddSingleton<Verzoeklezer>().AddSingleton<Leesgrens>().AddSingleton<Positiezegel>();
        // The OpenAPI document describes the dialect that the door speaks.
        builder.Services.AddOptions<Microsoft.AspNetCore.Http.Json.JsonOptions>()
            .Configure<IEnumerable<System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver>>(
                (options, resolvers) => ApiJson.Apply(
                    options.SerializerOptions,
                    [.. resolvers, ProbleemJson.Default, new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver()]));
        builder.Services.AddOpenApiDocument();
        builder.Services.AddRazorPages();
        builder.Services.AddScoped<Vraagloket>().AddScoped<Zaakloket>().AddScoped<Opdrachtloket>().AddScoped<Gedaanmerk>();
        builder.Services.AddMeldpunt();
        builder.Services.AddGezondheid();
        builder.Services.AddHostedService<ProjectieTaak>();
        builder.Services.AddTerugkeertaken();
        builder.Services.AddHostedService<SleutelTaak>();
        builder.Services.AddHoofdentaak();
        builder.Services.AddHostedService<AanmeldTaak>();
    }

    public static void UseCasus(this WebApplication app)
    {
        app.UseAnonimiteit();
        app.UseVerzoekspoor();
        app.UseKopregels();
        app.UseFoutafhandeling();
        app.UseStaticFiles();
        app.UseGeenSchuineStreepAanHetEind();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseBekendeParameters();
        var v1 = app.MapGroup("/v1");
        foreach (var bron in app.Services.GetServices<IEndpointBron>())
        {
            using var scope = app.Services.CreateScope();
            bron.Map(v1, scope.ServiceProvider);
        }

        v1.MapMeldpunt();
        v1.MapOpenApiDocument();
        app.MapGezondheid();
        app.MapRazorPages();
    }

    /// <summary>Everything but the web server: stores, protection, modules, pipeline.</summary>
    public static IServiceCollection AddHuis(this IServiceCollection services, CasusOpties opties)
    {
        services.AddKern(opties);
        new ModuleBuilder(services).AddModules(opties);
        return services;
    }

    /// <summary>Reads the settings; refuses what may not be.</summary>
    public static CasusOpties Opties(IConfiguration configuration, IHostEnvironment environment)
    {
        var opties = Instellingen.Lees(Geheimbestanden.Bij(configuration));
        if (opties.Demo && !environment.IsDevelopment())
        {
            throw Beheerfout.Instelling(nameof(opties.Demo), "zij mag alleen in Development aan staan: demo-aanmelding is geen beveiliging.");
        }

        Instellingen.Controleer(opties);
        var huis = opties with
        {
            Demo = environment.IsDevelopment(),
            Directory = Path.GetFullPath(opties.Directory),
            AttachmentDirectory = string.IsNullOrWhiteSpace(opties.AttachmentDirectory) ? null : Path.GetFullPath(opties.AttachmentDirectory),
        };
        return huis is { Demo: true, ApvWoonoverlastArtikel: null } ? huis with { ApvWoonoverlastArtikel = "2:79", ApvWoonoverlastVanaf = "2021-01-01" } : huis;
    }
}

/// <summary>Marks an endpoint that deliberately has no policy, with the reason; the architecture tests know every one of them.</summary>
/// <param name="Reden">Why anybody may read it.</param>
internal sealed record OpenbaarEndpoint(string Reden);
