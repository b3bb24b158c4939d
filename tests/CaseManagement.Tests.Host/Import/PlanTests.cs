using CaseManagement.Bibob.Aanmaken;
using CaseManagement.Bibob.Screening;
using CaseManagement.Cli.Import;
using CaseManagement.Cli.Import.Inlezen;
using CaseManagement.Kernel;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Pga;
using CaseManagement.Pga.Aanmelding;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Woonoverlast.Opening;
using CaseManagement.Woonoverlast.Toestand;
using NodaTime;

namespace CaseManagement.Tests.Host.Import;

/// <summary>What is done with a line, before anything is sent.</summary>
public sealed class PlanTests
{
    private static readonly LocalDate Vandaag = new(2026, 11, 22);

    private static readonly Inleeskader Kader = new(
        Vandaag, new GebruikerId("m.meldpunt"), new HashSet<string> { "c.casusregisseur", "a.adviseur", "m.meldpunt" });

    public static TheoryData<ImportZaaksoort, ImportStand, string, string> Standen => new()
    {
        { ImportZaaksoort.Woonoverlast, ImportStand.Nieuw, "openen intake actie", "" },
        { ImportZaaksoort.Woonoverlast, ImportStand.BuurtbemiddelingLoopt, "openen intake acceptatie buurtbemiddeling actie", "WOV-3.2" },
        { ImportZaaksoort.Woonoverlast, ImportStand.WaarschuwingVerzonden, "openen intake acceptatie actie", "WOV-22" },
        { ImportZaaksoort.Woonoverlast, ImportStand.Voornemen, "openen intake acceptatie besluitverzoek? actie", "" },
        { ImportZaaksoort.Woonoverlast, ImportStand.Monitoring, "openen intake acceptatie monitoring actie", "WOV-3.3" },
        { ImportZaaksoort.Pga, ImportStand.Aangemeld, "openen", "PGA-01 PGA-4.2" },
        { ImportZaaksoort.Pga, ImportStand.TriageGedaan, "openen triage actie", "PGA-01 PGA-4.2" },
        { ImportZaaksoort.Pga, ImportStand.PlanLoopt, "openen triage actie", "PGA-01 PGA-4.2 PGA-4.2" },
        { ImportZaaksoort.Pga, ImportStand.OpgeschaaldTopX, "openen triage actie", "PGA-01 PGA-4.2 PGA-23" },
        { ImportZaaksoort.Ondermijning, ImportStand.Nieuw, "openen actie", "OND-33" },
        { ImportZaaksoort.Ondermijning, ImportStand.Gewogen, "openen actie", "OND-10 OND-33" },
        { ImportZaaksoort.Ondermijning, ImportStand.WachtOpPrivacycheck, "openen actie", "OND-01 OND-33" },
        { ImportZaaksoort.Ondermijning, ImportStand.Riec, "openen actie", "OND-01 OND-33" },
        { ImportZaaksoort.Bibob, ImportStand.Nieuw, "openen actie", "BIB-30 BIB-04" },
        { ImportZaaksoort.Bibob, ImportStand.FormulierUitgereikt, "openen vragenformulier actie", "BIB-30 BIB-04 BIB-2.4" },
        { ImportZaaksoort.Bibob, ImportStand.FormulierBinnen, "openen vragenformulier formulierontvangst actie", "BIB-30 BIB-04 BIB-2.4 BIB-22" },
        { ImportZaaksoort.Bibob, ImportStand.LbbGevraagd, "openen vragenformulier formulierontvangst actie", "BIB-30 BIB-04 BIB-2.4 BIB-22 BIB-20" },
        { ImportZaaksoort.Zorgmelding, ImportStand.Nieuw, "openen actie", "" },
        { ImportZaaksoort.OnbegrepenGedrag, ImportStand.Nieuw, "openen actie", "" },
        { ImportZaaksoort.OpenbareRuimte, ImportStand.Nieuw, "openen actie", "" },
    };

    [Theory]
    [MemberData(nameof(Standen))]
    public void A_state_becomes_the_commands_that_the_line_can_answer_for_and_warnings_for_the_rest(
        ImportZaaksoort soort, ImportStand stand, string stappen, string regels)
    {
        var plan = Plan(Regel(soort) with { Stand = stand });

        Assert.Equal(stappen, string.Join(' ', plan.Vervolg.Prepend(plan.Opening).Select(stap => stap.Naam + (stap.AlsHetNietMag is null ? "" : "?"))));
        Assert.Equal(regels, string.Join(' ', plan.Bevindingen.Select(bevinding => bevinding.RegelId)));
        Assert.All(plan.Bevindingen, bevinding => Assert.Equal(Ernst.Waarschuwing, bevinding.Ernst));
    }

    [Fact]
    public void Every_channel_and_reporter_has_its_place_in_every_kind()
    {
        foreach (var (soort, kanaal) in Enum.GetValues<ImportZaaksoort>().SelectMany(soort => Enum.GetValues<Kanaal>().Select(kanaal => (soort, kanaal))))
        {
            foreach (var melder in Enum.GetValues<ImportMelder>())
            {
                Assert.NotNull(Plan(Regel(soort) with { Kanaal = kanaal, Melder = melder }));
            }
        }
    }

    [Fact]
    public void A_nuisance_line_keeps_its_address_person_remark_and_number()
    {
        var openen = Opening<WoonoverlastDossier, WoonoverlastDossierOpenen, EerderDossier>(Regel(ImportZaaksoort.Woonoverlast) with { Opmerking = "let op de hond" });

        Assert.Equal(new AdresInvoer("Lange Proefstraat", "127-hs", "0000 AD"), openen.Adres);
        Assert.Equal(new OverlastgeverInvoer("M. el Voorbeeld", new LocalDate(1988, 1, 23)), openen.Overlastgever);
        Assert.Equal("Stank en geluid\nOpmerking: let op de hond", openen.Omschrijving);
        Assert.Equal(("2026-001", new LocalDate(2026, 2, 6)), (openen.Kenmerk, openen.GemeldOp));
        Assert.Equal([OverlastSoort.Geluid, OverlastSoort.Geur], openen.OverlastSoorten);
    }

    [Fact]
    public void The_BSN_goes_to_the_Bibob_screening_and_the_rest_of_the_line_to_an_action()
    {
        Assert.True(Bsn.TryParse("999990172", out var bsn));
        var regel = Regel(ImportZaaksoort.Bibob) with { Bsn = bsn, Omschrijving = "Vergunning speelautomatenhal", VolgendeActie = "", ActieDoor = "", Uiterlijk = null };

        var aanmaken = Opening<BibobScreening, BibobScreeningAanmaken, NoFacts>(regel);
        var actie = Actie<BibobScreening>(regel);

        Assert.Equal("999990172", aanmaken.Bsn);
        Assert.Equal((BibobObject.Vergunning, BibobSubsoort.Speelautomaten, Bestuursorgaan.Burgemeester), (aanmaken.Object, aanmaken.Subsoort, aanmaken.Bestuursorgaan));
        Assert.Equal(new GebruikerId("c.casusregisseur"), aanmaken.Screener);
        Assert.Contains("Vergunning speelautomatenhal", actie.Wat, StringComparison.Ordinal);
        Assert.Equal(Vandaag.PlusDays(14), actie.Deadline);
    }

    [Fact]
    public void A_signal_keeps_the_person_in_its_text_because_only_a_human_being_links_people()
    {
        var ontvangst = Opening<SignaalDossier, SignaalOntvangst, NoFacts>(Regel(ImportZaaksoort.Ondermijning) with { Kanaal = Kanaal.InternVTH });

        Assert.Equal("Stank en geluid\nBetrokkene: M. el Voorbeeld, geboren 23-01-1988", ontvangst.Omschrijving);
        Assert.Equal((SignaalMelderSoort.Intern, "Lange Proefstraat 127-hs, 0000 AD"), (ontvangst.MelderSoort, ontvangst.Locatie));
    }

    [Fact]
    public void A_PGA_line_without_date_of_birth_is_refused()
    {
        var (plan, weigering) = Inleesplan.Van(Regel(ImportZaaksoort.Pga) with { Geboortedatum = null }, Kader);

        Assert.Null(plan);
        Assert.Equal((Ernst.Weigering, "PGA-4.2"), (weigering!.Ernst, weigering.RegelId));
    }

    [Theory]
    [InlineData("Overlast door middelengebruik", true, false, false)]
    [InlineData("Jongere met meerdere aanhoudingen", false, true, false)]
    [InlineData("Dreiging richting hulpverleners", false, false, true)]
    [InlineData("Verward gedrag", true, false, false)]
    public void The_target_group_of_PGA_follows_the_words_of_the_description(string omschrijving, bool overlast, bool criminaliteit, bool gevaar)
    {
        var aanmelden = Opening<PgaCasus, PgaAanmelden, TriageFeiten>(Regel(ImportZaaksoort.Pga) with { Omschrijving = omschrijving });

        Assert.Equal((overlast, criminaliteit, gevaar), (aanmelden.Overlast, aanmelden.Criminaliteit, aanmelden.Gevaar));
        Assert.StartsWith($"{omschrijving}\nAdres: Lange Proefstraat 127-hs, 0000 AD\n", aanmelden.Aanleiding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ImportZaaksoort.Woonoverlast, "wijkagent", "politie", null)]
    [InlineData(ImportZaaksoort.Woonoverlast, "Alliantie", "alliantie", null)]
    [InlineData(ImportZaaksoort.Woonoverlast, "m.meldpunt", "gemeente", null)]
    [InlineData(ImportZaaksoort.Woonoverlast, "", "gemeente", null)]
    [InlineData(ImportZaaksoort.Pga, "politie", "politie", null)]
    [InlineData(ImportZaaksoort.Pga, "Alliantie", "gemeente", "PGA-04")]
    [InlineData(ImportZaaksoort.Ondermijning, "wijkagent", "gemeente", "OND-1.12.5")]
    [InlineData(ImportZaaksoort.Bibob, "politie", "gemeente", "BIB-51")]
    public void An_organisation_that_may_not_take_part_gets_no_action(ImportZaaksoort soort, string door, string organisatie, string? regelId)
    {
        var regel = Regel(soort) with { ActieDoor = door, Stand = soort == ImportZaaksoort.Pga ? ImportStand.TriageGedaan : ImportStand.Nieuw };

        var actie = soort switch
        {
            ImportZaaksoort.Woonoverlast => Actie<WoonoverlastDossier>(regel),
            ImportZaaksoort.Pga => Actie<PgaCasus>(regel),
            ImportZaaksoort.Ondermijning => Actie<SignaalDossier>(regel),
            _ => Actie<BibobScreening>(regel),
        };

        Assert.Equal(organisatie, actie.Organisatie);
        Assert.Equal(regelId, Plan(regel).Bevindingen.Select(b => b.RegelId).FirstOrDefault(id => id is "PGA-04" or "OND-1.12.5" or "BIB-51"));
        Assert.Equal(regelId is not null, actie.Wat.Contains("in het bronbestand: door", StringComparison.Ordinal));
    }

    [Fact]
    public void An_action_without_date_or_words_is_warned_about()
    {
        Assert.Equal(["CAD-8.4"], Plan(Regel(ImportZaaksoort.Zorgmelding) with { Uiterlijk = null }).Bevindingen.Select(b => b.RegelId));
        Assert.Equal(["CAD-8.4"], Plan(Regel(ImportZaaksoort.Zorgmelding) with { VolgendeActie = "" }).Bevindingen.Select(b => b.RegelId));
        Assert.Empty(Plan(Regel(ImportZaaksoort.Zorgmelding) with { VolgendeActie = "", ActieDoor = "", Uiterlijk = null }).Vervolg);
    }

    private static Inleesplan Plan(ImportRegel regel) => Inleesplan.Van(regel, Kader).Plan!;

    private static TCommand Opening<TState, TCommand, TFacts>(ImportRegel regel)
        where TState : class
        where TCommand : class => Assert.IsType<Inleesstap<TState, TCommand, TFacts>>(Plan(regel).Opening).Command;

    private static ActieAfspreken Actie<TState>(ImportRegel regel)
        where TState : class => Assert.IsType<Inleesstap<TState, ActieAfspreken, NoFacts>>(Plan(regel).Vervolg[^1]).Command;

    private static ImportRegel Regel(ImportZaaksoort soort) => new()
    {
        Regelnummer = 2,
        Sleutel = new ImportSleutel("2026-001", soort),
        Vingerafdruk = "00",
        OntvangenOp = new LocalDate(2026, 2, 6),
        Kanaal = Kanaal.Partner,
        Melder = ImportMelder.Professional,
        Omschrijving = "Stank en geluid",
        Adres = "Lange Proefstraat 127-hs",
        Postcode = "0000 AD",
        Betrokkene = "M. el Voorbeeld",
        Geboortedatum = new LocalDate(1988, 1, 23),
        Bsn = null,
        EersteVerantwoordelijke = "c.casusregisseur",
        Achtervang = "a.adviseur",
        Stand = soort == ImportZaaksoort.Pga ? ImportStand.Aangemeld : ImportStand.Nieuw,
        VolgendeActie = "terugbellen",
        ActieDoor = "m.meldpunt",
        Uiterlijk = new LocalDate(2026, 2, 16),
        Opmerking = "",
    };
}
