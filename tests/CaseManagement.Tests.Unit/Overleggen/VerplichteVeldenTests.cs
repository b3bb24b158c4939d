using CaseManagement.Overleggen;
using CaseManagement.Overleggen.Besluiten;
using CaseManagement.Overleggen.Bespreken;
using CaseManagement.Overleggen.Plannen;
using CaseManagement.Overleggen.Reeksen;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Overleggen.Vaststellen;
using CaseManagement.Tests.Unit.Testing;
using FluentValidation;
using NodaTime;
using static CaseManagement.Tests.Unit.Kalender.Datums;
using static CaseManagement.Tests.Unit.Overleggen.Proef;

namespace CaseManagement.Tests.Unit.Overleggen;

public sealed class VerplichteVeldenTests
{
    private static readonly RitmeKeuze ritme = new(RitmeSoort.ElkeWeken, 5, D("2026-01-12"));

    [Fact]
    public void Every_step_says_why()
    {
        Vraagt<PuntAanhouden>(new PuntAanhoudenVorm(), tekst => new(Id(1), tekst), "Vul de reden in.");
        Vraagt<BesluitCorrigeren>(new BesluitCorrigerenVorm(), tekst => new(default, 1, tekst), "Vul de correctie in.");
        Vraagt<OverlegVerplaatsen>(new OverlegVerplaatsenVorm(), tekst => new(D("2026-03-24"), tekst), "Vul de reden in.");
        Vraagt<ExtraPlannen>(new ExtraPlannenVorm(), tekst => new(ReeksId, D("2026-03-24"), tekst), "Vul de reden in.");
        Vraagt<TussentijdsBesluitVastleggen>(
            new TussentijdsBesluitVastleggenVorm(), tekst => new(Id(1), tekst), "Vul in langs welke weg het besluit wordt genomen.");
        Vraagt<OverlegLatenVervallen>(new OverlegLatenVervallenVorm(), tekst => new(tekst), "Vul de reden in.");
        Vraagt<SpoedToevoegen>(new SpoedToevoegenVorm(), tekst => new(Id(1), tekst), "Vul in waarom dit niet kan wachten.");
        Vraagt<RitmeVerleggen>(new RitmeVerleggenVorm(), tekst => new(ritme, new LocalTime(9, 0), D("2026-03-24"), tekst), "Vul de reden in.");
    }

    [Fact]
    public void A_discussion_has_its_decisions_with_their_text() => Vormproef<PuntBespreken>
        .Van(new PuntBesprekenVorm(), new(Id(1), [new BesluitInvoer(BesluitSoort.Werkafspraak, "Tekst", "Gemeentewet 172")]))
        .Accepts(c => c with { Besluiten = [] })
        .Accepts(c => c with { Besluiten = [c.Besluiten[0] with { Grondslag = Grondslag(120) }] })
        .Refuses("Vul de tekst van het besluit in.", c => c with { Besluiten = [c.Besluiten[0] with { Tekst = " " }] })
        .Refuses(
            "Vul de grondslag in als artikel, zoals Gemeentewet 172 lid 3.",
            c => c with { Besluiten = [c.Besluiten[0] with { Grondslag = Grondslag(127) }] }, c => c with { Besluiten = [c.Besluiten[0] with { Grondslag = null! }] });

    [Fact]
    public void Somebody_is_present() => Vormproef<AanwezigheidVastleggen>
        .Van(new AanwezigheidVastleggenVorm(), new(Id(1), [new Aanwezige("politie", Wie("p.politie"))]))
        .Refuses("Vul in wie aanwezig is.", c => c with { Aanwezigen = [] });

    [Fact]
    public void A_series_has_a_name_a_type_a_rhythm_and_participants() => Vormproef<ReeksInstellen>
        .Van(new ReeksInstellenVorm(), new("Overleg", "proef", ritme, new LocalTime(9, 0), "oov", ["politie"], "Protocol 1"))
        .Accepts(c => c with { Naam = "Overleg " + new string('n', 72) })
        .Refuses(Overlegvorm.ReeksnaamMelding, c => c with { Naam = "Overleg " + new string('n', 73) })
        .RefusesField("Naam", c => c with { Naam = " " })
        .Refuses("Gebruik voor het type kleine letters en koppeltekens.", c => c with { OverlegType = "Proef 1" })
        .Refuses("Vul de eerste datum van het ritme in.", c => c with { Ritme = ritme with { Anker = null } })
        .RefusesField("Deelnemers[0]", c => c with { Deelnemers = [null!] })
        .RefusesField("Bron", c => c with { Bron = " " });

    [Fact]
    public void A_rhythm_has_a_first_date_and_a_number_that_fits()
    {
        const string Weken = "Vul een aantal weken van 1 tot en met 52 in.";
        const string Keren = "Kies 1, 2, 3, 4, 6 of 12 keer per jaar.";
        var vorm = Vormproef<RitmeVerleggen>.Van(new RitmeVerleggenVorm(), new(ritme, new LocalTime(9, 0), D("2026-03-24"), "reden"))
            .Accepts(c => c with { Ritme = ritme with { Aantal = 1 } }).Accepts(c => c with { Ritme = ritme with { Aantal = 52 } })
            .Accepts(c => c with { Ritme = new RitmeKeuze(RitmeSoort.OpAfroep) })
            .Refuses("Vul de eerste datum van het ritme in.", c => c with { Ritme = ritme with { Anker = null } })
            .Refuses(Weken, c => c with { Ritme = ritme with { Aantal = 0 } }, c => c with { Ritme = ritme with { Aantal = 53 } });
        foreach (var aantal in new[] { 1, 2, 3, 4, 6, 12 })
        {
            vorm.Accepts(c => c with { Ritme = new RitmeKeuze(RitmeSoort.KerenPerJaar, aantal, D("2026-01-12")) });
        }

        vorm.Refuses(Keren, c => c with { Ritme = new RitmeKeuze(RitmeSoort.KerenPerJaar, 5, D("2026-01-12")) });
    }

    [Fact]
    public void The_time_between_meetings_follows_from_the_rhythm()
    {
        Assert.Equal(Period.FromWeeks(5), ritme.Interval);
        Assert.Equal(Period.FromMonths(2), new RitmeKeuze(RitmeSoort.KerenPerJaar, 6, D("2026-01-12")).Interval);
        Assert.Equal(Period.FromWeeks(4), new RitmeKeuze(RitmeSoort.OpAfroep).Interval);
        Assert.IsType<CaseManagement.Overleggen.Kalender.KerenPerJaar>(new RitmeKeuze(RitmeSoort.KerenPerJaar, 6, D("2026-01-12")).ToRitme());
    }

    private static string Grondslag(int lengte) => "Gemeentewet 172" + string.Concat(Enumerable.Repeat("; Wth 2", (lengte - 15) / 7));

    private static void Vraagt<T>(IValidator<T> vorm, Func<string, T> command, string melding) =>
        Vormproef<T>.Van(vorm, command("tekst")).Refuses(melding, _ => command(" "));
}
