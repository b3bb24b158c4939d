using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Toegang.Vernietiging;
using NodaTime;

namespace CaseManagement.Tests.Unit.Toegang.Vernietiging;

/// <summary>From proposal to proof: who, when, and what stands in the way (<c>AVG-40</c> to <c>AVG-44</c>).</summary>
public sealed class VernietigregelTests
{
    private static readonly LocalDate Dag = new(2026, 3, 2);
    private static readonly DossierId Dossier = new(new Guid("33333333-3333-4333-8333-333333333333"));
    private static readonly GebruikerId Eigenaar = new("u-sig");
    private static readonly VernietigingVoorgesteld Voorstel =
        new("signaal", Dossier, "OND-2025-0001", Rol.Signaalcoordinator, "OND-22", "19.3", new LocalDate(2025, 1, 1), Dag, Dag);
    private static readonly VernietigingGoedgekeurd Goedkeuring = new(Eigenaar, Dag);
    private static readonly Guid Poging = new("44444444-4444-4444-8444-444444444444");
    private static readonly Guid AnderePoging = new("55555555-5555-4555-8555-555555555555");
    private static readonly VernietigingBegonnen Begonnen = new(Poging, new GebruikerId("u-archief"), Dag);
    private static readonly VernietigingOpschorten Klacht = new("signaal", Dossier, Opschortingsgrond.Klacht, "Er loopt een klacht");

    [Fact]
    public void A_dossier_is_proposed_on_its_day_and_once_for_each_term()
    {
        Voor([], Rol.Systeem, "systeem").When(Voorstellen, new("signaal", Dossier), Feiten()).Then(Voorstel);
        Voor([], Rol.Systeem, "systeem").When(Voorstellen, new("signaal", Dossier), Feiten(dag: Dag.PlusDays(1))).ThenNothing();
        Voor([], Rol.Systeem, "systeem").When(Voorstellen, new("signaal", Dossier), Feiten(actief: true)).ThenNothing();
        Voor([], Rol.Systeem, "systeem").When(Voorstellen, new("signaal", Dossier), new Vernietigfeiten(null, null)).ThenNothing();
        Voor([Voorstel], Rol.Systeem, "systeem").When(Voorstellen, new("signaal", Dossier), Feiten()).ThenNothing();
        var later = Voor([Voorstel with { VernietigenOp = Dag.PlusDays(-5) }, Goedkeuring], Rol.Systeem, "systeem").When(Voorstellen, new("signaal", Dossier), Feiten());
        Assert.Null(later.After.Goedkeuring);
    }

    [Fact]
    public void Only_the_owner_of_the_process_approves_what_can_go()
    {
        Voor([Voorstel]).When(Goedkeuren, new(), Feiten()).Then(Goedkeuring);
        Voor([Voorstel, Goedkeuring]).When(Goedkeuren, new(), Feiten()).ThenNothing();
        Voor([]).When(Goedkeuren, new(), Feiten()).Refuses<NietVoorgesteld>();
        Voor([Voorstel], Rol.MedewerkerMeldpunt).When(Goedkeuren, new(), Feiten()).Refuses<AndereProceseigenaar>();
        Voor([Voorstel]).When(Goedkeuren, new(), Feiten(uitgesloten: true)).Refuses<NietVoorU>();
        Voor([Voorstel]).When(Goedkeuren, new(), Feiten(blokkade: new ErZijnOpenActies())).Refuses<ErZijnOpenActies>();
        Voor([Voorstel]).When(Goedkeuren, new(), Feiten(dag: Dag.PlusDays(1))).Refuses<BewaartermijnLooptNog>();
        Voor([Voorstel]).When(Goedkeuren, new(), Feiten(actief: true)).Refuses<BewaartermijnLooptNog>();
        Voor([Voorstel, Hold()]).When(Goedkeuren, new(), Feiten()).Refuses<VernietigingIsOpgeschort>();
    }

    [Fact]
    public void A_proposed_destruction_is_known_to_its_owner_the_archivist_and_supervision_and_an_unproposed_one_to_who_may_know_the_dossier()
    {
        foreach (var rol in new[] { Rol.Signaalcoordinator, Rol.Archivaris, Rol.Privacyfunctionaris, Rol.Fg })
        {
            Assert.True(Ziet(rol, Rol.Signaalcoordinator, magWeten: false));
            Assert.False(Ziet(rol, Rol.Signaalcoordinator, magWeten: true, uitgesloten: true));
            Assert.False(Ziet(rol, null, magWeten: false));
            Assert.True(Ziet(rol, null, magWeten: true));
        }

        Assert.False(Ziet(Rol.MedewerkerMeldpunt, Rol.Signaalcoordinator, magWeten: true));
        Assert.False(Ziet(Rol.MedewerkerMeldpunt, null, magWeten: true));
        Assert.True(Vernietigingszicht.Ziet(Feiten(uitgesloten: true, vernietigd: true), Rol.Signaalcoordinator, false, Kijker(Rol.Signaalcoordinator)));

        static bool Ziet(Rol rol, Rol? eigenaar, bool magWeten, bool uitgesloten = false) =>
            Vernietigingszicht.Ziet(Feiten(uitgesloten: uitgesloten), eigenaar, magWeten, Kijker(rol));

        static Aanroep Kijker(Rol rol) => Voor([], rol).Aanroep;
    }

    [Fact]
    public void Another_archivist_carries_it_out_and_proves_it_once_the_dossier_is_gone()
    {
        var verklaring = Uit([Voorstel, Goedkeuring]).When(Uitvoeren, new(), Feiten(vernietigd: true)).Then<VernietigingUitgevoerd>();
        Assert.Equal(
            ("OND-2025-0001", "OND-22", "19.3", 7, "u-sig", "u-eerste", Dag.PlusDays(-1)),
            (verklaring.Code, verklaring.Regel, verklaring.Selectielijst, verklaring.AantalSleutels, verklaring.GoedgekeurdDoor.Value, verklaring.Door.Value, verklaring.Op));
        Assert.Equal([BetrokkeneId.Of(Scenario<Vernietigingsdossier>.Dossier)], verklaring.TeVernietigenSleutels);
        Uit([Voorstel]).When(Uitvoeren, new(), Feiten(vernietigd: true)).Refuses<NietGoedgekeurd>();
        Uit([]).When(Uitvoeren, new(), Feiten(vernietigd: true)).Refuses<NietVoorgesteld>();
        Uit([Voorstel, Goedkeuring], "u-sig").When(Uitvoeren, new(), Feiten(vernietigd: true, uitgesloten: true)).Refuses<NietVoorU>();
        Voor([Voorstel, Goedkeuring], Rol.Signaalcoordinator, "u-ander").When(Uitvoeren, new(), Feiten(vernietigd: true)).Refuses<AlleenArchivaris>();
        Uit([Voorstel, Goedkeuring, verklaring]).When(Uitvoeren, new(), Feiten(vernietigd: true)).Refuses<AlVernietigd>();
        Uit([Voorstel, Goedkeuring]).When(Uitvoeren, new(), Feiten()).Refuses<NietVoorgesteld>();
        Uit([Voorstel, Goedkeuring]).When(Uitvoeren, new(), Feiten(blokkade: new ErZijnOpenActies())).Refuses<ErZijnOpenActies>();
    }

    [Fact]
    public void What_is_gone_is_proved_whatever_came_in_between_and_whoever_repeats_it()
    {
        Uit([Voorstel, Goedkeuring, Hold()]).When(Uitvoeren, new(), Feiten(vernietigd: true)).Then<VernietigingUitgevoerd>();
        Uit([Voorstel, Goedkeuring, Begonnen]).When(Uitvoeren, new(), Feiten(vernietigd: true)).Then<VernietigingUitgevoerd>();
        var doorDeGoedkeurder = Uit([Voorstel, Goedkeuring, Begonnen], "u-sig").When(Uitvoeren, new(), Feiten(vernietigd: true)).Then<VernietigingUitgevoerd>();
        Assert.Equal(("u-sig", "u-eerste"), (doorDeGoedkeurder.GoedgekeurdDoor.Value, doorDeGoedkeurder.Door.Value));
    }

    [Fact]
    public void It_is_claimed_by_another_archivist_while_nothing_stands_in_the_way()
    {
        Uit([Voorstel, Goedkeuring]).When(Beginnen, new(Poging), Feiten()).Then(Begonnen);
        Uit([Voorstel, Goedkeuring, Begonnen]).When(Beginnen, new(Poging), Feiten()).ThenNothing();
        Uit([Voorstel, Goedkeuring]).When(Beginnen, new(Poging), Feiten(vernietigd: true)).ThenNothing();
        var overgenomen = Uit([Voorstel, Goedkeuring, Begonnen], "u-ander").When(Beginnen, new(AnderePoging), Feiten());
        Assert.Equal(("u-ander", AnderePoging), (overgenomen.After.Uitvoering!.Door.Value, overgenomen.After.Uitvoering.Opdracht));

        Uit([]).When(Beginnen, new(Poging), Feiten()).Refuses<NietVoorgesteld>();
        Uit([Voorstel]).When(Beginnen, new(Poging), Feiten()).Refuses<NietGoedgekeurd>();
        Uit([Voorstel, Goedkeuring, Hold()]).When(Beginnen, new(Poging), Feiten()).Refuses<VernietigingIsOpgeschort>();
        Uit([Voorstel, Goedkeuring], "u-sig").When(Beginnen, new(Poging), Feiten()).Refuses<EigenGoedkeuringNietUitvoeren>();
        Uit([Voorstel, Goedkeuring], "u-sig").When(Beginnen, new(Poging), Feiten(uitgesloten: true)).Refuses<NietVoorU>();
        Uit([Voorstel, Goedkeuring]).When(Beginnen, new(Poging), Feiten(dag: Dag.PlusDays(1))).Refuses<BewaartermijnLooptNog>();
        Uit([Voorstel, Goedkeuring]).When(Beginnen, new(Poging), Feiten(blokkade: new ErZijnOpenActies())).Refuses<ErZijnOpenActies>();
        Voor([Voorstel, Goedkeuring], Rol.Signaalcoordinator, "u-ander").When(Beginnen, new(Poging), Feiten()).Refuses<AlleenArchivaris>();
    }

    [Fact]
    public void Once_claimed_no_hold_is_accepted_until_it_is_given_up()
    {
        Voor([Voorstel, Goedkeuring, Begonnen]).When(Opschorten, Klacht, Feiten() with { MagWeten = true }).Refuses<VernietigingIsBegonnen>();
        Voor([Voorstel, Goedkeuring, Begonnen], Rol.Systeem, "systeem").When(Voorstellen, new("signaal", Dossier), Feiten(dag: Dag.PlusDays(-1))).ThenNothing();
        var gestaakt = new VernietigingGestaakt(Poging, "AVG-43", Dag);
        Voor([Voorstel, Goedkeuring, Begonnen], Rol.Systeem, "u-archief").When(Staken, new(Poging, "AVG-43"), Feiten()).Then(gestaakt);
        Voor([Voorstel, Goedkeuring, Begonnen, gestaakt]).When(Opschorten, Klacht, Feiten() with { MagWeten = true }).Then<VernietigingOpgeschort>();
        Uit([Voorstel, Goedkeuring, Begonnen, gestaakt]).When(Beginnen, new(AnderePoging), Feiten()).Then<VernietigingBegonnen>();

        // What another took over stands, and so does what is destroyed by now.
        var overgenomen = Begonnen with { Opdracht = AnderePoging };
        Voor([Voorstel, Goedkeuring, Begonnen, overgenomen], Rol.Systeem, "u-archief").When(Staken, new(Poging, "AVG-43"), Feiten()).ThenNothing();
        Assert.NotNull(Vernietigingsdossier.Evolve(Voor([Voorstel, Goedkeuring, overgenomen]).State, gestaakt).Uitvoering);
        Voor([Voorstel, Goedkeuring, Begonnen], Rol.Systeem, "u-archief").When(Staken, new(Poging, "AVG-43"), Feiten(vernietigd: true)).ThenNothing();
    }

    [Fact]
    public void Who_is_kept_out_of_the_dossier_places_and_lifts_no_hold()
    {
        Voor([Voorstel], Rol.Archivaris).When(Opschorten, Klacht, Feiten(uitgesloten: true)).Refuses<DossierNietOpTeSchorten>();
        Voor([Voorstel]).When(Opschorten, Klacht, Feiten(uitgesloten: true) with { MagWeten = true }).Refuses<DossierNietOpTeSchorten>();
        Voor([Voorstel, Hold()]).When(Opheffen, new(1), Feiten(uitgesloten: true)).Refuses<NietVoorU>();
        Voor([Voorstel, Hold()]).When(Opheffen, new(1), Feiten()).Then<OpschortingOpgeheven>();
    }

    [Fact]
    public void A_hold_lasts_until_its_day_or_until_it_is_lifted_by_who_placed_it_or_the_privacyfunctionaris()
    {
        Voor([Voorstel, Hold(Dag.PlusDays(-1))]).When(Goedkeuren, new(), Feiten()).Then(Goedkeuring);
        Voor([Voorstel, Hold(Dag)]).When(Goedkeuren, new(), Feiten()).Refuses<VernietigingIsOpgeschort>();
        Voor([Voorstel, Hold()], Rol.Signaalcoordinator, "u-ander").When(Opheffen, new(1), Feiten()).Refuses<OpschortingVanEenAnder>();
        Voor([Voorstel, Hold()]).When(Opheffen, new(2), Feiten()).Refuses<OpschortingOnbekend>();
        var opgeheven = Voor([Voorstel, Hold()], Rol.Privacyfunctionaris, "u-pf").When(Opheffen, new(1), Feiten()).Then<OpschortingOpgeheven>();
        Voor([Voorstel, Hold(), opgeheven]).When(Opheffen, new(1), Feiten()).Refuses<OpschortingOnbekend>();
        Voor([Voorstel, Hold(), opgeheven]).When(Goedkeuren, new(), Feiten()).Then(Goedkeuring);
    }

    [Fact]
    public void A_hold_is_placed_by_who_may_know_the_dossier_and_on_what_still_exists()
    {
        var opschorten = new VernietigingOpschortenUseCase(null!, null!);
        var command = new VernietigingOpschorten("signaal", Dossier, Opschortingsgrond.Klacht, "Er loopt een klacht");
        Assert.Equal(1, Voor([]).When(opschorten, command, Feiten() with { MagWeten = true }).Then<VernietigingOpgeschort>().Nummer);
        Assert.Equal(2, Voor([Hold()]).When(opschorten, command, Feiten() with { MagWeten = true }).Then<VernietigingOpgeschort>().Nummer);
        Voor([]).When(opschorten, command, Feiten()).Refuses<DossierNietOpTeSchorten>();
        Voor([Voorstel]).When(opschorten, command, Feiten()).Then<VernietigingOpgeschort>();
        Voor([Voorstel], Rol.MedewerkerMeldpunt).When(opschorten, command, Feiten() with { MagWeten = true }).Refuses<DossierNietOpTeSchorten>();
        Voor([], Rol.MedewerkerMeldpunt).When(opschorten, command, Feiten() with { MagWeten = true }).Refuses<DossierNietOpTeSchorten>();
        Voor([Voorstel], Rol.Archivaris).When(opschorten, command, Feiten()).Then<VernietigingOpgeschort>();
        Voor([], Rol.Archivaris).When(opschorten, command, Feiten()).Refuses<DossierNietOpTeSchorten>();
        Voor([]).When(opschorten, command, Feiten(vernietigd: true) with { MagWeten = true }).Refuses<AlVernietigd>();
        Voor([]).When(opschorten, command with { Tot = Dag.PlusDays(-1) }, Feiten() with { MagWeten = true }).Refuses<OpschortingIsVerlopen>();
        Vormproef<VernietigingOpschorten>.Van(new VernietigingOpschortenVorm(), command)
            .RefusesField("Zaaktype", c => c with { Zaaktype = "" }).RefusesField("Reden", c => c with { Reden = "" });
    }

    private static VernietigingVoorstellenUseCase Voorstellen => new(null!);

    private static VernietigingGoedkeurenUseCase Goedkeuren => new(null!);

    private static VernietigingUitvoerenUseCase Uitvoeren => new(null!);

    private static VernietigingBeginnenUseCase Beginnen => new(null!);

    private static VernietigingStakenUseCase Staken => new(null!);

    private static VernietigingOpschortenUseCase Opschorten => new(null!, null!);

    private static OpschortingOpheffenUseCase Opheffen => new(null!);

    private static VernietigingOpgeschort Hold(LocalDate? tot = null) => new(
        "signaal", Dossier, 1, Opschortingsgrond.Klacht, PersonalText.Of(BetrokkeneId.Of(Dossier), Vernietigingsdossier.Doelcode, "Klacht"), tot, Eigenaar, Dag);

    private static Scenario<Vernietigingsdossier> Uit(IReadOnlyList<IEvent> gebeurd, string gebruiker = "u-archief") => Voor(gebeurd, Rol.Archivaris, gebruiker);

    private static Scenario<Vernietigingsdossier> Voor(IReadOnlyList<IEvent> gebeurd, Rol rol = Rol.Signaalcoordinator, string gebruiker = "u-sig") => new(Vernietigingsdossier.Evolve, [.. gebeurd])
    {
        Aanroep = new Aanroep { Gebruiker = new GebruikerId(gebruiker), Organisatie = "gemeente", Rol = rol, Doel = Vernietigingsdossier.Doelcode, Grondslag = "test" },
    };

    private static Vernietigfeiten Feiten(LocalDate? dag = null, bool actief = false, bool uitgesloten = false, bool vernietigd = false, Refusal? blokkade = null) => new(
        new DossierOverzicht
        {
            Id = Dossier,
            Zaaktype = "signaal",
            Code = "OND-2025-0001",
            Status = "Proef",
            IsActief = actief,
            GeopendOp = new LocalDate(2025, 1, 1),
            VernietigenOp = dag ?? Dag,
            IsVernietigd = vernietigd,
            Uitgesloten = uitgesloten ? [Eigenaar] : [],
        },
        new Vernietigbaarheid(Rol.Signaalcoordinator, "OND-22", "19.3", [], blokkade),
        vernietigd ? new Vernietigdfeit(7, new GebruikerId("u-eerste"), Dag.PlusDays(-1)) : null);
}
