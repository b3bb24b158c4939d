using CaseManagement.Tests.Host.Controles;
using CaseManagement.Tests.Host.Ondermijning;
using CaseManagement.Tests.Shared;
using CaseManagement.Toegang.Deur;
using CaseManagement.Web.Demo;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CaseManagement.Tests.Host.NeedToKnow;

/// <summary>A house with one dossier of each case type, opened through the API by those whose work it is.</summary>
public class Zichthuis : TestHuis, IAsyncLifetime
{
    public const string Bsn = "999990019";
    public const string BibobNaam = "M. Exploitant-Proef";
    public const string AanvraagRef = "ZAAK-77-PROEF";

    /// <summary>The personas, each with every role granted.</summary>
    public static IReadOnlyList<(string Persoon, string Rol)> Rollen { get; } =
        [.. Personas.Alle.SelectMany(persona => persona.Rollen.Select(rol => (persona.Gebruiker, rol.ToString())))];

    public Zaak Woonoverlast { get; private set; } = null!;

    public Zaak Pga { get; private set; } = null!;

    public Zaak Signaal { get; private set; } = null!;

    public Zaak Bibob { get; private set; } = null!;

    /// <summary>The case of the signal, while its plan is made; both are on the agenda of the signaaloverleg.</summary>
    public Zaak Casus { get; private set; } = null!;

    /// <summary>A control that follows from the case, with a finding of each organ and a measure that waits.</summary>
    public Zaak Controle { get; private set; } = null!;

    public virtual IReadOnlyList<Zaak> Zaken => [Woonoverlast, Pga, Signaal, Bibob, Casus, Controle];

    /// <summary>The position up to which read models must have come.</summary>
    public string Positie { get; protected set; } = "";

    /// <summary>Every endpoint of the API with its method, path and what it asks.</summary>
    public IReadOnlyList<RouteEndpoint> Endpoints => [.. Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<EndpointContract>() is not null)];

    /// <inheritdoc/>
    protected override Instant? StaatOp => Instant.FromUtc(2026, 3, 2, 9, 0);

    public virtual async ValueTask InitializeAsync()
    {
        var regie = Als("c.casusregisseur", "Casusregisseur", "va-woonoverlast");
        Woonoverlast = Zaak.Van("woonoverlastdossiers", "va-woonoverlast", await regie.StuurAsync("woonoverlastdossiers", Invoer.Woonoverlast));
        Pga = Zaak.Van("pga-casussen", "va-pga", await Als("c.casusregisseur", "Casusregisseur", "va-pga").StuurAsync("pga-casussen", Invoer.Pga));
        var gang = new Signaalgang(this);
        await gang.ProtocolAsync("2026-02-01");
        await gang.NaarOverlegAsync("2026-02-26");
        await gang.StartCasusAsync();
        await gang.OverlegAsync("2026-03-10");
        Signaal = new Zaak("signalen", Signaalgang.SignaalDoel, gang.Signaal, gang.SignaalCode, ApiClient.Nu);
        Casus = new Zaak("ondermijningscasussen", Signaalgang.CasusDoel, gang.Casus, gang.CasusCode, ApiClient.Nu);
        var controle = new Controlegang(this);
        await controle.DoorloopUitCasusAsync(gang.Casus, "2026-03-02");
        Controle = new Zaak("integrale-controles", Controlegang.Doel, controle.Id, controle.Code, ApiClient.Nu);

        // A hold before any proposal: the list of destructions knows of both, and must not tell whoever may not.
        foreach (var (soort, dossier) in new[] { ("signaal", gang.Signaal), ("ondermijningscasus", gang.Casus) })
        {
            var hold = await Als("k.coordinator", "Signaalcoordinator", "va-vernietiging")
                .StuurAsync("vernietigingen/opschortingen", new { zaaktype = soort, dossier, grond = "Klacht", reden = "Er loopt een klacht" });
            Assert.True(hold.Status == 201, hold.Body.GetRawText());
        }

        Bibob = Zaak.Van("bibob-screenings", "va-bibob", await Als("s.screener", "BibobScreener", "va-bibob").StuurAsync("bibob-screenings", Invoer.Bibob));
        var uitgenodigd = await regie.StuurAsync($"woonoverlastdossiers/{Woonoverlast.Id}/deelnemers", new { organisatie = "politie" }, Woonoverlast.Versie);
        Assert.Equal(200, uitgenodigd.Status);
        Positie = uitgenodigd.Positie;
    }
}

/// <summary>A dossier that was opened.</summary>
public sealed record Zaak(string Pad, string Doel, string Id, string Code, string Versie)
{
    public static Zaak Van(string pad, string doel, Antwoord geopend)
    {
        Assert.True(geopend.Status == 201, geopend.Body.GetRawText());
        return new Zaak(pad, doel, geopend.Id, geopend.Body.GetProperty("code").GetString()!, ApiClient.Nu);
    }
}
