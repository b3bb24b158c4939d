using CaseManagement.Kernel.Dossier;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Web.Demo.Spelen;
using CaseManagement.Woonoverlast.Dossieropbouw;
using CaseManagement.Woonoverlast.Gegevens;
using CaseManagement.Woonoverlast.Incidenten;
using CaseManagement.Woonoverlast.Intake;
using CaseManagement.Woonoverlast.Opening;
using CaseManagement.Woonoverlast.Toestand;
using NodaTime;

namespace CaseManagement.Web.Demo.Verhalen;

/// <summary>Turns that recur in stories about nuisance.</summary>
internal static class Overlast
{
    public static readonly Deelnemer Politie = new("politie");
    public static readonly Deelnemer Alliantie = new("alliantie");
    public static readonly Deelnemer Interventieteam = new("interventieteam");
    public static readonly Deelnemer Buurtbemiddeling = new("buurtbemiddeling");

    /// <summary>A report at the desk becomes a dossier of two colleagues.</summary>
    public static void Gemeld(
        this Verteldag dag, string naam, Speelrol eerste, Speelrol achtervang, OverlastSoort soort, string omschrijving, string straat,
        string nummer, string overlastgever, WoningSoort woning = WoningSoort.Huur) =>
        dag.Als(eerste).Opent(naam, new WoonoverlastDossierOpenen(
            dag.Datum, Aanmeldkanaal.Telefoon, [soort], omschrijving, new AdresInvoer(straat, nummer, "0000 AA"), woning, MelderAard.Bekend,
            new Duo(eerste.Id, achtervang.Id), new OverlastgeverInvoer(overlastgever)));

    /// <summary>The intake ends with acceptance; who has a task is invited.</summary>
    public static void Geaccepteerd(this Verteldag dag, string naam, Speelrol wie, Complexiteit complexiteit, params IReadOnlyList<Deelnemer> deelnemers)
    {
        var rol = dag.Als(wie).Doet(naam, new IntakeStarten(), new DossierAccepteren(complexiteit));
        foreach (var deelnemer in deelnemers)
        {
            rol.Doet(naam, new DeelnemerUitnodigen(deelnemer.Organisatie, deelnemer.Gebruiker, deelnemer.Tot));
        }
    }

    /// <summary>An incident that was seen and verified.</summary>
    public static void Incident(
        this Verteldag dag, string naam, Speelrol wie, int nummer, OverlastSoort soort, IncidentBron bron, string omschrijving) =>
        dag.Als(wie).Doet(
            naam,
            new IncidentMelden(
                soort, dag.Datum.PlusDays(-1), bron, omschrijving, new LocalTime(23, 30), 90, "In en om de woning", "Omwonenden slapen niet"),
            new IncidentVerifieren(nummer, Verificatie.Geverifieerd, "Bevestigd door een tweede waarneming."));

    /// <summary>The person who causes the nuisance was heard.</summary>
    public static void Gehoord(this Verteldag dag, string naam, Speelrol wie) =>
        dag.Als(wie).Doet(
            naam,
            new HoorWederhoorVastleggen(HoorWijze.Gehoord, dag.Datum, "De bewoner herkent een deel van de klachten."),
            new BetrokkeneInformeren(Verhaalnummers.Betrokkene(naam), dag.Datum));

    /// <summary>An action of an organisation.</summary>
    public static ActieAfspreken Actie(string wat, Deelnemer wie, LocalDate deadline) => new(wat, wie.Organisatie, wie.Gebruiker, deadline);
}
