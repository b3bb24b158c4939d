using System.Collections.Concurrent;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Tests.Host.Ondermijning;
using CaseManagement.Tests.Shared;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Host.NeedToKnow;

/// <summary>A house that remembers whose text it opened, with an action in a dossier that stands on an agenda.</summary>
public sealed class Leeshuis : Zichthuis
{
    /// <summary>Every text that was opened, with the people (or dossiers) under whom it was sealed.</summary>
    public ConcurrentDictionary<string, ConcurrentDictionary<BetrokkeneId, bool>> Geopend { get; } = new(StringComparer.Ordinal);

    public Zaak InOnderzoek { get; private set; } = null!;

    public Zaak AnderSignaal { get; private set; } = null!;

    public Zaak InUitvoering { get; private set; } = null!;

    /// <inheritdoc/>
    public override IReadOnlyList<Zaak> Zaken => [.. base.Zaken, InOnderzoek, AnderSignaal, InUitvoering];

    /// <inheritdoc/>
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var afgesproken = await Als("c.casusregisseur", "Casusregisseur", "va-woonoverlast").StuurAsync(
            $"woonoverlastdossiers/{Woonoverlast.Id}/acties",
            new { wat = "Bewoner van het adres bellen", organisatie = "gemeente", persoon = "c.casusregisseur", deadline = "2026-03-05" },
            ApiClient.Nu);
        Assert.True(afgesproken.Status == 200, afgesproken.Body.GetRawText());
        await OnderzoekAsync();
        await UitvoeringAsync();
    }

    /// <summary>A second signal, whose question waits for a bronhouder.</summary>
    private async Task OnderzoekAsync()
    {
        var gang = new Signaalgang(this);
        await gang.OntvangAsync("2026-03-02");
        await gang.WeegAsync();
        await gang.DoeAsync(Speler.Team, "wegingen/3-zwaarte", Stukken.Weging3);
        await gang.DoeAsync(Speler.Pf, "privacychecks/1", Stukken.Check1);
        await gang.DoeAsync(Speler.Sig, "bronvragen", Stukken.Bevraag("Vergunningen", Speler.Vth.Persona));
        InOnderzoek = new Zaak("signalen", Signaalgang.SignaalDoel, gang.Signaal, gang.SignaalCode, ApiClient.Nu);
    }

    /// <summary>A third signal with a case in execution, from which a handhaver received something.</summary>
    private async Task UitvoeringAsync()
    {
        var gang = new Signaalgang(this);
        await gang.NaarOverlegAsync("2026-03-02");
        await gang.StartCasusAsync();
        await gang.DoeAsync(Speler.Sig, "casus", new { casus = gang.Casus });
        await gang.DoeCasusAsync(Speler.Sig, "deelnemers", new { organisatie = "gemeente", gebruiker = Speler.Pf.Persona });
        await gang.DoeCasusAsync(Speler.Cr, "plan", Stukken.Plan);
        await gang.DoeCasusAsync(Speler.Pf, "privacychecks/2b", Stukken.Check2B(1));
        await gang.DoeCasusAsync(Speler.Pf, "privacychecks/2b", Stukken.Check2B(2));
        await gang.DoeCasusAsync(Speler.Sig, "verstrekkingen", Stukken.Verstrek(1, "Detailgegevens", "VthHandhaving"));
        AnderSignaal = new Zaak("signalen", Signaalgang.SignaalDoel, gang.Signaal, gang.SignaalCode, ApiClient.Nu);
        InUitvoering = new Zaak("ondermijningscasussen", Signaalgang.CasusDoel, gang.Casus, gang.CasusCode, ApiClient.Nu);
        Positie = gang.Positie;
    }

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton<IPersonalTextReader>(
            provider => new Meelezer(provider.GetRequiredService<PersonalDataProtector>(), Geopend)));
    }

    private sealed class Meelezer(
        PersonalDataProtector lezer, ConcurrentDictionary<string, ConcurrentDictionary<BetrokkeneId, bool>> geopend) : IPersonalTextReader
    {
        public string? Reveal(PersonalText? text)
        {
            var open = lezer.Reveal(text);
            if (open is not null)
            {
                geopend.GetOrAdd(open, _ => new())[text!.Subject] = true;
            }

            return open;
        }
    }
}
