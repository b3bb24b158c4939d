using CaseManagement.Kernel.Dossier;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Woonoverlast.Dossieropbouw;
using CaseManagement.Woonoverlast.Einde;
using CaseManagement.Woonoverlast.Gegevens;
using CaseManagement.Woonoverlast.Incidenten;
using CaseManagement.Woonoverlast.Intake;
using CaseManagement.Woonoverlast.Monitoren;
using CaseManagement.Woonoverlast.Toestand;
using CaseManagement.Woonoverlast.Treden;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Tests.Unit.Woonoverlast;

public class VormTests
{
    private const string Toelichting = "Vul de toelichting in.";
    private const string Organisatiecode = "Vul de code van de organisatie in: kleine letters, cijfers en streepjes.";

    private static readonly LocalDate dag = new(2026, 3, 2);
    private static readonly WpgInvoer wpg = new(WpgArtikel.Artikel8, "Basisteam", dag, "Overlast stoppen");

    [Fact]
    public void Every_step_says_why()
    {
        Vraagt<GeenWoonoverlastVaststellen>(
            new GeenWoonoverlastVaststellenVorm(), tekst => new(GeenWoonoverlastUitkomst.Gesloten, tekst), "Vul de reden in.");
        Vraagt<ParallelleRouteVastleggen>(new ParallelleRouteVastleggenVorm(), tekst => new(default, dag, tekst), Toelichting);
        Vraagt<HoorWederhoorVastleggen>(new HoorWederhoorVastleggenVorm(), tekst => new(HoorWijze.Gehoord, dag, tekst), "Vul het verslag in.");
        Vraagt<EerdereInterventieVastleggen>(new EerdereInterventieVastleggenVorm(), tekst => new(default, dag, true, tekst), Toelichting);
        Vraagt<AcuutGevaarMarkeren>(new AcuutGevaarMarkerenVorm(), tekst => new(true, tekst), Toelichting);
        Vraagt<VertrouwelijkheidWijzigen>(new VertrouwelijkheidWijzigenVorm(), tekst => new(Vertrouwelijkheid.Geheim, tekst), "Vul de motivering in.");
        Vraagt<ComplexiteitWijzigen>(new ComplexiteitWijzigenVorm(), tekst => new(Complexiteit.Complex, tekst), "Vul de motivering in.");
        Vraagt<PolitiegegevenVerwijderen>(new PolitiegegevenVerwijderenVorm(), tekst => new(PolitiegegevenBron.Bewijsstuk, 1, tekst), "Vul de reden in.");
        Vraagt<IncidentVerifieren>(
            new IncidentVerifierenVorm(), tekst => new(1, Verificatie.Geverifieerd, tekst), "Vul in waarop de beoordeling berust.");
        Vraagt<DossierAfsluiten>(new DossierAfsluitenVorm(), tekst => new(AfsluitReden.OverlastGestopt, tekst), "Vul het resultaat in.");
        Vraagt<DossierOverdragen>(
            new DossierOverdragenVorm(), tekst => new(Overdrachtsdoel.Pga, tekst), "Vul de grondslag en de reden van de overdracht in.");
        Vraagt<BesluitVragen>(
            new BesluitVragenVorm(), tekst => new(GevraagdBesluit.LastOnderDwangsom, tekst), "Vul in wat u het overleg vraagt.");
        Vraagt<BesluitverzoekAfhandelen>(
            new BesluitverzoekAfhandelenVorm(), tekst => new(GevraagdBesluit.Afsluiting, BesluitverzoekUitkomst.Ontraden, tekst), Toelichting);
        Vraagt<MonitoringHerbeoordelen>(new MonitoringHerbeoordelenVorm(), tekst => new(dag, tekst), "Vul de bevinding in.");
        Vraagt<MonitoringStarten>(new MonitoringStartenVorm(), tekst => new(dag, tekst), Toelichting);
    }

    [Fact]
    public void A_measure_is_justified_on_all_three_grounds() => Vormproef<MaatregelRechtvaardigen>
        .Van(new MaatregelRechtvaardigenVorm(), new("ernstig", "niets lichters", "in verhouding"))
        .Refuses("Vul in waarom de hinder ernstig en herhaaldelijk is.", c => c with { Ernst = " " })
        .Refuses("Vul in waarom een lichter middel niet volstaat.", c => c with { Subsidiariteit = " " })
        .Refuses("Vul in waarom de maatregel in verhouding staat.", c => c with { Proportionaliteit = " " });

    [Fact]
    public void Evidence_of_the_police_names_who_supplied_it_and_why() => Vormproef<BewijsstukToevoegen>
        .Van(new BewijsstukToevoegenVorm(), new(BewijsstukSoort.Verklaring, dag, "Verklaring", Wpg: wpg))
        .Accepts(c => c with { Wpg = null })
        .Refuses("Vul de omschrijving in.", c => c with { Omschrijving = " " })
        .Refuses("Vul in wie het verstrekte.", c => c with { Wpg = wpg with { VerstrektDoor = " " } })
        .Refuses("Vul het doel van de verstrekking in.", c => c with { Wpg = wpg with { Doel = " " } });

    [Fact]
    public void An_incident_is_described_and_lasts_at_most_a_week() => Vormproef<IncidentMelden>
        .Van(new IncidentMeldenVorm(), new(OverlastSoort.Geluid, dag, IncidentBron.Omwonende, "Muziek"))
        .Accepts(c => c with { DuurMinuten = 1 }).Accepts(c => c with { DuurMinuten = 10_080 })
        .Refuses("Vul de omschrijving in.", c => c with { Omschrijving = " " })
        .Refuses("Vul de duur in minuten in, ten hoogste een week.", c => c with { DuurMinuten = 0 }, c => c with { DuurMinuten = 10_081 });

    [Fact]
    public void A_report_of_the_police_is_described_with_its_origin() => Vormproef<PolitiegegevenMelden>
        .Van(new PolitiegegevenMeldenVorm(), new(OverlastSoort.Geluid, dag, "Muziek", wpg))
        .Accepts(c => c with { DuurMinuten = 1 }).Accepts(c => c with { DuurMinuten = 10_080 })
        .Refuses("Vul de omschrijving in.", c => c with { Omschrijving = " " })
        .Refuses("Vul de duur in minuten in, ten hoogste een week.", c => c with { DuurMinuten = 0 }, c => c with { DuurMinuten = 10_081 })
        .Refuses("Vul in wie het verstrekte.", c => c with { Wpg = wpg with { VerstrektDoor = " " } })
        .Refuses("Vul het doel van de verstrekking in.", c => c with { Wpg = wpg with { Doel = " " } });

    [Fact]
    public void A_data_subject_has_a_name_of_at_most_200_characters() => Vormproef<BetrokkeneToevoegen>
        .Van(new BetrokkeneToevoegenVorm(), new(BetrokkeneRol.Overlastgever, "K. Kunstmatig"))
        .Accepts(c => c with { Naam = new string('k', 200) })
        .Refuses("Vul de naam in, ten hoogste 200 tekens.", c => c with { Naam = new string('k', 201) })
        .RefusesField("Naam", c => c with { Naam = " " });

    [Fact]
    public void An_organisation_is_named_by_its_code()
    {
        Vormproef<WoningVastleggen>.Van(new WoningVastleggenVorm(), new(WoningSoort.Huur, VerhuurderOrganisatie: "alliantie"))
            .Accepts(c => c with { VerhuurderOrganisatie = null })
            .Accepts(c => c with { VerhuurderOrganisatie = new string('a', 40) })
            .Refuses(Organisatiecode, c => c with { VerhuurderOrganisatie = "K. Kunstmatig" }, c => c with { VerhuurderOrganisatie = new string('a', 41) });
        Vormproef<BuurtbemiddelingAanbieden>.Van(new BuurtbemiddelingAanbiedenVorm(), new("buurtbemiddeling", dag))
            .Refuses(Organisatiecode, c => c with { Organisatie = "K. Kunstmatig" })
            .RefusesField("Organisatie", c => c with { Organisatie = null! });
    }

    [Fact]
    public void An_agreement_has_a_code_and_names_who_receives_police_data()
    {
        var besluit = new PolitiebesluitInvoer("belang", "verband", "mutaties", "geheim", ["gemeente"]);
        Vormproef<ConvenantVastleggen>.Van(new ConvenantVastleggenVorm(), new("wpg-2026", dag, dag, ["politie"], besluit))
            .Accepts(c => c with { GeldigTot = null, Organisaties = null, Politiebesluit = null })
            .RefusesField("ConvenantId", c => c with { ConvenantId = null! })
            .Refuses("Vul de code van het convenant in: kleine letters, cijfers en streepjes.", c => c with { ConvenantId = "Wpg 2026" })
            .Refuses("De einddatum ligt voor de begindatum.", c => c with { GeldigTot = dag.PlusDays(-1) })
            .Refuses("Vul de ontvangers in.", c => c with { Politiebesluit = besluit with { Ontvangers = [] } })
            .Refuses(Organisatiecode, c => c with { Politiebesluit = besluit with { Ontvangers = ["K. Kunstmatig"] } }, c => c with { Organisaties = ["K. Kunstmatig"] }, c => c with { Organisaties = ["0612345678"] });
    }

    [Fact]
    public void A_warning_says_for_what_and_gives_time() => Vormproef<WaarschuwingVerzenden>
        .Van(new WaarschuwingVerzendenVorm(), new(dag, dag.PlusDays(1), "Geluid"))
        .Refuses("Vul in waarvoor wordt gewaarschuwd.", c => c with { Inhoud = " " })
        .Refuses("De termijn eindigt na de verzending.", c => c with { TermijnTot = dag });

    private static void Vraagt<T>(IValidator<T> vorm, Func<string, T> command, string melding) =>
        Vormproef<T>.Van(vorm, command("tekst")).Refuses(melding, _ => command(" "), _ => command(null!));
}
