using CaseManagement.Bibob.Besluiten;
using CaseManagement.Bibob.Inzien;
using CaseManagement.Bibob.Screening;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Beleid;
using NodaTime;
using static CaseManagement.Tests.Unit.Bibob.Proef;

namespace CaseManagement.Tests.Unit.Bibob;

public class ZichtTests
{
    private static readonly GebruikerId coordinator = new("c.coordinator");
    private static readonly IEvent[] vrijgegeven = [.. Besloten, new MotiveringVrijgegeven(D(2, 26), GevaarsConclusie.ErnstigGevaar, Tekst("vrij"))];
    private readonly List<BetrokkeneId> getoond = [];

    [Fact]
    public void The_duo_sees_everything_and_the_number_masked()
    {
        var inzage = Toon(Als(Screener), Besloten);
        Assert.Equal("*****0019", inzage.Volledig!.Bsn);
        Assert.Equal(ScreeningStatus.BesluitGenomen, inzage.Volledig.Status);
        Assert.Equal("motivering", inzage.Motivering!.Motivering);
        Assert.Equal(["Voorbeeld B.V.", "Bestuurder", "Oud", "Financier"], inzage.Volledig.Personen.Select(p => p.Naam));
        Assert.Equal([Betrokkene, Bestuurder, OudBestuurder, Financier], getoond);
    }

    [Fact]
    public void A_destroyed_number_is_shown_as_destroyed() => Assert.Equal("[vernietigd]", new BibobRegels().Toon(
        Staat(Nieuw), Overzicht(Nieuw), Recht.Lezen, default, Als(Screener), new VernietigdeLezer(), getoond).Volledig!.Bsn);

    [Fact]
    public void An_assigned_coordinator_sees_the_file() => Assert.NotNull(Toon(Als(coordinator, Rol.BibobCoordinator), Besloten).Volledig);

    [Theory]
    [InlineData(Rol.Burgemeester)]
    [InlineData(Rol.JuridischAdviseur)]
    public void Mayor_and_legal_adviser_see_the_motivation_package_only(Rol rol)
    {
        var inzage = Toon(Als(coordinator, rol), Besloten);
        Assert.Null(inzage.Volledig);
        Assert.Equal("niet eens", inzage.Motivering!.Zienswijze);
        Assert.Equal([Betrokkene], getoond);
    }

    [Theory]
    [InlineData(Rol.Burgemeester)]
    [InlineData(Rol.JuridischAdviseur)]
    public void Who_decides_or_advises_on_the_motivation_package_gets_it_with_the_right_of_his_cell(Rol rol)
    {
        var recht = Beoordeel(Als(coordinator, rol), Recht.Metadata).Recht;

        Assert.True(recht.HasFlag(Recht.Lezen)); // without it the door opens no content at all
        Assert.NotNull(new BibobRegels().Toon(Staat(Besloten), Overzicht(Besloten), recht, default, Als(coordinator, rol), new OpenLezer(), getoond).Motivering);
    }

    [Fact]
    public void A_screener_who_is_not_of_the_duo_does_not_see_the_file() => Assert.Null(Toon(Als(coordinator), Besloten).Volledig);

    [Theory]
    [InlineData(Rol.JuridischAdviseur)]
    [InlineData(Rol.Burgemeester)]
    public void The_screener_in_another_role_sees_what_that_role_sees(Rol rol)
    {
        var inzage = Toon(Als(Screener, rol), Besloten);
        Assert.NotNull(inzage.Motivering);
        Assert.Null(inzage.Volledig);
    }

    [Theory]
    [InlineData(Rol.Vergunningbehandelaar)]
    [InlineData(Rol.BibobScreener)]
    [InlineData(Rol.BibobCoordinator)]
    [InlineData(Rol.Burgemeester)]
    public void A_handler_sees_the_small_view_in_every_role(Rol rol)
    {
        var inzage = Toon(Als(Behandelaar, rol), Besloten);
        Assert.Equal((null, null), (inzage.Motivering, inzage.Volledig));
        Assert.Equal((false, false, null, null), (inzage.Vergunning.ScreeningLoopt, inzage.Vergunning.AanvullingStaatUit, inzage.Vergunning.Conclusie, inzage.Vergunning.Motivering));
        Assert.Empty(getoond);
    }

    [Theory]
    [InlineData(Rol.Fg)]
    [InlineData(Rol.Casusregisseur)]
    public void Another_role_sees_no_content(Rol rol) => Assert.Null(Toon(Als(coordinator, rol), Besloten).Motivering);

    [Fact]
    public void Metadata_alone_shows_no_content() => Assert.Null(new BibobRegels().Toon(
        Staat(Besloten), Overzicht(Besloten), Recht.Metadata, default, Als(Screener), new OpenLezer(), getoond).Motivering);

    [Fact]
    public void The_handler_sees_what_was_released()
    {
        var inzage = Toon(Als(Behandelaar, Rol.Vergunningbehandelaar), vrijgegeven).Vergunning;
        Assert.Equal((GevaarsConclusie.ErnstigGevaar, "vrij"), (inzage.Conclusie, inzage.Motivering));
    }

    [Fact]
    public void The_handler_sees_effects_on_the_term()
    {
        var inzage = Toon(Als(Behandelaar, Rol.Vergunningbehandelaar), [.. InAanvulling]).Vergunning;
        Assert.Equal((true, true), (inzage.ScreeningLoopt, inzage.AanvullingStaatUit));
        Assert.Equal(new OpschortingInzage(D(1, 21), D(2, 3), Kernel.Kalender.OpschortingReden.AanvullingGevraagd), Assert.Single(inzage.Opschortingen));
    }

    [Fact]
    public void A_screening_is_secret_on_no_agenda_and_found_by_its_code_only()
    {
        var overzicht = Overzicht(Afgesloten);
        Assert.Equal((Vertrouwelijkheid.Geheim, "BIB-2026-0001", "bibob"), (overzicht.Vertrouwelijkheid, overzicht.Code, overzicht.Zaaktype));
        Assert.Equal((null, null), (overzicht.Agendering, overzicht.Aanduiding));
        Assert.All(overzicht.Betrokkenen, betrokkene => Assert.Null(betrokkene.Naam));
        Assert.Equal((new LocalDate(2031, 3, 2), false), (overzicht.VernietigenOp, overzicht.IsActief));
        Assert.Equal(new Duo(Screener, Achtervang), overzicht.Duo);
    }

    [Fact]
    public void The_metadata_do_not_tell_that_a_negative_decision_is_in_the_making()
    {
        Assert.Equal(["Loopt", "Loopt", "BesluitGenomen", "BesluitGenomen", "TeruggetrokkenDoorBetrokkene", "Afgesloten"],
            new[] { Nieuw, Zienswijze(GevaarsConclusie.ErnstigGevaar), Besloten, Gemeld, Teruggetrokken, Afgesloten }.Select(e => Overzicht(e).Status));
    }

    [Fact]
    public void Somebody_with_a_conflict_of_interest_is_kept_out() =>
        Assert.Equal([Screener], Overzicht([.. Nieuw, new BelangenconflictGemeld(Screener)]).Uitgesloten);

    [Theory]
    [InlineData("s.screener", Rol.BibobScreener, Recht.Schrijven, true)]
    [InlineData("a.achtervang", Rol.BibobScreener, Recht.Schrijven, true)]
    [InlineData("x.ander", Rol.BibobScreener, Recht.Metadata, false)]
    [InlineData("v.vergunning", Rol.Vergunningbehandelaar, Recht.Metadata, true)]
    [InlineData("v.vergunning", Rol.Vergunningbehandelaar, Recht.Lezen, false)]
    [InlineData("v.vergunning", Rol.BibobScreener, Recht.Metadata, false)]
    [InlineData("x.ander", Rol.Vergunningbehandelaar, Recht.Metadata, false)]
    [InlineData("c.coordinator", Rol.BibobCoordinator, Recht.Lezen, true)]
    [InlineData("c.coordinator", Rol.BibobCoordinator, Recht.Schrijven, false)]
    [InlineData("x.ander", Rol.BibobCoordinator, Recht.Metadata, false)]
    [InlineData("c.coordinator", Rol.Burgemeester, Recht.Beslissen, true)]
    [InlineData("c.coordinator", Rol.Burgemeester, Recht.Lezen, true)]
    [InlineData("c.coordinator", Rol.Burgemeester, Recht.Schrijven, false)]
    [InlineData("x.ander", Rol.Burgemeester, Recht.Metadata, false)]
    [InlineData("x.ander", Rol.Burgemeester, Recht.Beslissen, false)]
    [InlineData("c.coordinator", Rol.JuridischAdviseur, Recht.Lezen, true)]
    [InlineData("x.ander", Rol.Fg, Recht.Metadata, true)]
    [InlineData("x.ander", Rol.Fg, Recht.Lezen, false)]
    [InlineData("x.ander", Rol.Privacyfunctionaris, Recht.Metadata, true)]
    [InlineData("x.ander", Rol.Privacyfunctionaris, Recht.Lezen, false)]
    [InlineData("c.coordinator", Rol.Casusregisseur, Recht.Metadata, false)]
    [InlineData("c.coordinator", Rol.Ciso, Recht.Metadata, false)]
    public void The_matrix_gives_each_role_its_cell(string wie, Rol rol, Recht nodig, bool mag) =>
        Assert.Equal(mag, Beoordeel(Als(new GebruikerId(wie), rol), nodig).IsVerleend);

    [Theory]
    [InlineData(Rol.MedewerkerMeldpunt)]
    [InlineData(Rol.Signaalcoordinator)]
    [InlineData(Rol.LidOndermijningsteam)]
    [InlineData(Rol.Casusregisseur)]
    [InlineData(Rol.Achtervang)]
    [InlineData(Rol.VoorzitterOverleg)]
    [InlineData(Rol.SecretarisOverleg)]
    [InlineData(Rol.AdviseurOov)]
    [InlineData(Rol.VthHandhaver)]
    [InlineData(Rol.Interventieteam)]
    [InlineData(Rol.Politie)]
    [InlineData(Rol.Woningcorporatie)]
    [InlineData(Rol.Buurtbemiddeling)]
    [InlineData(Rol.Hulpverlener)]
    public void Roles_of_other_domains_are_blocked(Rol rol)
    {
        var cel = Assert.Single(new NeedToKnowMatrix([new Huismatrix()]).Cellen(rol, "bibob"));
        Assert.Equal(Recht.Geblokkeerd, cel.Recht);
        Assert.Equal(ToegangsUitkomst.Verborgen, Beoordeel(Als(Screener, rol), Recht.Metadata).Uitkomst);
    }

    private static Toegangsoordeel Beoordeel(Aanroep aanroep, Recht nodig) => new PolicyEngine(new NeedToKnowMatrix([new Huismatrix()])).Beoordeel(
        aanroep, Zaaktype, Overzicht([.. Nieuw, new DeelnemerUitgenodigd(new Deelnemer("gemeente", coordinator))]), nodig, D(6, 1), opAgenda: false);

    private static DossierOverzicht Overzicht(IEvent[] events) => Zaaktype.Overzicht(Scenario<BibobScreening>.Dossier, Staat(events));

    private BibobInzage Toon(Aanroep kijker, IEvent[] events) =>
        new BibobRegels().Toon(Staat(events), Overzicht(events), Recht.Lezen | Recht.Schrijven, default, kijker, new OpenLezer(), getoond);

    private sealed class VernietigdeLezer : Kernel.Persoonsgegevens.IPersonalTextReader
    {
        public string? Reveal(Kernel.Persoonsgegevens.PersonalText? text) => text is null ? null : "[vernietigd]";
    }
}
