using CaseManagement.Pga;
using CaseManagement.Pga.Aanmelding;
using CaseManagement.Pga.Triage;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Cli.Import.Inlezen;

/// <summary>A line of kind PGA. A plan needs a start talk and goals, and scaling up a decision of the chair: neither is in a spreadsheet.</summary>
internal static class PgaPlan
{
    private static readonly Trefwoorden<DoelgroepCriterium> Criteria = new(
        ("overlast", DoelgroepCriterium.Overlast),
        ("aanhouding", DoelgroepCriterium.Criminaliteit), ("strafbaar", DoelgroepCriterium.Criminaliteit), ("diefstal", DoelgroepCriterium.Criminaliteit),
        ("dreig", DoelgroepCriterium.Gevaar), ("gevaar", DoelgroepCriterium.Gevaar), ("geweld", DoelgroepCriterium.Gevaar), ("wapen", DoelgroepCriterium.Gevaar));

    public static (Inleesplan? Plan, Bevinding? Weigering) Van(ImportRegel regel, Inleeskader kader)
    {
        if (regel.Geboortedatum is not { } geboortedatum)
        {
            return (null, new Bevinding(
                Ernst.Weigering, "PGA-4.2", Kolom.Geboortedatum.Naam(), "Zonder geboortedatum kan niemand voor een persoonsgerichte aanpak worden aangemeld.", "Vul de geboortedatum in."));
        }

        var criteria = Criteria.In(regel.Omschrijving) is { Count: > 0 } gevonden ? gevonden : [DoelgroepCriterium.Overlast];
        List<Bevinding> bevindingen =
        [
            Planteksten.Waarschuwing(
                ImportRegelId.PgaBetrokkene, Kolom.Omschrijving, "Of er sprake is van overlast, criminaliteit of gevaar is afgeleid uit woorden in de omschrijving.", "Controleer dit bij de casus."),
        ];
        var opening = Stap<PgaAanmelden, TriageFeiten>("openen", Aanmelden(regel, geboortedatum, criteria, kader));
        var vervolg = regel.Stand == ImportStand.Aangemeld ? Wacht(regel, bevindingen) : Geaccepteerd(regel, criteria, kader, bevindingen);
        return (new Inleesplan("pga", opening, [.. vervolg], bevindingen), null);
    }

    private static IEnumerable<Inleesstap> Wacht(ImportRegel regel, List<Bevinding> bevindingen)
    {
        if (regel.HeeftActie())
        {
            bevindingen.Add(Planteksten.Waarschuwing(
                "PGA-4.2", Kolom.VolgendeActie, "Voor de triage worden geen acties afgesproken; de actie staat in de aanleiding.", "Spreek de actie af als de casus is geaccepteerd."));
        }

        return [];
    }

    private static IEnumerable<Inleesstap> Geaccepteerd(
        ImportRegel regel, IReadOnlyList<DoelgroepCriterium> criteria, Inleeskader kader, List<Bevinding> bevindingen)
    {
        bevindingen.Add(Planteksten.Waarschuwing(
            "PGA-4.2", Kolom.Stand, "De triage is vastgelegd op vandaag, geaccepteerd met prioriteit Midden en regie bij de gemeente; het bestand zegt dit niet.", "Controleer prioriteit en regie."));
        var stand = regel.Stand switch
        {
            ImportStand.PlanLoopt => "plan loopt",
            ImportStand.OpgeschaaldTopX => "opgeschaald TopX",
            _ => "triage gedaan",
        };
        if (regel.Stand == ImportStand.PlanLoopt)
        {
            bevindingen.Add(Planteksten.Waarschuwing(
                "PGA-4.2", Kolom.Stand, "Het plan is niet overgenomen: startgesprek, doelen en acties staan niet in het bestand.", "Leg het startgesprek en het plan vast."));
        }
        else if (regel.Stand == ImportStand.OpgeschaaldTopX)
        {
            bevindingen.Add(Planteksten.Waarschuwing(
                "PGA-23", Kolom.Stand, "De opschaling is niet overgenomen: plan, besluit van de voorzitter en verstrekte gegevens staan niet in het bestand.", "Leg het plan en daarna de opschaling vast."));
        }

        var motivering = $"Overgenomen uit het bronbestand; de stand daar was '{stand}'.";
        var acceptatie = new Acceptatie(criteria, Prioriteit.Midden, Regiehouder.GemeentePGA, regel.Duo().EersteVerantwoordelijke);
        return
        [
            Stap<TriageAfronden, NoFacts>("triage", new TriageAfronden(kader.Vandaag, TriageBesluit.Accepteren, motivering, acceptatie)),
            .. Actieplan.Stappen<PgaCasus>(regel, kader, bevindingen, organisatie => PgaConvenant.Standaard.MagDeelnemen(organisatie) ? null : "PGA-04"),
        ];
    }

    private static PgaAanmelden Aanmelden(
        ImportRegel regel, NodaTime.LocalDate geboortedatum, IReadOnlyList<DoelgroepCriterium> criteria, Inleeskader kader) => new()
        {
            AangemeldOp = regel.OntvangenOp,
            AanmelderOrganisatie = PgaConvenant.Gemeente,
            AanmelderPersoon = kader.Door,
            Kenmerk = regel.Sleutel.Nummer,
            Naam = regel.Betrokkene,
            Geboortedatum = geboortedatum,
            Aanleiding = regel.Verhaal(
                regel.Plaats() is { } plaats ? $"Adres: {plaats}" : null,
                $"Binnengekomen via: {regel.Kanaal}; melder: {regel.Melder}",
                regel.Stand == ImportStand.Aangemeld && regel.HeeftActie() ? Actie(regel) : null),
            Overlast = criteria.Contains(DoelgroepCriterium.Overlast),
            Criminaliteit = criteria.Contains(DoelgroepCriterium.Criminaliteit),
            Gevaar = criteria.Contains(DoelgroepCriterium.Gevaar),
            Duo = regel.Duo(),
        };

    private static string Actie(ImportRegel regel) =>
        $"Volgende actie: {regel.VolgendeActie}; door: {regel.ActieDoor}; uiterlijk: {(regel.Uiterlijk is { } dag ? Planteksten.Dag(dag) : "")}";

    private static Inleesstap<PgaCasus, TCommand, TFacts> Stap<TCommand, TFacts>(string naam, TCommand command)
        where TCommand : class => new(naam, command);
}
