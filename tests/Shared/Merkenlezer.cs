using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;
using CaseManagement.Toegang.Medewerkers;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CaseManagement.Tests.Shared;

/// <summary>
/// Makes the mark that somebody would have got if he had just looked, without a look in the trail: what a test sends as <c>If-Match</c> when it is
/// about something else.
/// </summary>
/// <param name="diensten">The services of the house, in which every kind of thing is registered.</param>
internal sealed class Merkenlezer(IServiceCollection diensten)
{
    private static readonly ConditionalWeakTable<HttpClient, Beller> Bellers = [];
    private static readonly MethodInfo Generiek = typeof(Merkenlezer).GetMethod(nameof(VanSoortAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Remembers whose client this is.</summary>
    public static void Onthoud(HttpClient client, TestHuis huis, string persona) => Bellers.Add(client, new Beller(huis, persona));

    /// <summary>The mark of the thing in a path for the owner of a client; one that fits nothing when he sees nothing.</summary>
    public static async Task<string> NuAsync(HttpClient client, string pad)
    {
        if (!Bellers.TryGetValue(client, out var beller))
        {
            throw new InvalidOperationException("Only a client of the house knows whose it is.");
        }

        // A path without a thing has no mark.
        var delen = $"{pad}/".Split('/', '?');
        var aanroep = await AanroepAsync(client, beller);
        return DossierId.TryParse(delen[1], CultureInfo.InvariantCulture, out var id) && aanroep is not null
            ? await beller.Huis.Merken.VanAsync(beller.Huis.Services, delen[0], id, aanroep) ?? "geen"
            : "geen";
    }

    private static async Task<Aanroep?> AanroepAsync(HttpClient client, Beller beller)
    {
        var medewerker = await beller.Huis.Services.GetRequiredService<IMedewerkers>()
            .FindAsync(new GebruikerId(beller.Persona), TestContext.Current.CancellationToken);
        return medewerker is null || !Enum.TryParse<Rol>(client.DefaultRequestHeaders.GetValues("X-Rol").Single(), out var rol) ? null : new Aanroep
        {
            Gebruiker = medewerker.Gebruiker,
            Organisatie = medewerker.Organisatie,
            Rol = rol,
            Doel = client.DefaultRequestHeaders.GetValues("X-Doel").Single(),
            Grondslag = "",
            TraceId = "",
            SessieId = "",
        };
    }

    private async Task<string?> VanAsync(IServiceProvider services, string pad, DossierId id, Aanroep aanroep)
    {
        foreach (var soort in diensten.Where(dienst => dienst.ServiceType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Versiemerk<>)).ToList())
        {
            if (await (Task<string?>)Generiek.MakeGenericMethod(soort.ServiceType.GenericTypeArguments).Invoke(null, [services, pad, id, aanroep])! is { } merk)
            {
                return merk;
            }
        }

        return null;
    }

    private static async Task<string?> VanSoortAsync<TState>(IServiceProvider services, string pad, DossierId id, Aanroep aanroep)
        where TState : class
    {
        if (services.GetRequiredService<Onderwerp<TState>>().Pad != pad)
        {
            return null;
        }

        var cancellation = TestContext.Current.CancellationToken;
        var geladen = await services.GetRequiredService<Lader<TState>>().LaadAsync(id, cancellation);
        var moment = new Moment(services.GetRequiredService<IClock>().GetCurrentInstant());
        return await services.GetRequiredService<Versiemerk<TState>>().VanAsync(id, geladen, aanroep, moment, cancellation);
    }

    private sealed record Beller(TestHuis Huis, string Persona);
}
