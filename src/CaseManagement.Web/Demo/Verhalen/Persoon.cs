using CaseManagement.Kernel.Dossier;
using CaseManagement.Pga.Aanmelding;
using CaseManagement.Pga.Plannen;
using CaseManagement.Pga.Triage;
using CaseManagement.Web.Demo.Spelen;
using NodaTime;

namespace CaseManagement.Web.Demo.Verhalen;

/// <summary>Turns that recur in stories about a person (PGA).</summary>
internal static class Persoon
{
    /// <summary>The municipality registers a person.</summary>
    public static void Aangemeld(Verteldag dag, string naam, string betrokkene, string aanleiding, bool spoed = false) =>
        dag.Als(Wie.Regisseur).Opent(naam, Aanmelding(dag, betrokkene, aanleiding, Wie.Regisseur) with { Spoed = spoed });

    /// <summary>What a registration says.</summary>
    public static PgaAanmelden Aanmelding(Verteldag dag, string betrokkene, string aanleiding, Speelrol aanmelder) => new()
    {
        AangemeldOp = dag.Datum,
        AanmelderOrganisatie = aanmelder.Organisatie,
        AanmelderPersoon = aanmelder.Id,
        Naam = betrokkene,
        Geboortedatum = new LocalDate(1985, 5, 17),
        Aanleiding = aanleiding,
        Overlast = true,
        Gevaar = true,
        Duo = new Duo(Wie.Regisseur.Id, Wie.Achtervang.Id),
    };

    /// <summary>Triage accepts; police, probation and intervention team take part for three months.</summary>
    public static void Geaccepteerd(Verteldag dag, string naam, Prioriteit prioriteit = Prioriteit.Midden)
    {
        var tot = dag.Datum.PlusMonths(3);
        dag.Als(Wie.Regisseur).Doet(naam, new TriageAfronden(
            dag.Datum, TriageBesluit.Accepteren, "Overlast en gevaar op meer leefgebieden.",
            new Acceptatie(
                [DoelgroepCriterium.Overlast, DoelgroepCriterium.Gevaar], prioriteit, Regiehouder.GemeentePGA, Wie.Regisseur.Id,
                Deelnemers: [new("politie", null, tot), new("reclassering", null, tot), new("interventieteam", null, tot)])));
    }

    /// <summary>The first conversation; the person knows of the case from then on.</summary>
    public static void Startgesprek(Verteldag dag, string naam) => dag.Als(Wie.Regisseur).Doet(
        naam, new StartgesprekVastleggen(dag.Datum, StartgesprekResultaat.Gevoerd, true, "Betrokkene wil meewerken en noemt wonen als eerste zorg."));

    /// <summary>The plan, with an action for the intervention team and one for probation.</summary>
    public static void Plan(Verteldag dag, string naam, LocalDate deadline, LocalDate evaluatie) => dag.Als(Wie.Regisseur).Doet(
        naam, new PlanVaststellen(
            dag.Datum,
            [
                new NieuwDoel(Leefgebied.Huisvesting, "Een rustige eigen plek.", "Geen meldingen in drie maanden.", evaluatie),
                new NieuwDoel(Leefgebied.Dagbesteding, "Drie dagen per week iets te doen.", "Aanwezig volgens rooster.", evaluatie),
            ],
            [
                new NieuweActie("Dagbesteding regelen.", "interventieteam", Wie.Interventie.Id, deadline),
                new NieuweActie("Wekelijks contact over de voorwaarden.", "reclassering", null, deadline.PlusDays(7)),
            ],
            evaluatie,
            "Drie maanden geen nieuwe meldingen."));
}
