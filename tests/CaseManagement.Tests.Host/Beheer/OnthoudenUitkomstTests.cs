using System.Security.Cryptography;
using System.Text;
using CaseManagement.Cli.Beheer;
using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Registratie;
using CaseManagement.Web.Deur;
using NodaTime;

namespace CaseManagement.Tests.Host.Beheer;

/// <summary>Which event a remembered outcome belongs to; for events of before the summary was kept, the key alone tells.</summary>
public sealed class OnthoudenUitkomstTests
{
    private static readonly Guid Ding = new("00000000-0000-4000-8000-000000000001");
    private static readonly Guid Ander = new("00000000-0000-4000-8000-000000000002");

    [Fact]
    public void An_outcome_of_before_belongs_to_the_command_or_the_thing_that_its_key_names()
    {
        var gebruiker = Uitkomst("v.voorzitter:abc", []);
        var systeem = Uitkomst($"#systeem/{Ding:N}/import/openen", SHA256.HashData(Encoding.UTF8.GetBytes($"#systeem/{Ding:N}/import/openen")));
        var nummer = Uitkomst($"#nummering-wov-2026/{Ding:N}", SHA256.HashData(Ding.ToByteArray()));

        Assert.True(gebruiker.HoortBij(Gebeurtenis($"woonoverlast-{Ding:N}"), Herkomst(Verzoeklezer.OpdrachtVan("v.voorzitter:abc"))));
        Assert.False(gebruiker.HoortBij(Gebeurtenis($"woonoverlast-{Ding:N}"), Herkomst(Ander)));
        Assert.True(systeem.HoortBij(Gebeurtenis($"woonoverlast-{Ding:N}"), Herkomst(Ander)));
        Assert.True(systeem.HoortBij(Gebeurtenis("toegang-20261122"), Herkomst(Ander)));
        Assert.False(systeem.HoortBij(Gebeurtenis($"woonoverlast-{Ander:N}"), Herkomst(Ander)));
        Assert.True(nummer.HoortBij(Gebeurtenis("nummering-wov-2026"), Herkomst(Ding)));
        Assert.False(nummer.HoortBij(Gebeurtenis("nummering-wov-2026"), Herkomst(Ander)));
        Assert.False(nummer.HoortBij(Gebeurtenis("nummering-wov-2026"), null));
        Assert.False(Uitkomst("#onzin", []).HoortBij(Gebeurtenis($"woonoverlast-{Ding:N}"), Herkomst(Ander)));
    }

    [Fact]
    public void What_the_event_says_of_the_outcome_comes_before_what_the_key_tells()
    {
        var uitkomst = Uitkomst("v.voorzitter:abc", []);
        var opdracht = Verzoeklezer.OpdrachtVan("v.voorzitter:abc");

        Assert.True(uitkomst.HoortBij(Gebeurtenis("x-1"), Herkomst(opdracht) with { Onthouden = Onthouding.Van("v.voorzitter:abc", "{}"u8) }));
        Assert.False(uitkomst.HoortBij(Gebeurtenis("x-1"), Herkomst(opdracht) with { Onthouden = Onthouding.Van("v.voorzitter:abc", "{ }"u8) }));
        Assert.False(uitkomst.HoortBij(Gebeurtenis("x-1"), Herkomst(opdracht) with { Onthouden = Onthouding.Van("v.voorzitter:ab", "c{}"u8) }));
    }

    private static OnthoudenUitkomst Uitkomst(string sleutel, byte[] vingerafdruk) => OnthoudenUitkomst.Van(
        new ArchivedCommand(new StoredCommand(sleutel, vingerafdruk, "{}"u8.ToArray(), 3, 7), Instant.FromUnixTimeMilliseconds(1000)));

    private static StoredEvent Gebeurtenis(string stroom) => new(
        7, new StreamName(stroom), 3, Guid.Empty, "x", 1, default, default, Instant.FromUnixTimeMilliseconds(1000), default);

    private static Herkomst Herkomst(Guid opdracht) => new(
        new GebruikerId("v.voorzitter"), "gemeente", Rol.VoorzitterOverleg, "va-overleg", "x", null, AuditActie.Aanmaken, "x", opdracht, "", "");
}
