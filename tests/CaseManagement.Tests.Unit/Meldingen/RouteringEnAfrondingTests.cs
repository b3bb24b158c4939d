using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Meldingen;
using CaseManagement.Meldingen.Afronding;
using CaseManagement.Meldingen.Routering;
using CaseManagement.Tests.Unit.Testing;
using NodaTime;

namespace CaseManagement.Tests.Unit.Meldingen;

public sealed class RouteringEnAfrondingTests
{
    private static readonly DossierId Ander = new(new Guid("33333333-3333-4333-8333-333333333333"));

    /// <summary>The table of §5.3, written out once more by hand.</summary>
    public static TheoryData<MeldingSoort, Bestemming[], string?, Bestemming[]> Tabel() => new()
    {
        { MeldingSoort.Zorgmelding, [Bestemming.SociaalDomein, Bestemming.Interventieteam], null, [Bestemming.Pga, Bestemming.VeiligThuis] },
        { MeldingSoort.OnbegrepenGedrag, [Bestemming.Interventieteam], "pga", [Bestemming.Pga, Bestemming.Wvggz, Bestemming.MeldpuntWoonoverlast] },
        {
            MeldingSoort.Woonoverlast, [Bestemming.MeldpuntWoonoverlast], "woonoverlast",
            [Bestemming.Buurtbemiddeling, Bestemming.Interventieteam, Bestemming.Pga, Bestemming.Signaalcoordinator]
        },
        {
            MeldingSoort.Ondermijning, [Bestemming.Signaalcoordinator], "signaal",
            [Bestemming.Afdeling, Bestemming.Riec, Bestemming.AndereGemeente]
        },
        { MeldingSoort.OpenbareRuimte, [Bestemming.Bor, Bestemming.Boa], null, [Bestemming.MeldpuntWoonoverlast, Bestemming.Signaalcoordinator] },
    };

    [Theory]
    [MemberData(nameof(Tabel))]
    public void Each_kind_goes_where_the_table_says_and_nowhere_else(MeldingSoort soort, Bestemming[] eerst, string? opent, Bestemming[] daarna)
    {
        foreach (var bestemming in Enum.GetValues<Bestemming>())
        {
            var eerste = Meldingloop.Beoordeeld(Meldingloop.Ontvangst(soort)).Routeer(bestemming);
            var tweede = Meldingloop.Gerouteerd(soort, eerst[0]).Routeer(bestemming, "Past beter");
            Assert.Equal(eerst.Contains(bestemming) ? null : "MEL-5.3", eerste.Decision.Refusal?.RegelId);
            Assert.Equal(daarna.Contains(bestemming) ? null : "MEL-5.3", tweede.Decision.Refusal?.RegelId);
        }

        Assert.Equal(opent, Routeringstabel.Opent(soort, eerst[0]));
    }

    [Fact]
    public void A_zorgmelding_opens_nothing_and_is_handled_by_its_owner()
    {
        var loop = Meldingloop.Gerouteerd(MeldingSoort.Zorgmelding, Bestemming.SociaalDomein);
        loop.ZetOm("pga").Refuses("MEL-5.3");
        loop.Na(l => l.Handel(AfhandelResultaat.Opgepakt));
        Assert.Equal((MeldingStatus.Afgehandeld, new LocalDate(2031, 3, 2)), (loop.State.Status, loop.Overzicht.VernietigenOp));
    }

    [Fact]
    public void Routing_follows_the_assessment_and_an_assessment_is_made_once()
    {
        Meldingloop.Ontvangen().Routeer(Bestemming.MeldpuntWoonoverlast).Refuses("MEL-14");
        Meldingloop.Beoordeeld().Beoordeel(MeldingSoort.Woonoverlast).Refuses("MEL-14");
        Meldingloop.Beoordeeld().ZetOm("woonoverlast").Refuses("MEL-14");
        Meldingloop.Beoordeeld().Handel(AfhandelResultaat.Opgepakt).Refuses("MEL-14");
    }

    [Fact]
    public void The_assessment_can_correct_the_kind() =>
        Assert.Equal(MeldingSoort.Zorgmelding, Meldingloop.Ontvangen().Na(l => l.Beoordeel(MeldingSoort.Zorgmelding)).State.Soort);

    [Fact]
    public void A_re_route_needs_a_reason_and_takes_access_from_the_old_owner()
    {
        var loop = Meldingloop.Beoordeeld(Meldingloop.Ontvangst(MeldingSoort.OnbegrepenGedrag)).Na(l => l.Routeer(Bestemming.Interventieteam));
        Assert.Equal(new Deelnemer("interventieteam"), Assert.Single(loop.Overzicht.Deelnemers));
        loop.Routeer(Bestemming.Pga).Refuses("MEL-10");
        loop.Na(l => l.Routeer(Bestemming.Pga, "Structureel", "u-pga"));
        Assert.Equal(new Deelnemer("gemeente", new GebruikerId("u-pga")), Assert.Single(loop.Overzicht.Deelnemers));
    }

    [Fact]
    public void A_department_without_a_named_person_gets_no_access()
    {
        Assert.Empty(Meldingloop.Gerouteerd(MeldingSoort.Woonoverlast, Bestemming.MeldpuntWoonoverlast).Overzicht.Deelnemers);
        var thuis = Meldingloop.Gerouteerd(MeldingSoort.Zorgmelding, Bestemming.SociaalDomein);
        Assert.Empty(thuis.Na(l => l.Routeer(Bestemming.VeiligThuis, "Veiligheid", "u-extern")).Overzicht.Deelnemers);
    }

    [Fact]
    public void Going_to_the_desk_of_another_kind_changes_the_kind()
    {
        var loop = Meldingloop.Gerouteerd(MeldingSoort.OpenbareRuimte, Bestemming.Bor).Na(l => l.Routeer(Bestemming.Signaalcoordinator, "Hennep"));
        Assert.Equal(MeldingSoort.Ondermijning, loop.State.Soort);
        loop.ZetOm("signaal").Then<MeldingOmgezet>();
    }

    [Theory]
    [InlineData(Bestemming.Afdeling)]
    [InlineData(Bestemming.Riec)]
    [InlineData(Bestemming.AndereGemeente)]
    public void An_internal_signal_stays_with_its_own_department_without_a_protocol(Bestemming naar)
    {
        var intern = Meldingloop.Gerouteerd(MeldingSoort.Ondermijning, Bestemming.Signaalcoordinator, Kanaal.InternVTH);
        intern.Routeer(naar, "Past daar").Refuses("OND-01");
        intern.Protocol = new ProtocolVanKracht("v1.0", new LocalDate(2026, 1, 5));
        Assert.Equal("v1.0", intern.Routeer(naar, "Past daar").Then<MeldingGerouteerd>().ProtocolVersie);
        Meldingloop.Gerouteerd(MeldingSoort.Ondermijning, Bestemming.Signaalcoordinator).Routeer(naar, "Past daar").Then<MeldingGerouteerd>();
    }

    [Theory]
    [InlineData(Kanaal.InternVTH)]
    [InlineData(Kanaal.InternBurgerzaken)]
    [InlineData(Kanaal.InternSociaalDomein)]
    [InlineData(Kanaal.InternBOR)]
    [InlineData(Kanaal.InternRO)]
    [InlineData(Kanaal.InternOverig)]
    public void Every_internal_channel_is_internal(Kanaal kanaal) => Assert.True(kanaal.IsIntern());

    [Fact]
    public void Converting_gives_the_dossier_the_same_identifier_each_time()
    {
        var omgezet = Meldingloop.Gerouteerd(MeldingSoort.Woonoverlast, Bestemming.MeldpuntWoonoverlast).ZetOm("woonoverlast");
        Assert.Equal(
            new DossierId(DerivedIdentifier.From(Scenario<Melding>.Dossier.Value, "woonoverlast")), omgezet.Then<MeldingOmgezet>().Dossier);
        Assert.Equal((MeldingStatus.Omgezet, false), (omgezet.After.Status, omgezet.After.IsActief));
        Meldingloop.Gerouteerd(MeldingSoort.Woonoverlast, Bestemming.MeldpuntWoonoverlast).ZetOm("signaal").Refuses("MEL-5.3");
        Meldingloop.Gerouteerd(MeldingSoort.Woonoverlast, Bestemming.MeldpuntWoonoverlast)
            .Na(l => l.Routeer(Bestemming.Buurtbemiddeling, "Buren")).ZetOm("woonoverlast").Refuses("MEL-5.3");
    }

    [Theory]
    [InlineData(MeldingSoort.Woonoverlast, AfhandelResultaat.Opgepakt, 5)]
    [InlineData(MeldingSoort.Woonoverlast, AfhandelResultaat.Afgewezen, 1)]
    [InlineData(MeldingSoort.Woonoverlast, AfhandelResultaat.Afgebroken, 1)]
    [InlineData(MeldingSoort.Ondermijning, AfhandelResultaat.Opgepakt, 1)]
    public void Retention_follows_the_result(MeldingSoort soort, AfhandelResultaat resultaat, int jaren) => Assert.Equal(
        new LocalDate(2026, 3, 2).PlusYears(jaren),
        Meldingloop.Gerouteerd(soort, Routeringstabel.Van(soort).EersteBehandelaars[0]).Handel(resultaat).After.VernietigenOp);

    [Fact]
    public void A_melding_is_double_of_another_that_stays()
    {
        var loop = Meldingloop.Ontvangen();
        Assert.Equal(MeldingStatus.Dubbel, loop.Dubbel(Ander, Origineel("Ontvangen")).After.Status);
        Assert.Equal(new LocalDate(2027, 3, 2), loop.Dubbel(Ander, Origineel("Ontvangen")).Then<MeldingDubbelVerklaard>().VernietigenOp);
        loop.Dubbel(Ander, null).Refuses<OrigineelOntbreekt>();
        loop.Dubbel(Ander, Origineel("Dubbel")).Refuses<OrigineelOntbreekt>();
        loop.Dubbel(Scenario<Melding>.Dossier, Origineel("Ontvangen")).Refuses<OrigineelOntbreekt>();
    }

    [Fact]
    public void A_melding_with_an_open_action_does_not_end()
    {
        var loop = Meldingloop.Gerouteerd(MeldingSoort.Woonoverlast, Bestemming.MeldpuntWoonoverlast).Met(new ActieAfgesproken(
            1, PersonalText.Of(default, MeldingZaaktype.Doelcode, "Bellen"), new Deelnemer("gemeente"), new LocalDate(2026, 4, 1)));
        loop.Handel(AfhandelResultaat.Opgepakt).Refuses("MEL-8.4");
        loop.ZetOm("woonoverlast").Refuses("MEL-8.4");
        loop.Dubbel(Ander, Origineel("Ontvangen")).Refuses("MEL-8.4");
    }

    [Fact]
    public void Who_brought_it_in_does_not_handle_it()
    {
        Assert.DoesNotContain(Rol.InternMelder, new MeldingAfhandelenUseCase().Policy.AlleenRollen);
        Assert.Contains(Rol.MedewerkerMeldpunt, new MeldingBeoordelenUseCase().Policy.AlleenRollen);
        Assert.False(new MeldingOmzettenVorm().Validate(new MeldingOmzetten("")).IsValid);
        Assert.False(new MeldingAfhandelenVorm().Validate(new MeldingAfhandelen(default, "")).IsValid);
    }

    [Fact]
    public void An_unknown_event_stops() => Assert.Throws<InvalidOperationException>(() => new MeldingZaaktype().Evolve(null, new Vreemd()));

    private static DossierOverzicht Origineel(string status) => new()
    {
        Id = Ander,
        Zaaktype = "melding",
        Code = "MEL-2026-0002",
        Status = status,
        IsActief = true,
        GeopendOp = new LocalDate(2026, 3, 1),
    };

    private sealed record Vreemd : IEvent;
}
