using System.Reflection;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Bewaring;
using CaseManagement.Signalen.Koppelvragen;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Signalen.Verstrekkingen;
using CaseManagement.Tests.Unit.Signalen.Verstrekkingen;
using NodaTime;

namespace CaseManagement.Tests.Unit.Signalen;

/// <summary>Each step of each signal keeps the protocol version it was taken under (<c>OND-04</c>), and so does each line of the ledger.</summary>
public sealed class ProtocolversieTests
{
    /// <summary>
    /// No step of the phases: the receipt, which may be without a protocol (<c>OND-01</c>); a look at a kept signal after its end (<c>OND-20</c>); and what supervision did
    /// with a notice, which is in no signal.
    /// </summary>
    private static readonly Type[] GeenStap = [typeof(SignaalOntvangen), typeof(BewaardSignaalVergeleken), typeof(KoppelberichtAfgehandeld)];

    /// <summary>Follow from the step that is recorded with them, in one append, under its version.</summary>
    private static readonly Type[] MetAnder =
    [
        .. typeof(SignalenModule).Assembly.GetTypes().Where(type => type.Name is "HitRelevantBevonden" or "HitNietRelevantBevonden" or "GegevensVrijgegevenVoorOverleg"),
    ];

    [Fact]
    public void Every_event_of_the_phases_and_of_the_ledger_has_a_place_for_the_version()
    {
        var events = typeof(SignalenModule).Assembly.GetTypes().Where(type => type.IsDefined(typeof(EventTypeAttribute), inherit: false)).ToList();
        Assert.True(events.Count > 35, "The walk over the events is broken.");
        var zonder = events.Except(GeenStap).Except(MetAnder).Where(type => !HeeftVersie(type, [])).Select(type => type.Name).Order(StringComparer.Ordinal);
        Assert.Empty(zonder);
        Assert.All(events.Where(typeof(IVerstrekkingEvent).IsAssignableFrom), type => Assert.True(HeeftVersie(type, [])));
    }

    [Fact]
    public void What_is_decided_under_a_version_keeps_it_and_without_a_protocol_none()
    {
        var casus = Verstrekkingstappen.Ingetrokken();
        foreach (var @event in casus.Signaal.Gebeurd.Concat(casus.Gebeurd).Where(e => e is IVerstrekkingEvent or SignaalOnjuistVerklaard or OnjuistheidBevestigd or VerstrekkingenIngetrokken))
        {
            Assert.Equal("v1.0", @event.GetType().GetProperty("ProtocolVersie")!.GetValue(@event));
        }

        Assert.Contains(casus.Gebeurd, e => e is VerwijderingOpgedragen);
        casus.Signaal.Protocol = null;
        var wie = casus.Signaal.State.Betrokkenen[0].Gekoppeld.Betrokkene;
        Assert.Null(casus.Signaal.Verval(wie).Then<CaseManagement.Signalen.Informatieplicht.InformatieplichtVervallen>().ProtocolVersie);
        Assert.Equal(
            "v1.0",
            Onderzoekstappen.OpAgenda().Voldoe(Onderzoekstappen.OpAgenda().State.Betrokkenen[0].Gekoppeld.Betrokkene, new LocalDate(2026, 2, 10))
                .Then<CaseManagement.Signalen.Informatieplicht.InformatieplichtVoldaan>().ProtocolVersie);
    }

    // The version itself, or a part of the event that has it.
    private static bool HeeftVersie(Type type, HashSet<Type> gezien) => gezien.Add(type) && type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Any(deel =>
        (deel.Name is "ProtocolVersie" && deel.PropertyType == typeof(string))
        || deel.PropertyType == typeof(ProtocolStap)
        || (deel.PropertyType.Assembly == typeof(SignalenModule).Assembly && !deel.PropertyType.IsEnum && HeeftVersie(deel.PropertyType, gezien)));
}
