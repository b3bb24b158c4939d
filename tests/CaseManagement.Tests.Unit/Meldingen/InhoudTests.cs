using CaseManagement.Kernel.Identiteit;
using CaseManagement.Meldingen;
using CaseManagement.Meldingen.Inhoud;
using CaseManagement.Meldingen.Ontvangst;
using CaseManagement.Meldingen.Routering;
using CaseManagement.Tests.Unit.Testing;
using NodaTime;

namespace CaseManagement.Tests.Unit.Meldingen;

public sealed class InhoudTests
{
    [Fact]
    public void Acute_danger_goes_to_112_first()
    {
        var loop = Meldingloop.Ontvangen(Meldingloop.Ontvangst() with { AcuutGevaar = true });
        loop.Beoordeel(MeldingSoort.Woonoverlast).Refuses<EerstAlarmnummer>();
        loop.Splits(MeldingSoort.Ondermijning).Refuses("MEL-05");
        Assert.Contains("112", new EerstAlarmnummer().Melding, StringComparison.Ordinal);
        loop.Na(l => l.Bevestig(Noodhulp.VeiligThuis)).Beoordeel(MeldingSoort.Woonoverlast).Refuses<EerstAlarmnummer>();
        loop.Na(l => l.Bevestig(Noodhulp.Alarmnummer112)).Na(l => l.Beoordeel(MeldingSoort.Woonoverlast));
        loop.Bevestig(Noodhulp.Alarmnummer112).ThenNothing();
    }

    [Fact]
    public void Domestic_violence_goes_to_Veilig_Thuis_first()
    {
        var loop = Meldingloop.Ontvangen(Meldingloop.Ontvangst() with { HuiselijkGeweld = true });
        loop.Na(l => l.Bevestig(Noodhulp.Alarmnummer112)).Beoordeel(MeldingSoort.Woonoverlast).Refuses<EerstVeiligThuis>();
        loop.Na(l => l.Bevestig(Noodhulp.VeiligThuis)).Na(l => l.Beoordeel(MeldingSoort.Woonoverlast));
    }

    [Theory]
    [InlineData(MelderSoort.Anoniem)]
    [InlineData(MelderSoort.Vertrouwelijk)]
    public void The_text_of_a_hidden_reporter_is_screened_before_it_goes_on(MelderSoort melder)
    {
        var loop = Meldingloop.Beoordeeld(Meldingloop.Ontvangst(melder: melder));
        loop.Routeer(Bestemming.MeldpuntWoonoverlast).Refuses("MEL-03");
        loop.Na(l => l.Controleer()).Na(l => l.Routeer(Bestemming.MeldpuntWoonoverlast));
        loop.Na(l => l.VulAan("Ik ben de buurman van nummer 3")).ZetOm("woonoverlast").Refuses("MEL-03");
        loop.Na(l => l.Controleer()).ZetOm("woonoverlast").Then<CaseManagement.Meldingen.Afronding.MeldingOmgezet>();
        loop.Controleer().ThenNothing();
    }

    [Theory]
    [InlineData(MelderSoort.Bekend)]
    [InlineData(MelderSoort.Professional)]
    public void The_text_of_a_known_reporter_goes_on_at_once(MelderSoort melder) =>
        Meldingloop.Beoordeeld(Meldingloop.Ontvangst(melder: melder)).Routeer(Bestemming.MeldpuntWoonoverlast).Then<MeldingGerouteerd>();

    [Fact]
    public void Screened_out_words_leave_a_key_to_destroy()
    {
        var loop = Meldingloop.Ontvangen(Meldingloop.Ontvangst(melder: MelderSoort.Anoniem));
        var oud = loop.State.Tekst.Sleutel;
        loop.Na(l => l.Controleer(new TekstOpgave("Lawaai")));
        Assert.True(loop.State.IsGecontroleerd);
        Assert.NotEqual(oud, loop.State.Tekst.Sleutel);
        Assert.Equal([oud], loop.State.TeVernietigenSleutels);
    }

    [Fact]
    public void Wrongly_received_data_is_taken_out_with_its_key()
    {
        var loop = Meldingloop.Ontvangen().Na(l => l.VulAan("Hij slikt medicijnen"));
        var oud = loop.State.Tekstsleutels;
        Assert.Equal(2, oud.Distinct().Count());
        var verwijderd = loop.Verwijder("Lawaai").Then<GegevensVerwijderdBijIntake>();
        Assert.Equal(oud, verwijderd.TeVernietigenSleutels);
        Assert.DoesNotContain(verwijderd.Tekst.Sleutel, oud);
        Assert.Equal(verwijderd.Tekst.Sleutel, verwijderd.Tekst.Omschrijving.Subject);
        Assert.DoesNotContain(BetrokkeneId.Of(Scenario<Melding>.Dossier), oud);
        loop.Na(l => l.Controleer()).Na(l => l.Verwijder("Lawaai"));
        Assert.Empty(loop.State.Aanvullingen);
        Assert.False(loop.State.IsGecontroleerd);
        Assert.Equal(oud, loop.State.TeVernietigenSleutels);
        Assert.Null(loop.State.Tekst.Locatie);
    }

    [Fact]
    public void After_routing_the_intake_is_over() =>
        Meldingloop.Gerouteerd(MeldingSoort.Woonoverlast, Bestemming.MeldpuntWoonoverlast).Verwijder("Lawaai").Refuses("MEL-12");

    [Fact]
    public void A_split_leaves_each_melding_its_own_part_and_links_by_id()
    {
        var loop = Meldingloop.Beoordeeld();
        var oud = loop.State.Tekst.Sleutel;
        var gesplitst = loop.Splits(MeldingSoort.Ondermijning).Then<MeldingGesplitst>();
        Assert.Equal(new DossierId(DerivedIdentifier.From(Scenario<Melding>.Dossier.Value, "splitsing-1")), gesplitst.NaarMelding);
        Assert.Equal([oud], gesplitst.TeVernietigenSleutels);
        Assert.NotEqual(gesplitst.Deel.Sleutel, gesplitst.Rest.Sleutel);
        loop.Na(l => l.Splits(MeldingSoort.Ondermijning));
        Assert.Equal(MeldingSoort.Woonoverlast, loop.State.Soort);
        Assert.NotEqual(oud, loop.State.Tekst.Sleutel);
        Assert.NotEqual(gesplitst.NaarMelding, loop.Splits(MeldingSoort.Zorgmelding).Then<MeldingGesplitst>().NaarMelding);
        Assert.Contains(loop.State.Splitsingen[0].Deel.Sleutel, loop.State.Sleutels);
    }

    [Fact]
    public void A_split_makes_two_kinds_and_happens_before_routing()
    {
        Meldingloop.Beoordeeld().Splits(MeldingSoort.Woonoverlast).Refuses("MEL-11");
        Meldingloop.Gerouteerd(MeldingSoort.Woonoverlast, Bestemming.MeldpuntWoonoverlast).Splits(MeldingSoort.Zorgmelding).Refuses("MEL-14");
    }

    [Fact]
    public void An_addition_has_already_been_received()
    {
        var loop = Meldingloop.Ontvangen();
        loop.When(new MeldingAanvullenUseCase(), new MeldingAanvullen("Meer", new LocalDate(2026, 3, 3))).Refuses<OntvangenInDeToekomst>();
        Assert.Single(loop.Na(l => l.VulAan("Meer")).State.Aanvullingen);
    }

    [Fact]
    public void An_ended_melding_takes_nothing_more()
    {
        var loop = Meldingloop.Gerouteerd(MeldingSoort.Woonoverlast, Bestemming.MeldpuntWoonoverlast).Na(l => l.ZetOm("woonoverlast"));
        loop.VulAan("Meer").Refuses<MeldingIsAfgerond>();
        loop.Controleer().Refuses<MeldingIsAfgerond>();
        loop.Verwijder("Minder").Refuses<MeldingIsAfgerond>();
        loop.Bevestig(Noodhulp.VeiligThuis).Refuses<MeldingIsAfgerond>();
        loop.Splits(MeldingSoort.Zorgmelding).Refuses<MeldingIsAfgerond>();
        loop.Routeer(Bestemming.Pga, "Toch").Refuses<MeldingIsAfgerond>();
    }

    [Fact]
    public void Texts_are_never_empty()
    {
        var leeg = new TekstOpgave("");
        Assert.False(new TekstControlerenVorm().Validate(new TekstControleren(leeg)).IsValid);
        Assert.True(new TekstControlerenVorm().Validate(new TekstControleren()).IsValid);
        Assert.False(new GegevensVerwijderenBijIntakeVorm().Validate(new GegevensVerwijderenBijIntake(default, leeg)).IsValid);
        Assert.False(new MeldingSplitsenVorm().Validate(new MeldingSplitsen(default, leeg, new TekstOpgave("x"))).IsValid);
        Assert.False(new MeldingSplitsenVorm().Validate(new MeldingSplitsen(default, new TekstOpgave("x"), leeg)).IsValid);
        Assert.False(new MeldingAanvullenVorm().Validate(new MeldingAanvullen("", default)).IsValid);
    }
}
