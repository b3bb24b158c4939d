using System.Collections.Concurrent;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
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

    /// <inheritdoc/>
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var afgesproken = await Als("c.casusregisseur", "Casusregisseur", "va-woonoverlast").StuurAsync(
            $"woonoverlastdossiers/{Woonoverlast.Id}/acties",
            new { wat = "Bewoner van het adres bellen", organisatie = "gemeente", persoon = "c.casusregisseur", deadline = "2026-03-05" },
            Woonoverlast.Versie + 1);
        Assert.True(afgesproken.Status == 200, afgesproken.Body.GetRawText());
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
