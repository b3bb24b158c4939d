using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Woonoverlast.Gegevens;
using CaseManagement.Woonoverlast.Intake;
using CaseManagement.Woonoverlast.Monitoren;
using CaseManagement.Woonoverlast.Toestand;
using CaseManagement.Woonoverlast.Treden;
using NodaTime;
using static CaseManagement.Tests.Unit.Woonoverlast.Gegeven;

namespace CaseManagement.Tests.Unit.Woonoverlast;

public class AgenderingTests
{
    private static readonly Instant geaccepteerdOp = Instant.FromUtc(2026, 1, 8, 8, 0);

    [Fact]
    public void A_complex_accepted_dossier_may_be_discussed_and_is_new_since_acceptance()
    {
        var agendering = Agendering(InBehandeling);
        Assert.Equal(("woonoverlast", null, geaccepteerdOp), (agendering.OverlegType, agendering.Uitsluiting, agendering.NieuwSinds));
        Assert.Contains("151d", agendering.Grondslag, StringComparison.Ordinal);
        Assert.NotEmpty(agendering.Doel);
    }

    [Fact]
    public void A_dossier_is_new_since_it_became_complex()
    {
        var complex = new ComplexiteitGewijzigd(Complexiteit.Complex, Tekst("x"), Nu);
        Assert.Null(Agendering(Geaccepteerd(Complexiteit.Enkelvoudig)).NieuwSinds);
        Assert.Equal(Nu, Agendering([.. Geaccepteerd(Complexiteit.Enkelvoudig), complex]).NieuwSinds);
        Assert.Null(Agendering([.. InBehandeling, complex with { Complexiteit = Complexiteit.Enkelvoudig }]).NieuwSinds);
    }

    [Theory]
    [MemberData(nameof(Uitgesloten))]
    public void Never_on_the_agenda(string woord, IEvent[] events)
    {
        var uitsluiting = Agendering(events).Uitsluiting;
        Assert.Equal("§8.3", uitsluiting?.RegelId);
        Assert.Contains(woord, uitsluiting!.Reden, StringComparison.OrdinalIgnoreCase);
    }

    public static TheoryData<string, IEvent[]> Uitgesloten => new()
    {
        { "intake", Gemeld },
        { "intake", InIntake },
        { "beëindigd", Afgesloten },
        { "enkelvoudig", Geaccepteerd(Complexiteit.Enkelvoudig) },
        { "geheim", [.. InBehandeling, new VertrouwelijkheidGewijzigd(Vertrouwelijkheid.Geheim, Tekst("x"))] },
        { "convenant", [.. InIntake, new DossierGeaccepteerd(Complexiteit.Complex, geaccepteerdOp)] },
        {
            "deelnemer",
            [.. InBehandeling, new ConvenantVastgelegd(HetConvenant with { Organisaties = ["politie"] }), new DeelnemerUitgenodigd(new Deelnemer("alliantie"))]
        },
    };

    [Fact]
    public void Participants_within_the_agreement_do_not_keep_it_off_the_agenda() => Assert.Null(Agendering([
        .. InBehandeling, new ConvenantVastgelegd(HetConvenant with { Organisaties = ["politie"] }),
        new DeelnemerUitgenodigd(new Deelnemer("Politie")), new DeelnemerUitgenodigd(new Deelnemer("gemeente"))]).Uitsluiting);

    [Theory]
    [InlineData(GevraagdBesluit.VoornemenGedragsaanwijzing, "Trede 3", false)]
    [InlineData(GevraagdBesluit.Afsluiting, "Afsluiting", true)]
    public void A_request_for_a_decision_reaches_the_agenda(GevraagdBesluit soort, string naam, bool afsluiting)
    {
        var agendering = Agendering([.. InBehandeling, new BesluitGevraagd(soort, Tekst("x"), Nu, null, null)]);
        Assert.Equal(new BesluitVerzoek(naam, Nu), Assert.Single(agendering.GevraagdeBesluiten));
        Assert.Equal(afsluiting, agendering.AfsluitingVoorgesteld);
    }

    [Fact]
    public void A_monitored_dossier_has_a_status_line_and_its_terms()
    {
        IEvent[] events = [.. InBehandeling, new MonitoringGestart(Vandaag, new(2026, 6, 1), new(2026, 4, 15), Tekst("x"))];
        Assert.Equal("In monitoring tot 1-6-2026", Agendering(events).Statusregel);
        Assert.False(Agendering(events).AlleenStatusregel);
        Assert.Equal(
            [new TermijnOverzicht("Monitoring", new(2026, 6, 1)), new TermijnOverzicht("Herbeoordeling", new(2026, 4, 15))], Overzicht(events).Termijnen);
        Assert.Null(Agendering(InBehandeling).Statusregel);
        Assert.Empty(Overzicht([.. events, new BehandelingHervat(1, Vandaag)]).Termijnen);
    }

    [Fact]
    public void Weight_is_the_rung_and_danger_is_passed_on()
    {
        Assert.Equal(2, Agendering([.. InBehandeling, .. Gewaarschuwd]).Gewicht);
        Assert.True(Agendering([.. InBehandeling, new AcuutGevaarGemarkeerd(true, Tekst("x"))]).AcuutGevaar);
    }

    [Fact]
    public void A_warning_with_a_known_result_has_no_term_any_more() => Assert.Empty(Overzicht(Volledig).Termijnen);

    [Fact]
    public void The_overview_tells_what_every_case_type_tells()
    {
        var overzicht = Overzicht([.. InBehandeling, OpenActie]);
        Assert.Equal(("woonoverlast", "WOV-2026-0001", "InBehandeling", true), (overzicht.Zaaktype, overzicht.Code, overzicht.Status, overzicht.IsActief));
        Assert.Equal((new LocalDate(2026, 1, 5), HetDuo, Vertrouwelijkheid.Vertrouwelijk), (overzicht.GeopendOp, overzicht.Duo, overzicht.Vertrouwelijkheid));
        Assert.Equal("Dorpsstraat 1", overzicht.Aanduiding!.Plain);
        var betrokkene = Assert.Single(overzicht.Betrokkenen);
        Assert.Equal((Overlastgever, "Overlastgever", new LocalDate(2026, 2, 5)), (betrokkene.Id, betrokkene.Rol, betrokkene.InformerenUiterlijkOp));
        Assert.Single(overzicht.Acties);
        Assert.Equal(new LocalDate(2031, 3, 2), Overzicht(Afgesloten).VernietigenOp);
        Assert.Equal(("WOV", "woonoverlastdossiers", "woonoverlast", "va-woonoverlast"), (Zaaktype.CodePrefix, Zaaktype.Pad, Zaaktype.Gebied, Zaaktype.Doel.Code));
    }

    private static Agendering Agendering(IEvent[] events) => Overzicht(events).Agendering!;
}
