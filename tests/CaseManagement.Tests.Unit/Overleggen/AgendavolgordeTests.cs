using CaseManagement.Kernel.Dossier;
using CaseManagement.Overleggen.Agenda;
using static CaseManagement.Tests.Unit.Kalender.Datums;
using static CaseManagement.Tests.Unit.Overleggen.Proef;

namespace CaseManagement.Tests.Unit.Overleggen;

public class AgendavolgordeTests
{
    private static readonly AgendaVolgorde Kaal = new(false, null, 0, null);

    // Each pair differs in one rule, and the rules after it say the opposite.
    public static TheoryData<string> Regels =>
        ["rubriek", "gevaar", "termijn", "geen termijn", "gewicht", "langst niet besproken", "nooit besproken", "code", "id"];

    [Theory]
    [MemberData(nameof(Regels))]
    public void The_order_within_an_agenda(string regel)
    {
        var (eerst, daarna) = regel switch
        {
            "rubriek" => (Met(2, Rubriek.Spoed, Kaal), Met(1, Rubriek.Besluiten, Kaal with { AcuutGevaar = true })),
            "gevaar" => (Met(2, Rubriek.Lopend, Kaal with { AcuutGevaar = true }), Met(1, Rubriek.Lopend, Kaal with { WettelijkeTermijn = D("2026-03-24") })),
            "termijn" => (Met(2, Rubriek.Lopend, Kaal with { WettelijkeTermijn = D("2026-03-24") }),
                Met(1, Rubriek.Lopend, Kaal with { WettelijkeTermijn = D("2026-03-25"), Gewicht = 9 })),
            "geen termijn" => (Met(2, Rubriek.Lopend, Kaal with { WettelijkeTermijn = D("2030-01-01") }), Met(1, Rubriek.Lopend, Kaal with { Gewicht = 9 })),
            "gewicht" => (Met(2, Rubriek.Lopend, Kaal with { Gewicht = 5, LaatstBesproken = D("2026-02-16") }), Met(1, Rubriek.Lopend, Kaal with { Gewicht = 4 })),
            "langst niet besproken" => (Met(2, Rubriek.Lopend, Kaal with { LaatstBesproken = D("2026-01-12") }),
                Met(1, Rubriek.Lopend, Kaal with { LaatstBesproken = D("2026-02-16") })),
            "nooit besproken" => (Met(2, Rubriek.Lopend, Kaal), Met(1, Rubriek.Lopend, Kaal with { LaatstBesproken = D("2020-02-16") })),
            "code" => (Met(2, Rubriek.Lopend, Kaal) with { Code = "A" }, Met(1, Rubriek.Lopend, Kaal) with { Code = "B" }),
            _ => (Met(1, Rubriek.Lopend, Kaal) with { Code = "A" }, Met(2, Rubriek.Lopend, Kaal) with { Code = "A" }),
        };

        Assert.True(Agendavolgorde.Instance.Compare(eerst, daarna) < 0);
        Assert.True(Agendavolgorde.Instance.Compare(daarna, eerst) > 0);
        Assert.Equal(0, Agendavolgorde.Instance.Compare(eerst, eerst));
    }

    [Fact]
    public void The_rubrieken_stand_in_the_order_of_the_meeting() => Assert.Equal(
        [
            Rubriek.Opening, Rubriek.VorigeBesluitenlijst, Rubriek.Actielijst, Rubriek.Spoed, Rubriek.Besluiten, Rubriek.Lopend, Rubriek.Nieuw,
            Rubriek.VoorgesteldeAfsluiting, Rubriek.Statusregels, Rubriek.Rondvraag,
        ],
        Enum.GetValues<Rubriek>().Order());

    [Fact]
    public void The_place_of_a_case_follows_from_the_case()
    {
        var dossier = Dossier(1, new Agendering(Soort) { NieuwSinds = VorigeSluiting, AcuutGevaar = true, Gewicht = 4 }) with
        {
            Termijnen =
            [
                new("Ander", D("2026-02-20")),
                new("Opgeschort", D("2026-02-21"), IsWettelijk: true, IsOpgeschort: true),
                new("Voorbij", D("2026-02-16"), IsWettelijk: true),
                new("Later", D("2026-06-01"), IsWettelijk: true),
                new("Huisverbod", D("2026-05-20"), IsWettelijk: true),
            ],
        };

        Assert.Equal(
            new AgendaVolgorde(true, D("2026-05-20"), 4, D("2026-01-12")),
            Agendabepaling.Punt(Overleg3(besproken1: [Id(1)]), dossier)!.Volgorde);
        Assert.Equal(D("2026-02-16"), Agendabepaling.Punt(Overleg3(besproken1: [Id(1)], besproken2: [Id(1)]), dossier)!.Volgorde.LaatstBesproken);
        Assert.Equal(
            new AgendaVolgorde(false, null, 0, null),
            Agendabepaling.Punt(Overleg3(), Dossier(1, new Agendering(Soort) { NieuwSinds = VorigeSluiting }))!.Volgorde);
    }

    private static Agendapunt Met(int nummer, Rubriek rubriek, AgendaVolgorde volgorde) => Punt(nummer, rubriek) with { Volgorde = volgorde };
}
