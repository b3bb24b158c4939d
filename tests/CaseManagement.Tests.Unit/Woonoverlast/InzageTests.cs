using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Woonoverlast.Gegevens;
using CaseManagement.Woonoverlast.Incidenten;
using CaseManagement.Woonoverlast.Inzage;
using CaseManagement.Woonoverlast.Opening;
using CaseManagement.Woonoverlast.Toestand;
using NodaTime;
using NSubstitute;
using static CaseManagement.Tests.Unit.Woonoverlast.Gegeven;

namespace CaseManagement.Tests.Unit.Woonoverlast;

/// <summary>The table of §3.6, cell by cell.</summary>
public class InzageTests
{
    private static readonly IEvent[] events =
    [
        .. Volledig, Politieconvenant, Politiegegeven with { Nummer = 4 },
        GemeldIncident(5, new(2026, 3, 1)) with { Categorie = Gegevenscategorie.Strafrechtelijk },
        OpenActie, new ActieAfgesproken(2, Tekst("brief"), new Deelnemer("gemeente"), new(2026, 3, 20)),
    ];

    [Theory]
    [InlineData(Rol.Casusregisseur, "gemeente", "basis regie incidenten5 politie huur zorg bemiddeling concepten")]
    [InlineData(Rol.Achtervang, "gemeente", "basis regie incidenten5 politie huur zorg bemiddeling concepten")]
    [InlineData(Rol.VoorzitterOverleg, "gemeente", "basis regie incidenten5 politie huur zorg bemiddeling concepten")]
    [InlineData(Rol.MedewerkerMeldpunt, "gemeente", "basis regie incidenten5 huur zorg bemiddeling")]
    [InlineData(Rol.Politie, "politie", "basis incidenten5 politie zorg")]
    [InlineData(Rol.Woningcorporatie, "alliantie", "basis incidenten3 huur zorg bemiddeling")]
    [InlineData(Rol.Woningcorporatie, "andere-corporatie", "")]
    [InlineData(Rol.Interventieteam, "gemeente", "basis samenvatting bemiddeling")]
    [InlineData(Rol.Buurtbemiddeling, "buurtbemiddeling", "basis bemiddeling")]
    [InlineData(Rol.Buurtbemiddeling, "andere-bemiddelaar", "")]
    [InlineData(Rol.VthHandhaver, "gemeente", "basis incidenten5 bemiddeling concepten")]
    [InlineData(Rol.JuridischAdviseur, "gemeente", "basis incidenten5 bemiddeling concepten")]
    [InlineData(Rol.Privacyfunctionaris, "gemeente", "")]
    [InlineData(Rol.Burgemeester, "gemeente", "")]
    [InlineData(Rol.Hulpverlener, "zorg", "")]
    public void Each_role_sees_its_column(Rol rol, string organisatie, string verwacht)
    {
        var inzage = Toon(rol, organisatie);
        // Incident 4 is police data and is never a line of the log: 5 lines would be 1, 2, 3 and 5 for who sees criminal data.
        string?[] delen =
        [
            inzage.Basis is null ? null : "basis",
            inzage.Regie is null ? null : "regie",
            inzage.Incidenten is { } incidenten ? $"incidenten{incidenten.Max(incident => incident.Nummer)}" : null,
            inzage.IncidentSamenvatting is null ? null : "samenvatting",
            inzage.Politiegegevens is null ? null : "politie",
            inzage.Huur is null ? null : "huur",
            inzage.Zorg is null ? null : "zorg",
            inzage.Buurtbemiddeling is null ? null : "bemiddeling",
            inzage.Concepten is null ? null : "concepten",
        ];
        Assert.Equal(verwacht, string.Join(' ', delen.Where(deel => deel is not null)));
        Assert.DoesNotContain(inzage.Incidenten ?? [], incident => incident.Nummer == 4);
    }

    [Fact]
    public void The_term_of_a_warning_is_shown_while_it_runs()
    {
        var dossier = Stand([.. InBehandeling, .. Gewaarschuwd]);
        Assert.NotNull(dossier.Waarschuwing);
        var loopt = dossier with { Waarschuwing = dossier.Waarschuwing with { Resultaat = null } };
        Assert.Equal(dossier.Waarschuwing.TermijnTot, Toon(loopt, Rol.Casusregisseur, "gemeente", Vandaag, []).Basis!.WaarschuwingTot);
        var klaar = dossier with { Waarschuwing = dossier.Waarschuwing with { Resultaat = Enum.GetValues<CaseManagement.Woonoverlast.Treden.WaarschuwingResultaat>()[0] } };
        Assert.Null(Toon(klaar, Rol.Casusregisseur, "gemeente", Vandaag, []).Basis!.WaarschuwingTot);
    }

    [Fact]
    public void The_summary_has_a_count_and_the_last_day_without_police_data() =>
        Assert.Equal(new IncidentSamenvatting(4, new LocalDate(2026, 3, 1)), Toon(Rol.Interventieteam, "gemeente").IncidentSamenvatting);

    [Fact]
    public void A_partner_sees_its_own_actions_only()
    {
        Assert.Equal("bellen", Assert.Single(Toon(Rol.Politie, "politie").Basis!.Acties).Wat);
        Assert.Empty(Toon(Rol.Buurtbemiddeling, "buurtbemiddeling").Basis!.Acties);
        Assert.Equal(2, Toon(Rol.Casusregisseur, "gemeente").Basis!.Acties.Count);
    }

    [Fact]
    public void Police_data_is_shown_only_while_the_agreement_holds()
    {
        Assert.Single(Toon(Rol.Politie, "politie").Politiegegevens!);
        Assert.Null(Toon(Rol.Politie, "politie", new LocalDate(2027, 1, 1)).Politiegegevens);
        Assert.Null(Toon(Rol.Casusregisseur, "gemeente", new LocalDate(2027, 1, 1)).Politiegegevens);
    }

    [Fact]
    public void Police_data_is_shown_only_to_organisations_that_the_decision_names() =>
        Assert.Null(Toon(Rol.Casusregisseur, "buurgemeente").Politiegegevens);

    [Fact]
    public void Without_a_decision_of_the_police_there_is_no_police_tab() =>
        Assert.Null(Toon(Stand(InBehandeling), Rol.Casusregisseur, "gemeente", Vandaag, []).Politiegegevens);

    [Fact]
    public void Names_and_the_reported_text_are_for_OOV_only()
    {
        Assert.Equal("K. Kunstmatig", Toon(Rol.Casusregisseur, "gemeente").Regie!.Betrokkenen[0].Naam);
        Assert.Equal("harde muziek", Toon(Rol.Casusregisseur, "gemeente").Regie!.Omschrijving);
        Assert.Equal("Dorpsstraat 1", Toon(Rol.Buurtbemiddeling, "buurtbemiddeling").Basis!.Adres);
        Assert.Null(Toon(Rol.Politie, "politie").Kenmerk);
    }

    [Fact]
    public void Only_what_is_shown_is_reported_as_shown()
    {
        List<BetrokkeneId> getoond = [];
        Toon(Stand(events), Rol.Woningcorporatie, "andere-corporatie", Vandaag, getoond);
        Assert.Empty(getoond);
        Toon(Stand(events), Rol.Interventieteam, "gemeente", Vandaag, getoond);
        Assert.Equal([Overlastgever], getoond);
        getoond.Clear();
        Toon(Stand(events), Rol.Politie, "politie", Vandaag, getoond);
        Assert.Equal([Overlastgever], getoond);
    }

    [Fact]
    public void Evidence_of_the_police_is_not_among_the_other_evidence() => Assert.Equal(
        [1, 2], Toon(Stand([.. events, Politiebewijs(3)]), Rol.Casusregisseur, "gemeente", Vandaag, []).Regie!.Bewijsstukken.Select(stuk => stuk.Nummer));

    [Fact]
    public void Evidence_of_the_police_stands_with_the_police_data_and_is_reported_under_whom_it_is_about()
    {
        List<BetrokkeneId> getoond = [];
        var gegevens = Toon(Stand([.. events, Politiebewijs(3)]), Rol.Politie, "politie", Vandaag, getoond).Politiegegevens!;
        Assert.Equal([(PolitiegegevenBron.Incident, 4), (PolitiegegevenBron.Bewijsstuk, 3)], gegevens.Select(gegeven => (gegeven.Bron, gegeven.Nummer)));
        Assert.Equal(
            new PolitiegegevenInzage(
                PolitiegegevenBron.Bewijsstuk, 3, Vandaag, null, "rapport", "Wpg 20", "wijkagent", new(2026, 2, 21), "overlast", false),
            gegevens[1]);
        Assert.Equal([Overlastgever], getoond);
    }

    [Fact]
    public void Removed_evidence_of_the_police_is_shown_nowhere()
    {
        List<BetrokkeneId> getoond = [];
        var verwijderd = new PolitiebewijsVerwijderd(3, Bewijssleutel, Tekst("verzoek"));
        var inzage = Toon(Stand([.. events, Politiebewijs(3), verwijderd]), Rol.Casusregisseur, "gemeente", Vandaag, getoond);
        Assert.Equal([1, 2], inzage.Regie!.Bewijsstukken.Select(stuk => stuk.Nummer));
        Assert.Equal(PolitiegegevenBron.Incident, Assert.Single(inzage.Politiegegevens!).Bron);
        Assert.Equal([Overlastgever], getoond);
    }

    [Fact]
    public void Reference_and_neighbours_are_for_OOV_only()
    {
        var ander = Kernel.Identiteit.DossierId.Parse("99999999-9999-4999-8999-999999999999", null);
        IEvent[] verwezen =
        [
            (WoonoverlastGemeld)Gemeld[0] with { Verwijzing = ander }, .. events[1..],
            new BetrokkeneToegevoegd(Sleutel, BetrokkeneRol.Omwonende, Tekst(Sleutel, "O. Omwonende"), null, null),
        ];
        List<BetrokkeneId> getoond = [];
        var regie = Toon(Stand(verwezen), Rol.MedewerkerMeldpunt, "gemeente", Vandaag, getoond);
        Assert.Equal(("2026-012", ander), (regie.Kenmerk, regie.Verwijzing));
        Assert.Equal([Overlastgever, Sleutel], getoond);
        getoond.Clear();
        Assert.Null(Toon(Stand(verwezen), Rol.Interventieteam, "gemeente", Vandaag, getoond).Verwijzing);
        Assert.Equal([Overlastgever], getoond);
    }

    [Fact]
    public void An_empty_log_has_no_last_day() => Assert.Equal(
        new IncidentSamenvatting(0, null), Toon(Stand(InBehandeling), Rol.Interventieteam, "gemeente", Vandaag, []).IncidentSamenvatting);

    [Fact]
    public void Without_buurtbemiddeling_there_is_no_stand() => Assert.Null(Toon(Stand(InBehandeling), Rol.Casusregisseur, "gemeente", Vandaag, []).Buurtbemiddeling);

    [Theory]
    [InlineData(0, "Aangeboden")]
    [InlineData(1, "Gestart")]
    [InlineData(2, "Mislukt")]
    public void Of_buurtbemiddeling_only_the_stand_is_shown(int stap, string stand)
    {
        var dossier = Stand([.. InBehandeling, .. BemiddelingMislukt[..(stap + 2)]]);
        Assert.Equal(stand, Toon(dossier, Rol.Buurtbemiddeling, "buurtbemiddeling", Vandaag, []).Buurtbemiddeling!.Stand);
    }

    private static WoonoverlastInzage Toon(Rol rol, string organisatie, LocalDate? op = null) =>
        Toon(Stand(events), rol, organisatie, op ?? Vandaag, []);

    private static WoonoverlastInzage Toon(WoonoverlastDossier dossier, Rol rol, string organisatie, LocalDate op, List<BetrokkeneId> getoond)
    {
        var moment = new Moment(op.At(new LocalTime(12, 0)).InUtc().ToInstant());
        var reader = Substitute.For<IPersonalTextReader>();
        reader.Reveal(Arg.Any<PersonalText?>()).Returns(call => call.Arg<PersonalText?>()?.Plain);
        return new WoonoverlastRegels().Toon(dossier, Overzicht(events), Recht.Lezen, moment, Als(rol, organisatie), reader, getoond);
    }
}
