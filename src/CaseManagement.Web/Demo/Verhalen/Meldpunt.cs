using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Meldingen;
using CaseManagement.Meldingen.Afronding;
using CaseManagement.Meldingen.Inhoud;
using CaseManagement.Meldingen.Kluis;
using CaseManagement.Meldingen.Melder;
using CaseManagement.Meldingen.Ontvangst;
using CaseManagement.Meldingen.Routering;
using CaseManagement.Web.Demo.Spelen;

namespace CaseManagement.Web.Demo.Verhalen;

/// <summary>The desk: known, confidential and anonymous reporters, a duplicate, a report that was two reports, and danger first.</summary>
internal sealed class Meldpunt : IVerhaal
{
    public void Vertel(Vertelling v)
    {
        VertelBekend(v);
        VertelAnoniem(v);
        VertelSplitsing(v);
        VertelGevaar(v);
        VertelNieuw(v);
    }

    private static MeldingOntvangst Melding(Verteldag dag, Kanaal kanaal, MeldingSoort soort, MelderSoort melder, string tekst) =>
        new(kanaal, soort, dag.Datum, melder, new TekstOpgave(tekst, null, "Testlaan"));

    private static void VertelBekend(Vertelling v)
    {
        var dag = v.Dag(262);
        var melder = new MelderOpgave("O. Omwonende", "06-00000000");
        dag.Als(Wie.Meldpunt)
            .Opent("melding-muziek", Melding(dag, Kanaal.Telefoon, MeldingSoort.Woonoverlast, MelderSoort.Bekend, "Elke nacht muziek.") with { Melder = melder })
            .Doet("melding-muziek", new MelderInformeren(MelderBericht.Ontvangst), new MeldingBeoordelen(MeldingSoort.Woonoverlast, false), new MeldingRouteren(Bestemming.MeldpuntWoonoverlast))
            .Doet("melding-muziek", new MeldingAfhandelen(AfhandelResultaat.Opgepakt, "Er is een dossier geopend."), new MelderInformeren(MelderBericht.Afsluiting));
        var later = v.Dag(259);
        later.Als(Wie.Meldpunt)
            .Opent("melding-dubbel", Melding(later, Kanaal.Meldformulier, MeldingSoort.Woonoverlast, MelderSoort.Bekend, "Weer muziek op nummer 12.") with { Melder = melder })
            .Doet("melding-dubbel", new MeldingDubbelVerklaren(v.Id("melding-muziek")));
    }

    private static void VertelAnoniem(Vertelling v)
    {
        var dag = v.Dag(140);
        dag.Als(Wie.Meldpunt)
            .OpentVergeefs("MEL-01", "melding-mislukt", Melding(dag, Kanaal.Telefoon, MeldingSoort.Woonoverlast, MelderSoort.Anoniem, "Wil niet genoemd worden.") with { Melder = new MelderOpgave(Telefoon: "06-00000001") })
            .Opent("melding-anoniem", Melding(dag, Kanaal.Telefoon, MeldingSoort.Woonoverlast, MelderSoort.Anoniem, "Veel bezoek in de nacht op nummer 44; ik woon er schuin onder."))
            .Doet("melding-anoniem", new MeldingBeoordelen(MeldingSoort.Woonoverlast, false))
            .Vergeefs("MEL-03", "melding-anoniem", new MeldingRouteren(Bestemming.MeldpuntWoonoverlast))
            .Doet("melding-anoniem", new TekstControleren(new TekstOpgave("Veel bezoek in de nacht op nummer 44.")), new MeldingRouteren(Bestemming.MeldpuntWoonoverlast));
        v.Dag(138).Als(Wie.Meldpunt).Doet("melding-anoniem", new MeldingAfhandelen(AfhandelResultaat.Opgepakt, "Toegevoegd aan een lopend dossier."));
        var mma = v.Dag(63);
        mma.Als(Wie.Meldpunt)
            .Opent("melding-mma", Melding(mma, Kanaal.MeldMisdaadAnoniem, MeldingSoort.Ondermijning, MelderSoort.Anoniem, "Vreemde activiteiten in een bedrijfspand."))
            .Doet("melding-mma", new TekstControleren(), new MeldingBeoordelen(MeldingSoort.Ondermijning, false), new MeldingRouteren(Bestemming.Signaalcoordinator) { Behandelaar = Wie.Coordinator.Id });
        v.Dag(62).Als(Wie.Coordinator).Doet("melding-mma", new MeldingOmzetten("signaal"));
    }

    private static void VertelSplitsing(Vertelling v)
    {
        const string deel = "melding-deel";
        v.Noem(deel, new DossierId(DerivedIdentifier.From(v.Id("melding-twee").Value, "splitsing-1")));
        var dag = v.Dag(36);
        dag.Als(Wie.Meldpunt)
            .Opent("melding-twee", Melding(dag, Kanaal.MOR, MeldingSoort.OpenbareRuimte, MelderSoort.Bekend, "Afval in het park, en de buurman op 5 zet vuilnis op de stoep."))
            .Doet("melding-twee", new MeldingSplitsen(MeldingSoort.Woonoverlast, new TekstOpgave("Vuilnis op de stoep bij nummer 5."), new TekstOpgave("Afval in het park.")))
            .Opent(deel, Melding(dag, Kanaal.MOR, MeldingSoort.Woonoverlast, MelderSoort.Bekend, "Vuilnis op de stoep bij nummer 5.") with { GesplitstVan = v.Id("melding-twee") })
            .Doet("melding-twee", new MeldingBeoordelen(MeldingSoort.OpenbareRuimte, false), new MeldingRouteren(Bestemming.Bor), new MeldingAfhandelen(AfhandelResultaat.Opgepakt, "Opgeruimd."))
            .Doet(deel, new MeldingBeoordelen(MeldingSoort.Woonoverlast, false));
    }

    private static void VertelGevaar(Vertelling v)
    {
        var dag = v.Dag(77);
        dag.Als(Wie.Meldpunt)
            .Opent("melding-zorg", Melding(dag, Kanaal.Telefoon, MeldingSoort.OnbegrepenGedrag, MelderSoort.Professional, "Bewoner dreigt van het balkon te springen.") with { AcuutGevaar = true, Spoed = true })
            .Vergeefs("MEL-05", "melding-zorg", new MeldingBeoordelen(MeldingSoort.OnbegrepenGedrag, true))
            .Doet("melding-zorg", new NoodhulpBevestigen(Noodhulp.Alarmnummer112), new MeldingBeoordelen(MeldingSoort.OnbegrepenGedrag, true), new MeldingRouteren(Bestemming.Interventieteam));
    }

    private static void VertelNieuw(Vertelling v)
    {
        var dag = v.Dag(4);
        v.Noem("melder-wacht", Melderkluis.IdVan(v.Id("melding-wacht")));
        dag.Als(Wie.Meldpunt)
            .Opent("melding-wacht", Melding(dag, Kanaal.Meldformulier, MeldingSoort.Woonoverlast, MelderSoort.Vertrouwelijk, "Blaffende hond.") with { Melder = new MelderOpgave(Mail: "buurt@voorbeeldgooi.example") })
            .Doet("melding-wacht", new MeldingBeoordelen(MeldingSoort.Woonoverlast, false))
            .Doet("melder-wacht", new MelderkluisOpenen(v.Id("melding-wacht"), "Navragen op welke tijden de hond blaft."), new MelderInzien(v.Id("melder-wacht")));
        var nieuw = v.Dag(1);
        nieuw.Als(Wie.Meldpunt).Opent("melding-nieuw", Melding(nieuw, Kanaal.Telefoon, MeldingSoort.Zorgmelding, MelderSoort.Bekend, "Een oudere buurvrouw is in de war."));
    }
}
