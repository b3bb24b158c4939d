using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Koppelen;
using CaseManagement.Meldingen;
using CaseManagement.Meldingen.Inhoud;
using CaseManagement.Pga;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Casus;
using CaseManagement.Tests.Unit.Meldingen;
using CaseManagement.Tests.Unit.Signalen;
using CaseManagement.Tests.Unit.Woonoverlast;
using CaseManagement.Woonoverlast.Gegevens;
using CaseManagement.Woonoverlast.Toestand;
using Casus = CaseManagement.Tests.Unit.Pga.Casus;

namespace CaseManagement.Tests.Unit.Koppelen;

/// <summary>What each case type gives to be found by, and whom it names.</summary>
public sealed class KenmerkbladTests
{
    [Fact]
    public void A_signal_names_the_privacyfunctionaris_and_once_a_case_took_over_the_regie()
    {
        Assert.Equal(Rol.Privacyfunctionaris, new SignaalZaaktype().Koppelblad(Signaalloop.MetIntake().State).Vraagbaak);
        var gestart = Onderzoekstappen.OpAgenda().Met(new CasusVastgelegd(default, default, default)).State;
        Assert.Equal(Rol.Casusregisseur, new SignaalZaaktype().Koppelblad(gestart).Vraagbaak);
        Assert.True(gestart.IsActief);
    }

    [Fact]
    public void No_role_that_is_named_stands_for_one_module()
    {
        (string Module, Rol Vraagbaak)[] bladen =
        [
            ("meldingen", new MeldingZaaktype().Koppelblad(Meldingloop.Ontvangen(Meldingloop.Ontvangst()).State).Vraagbaak),
            ("signalen", new SignaalZaaktype().Koppelblad(Signaalloop.MetIntake().State).Vraagbaak),
            ("signalen", new OndermijningsCasusZaaktype().Koppelblad(Casusloop.Gestart().State!).Vraagbaak),
            ("woonoverlast", Gegeven.Zaaktype.Koppelblad(Gegeven.Gemeld.Aggregate((WoonoverlastDossier?)null, Gegeven.Zaaktype.Evolve)!).Vraagbaak),
            ("pga", Casus.Zaaktype.Koppelblad(Casus.InTriage.Aggregate((PgaCasus?)null, Casus.Zaaktype.Evolve)!).Vraagbaak),
        ];
        Assert.All(bladen.GroupBy(blad => blad.Vraagbaak), rol => Assert.True(rol.Select(blad => blad.Module).Distinct().Count() > 1, $"{rol.Key} tells the module."));
    }

    [Fact]
    public void A_case_of_ondermijning_leaves_its_marks_to_its_signal()
    {
        var blad = new OndermijningsCasusZaaktype().Koppelblad(Casusloop.Gestart().State!);
        Assert.Empty(blad.Kenmerken);
        Assert.Equal(Rol.Casusregisseur, blad.Vraagbaak);
    }

    [Fact]
    public void A_dossier_of_woonoverlast_gives_the_dwelling_its_owner_and_its_causer_and_never_a_neighbour()
    {
        BetrokkeneToegevoegd Erbij(BetrokkeneRol rol, string naam) => new(Gegeven.Sleutel, rol, Gegeven.Tekst(naam), Gegeven.Tekst("1970-01-01"), null);
        var staat = ((IEvent[])[
            .. Gegeven.Gemeld,
            new WoningVastgelegd(WoningSoort.Huur, Gegeven.Tekst("Verhuur BV, KvK 12345678"), null, null, true),
            Erbij(BetrokkeneRol.Omwonende, "B. Buur"),
            Erbij(BetrokkeneRol.Verhuurder, "V. Verhuurder"),
        ]).Aggregate((WoonoverlastDossier?)null, Gegeven.Zaaktype.Evolve)!;
        var blad = Gegeven.Zaaktype.Koppelblad(staat);
        Assert.Equal(Rol.Casusregisseur, blad.Vraagbaak);
        Assert.Equal(
            ["adres 0000AA 1", "kvk 12345678", "persoon k kunstmatig 1980-01-01", "persoon v verhuurder 1970-01-01"], Normaal(blad));
    }

    [Fact]
    public void A_PGA_case_gives_its_person()
    {
        var blad = Casus.Zaaktype.Koppelblad(Casus.InTriage.Aggregate((PgaCasus?)null, Casus.Zaaktype.Evolve)!);
        Assert.Equal((Rol.Casusregisseur, "persoon k kunstmatig 1990-05-17"), (blad.Vraagbaak, Assert.Single(Normaal(blad))));
    }

    [Fact]
    public void A_melding_gives_its_place_and_a_trade_register_number_and_nothing_of_its_story_or_its_reporter()
    {
        var ontvangst = Meldingloop.Ontvangst() with { Tekst = new TekstOpgave("Proefweg 9, 0000 AB, KvK 87654321", "Krik BV, KvK 12345678", "Testlaan 1, 0000 AA") };
        var blad = new MeldingZaaktype().Koppelblad(Meldingloop.Ontvangen(ontvangst).State);
        Assert.Equal(Rol.Privacyfunctionaris, blad.Vraagbaak);
        Assert.Equal(["adres 0000AA 1", "kvk 12345678"], Normaal(blad));
    }

    private static IEnumerable<string> Normaal(Koppelblad blad) =>
        blad.Kenmerken.SelectMany(kenmerk => kenmerk.Normaal([.. kenmerk.Teksten.Select(tekst => tekst.Plain!)]));
}
