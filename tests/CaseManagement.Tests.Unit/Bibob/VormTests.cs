using CaseManagement.Bibob.Aanmaken;
using CaseManagement.Bibob.Advies;
using CaseManagement.Bibob.Besluiten;
using CaseManagement.Bibob.Conclusies;
using CaseManagement.Bibob.Formulier;
using CaseManagement.Bibob.Geheim;
using CaseManagement.Bibob.Onderzoek;
using CaseManagement.Bibob.Registermelding;
using CaseManagement.Bibob.Screening;
using CaseManagement.Tests.Unit.Testing;
using FluentValidation;
using static CaseManagement.Tests.Unit.Bibob.Proef;

namespace CaseManagement.Tests.Unit.Bibob;

public class VormTests
{
    private const string Code = "Gebruik een code van letters, cijfers, punt, streep of schuine streep.";

    private static readonly RelatieOpgave relatie = new(RelatieSoort.Leidinggevende, "Bestuurder", Van: D(1, 2), Tot: D(1, 2));

    [Fact]
    public void Every_step_has_its_text()
    {
        Vraagt<LbbAanvullendeVragenOntvangen>(new LbbAanvullendeVragenOntvangenVorm(), tekst => new(tekst), "Vul de vragen van het bureau in.");
        Vraagt<LbbAdviesVragen>(new LbbAdviesVragenVorm(), tekst => new(D(2, 2), tekst), "Vul de onderzoeksvragen in.");
        Vraagt<LbbAdviesOntvangen>(new LbbAdviesOntvangenVorm(), tekst => new([], tekst), "Vat het advies samen.");
        Vraagt<LbbWeigeringVastleggen>(new LbbWeigeringVastleggenVorm(), tekst => new(tekst), "Vul de reden van het bureau in.");
        Vraagt<VergewistoetsUitvoeren>(new VergewistoetsUitvoerenVorm(), tekst => new(true, true, tekst), "Licht de vergewistoets toe.");
        Vraagt<MotiveringVrijgeven>(new MotiveringVrijgevenVorm(), tekst => new(tekst), "Vul de vrij te geven motivering in.");
        Vraagt<Terugtrekken>(new TerugtrekkenVorm(), tekst => new(tekst), "Licht de terugtrekking toe.");
        Vraagt<ZienswijzeOntvangen>(new ZienswijzeOntvangenVorm(), tekst => new(ZienswijzeVorm.Mondeling, tekst), "Vul de zienswijze in.");
        Vraagt<AanvullingVragen>(new AanvullingVragenVorm(), tekst => new(D(2, 3), tekst), "Vul in welke gegevens u vraagt.");
        Vraagt<WeigeringInvullenVaststellen>(
            new WeigeringInvullenVaststellenVorm(), tekst => new(WijzeVanWeigeren.Uitdrukkelijk, tekst), "Licht toe waaruit de weigering blijkt.");
        Vraagt<GeheimVerstrekken>(new GeheimVerstrekkenVorm(), tekst => new(default, tekst, "nodig"), "Vul in wat is verstrekt.");
        Vraagt<GeheimVerstrekken>(new GeheimVerstrekkenVorm(), tekst => new(default, "rapport", tekst), "Vul in waarom dat nodig is.");
        Vraagt<BronRaadplegen>(new BronRaadplegenVorm(), tekst => new(BibobBron.BibobRegister, Betrokkene, tekst, Hash), "Vul de zoekvraag in.");
        Vraagt<EigenOnderzoekAfronden>(new EigenOnderzoekAfrondenVorm(), tekst => new(true, [], tekst), "Vul de bevindingen in.");
        Vraagt<TipVastleggen>(new TipVastleggenVorm(), tekst => new(default, tekst), "Vul de inhoud van de tip in.");
        Vraagt<RegisterNietVanToepassingVerklaren>(
            new RegisterNietVanToepassingVerklarenVorm(), tekst => new(tekst), "Vul in waarom geen melding nodig is.");
        Vraagt<ConclusieVaststellen>(
            new ConclusieVaststellenVorm(), tekst => new([new(BibobGrond.AGrond, GevaarsConclusie.GeenGevaar, tekst)]), "Vul de feiten en omstandigheden in.");
        Vraagt<BesluitNemen>(new BesluitgegevensVorm<BesluitNemen>(), tekst => Besluit() with { Motivering = tekst }, "Vul de motivering in.");
    }

    [Fact]
    public void Facts_are_counted_from_1() => Vormproef<ConclusieVaststellen>
        .Van(new ConclusieVaststellenVorm(), new([new(BibobGrond.BGrond, GevaarsConclusie.ErnstigGevaar, "feiten", AantalFeiten: 1)]))
        .Refuses("Het aantal feiten is 1 of meer.", c => c with { Gronden = [c.Gronden[0] with { AantalFeiten = 0 }] });

    [Fact]
    public void The_result_of_a_search_is_named_by_its_hash() => Vormproef<BronRaadplegen>
        .Van(new BronRaadplegenVorm(), new(BibobBron.BibobRegister, Betrokkene, "naam", Hash))
        .Refuses("Vul de SHA-256 van het resultaat in: 64 hexadecimale tekens.", c => c with { ResultaatHash = Hash[1..] })
        .RefusesField("ResultaatHash", c => c with { ResultaatHash = null! });

    [Fact]
    public void A_report_to_the_register_has_a_code()
    {
        Vormproef<RegisterMelden>.Van(new RegisterMeldenVorm(), new("REG-1"))
            .Refuses(Code, c => c with { Kenmerk = "K. Kunstmatig" }).RefusesField("Kenmerk", c => c with { Kenmerk = null! });
        Vormproef<TerugtrekkingMelden>.Van(new TerugtrekkingMeldenVorm(), new("REG-1"))
            .Refuses(Code, c => c with { Kenmerk = "K. Kunstmatig" }).RefusesField("Kenmerk", c => c with { Kenmerk = null! });
    }

    [Fact]
    public void A_decision_has_a_code_and_is_not_made_known_before_it_is_taken() => Vormproef<BesluitNemen>
        .Van(new BesluitgegevensVorm<BesluitNemen>(), Besluit())
        .Refuses(Code, c => c with { Besluitreferentie = "K. Kunstmatig" })
        .RefusesField("Besluitreferentie", c => c with { Besluitreferentie = null! })
        .Refuses("Een besluit wordt niet bekendgemaakt voordat het is genomen.", c => c with { BekendgemaaktOp = D(2, 25) });

    [Fact]
    public void A_relation_has_a_name_and_does_not_end_before_it_begins()
    {
        Vormproef<RelatieToevoegen>.Van(new RelatieToevoegenVorm(), new(relatie))
            .Accepts(c => c with { Relatie = relatie with { Naam = new string('k', 200), Van = null } })
            .Refuses("Vul de naam van de relatie in.", c => c with { Relatie = relatie with { Naam = " " } })
            .Refuses("De naam is te lang.", c => c with { Relatie = relatie with { Naam = new string('k', 201) } })
            .Refuses("De relatie kan niet eindigen voor zij begint.", c => c with { Relatie = relatie with { Tot = D(1, 1) } });
    }

    [Fact]
    public void A_new_screening_has_codes_a_name_and_a_possible_term() => Vormproef<BibobScreeningAanmaken>
        .Van(new BibobScreeningAanmakenVorm(), new(
            BibobObject.Vergunning, BibobSubsoort.Horeca, "APV-77", Bestuursorgaan.Burgemeester, BibobAanleiding.Steekproef, D(1, 5), Screener, Achtervang,
            [Behandelaar], PersoonSoort.Rechtspersoon, "Voorbeeld B.V.", Kvk: "00000000", Relaties: [relatie]))
        .Accepts(c => c with { BeslistermijnWeken = 1, Kvk = null }).Accepts(c => c with { BeslistermijnWeken = 104, Relaties = null })
        .Refuses(Code, c => c with { AanvraagRef = "K. Kunstmatig" }, c => c with { Kenmerk = "K. Kunstmatig" }, c => c with { BeleidCategorie = "K. Kunstmatig" })
        .RefusesField("AanvraagRef", c => c with { AanvraagRef = null! })
        .Refuses("Vul de naam van de betrokkene in.", c => c with { BetrokkeneNaam = " " })
        .Refuses("Een KvK-nummer heeft acht cijfers.", c => c with { Kvk = "1234567" })
        .Refuses("De beslistermijn is 1 tot en met 104 weken.", c => c with { BeslistermijnWeken = 0 }, c => c with { BeslistermijnWeken = 105 })
        .Refuses("Vul de naam van de relatie in.", c => c with { Relaties = [relatie with { Naam = " " }] });

    private static BesluitNemen Besluit() => new()
    {
        Soort = BesluitSoort.Weigeren,
        Besluitreferentie = "BSL-1",
        Motivering = "motivering",
        Op = D(2, 26),
        BekendgemaaktOp = D(2, 26),
    };

    private static void Vraagt<T>(IValidator<T> vorm, Func<string, T> command, string melding) => Vormproef<T>
        .Van(vorm, command("tekst"))
        .Accepts(_ => command(new string('x', 20_000)))
        .Refuses(melding, _ => command(" "))
        .Refuses("De tekst is te lang.", _ => command(new string('x', 20_001)));
}
