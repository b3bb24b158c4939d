using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Meldingen.Ontvangst;
using CaseManagement.Privacy.Trail;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CaseManagement.Tests.Host.Demo;

/// <summary>Whom the trail calls a data subject is one, over a year of casework: no dossier, no meeting, no key that protects only text.</summary>
public sealed class SpoorpersonenTests
{
    [Fact]
    public async Task Every_data_subject_of_the_trail_is_a_person_of_a_dossier_or_a_reporter()
    {
        await using var stad = await Demostad.SpeelAsync(new LocalDate(2026, 11, 20));
        var events = await EventsAsync(stad.Huis.Diensten);
        var personen = (await PersonenAsync(stad.Huis.Diensten))
            .Concat(events.Select(e => e.Body).OfType<MeldingOntvangen>().Select(e => e.Melder?.Ref).OfType<BetrokkeneId>()).ToHashSet();

        var fout = events.SelectMany(e => Auditspoor.Betrokkenen(e).Where(wie => !personen.Contains(wie)).Select(_ => e.Stored.Type)).Distinct().Order().ToList();

        Assert.True(personen.Count > 20, $"{personen.Count} people: the walk is broken.");
        Assert.True(fout.Count == 0, string.Join(", ", fout));
    }

    private static async Task<List<RecordedEvent>> EventsAsync(IServiceProvider huis)
    {
        var (store, serializer, alle) = (huis.GetRequiredService<IEventStore>(), huis.GetRequiredService<IEventSerializer>(), new List<RecordedEvent>());
        while (await store.ReadAllAsync(alle.Count, 1000, TestContext.Current.CancellationToken) is { Count: > 0 } blad)
        {
            alle.AddRange(blad.Select(serializer.Deserialize));
        }

        return alle;
    }

    private static async Task<IEnumerable<BetrokkeneId>> PersonenAsync(IServiceProvider huis)
    {
        var (register, personen) = (huis.GetRequiredService<IDossierregister>(), new List<BetrokkeneId>());
        foreach (var zaaktype in huis.GetServices<IZaaktype>())
        {
            var dossiers = await register.VanZaaktypeAsync(zaaktype.Naam, alleenActief: false, TestContext.Current.CancellationToken);
            personen.AddRange(dossiers.SelectMany(dossier => dossier.Betrokkenen).Select(betrokkene => betrokkene.Id));
        }

        return personen;
    }
}
