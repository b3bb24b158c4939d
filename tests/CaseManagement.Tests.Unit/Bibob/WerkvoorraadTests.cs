using CaseManagement.Bibob.Advies;
using CaseManagement.Bibob.Besluiten;
using CaseManagement.Bibob.Conclusies;
using CaseManagement.Bibob.Formulier;
using CaseManagement.Bibob.Inzien;
using CaseManagement.Bibob.Onderzoek;
using CaseManagement.Bibob.Registermelding;
using CaseManagement.Bibob.Screening;
using CaseManagement.Bibob.Werkvoorraad;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using NodaTime;
using NSubstitute;
using static CaseManagement.Tests.Unit.Bibob.Proef;

namespace CaseManagement.Tests.Unit.Bibob;

public class WerkvoorraadTests
{
    private static readonly DossierId eerste = new(new Guid("11111111-1111-4111-8111-111111111111"));
    private static readonly DossierId tweede = new(new Guid("22222222-2222-4222-8222-222222222222"));
    private static readonly Moment nu = new(Instant.FromUtc(2026, 2, 20, 9, 0));

    public static TheoryData<IEvent[], string[]> Stappen => new()
    {
        { Nieuw, ["Vragenformulier uitreiken"] },
        { Uitgereikt, ["Rappel sturen: het vragenformulier is niet op tijd ontvangen"] },
        { [.. Nieuw, new VragenformulierUitgereikt(D(2, 10), 3, D(2, 20))], ["Vragenformulier afwachten"] },
        { [.. Uitgereikt, new RappelVerzonden(D(1, 21), D(2, 20))], ["Vragenformulier afwachten na rappel"] },
        { [.. Uitgereikt, new RappelVerzonden(D(1, 21), D(2, 19))], ["Weigering vaststellen: ook na rappel is geen vragenformulier ontvangen"] },
        { Binnen, ["Eigen onderzoek starten"] },
        { Onvolledig, ["Aanvulling vragen of eigen onderzoek starten"] },
        { InAanvulling, ["Weigering vaststellen: de aanvulling is niet op tijd ontvangen"] },
        { [.. Onvolledig, new AanvullingGevraagd(D(2, 10), D(2, 20), Tekst("x"))], ["Aanvulling afwachten"] },
        { [.. Binnen, new EigenOnderzoekGestart(D(1, 20))], ["Eigen onderzoek afronden", "Bibob-register raadplegen"] },
        { InOnderzoek, ["Eigen onderzoek afronden"] },
        { Onduidelijk, ["LBB-advies vragen"] },
        { Duidelijk, ["Conclusie vaststellen of LBB-advies vragen"] },
        { Gevraagd, ["LBB-advies afwachten"] },
        { [.. Gevraagd, new LbbAanvullendeVragenGesteld(D(2, 9), Tekst("?"))], ["Vragen van het LBB beantwoorden"] },
        { [.. Onduidelijk, new LbbAdviesAangevraagd(new LocalDate(2025, 12, 1), D(2, 2), Tekst("x"))], ["Vaststellen dat de adviestermijn van het LBB is verstreken"] },
        { Geadviseerd, ["Vergewistoets uitvoeren"] },
        { Geweigerd, ["Conclusie vaststellen"] },
        { Concluded(GevaarsConclusie.GeenGevaar), ["Besluit nemen", "Motivering vrijgeven aan de vergunningbehandelaar"] },
        { Concluded(GevaarsConclusie.ErnstigGevaar), ["Voornemen verzenden", "Motivering vrijgeven aan de vergunningbehandelaar"] },
        { Zienswijze(GevaarsConclusie.ErnstigGevaar)[..^1], ["Zienswijze afwachten", "Motivering vrijgeven aan de vergunningbehandelaar"] },
        {
            [.. Concluded(GevaarsConclusie.ErnstigGevaar), new VoornemenVerzonden(D(2, 10), BesluitSoort.Weigeren, D(2, 19), true)],
            ["Vaststellen dat geen zienswijze is ontvangen", "Motivering vrijgeven aan de vergunningbehandelaar"]
        },
        { Zienswijze(GevaarsConclusie.ErnstigGevaar), ["Besluit nemen", "Motivering vrijgeven aan de vergunningbehandelaar"] },
        { [.. Besloten, new MotiveringVrijgegeven(D(2, 26), GevaarsConclusie.ErnstigGevaar, Tekst("x"))], ["Melden in het Bibob-register"] },
        { BeslotenZonderGevaar, ["Vastleggen dat melden in het Bibob-register niet van toepassing is", "Motivering vrijgeven aan de vergunningbehandelaar"] },
        { Teruggetrokken, ["Melden in het Bibob-register"] },
        { [.. Teruggetrokken, new InRegisterGemeld(D(2, 9), "R")], ["Screening afsluiten"] },
        { Afgesloten, [] },
    };

    [Theory]
    [MemberData(nameof(Stappen))]
    public void What_is_missing_follows_from_the_state(IEvent[] events, string[] verwacht) => Assert.Equal(verwacht, Ontbrekend.Van(Staat(events), nu));

    [Fact]
    public async Task The_screener_sees_his_clock_and_what_is_missing()
    {
        var regel = Assert.Single((await Werklijst(Als(Screener), (eerste, Gevraagd))).Waarde!.Screenings);
        Assert.Equal((D(3, 23), true, 19, 31), (regel.UiterlijkOp, regel.Opgeschort, regel.OpgeschorteDagen, regel.ResterendeDagen));
        Assert.Equal((ScreeningStatus.LbbAdviesAangevraagd, Screener, Achtervang), (regel.Status, regel.Screener, regel.Achtervang));
        Assert.Equal(["LBB-advies afwachten"], regel.Ontbrekend);
        Assert.Equal([BibobBron.BibobRegister], regel.Geraadpleegd);
        Assert.Equal("LBB-advies", Assert.Single(regel.Termijnen).Soort);
        Assert.True(regel.UiterstOp > regel.UiterlijkOp);
    }

    [Fact]
    public async Task The_earliest_deadline_comes_first_and_every_look_is_recorded()
    {
        var antwoord = await Werklijst(Als(Screener), (eerste, Gevraagd), (tweede, Binnen));
        Assert.Equal([tweede, eerste], antwoord.Waarde!.Screenings.Select(regel => regel.Id));
        Assert.Equal(("bibob", 2), (antwoord.Inzage.Zaaktype, antwoord.Inzage.Aantal));
        Assert.Equal([tweede, eerste], antwoord.Inzage.Dossiers);
        Assert.Equal(Zaaktype.Overzicht(eerste, Staat(Gevraagd)).Betrokkenen.Select(betrokkene => betrokkene.Id), antwoord.Inzage.Betrokkenen);
        Assert.Contains(Betrokkene, antwoord.Inzage.Betrokkenen);
    }

    [Fact]
    public async Task Nobody_of_a_screening_that_is_not_on_the_list_is_recorded_as_seen() =>
        Assert.Empty((await Werklijst(Als(new GebruikerId("x.ander")), (eerste, Gevraagd))).Inzage.Betrokkenen);

    [Fact]
    public async Task After_the_decision_the_register_is_the_deadline()
    {
        var regel = Assert.Single((await Werklijst(Als(Screener), (eerste, Besloten))).Waarde!.Screenings);
        Assert.Equal((null, false, D(2, 27)), (regel.UiterlijkOp, regel.Opgeschort, regel.Volgorde));
        Assert.Null(regel.ResterendeDagen);
    }

    [Fact]
    public async Task Somebody_else_s_screening_is_not_there()
    {
        Assert.Empty((await Werklijst(Als(new GebruikerId("x.ander")), (eerste, Binnen))).Waarde!.Screenings);
        Assert.Empty((await Werklijst(Als(Behandelaar), (eerste, Binnen))).Waarde!.Screenings);
        Assert.Empty((await Werklijst(Als(new GebruikerId("c.coordinator"), Rol.BibobCoordinator), (eerste, Binnen))).Waarde!.Screenings);
    }

    [Fact]
    public async Task A_participant_with_the_role_of_screener_is_not_the_screener()
    {
        IEvent[] events = [.. Binnen, new DeelnemerUitgenodigd(new Deelnemer("gemeente", new GebruikerId("x.ander")))];
        Assert.Empty((await Werklijst(Als(new GebruikerId("x.ander")), (eerste, events))).Waarde!.Screenings);
        Assert.Single((await Werklijst(Als(new GebruikerId("x.ander"), Rol.BibobCoordinator), (eerste, events))).Waarde!.Screenings);
    }

    [Fact]
    public async Task A_screener_with_a_conflict_of_interest_sees_nothing() =>
        Assert.Empty((await Werklijst(Als(Screener), (eerste, [.. Binnen, new BelangenconflictGemeld(Screener)]))).Waarde!.Screenings);

    [Fact]
    public async Task A_closed_screening_is_no_work() => Assert.Empty((await Werklijst(Als(Screener), (eerste, Afgesloten))).Waarde!.Screenings);

    [Fact]
    public async Task The_handler_sees_his_own_applications_only()
    {
        var antwoord = await Inzage(Als(Behandelaar, Rol.Vergunningbehandelaar), (eerste, Binnen));
        Assert.Equal("APV-77", Assert.Single(antwoord.Waarde!.Screenings).AanvraagRef);
        Assert.Equal([eerste], antwoord.Inzage.Dossiers);
        Assert.Equal([Betrokkene], antwoord.Inzage.Betrokkenen);
        Assert.Empty((await Inzage(Als(new GebruikerId("x.ander"), Rol.Vergunningbehandelaar), (eerste, Binnen))).Waarde!.Screenings);
        Assert.Empty((await Inzage(Als(Screener, Rol.Vergunningbehandelaar), (eerste, Binnen))).Waarde!.Screenings);
        Assert.Empty((await Inzage(
            Als(Behandelaar, Rol.Vergunningbehandelaar), (eerste, [.. Binnen, new BelangenconflictGemeld(Behandelaar)]))).Waarde!.Screenings);
    }

    [Fact]
    public async Task A_released_motivation_is_a_look_at_betrokkene() => Assert.Equal([Betrokkene], (await Inzage(
        Als(Behandelaar, Rol.Vergunningbehandelaar),
        (eerste, [.. Besloten, new MotiveringVrijgegeven(D(2, 26), GevaarsConclusie.ErnstigGevaar, Tekst("vrij"))]))).Inzage.Betrokkenen);

    [Fact]
    public void The_doors_are_for_their_own_roles()
    {
        var (register, controle, lader) = Huis();
        Assert.Equal([Rol.BibobScreener, Rol.BibobCoordinator], new BibobWerkvoorraadUseCase(register, controle, lader, Wetskalender).Policy.AlleenRollen);
        Assert.Equal([Rol.Vergunningbehandelaar], new BibobVergunningInzageUseCase(register, controle, lader, new OpenLezer()).Policy.AlleenRollen);
    }

    private static Task<Antwoord<BibobWerklijst>> Werklijst(Aanroep aanroep, params (DossierId, IEvent[])[] dossiers)
    {
        var (register, controle, lader) = Huis(dossiers);
        return new BibobWerkvoorraadUseCase(register, controle, lader, Wetskalender)
            .AnswerAsync(new BibobWerkvoorraad(), new QueryContext(aanroep, nu), TestContext.Current.CancellationToken);
    }

    private static Task<Antwoord<VergunningInzageLijst>> Inzage(Aanroep aanroep, params (DossierId, IEvent[])[] dossiers)
    {
        var (register, controle, lader) = Huis(dossiers);
        return new BibobVergunningInzageUseCase(register, controle, lader, new OpenLezer())
            .AnswerAsync(new BibobVergunningInzage(), new QueryContext(aanroep, nu), TestContext.Current.CancellationToken);
    }

    private static (IDossierregister, Toegangscontrole, Lader<BibobScreening>) Huis(params (DossierId Id, IEvent[] Events)[] dossiers)
    {
        var onderwerp = Onderwerp<BibobScreening>.Van(Zaaktype);
        var register = Substitute.For<IDossierregister>();
        register.VanZaaktypeAsync("bibob", Arg.Any<bool>(), Arg.Any<CancellationToken>())
            .Returns([.. dossiers.Select(d => Zaaktype.Overzicht(d.Id, Staat(d.Events)))]);
        var clock = Substitute.For<IClock>();
        clock.GetCurrentInstant().Returns(nu.Nu);
        var controle = new Toegangscontrole(new PolicyEngine(new NeedToKnowMatrix([new Huismatrix()])), [Zaaktype], [], clock);
        return (register, controle, new Lader<BibobScreening>(onderwerp, new Stromen(dossiers.ToDictionary(d => onderwerp.Stroom(d.Id), d => d.Events))));
    }

    private sealed class Stromen(Dictionary<StreamName, IEvent[]> stromen) : IStreamReader
    {
        public Task<IReadOnlyList<RecordedEvent>> ReadAsync(
            StreamName stream, long afterVersion = 0, long upToVersion = long.MaxValue, CancellationToken cancellation = default) =>
            Task.FromResult<IReadOnlyList<RecordedEvent>>([.. stromen[stream].Select(body => new RecordedEvent(null!, body))]);
    }
}
