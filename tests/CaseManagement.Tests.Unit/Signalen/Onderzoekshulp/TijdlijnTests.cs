using CaseManagement.Kernel.Beslissen;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Tijdlijn;
using static CaseManagement.Tests.Unit.Signalen.Onderzoekstappen;

namespace CaseManagement.Tests.Unit.Signalen.Onderzoekshulp;

/// <summary>Events in Dutch words, with codes and the protocol version, and their texts kept apart.</summary>
public sealed class TijdlijnTests
{
    [Fact]
    public void Every_event_has_words_that_are_no_code()
    {
        var events = typeof(SignaalDossier).Assembly.GetTypes().Where(type => !type.IsAbstract && typeof(IEvent).IsAssignableFrom(type)).ToList();
        Assert.True(events.Count > 35, "The walk over the events is broken.");
        foreach (var type in events)
        {
            var wat = Gebeurteniswoorden.Wat((IEvent)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type));
            Assert.Matches("^[A-Z][a-z].{4,}$", wat);
            Assert.DoesNotContain('-', wat);
        }
    }

    [Fact]
    public void A_row_tells_the_outcome_and_the_protocol_version_and_no_text()
    {
        var loop = OpAgenda();
        var weging = loop.Gebeurd.OfType<CaseManagement.Signalen.Wegingen.Weging3Vastgelegd>().Single();
        Assert.Equal("Weging 3 (zwaarte) vastgelegd", Gebeurteniswoorden.Wat(weging));
        Assert.Equal(["Vervolganalyse"], Gebeurteniswoorden.Bijzonderheden(weging));
        Assert.Equal("v1.0", Gebeurtenis.ProtocolVersie(weging));
        Assert.Equal("Concreet en recent", Assert.Single(Gebeurtenis.Teksten(weging)).Tekst.Plain);

        var vraag = loop.Gebeurd.OfType<CaseManagement.Signalen.Bronnenonderzoek.BronBevraagd>().First();
        Assert.Equal(["PrivacyCheck1-1", "Vergunningen"], Gebeurteniswoorden.Bijzonderheden(vraag));
        Assert.Equal("v1.0", Gebeurtenis.ProtocolVersie(vraag));
        Assert.Null(Gebeurtenis.ProtocolVersie(loop.Gebeurd[0]));
    }

    [Fact]
    public void No_row_of_a_whole_life_holds_a_text_of_a_person()
    {
        var casus = Casusloop.Geinformeerd();
        foreach (var @event in casus.Signaal.Gebeurd.Concat(casus.Gebeurd))
        {
            var rij = string.Join(' ', Gebeurteniswoorden.Bijzonderheden(@event).Prepend(Gebeurteniswoorden.Wat(@event)));
            Assert.DoesNotContain(Gebeurtenis.Teksten(@event), deel => deel.Tekst.Plain!.Length > 1 && rij.Contains(deel.Tekst.Plain, StringComparison.Ordinal));
        }
    }
}
