using System.Text.Json;
using CaseManagement.EventSourcing.Events;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Koppelen;
using CaseManagement.Kernel.Protocol.Sets;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Bronnenonderzoek;
using CaseManagement.Signalen.Koppelvragen;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Tests.Unit.Signalen;
using CaseManagement.Toegang.Koppelen;
using NodaTime;
using static CaseManagement.Tests.Unit.Koppelen.Koppelvraagstappen;
using Bronnenlijst = CaseManagement.Signalen.Bronnenonderzoek.Bronnenlijst;

namespace CaseManagement.Tests.Unit.Koppelen;

/// <summary>What the asker is told: the same lines and the same length whatever there is, and nothing of what is hidden from him.</summary>
public sealed class KoppelantwoordTests
{
    private static readonly JsonSerializerOptions Opties = PersonalTextJson.RowOptions(SignaalJson.Default);

    [Fact]
    public void Nothing_found_is_three_times_no()
    {
        var antwoord = Antwoord(Vondst());
        Assert.Equal(
            [("Persoon", "nee", ""), ("Adres", "nee", ""), ("Kvk", "nee", "")],
            antwoord.Regels.Select(regel => (regel.Soort, regel.Antwoord, regel.Vraagbaak)));
        Assert.Equal(["Meldingen", "Woonoverlast", "Pga", "Signalen"], antwoord.Bronnen.Select(bron => bron.Bron));
        Assert.All(antwoord.Bronnen, bron => Assert.Equal(("nee", "", "", ""), (bron.Toegestaan, bron.Antwoord, bron.Vraagbaak, bron.Weg)));
    }

    [Fact]
    public void A_shared_address_is_a_yes_with_whom_to_ask_and_says_nothing_of_the_person_or_the_dossier()
    {
        var antwoord = Antwoord(Vondst(Treffer(Kenmerksoort.Adres), Treffer(Kenmerksoort.Adres, "pga", dossier: 2), Treffer(Kenmerksoort.Adres, "melding", Rol.MedewerkerMeldpunt)));
        Assert.Equal(
            [("nee", ""), ("ja", "Casusregisseur, MedewerkerMeldpunt"), ("nee", "")], antwoord.Regels.Select(regel => (regel.Antwoord, regel.Vraagbaak)));
        var tekst = JsonSerializer.Serialize(antwoord, Opties);
        Assert.DoesNotContain(Koppelhuis.Dossier(1).ToString(), tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("woonoverlast", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_source_that_a_valid_check_1_allows_is_told_apart_and_the_way_is_the_bronhouder()
    {
        var loop = Onderzoekstappen.WachtOpCheck1().Na(l => l.Toets1(new PrivacyCheck1Uitvoeren([Onderzoekstappen.Toegestaan(GemeentelijkeBron.Woonoverlast)], "Nodig")));
        var vondst = Vondst(Treffer(Kenmerksoort.Adres), Treffer(Kenmerksoort.Persoon, "pga"), Treffer(Kenmerksoort.Kvk, "jeugd"));
        var bronnen = Antwoord(vondst, loop).Bronnen.ToDictionary(bron => bron.Bron);
        Assert.Equal(("ja", "ja", "Casusregisseur"), (bronnen["Woonoverlast"].Toegestaan, bronnen["Woonoverlast"].Antwoord, bronnen["Woonoverlast"].Vraagbaak));
        Assert.Contains("hit/no-hit", bronnen["Woonoverlast"].Weg, StringComparison.Ordinal);
        Assert.All(bronnen.Values.Where(bron => bron.Bron != "Woonoverlast"), bron => Assert.Equal(("nee", "", "", ""), (bron.Toegestaan, bron.Antwoord, bron.Vraagbaak, bron.Weg)));

        var niets = Antwoord(Vondst(), loop).Bronnen.Single(bron => bron.Bron == "Woonoverlast");
        Assert.Equal(("ja", "nee", "", ""), (niets.Toegestaan, niets.Antwoord, niets.Vraagbaak, niets.Weg));
        var verlopen = Antwoord(vondst, loop, loop.State.Check1!.GeldigTot.PlusDays(1));
        Assert.All(verlopen.Bronnen, bron => Assert.Equal("nee", bron.Toegestaan));
    }

    [Fact]
    public void A_source_that_the_list_in_force_no_longer_allows_is_told_apart_no_more()
    {
        var loop = Onderzoekstappen.WachtOpCheck1().Na(l => l.Toets1(new PrivacyCheck1Uitvoeren([Onderzoekstappen.Toegestaan(GemeentelijkeBron.Woonoverlast)], "Nodig")));
        string Toegestaan(params BronnenlijstRegel[] lijst) =>
            Antwoord(Vondst(Treffer(Kenmerksoort.Adres)), loop, lijst: lijst).Bronnen.Single(bron => bron.Bron == "Woonoverlast").Toegestaan;
        Assert.Equal("ja", Toegestaan(new BronnenlijstRegel(GemeentelijkeBron.Woonoverlast, Bronregime.Afweegbaar)));
        Assert.Equal("nee", Toegestaan(new BronnenlijstRegel(GemeentelijkeBron.Woonoverlast, Bronregime.WeigerenTenzijGrondslag)));
        Assert.Equal("nee", Toegestaan());
    }

    [Fact]
    public void What_is_hidden_from_the_asker_is_for_supervision_and_for_nobody_else()
    {
        var vondst = Vondst(Treffer(Kenmerksoort.Adres, uitgesloten: "u-sig"), Treffer(Kenmerksoort.Persoon, "pga", geheim: true, dossier: 2));
        var gesteld = Signaalloop.MetIntake().Stel(vondst).Then<KoppelvraagGesteld>();
        Assert.Empty(Koppelbevinding.LeesAntwoord(gesteld.Antwoord.Plain));
        Assert.Equal(
            [(Kenmerksoort.Adres, "woonoverlast", Koppelhuis.Dossier(1)), (Kenmerksoort.Persoon, "pga", Koppelhuis.Dossier(2))],
            Koppelbevinding.LeesToezicht(gesteld.VoorToezicht.Plain));

        var ander = Signaalloop.MetIntake().Stel(vondst, gebruiker: "u-sig2").Then<KoppelvraagGesteld>();
        Assert.Equal((Kenmerksoort.Adres, "woonoverlast", Rol.Casusregisseur), Assert.Single(Koppelbevinding.LeesAntwoord(ander.Antwoord.Plain)));
        Assert.Equal(Kenmerksoort.Persoon, Assert.Single(Koppelbevinding.LeesToezicht(ander.VoorToezicht.Plain)).Soort);
    }

    [Fact]
    public void What_is_recorded_is_as_long_for_nothing_as_for_very_much()
    {
        var veel = Vondst([.. Enumerable.Range(0, 50).Select(nummer => Treffer(Kenmerksoort.Persoon, "ondermijningscasus", geheim: nummer % 2 == 0, dossier: nummer))]);
        var lengten = new[] { Vondst(), Vondst(Treffer(Kenmerksoort.Kvk)), veel }
            .Select(vondst => Signaalloop.MetIntake().Stel(vondst).Then<KoppelvraagGesteld>())
            .Select(gesteld => (gesteld.Antwoord.Plain!.Length, gesteld.VoorToezicht.Plain!.Length));
        Assert.Equal((1024, 1024), Assert.Single(lengten.Distinct()));
        Assert.Equal(12, Koppelbevinding.LeesToezicht(Koppelbevinding.VoorToezicht(veel, new GebruikerId("u-sig"))).Count);
    }

    [Fact]
    public void Once_the_key_of_the_signal_is_gone_nothing_is_left_to_read()
    {
        Assert.Empty(Koppelbevinding.LeesAntwoord("[vernietigd]"));
        Assert.Empty(Koppelbevinding.LeesToezicht("[vernietigd]"));
    }

    [Fact]
    public void In_any_world_the_answer_has_the_same_length_and_a_hidden_dossier_changes_no_byte()
    {
        var random = new Random(7);
        string[] soorten = ["melding", "woonoverlast", "pga", "signaal", "jeugd"];
        var loop = Onderzoekstappen.WachtOpCheck1().Na(l => l.Toets1(new PrivacyCheck1Uitvoeren(
            [Onderzoekstappen.Toegestaan(GemeentelijkeBron.Woonoverlast), Onderzoekstappen.Toegestaan(GemeentelijkeBron.Signalen)], "Nodig")));
        var lengten = new HashSet<int>();
        for (var ronde = 0; ronde < 2_000; ronde++)
        {
            KoppelRij Willekeurig(bool verborgen) => Treffer(
                (Kenmerksoort)random.Next(3),
                soorten[random.Next(soorten.Length)],
                random.Next(3) switch { 0 => Rol.Casusregisseur, 1 => Rol.Signaalcoordinator, _ => Rol.MedewerkerMeldpunt },
                geheim: verborgen && random.Next(2) == 0,
                uitgesloten: verborgen ? "u-sig" : random.Next(3) == 0 ? "u-ander" : null,
                dossier: random.Next(9));
            List<KoppelRij> zichtbaar = [.. Enumerable.Range(0, random.Next(4)).Select(_ => Willekeurig(verborgen: false))];
            List<KoppelRij> metVerborgen = [.. zichtbaar, .. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Willekeurig(verborgen: true))];
            var zonder = JsonSerializer.SerializeToUtf8Bytes(Antwoord(Vondst(zichtbaar), loop), Opties);
            var met = JsonSerializer.SerializeToUtf8Bytes(Antwoord(Vondst(metVerborgen), loop), Opties);
            Assert.Equal(zonder, met);
            lengten.Add(zonder.Length);
        }

        Assert.Single(lengten);
    }

    private static KoppelantwoordInzage Antwoord(
        Koppelvondst vondst, Signaalloop? loop = null, LocalDate? dag = null, IReadOnlyList<BronnenlijstRegel>? lijst = null)
    {
        loop ??= Signaalloop.MetIntake();
        return Koppelantwoord.Van(loop.State, loop.Stel(vondst).Then<KoppelvraagGesteld>(), dag ?? loop.Dag, lijst ?? Bronnenlijst.Standaard, new PlainReader());
    }
}
