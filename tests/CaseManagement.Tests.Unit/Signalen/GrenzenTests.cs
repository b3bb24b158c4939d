using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Informatieplicht;
using CaseManagement.Signalen.Intake;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Tests.Unit.Testing;
using NodaTime;

namespace CaseManagement.Tests.Unit.Signalen;

/// <summary>The last value that is still allowed, and details that do not belong to an outcome.</summary>
public sealed class GrenzenTests
{
    private static readonly OntvangendeAfdeling afdeling = OntvangendeAfdeling.Vth;

    [Theory]
    [MemberData(nameof(TeVeel))]
    public void An_outcome_of_weging_3_has_its_own_details_only(Weging3Uitkomst uitkomst, string teVeel)
    {
        var command = Stappen.Weging3(uitkomst);
        command = teVeel switch
        {
            "reden" => command with { Reden = RedenNietInBehandeling.TeLicht },
            "afdeling" => command with { Afdeling = afdeling },
            "verstrekking" => command with { Verstrekking = Stappen.Verstrekking() },
            _ => command with { RiecIntakenummer = "RIEC-1" },
        };
        Signaalloop.InWeging().Weeg3(command).Refuses<UitkomstOnvolledig>();
    }

    public static TheoryData<Weging3Uitkomst, string> TeVeel => new()
    {
        { Weging3Uitkomst.NietInBehandeling, "afdeling" }, { Weging3Uitkomst.NietInBehandeling, "riec" }, { Weging3Uitkomst.NietInBehandeling, "verstrekking" },
        { Weging3Uitkomst.OverdrachtAfdeling, "reden" }, { Weging3Uitkomst.OverdrachtAfdeling, "riec" },
        { Weging3Uitkomst.OverdrachtRiec, "reden" }, { Weging3Uitkomst.OverdrachtRiec, "afdeling" },
        { Weging3Uitkomst.Vervolganalyse, "reden" }, { Weging3Uitkomst.Vervolganalyse, "afdeling" },
        { Weging3Uitkomst.Vervolganalyse, "verstrekking" }, { Weging3Uitkomst.Vervolganalyse, "riec" },
    };

    [Fact]
    public void A_source_that_is_consulted_this_minute_may_be_recorded()
    {
        var loop = Signaalloop.InWeging();
        var nu = loop.Als(Rol.LidOndermijningsteam, "u-team1").Nu;
        loop.Weeg3(Stappen.Weging3(Weging3Uitkomst.Vervolganalyse) with { OpenBronnenGeraadpleegd = [new(OpenBron.Kadaster, "akte", nu)] })
            .Then<Weging3Vastgelegd>();
    }

    [Fact]
    public void What_was_never_received_is_not_weighed() => new Signaalloop().Weeg1(Stappen.Weging1Ja()).Refuses<SignaalWordtNietGewogen>();

    [Fact]
    public void A_no_to_weging_2A_says_where_it_goes_and_a_yes_does_not()
    {
        var loop = Signaalloop.MetIntake().Na(l => l.Weeg1(Stappen.Weging1Ja()));
        foreach (var naar in Enum.GetValues<Instantie>())
        {
            Assert.Equal(naar, loop.Weeg2A(new Weging2ATaakVastleggen(Oordeel.Nee, "Niet van ons") { Doorverwijzing = naar }).Then<Weging2AVastgelegd>().Doorverwijzing);
            Assert.Null(loop.Weeg2A(Stappen.Weging2AJa() with { Doorverwijzing = naar }).Then<Weging2AVastgelegd>().Doorverwijzing);
        }
    }

    [Fact]
    public void Somebody_born_today_may_be_linked() =>
        Signaalloop.MetIntake().Koppel(Stappen.Exploitant with { Geboortedatum = new LocalDate(2026, 2, 3) }).Then<BetrokkeneGekoppeld>();

    [Fact]
    public void Criminal_data_is_police_data_when_a_boa_brings_it_only()
    {
        var ontvangst = Stappen.Ontvangst() with { Categorieen = [GegevensCategorie.Strafrechtelijk] };
        new Signaalloop().Ontvang(ontvangst).Then<SignaalOntvangen>();
        new Signaalloop().Ontvang(ontvangst with { Kanaal = Kanaal.Boa }).Refuses<WpgGrondslagOntbreekt>();
    }

    [Fact]
    public void A_receipt_keeps_the_categories_that_it_names()
    {
        Assert.Equal([GegevensCategorie.Strafrechtelijk], new Signaalloop().Ontvang(
            Stappen.Ontvangst() with { Categorieen = [GegevensCategorie.Strafrechtelijk, GegevensCategorie.Strafrechtelijk] }).Then<SignaalOntvangen>().Categorieen);
        Assert.Equal([GegevensCategorie.Gewoon], new Signaalloop().Ontvang(Stappen.Ontvangst() with { Categorieen = [] }).Then<SignaalOntvangen>().Categorieen);
    }

    [Theory]
    [InlineData(InformatieplichtStatus.Open, true, false)]
    [InlineData(InformatieplichtStatus.Uitgesteld, true, false)]
    [InlineData(InformatieplichtStatus.Voldaan, false, true)]
    [InlineData(InformatieplichtStatus.Vervallen, false, true)]
    public void A_duty_to_inform_that_ended_waits_for_nobody(InformatieplichtStatus status, bool staatOpen, bool isKlaar)
    {
        var taak = new InformatieplichtTaak(status, new LocalDate(2026, 3, 1), new LocalDate(2026, 2, 1));
        Assert.Equal((staatOpen, isKlaar), (taak.StaatOpen(new LocalDate(2026, 2, 2)), taak.IsKlaar));
    }

    [Fact]
    public void A_duty_to_inform_that_ended_is_not_judged_again()
    {
        foreach (var (_, einde) in new Dictionary<string, Func<Signaalloop, BetrokkeneId, ScenarioResult<SignaalDossier>>>
        {
            ["voldaan"] = (loop, id) => loop.Voldoe(id, new LocalDate(2026, 2, 3)),
            ["vervallen"] = (loop, id) => loop.Verval(id),
        })
        {
            var loop = Signaalloop.MetIntake(Stappen.Exploitant);
            var wie = loop.State.Betrokkenen[0].Gekoppeld.Betrokkene;
            loop.Na(l => l.StelUit(wie)).Na(l => einde(l, wie));
            Assert.Null(loop.State.Betrokkenen[0].Informatieplicht.HerbeoordelenOp);
            Assert.Empty(loop.Overzicht.Termijnen);
        }
    }

    [Theory]
    [InlineData(SignaalStatus.Ontvangen, true, false, false)]
    [InlineData(SignaalStatus.InIntake, true, false, false)]
    [InlineData(SignaalStatus.InWeging, true, false, false)]
    [InlineData(SignaalStatus.WachtOpPrivacyCheck1, true, false, false)]
    [InlineData(SignaalStatus.InBronnenonderzoek, true, false, false)]
    [InlineData(SignaalStatus.HitsGewogen, true, false, false)]
    [InlineData(SignaalStatus.WachtOpPrivacyCheck2A, true, false, false)]
    [InlineData(SignaalStatus.OpAgendaSignaaloverleg, true, false, false)]
    [InlineData(SignaalStatus.CasusGestart, true, false, false)]
    [InlineData(SignaalStatus.Bewaard, false, true, false)]
    [InlineData(SignaalStatus.NietOndermijning, false, true, false)]
    [InlineData(SignaalStatus.NietInBehandeling, false, true, false)]
    [InlineData(SignaalStatus.DoorgeleidAndereGemeente, false, true, false)]
    [InlineData(SignaalStatus.OverdrachtAfdeling, false, true, true)]
    [InlineData(SignaalStatus.OverdrachtRiec, false, false, true)]
    public void Each_state_runs_or_is_kept_or_is_transferred(SignaalStatus status, bool actief, bool bewaard, bool overgedragen) =>
        Assert.Equal((actief, bewaard, overgedragen), (status.IsActief(), status.IsBewaard(), status.IsOvergedragen()));

    [Fact]
    public void What_was_supplied_to_a_department_is_kept_with_the_signal()
    {
        var loop = Signaalloop.InWeging().Getoetst().Na(l => l.Weeg3(Stappen.Weging3(Weging3Uitkomst.OverdrachtAfdeling)));
        Assert.Equal("WGS", loop.State.Verstrekking!.Grondslag.Plain);
    }

    [Fact]
    public void A_kept_signal_shows_no_name_and_no_place_in_lists()
    {
        var loop = Signaalloop.MetIntake(Stappen.Exploitant);
        Assert.Equal(("Testlaan 1, 0000 AA", "P. Proefpersoon"), (loop.Overzicht.Aanduiding?.Plain, loop.Overzicht.Betrokkenen[0].Naam?.Plain));
        loop.Na(l => l.StelUit(loop.State.Betrokkenen[0].Gekoppeld.Betrokkene)).Na(l => l.Weeg1(Stappen.Weging1Nee()));
        Assert.Equal((null, null), (loop.Overzicht.Aanduiding, loop.Overzicht.Betrokkenen[0].Naam));
    }

    [Fact]
    public void A_shape_asks_for_parts_only_where_they_belong()
    {
        Vormproef<Weging2BGrondgebiedVastleggen>.Van(new Weging2BGrondgebiedVorm(), Stappen.Weging2BJa());
        Vormproef<Weging3ZwaarteVastleggen>.Van(new Weging3ZwaarteVorm(), Stappen.Weging3(Weging3Uitkomst.Vervolganalyse));
        Vormproef<InformatieplichtUitstellen>
            .Van(new InformatieplichtUitstellenVorm(), new(default, [UitstelGrond.Toezicht], Stappen.Overwegingen(), "reden"))
            .RefusesField("Overwegingen", c => c with { Overwegingen = null! });
        Vormproef<IntakeVaststellen>.Van(new IntakeVaststellenVorm(), Stappen.Intake())
            .Accepts(_ => Stappen.Intake(Stappen.Exploitant) with { ObjectOfSubject = ObjectOfSubject.Subject, Objecten = [] });
    }
}
