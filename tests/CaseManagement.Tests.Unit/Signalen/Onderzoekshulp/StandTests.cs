using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Stand;
using CaseManagement.Signalen.Views;
using CaseManagement.Tests.Unit.Signalen.Verstrekkingen;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers.Vragen;
using NodaTime;
using static CaseManagement.Tests.Unit.Signalen.Onderzoekstappen;

namespace CaseManagement.Tests.Unit.Signalen.Onderzoekshulp;

/// <summary>The state as of a date shows the past, and never more than the present shows this reader.</summary>
public sealed class StandTests
{
    private static readonly Moment Nu = new(Instant.FromUtc(2026, 2, 17, 9, 0));

    [Fact]
    public void A_day_counts_to_its_end_in_Amsterdam()
    {
        Assert.Equal(Instant.FromUtc(2026, 2, 3, 23, 0), Peilmoment.Lees("op", "2026-02-03").Grens(Nu));
        Assert.Equal(Instant.FromUtc(2025, 7, 1, 22, 0), Peilmoment.Lees("op", "2025-07-01").Grens(Nu));
    }

    [Fact]
    public void A_moment_counts_itself()
    {
        var grens = Peilmoment.Lees("op", "2026-02-03T12:00:00+01:00").Grens(Nu);
        Assert.True(Instant.FromUtc(2026, 2, 3, 11, 0) < grens);
        Assert.True(grens < Instant.FromUtc(2026, 2, 3, 11, 0) + Duration.FromMilliseconds(1));
    }

    [Theory]
    [InlineData("2026-02-18")]
    [InlineData("2026-02-17T10:00:01+01:00")]
    public void What_has_yet_to_come_is_refused(string op) => Assert.Equal("stand-toekomst", Peilmoment.Lees("op", op).Controleer(Nu)!.RegelId);

    [Theory]
    [InlineData("2026-02-17")]
    [InlineData("2026-02-17T10:00:00+01:00")]
    public void Today_counts_up_to_now(string op)
    {
        Assert.Null(Peilmoment.Lees("op", op).Controleer(Nu));
        Assert.True(Peilmoment.Lees("op", op).Grens(Nu) <= Nu.Nu + Duration.Epsilon);
    }

    [Theory]
    [InlineData("gisteren")]
    [InlineData("2026-02-30")]
    [InlineData("1899-12-31")]
    [InlineData("2026-02-03T12:00:00")]
    public void What_is_no_date_and_no_moment_is_refused(string op) => Assert.Throws<VraagOngeldigException>(() => Peilmoment.Lees("op", op));

    [Fact]
    public void What_is_only_kept_now_stays_closed_in_its_past()
    {
        var toen = Signaalloop.InWeging();
        var nu = Signaalloop.InWeging().Na(l => l.Weeg3(Stappen.Weging3(CaseManagement.Signalen.Wegingen.Weging3Uitkomst.NietInBehandeling)));
        var gezien = Toon(toen.State, nu.State, Rol.Signaalcoordinator);
        Assert.Equal("InWeging", gezien.Status);
        Assert.NotNull(gezien.Afgeschermd);
        Assert.Null(gezien.Fenomeen);
        Assert.Empty(gezien.Objecten);
        Assert.Equal("Autobranche", Toon(toen.State, toen.State, Rol.Signaalcoordinator).Fenomeen);
    }

    [Fact]
    public void A_recipient_sees_of_the_past_nothing_of_what_was_released()
    {
        var toen = OpAgenda().State;
        var gezien = Toon(toen, toen, Rol.VthHandhaver, "u-handhaver");
        Assert.NotNull(gezien.Afgeschermd);
        Assert.Null(gezien.Omschrijving);
        Assert.Empty(gezien.Objecten);
        Assert.Empty(gezien.Privacychecks);
        Assert.Empty(gezien.Details);
    }

    [Fact]
    public void What_was_declared_false_later_is_no_knowledge_of_then()
    {
        var nu = OpAgenda().Na(l => l.VerklaarOnjuist());
        Assert.Null(Toon(OpAgenda().State, nu.State, Rol.Signaalcoordinator).Onjuist);
        Assert.NotNull(Toon(nu.State, nu.State, Rol.Signaalcoordinator).Onjuist);
        Assert.Equal("NogNietBevestigd", Uitkomst(nu));
        Assert.Equal("Bevestigd", Uitkomst(nu.Na(l => l.BevestigOnjuist())));

        static string? Uitkomst(Signaalloop loop) => new SignaalStandregels().Kennis(loop.State, loop.State, Wie(Rol.Signaalcoordinator))!
            .Bekend.Single(regel => regel.Wat == "Onjuistverklaring").Uitkomst;
    }

    [Fact]
    public void Whether_somebody_may_check_is_not_told_of_the_past() =>
        Assert.Null(Toon(WachtOpCheck1().State, WachtOpCheck1().State, Rol.Privacyfunctionaris, "u-sig").PrivacycheckUitgesloten);

    [Fact]
    public void No_text_opens_that_the_present_view_keeps_closed()
    {
        var open = Text("open");
        var lezer = new BegrensdeLezer(new PlainReader(), new HashSet<PersonalText> { open });
        Assert.Equal("open", lezer.Reveal(open));
        Assert.Null(lezer.Reveal(Text("dicht")));
        Assert.Null(lezer.Reveal(null));
    }

    [Fact]
    public void What_is_open_is_what_the_normal_view_opens_and_nothing_without_a_right_to_read()
    {
        var loop = Signaalloop.InWeging();
        Assert.Contains(loop.State.Ontvangst.Omschrijving, Nuzicht.Open(new SignaalRegels(), loop.State, loop.Overzicht, Recht.Lezen, Nu, Wie(Rol.Signaalcoordinator), new PlainReader()));
        Assert.Empty(Nuzicht.Open(new SignaalRegels(), loop.State, loop.Overzicht, Recht.Metadata, Nu, Wie(Rol.Fg), new PlainReader()));
    }

    [Fact]
    public void What_was_known_and_what_not_yet_is_told_in_codes()
    {
        var toen = Bevraagd().Na(l => l.Antwoord(1, new LocalDate(2025, 11, 18))).State;
        var kennis = new SignaalStandregels().Kennis(toen, toen, Wie(Rol.Signaalcoordinator))!;
        Assert.Contains(kennis.Bekend, regel => regel is { Wat: "Weging3Zwaarte", Uitkomst: "Vervolganalyse" });
        Assert.Contains(kennis.Bekend, regel => regel is { Wat: "PrivacyCheck1", Onderwerp: "Participatiewet", Uitkomst: "Geweigerd" });
        Assert.Equal("Hit", Assert.Single(kennis.Bekend, regel => regel.Wat == "HitNoHit").Uitkomst);
        Assert.Equal("Brp", Assert.Single(kennis.Onbekend, regel => regel.Wat == "HitNoHit").Onderwerp);
        Assert.Equal("Vergunningen", Assert.Single(kennis.Onbekend, regel => regel.Wat == "Relevantie").Onderwerp);
        Assert.Contains(kennis.Onbekend, regel => regel.Wat == "Weging4");
        Assert.DoesNotContain(kennis.Onbekend, regel => regel.Wat == "Weging3Zwaarte");
    }

    [Fact]
    public void A_reader_of_a_release_is_told_nothing_of_what_was_known() =>
        Assert.Null(new SignaalStandregels().Kennis(OpAgenda().State, OpAgenda().State, Wie(Rol.VthHandhaver)));

    [Fact]
    public void A_recipient_sees_of_the_past_of_a_case_only_what_its_checks_still_allow()
    {
        var toen = Casusloop.InUitvoering();
        var nu = toen.State! with { Interventies = [toen.State!.Interventies[1]] };
        Assert.Equal(2, new CasusStandregels().Begrens(toen.State!, nu, Wie(Rol.Casusregisseur, "u-cr")).Interventies.Count);
        Assert.Equal(2, Assert.Single(new CasusStandregels().Begrens(toen.State!, nu, Wie(Rol.VthHandhaver)).Interventies).Plan.Nummer);
    }

    [Fact]
    public void The_regie_of_a_case_is_the_duo_of_today_also_in_its_past()
    {
        var toen = Casusloop.InUitvoering();
        var nu = Casusloop.InUitvoering().MetDuo("u-cr3");
        var (was, werd) = (Zie("u-cr"), Zie("u-cr3"));
        Assert.Null(was.Signaal);
        Assert.Null(was.Doel);
        Assert.Null(new CasusStandregels().Kennis(toen.State!, nu.State!, Wie(Rol.Casusregisseur, "u-cr")));
        Assert.NotNull(werd.Signaal);
        Assert.Equal(2, werd.Interventies.Count);
        Assert.NotNull(new CasusStandregels().Kennis(toen.State!, nu.State!, Wie(Rol.Casusregisseur, "u-cr3")));

        CasusInzage Zie(string gebruiker) => new CasusRegels().Toon(
            new CasusStandregels().Begrens(toen.State!, nu.State!, Wie(Rol.Casusregisseur, gebruiker)),
            toen.Overzicht, Recht.Lezen, Nu, Wie(Rol.Casusregisseur, gebruiker), new PlainReader(), []);
    }

    private static SignaalInzage Toon(SignaalDossier toen, SignaalDossier nu, Rol rol, string gebruiker = "u-sig")
    {
        var (regels, kijker) = (new SignaalStandregels(), Wie(rol, gebruiker));
        var overzicht = new SignaalZaaktype().Overzicht(Scenario<SignaalDossier>.Dossier, toen);
        return regels.Terug(
            new SignaalRegels().Toon(regels.Begrens(toen, nu, kijker), overzicht, Recht.Lezen, Nu, kijker, new PlainReader(), []), toen);
    }

    private static Aanroep Wie(Rol rol, string gebruiker = "u-sig") => new()
    {
        Gebruiker = new GebruikerId(gebruiker),
        Organisatie = "gemeente",
        Rol = rol,
        Doel = SignaalZaaktype.Doelcode,
        Grondslag = "protocol",
    };

    private static PersonalText Text(string text) => PersonalText.Of(BetrokkeneId.Of(Scenario<SignaalDossier>.Dossier), SignaalZaaktype.Doelcode, text);
}
