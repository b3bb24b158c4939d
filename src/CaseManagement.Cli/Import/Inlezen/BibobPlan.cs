using CaseManagement.Bibob.Aanmaken;
using CaseManagement.Bibob.Formulier;
using CaseManagement.Bibob.Screening;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Cli.Import.Inlezen;

/// <summary>A line of kind Bibob. The own investigation and what follows on it cannot be taken over (BIB-20).</summary>
internal static class BibobPlan
{
    private const int WekenFormulier = 4;

    private static readonly Trefwoorden<BibobObject> Objecten = new(
        ("subsidie", BibobObject.Subsidie), ("aanbesteding", BibobObject.Overheidsopdracht), ("opdracht", BibobObject.Overheidsopdracht),
        ("vastgoed", BibobObject.Vastgoedtransactie), ("grond", BibobObject.Vastgoedtransactie), ("vergunning", BibobObject.Vergunning));

    private static readonly Trefwoorden<BibobSubsoort> Subsoorten = new(
        ("speelauto", BibobSubsoort.Speelautomaten), ("coffeeshop", BibobSubsoort.Coffeeshop), ("horeca", BibobSubsoort.Horeca),
        ("omgevingsvergunning", BibobSubsoort.Omgevingsvergunning), ("evenement", BibobSubsoort.Evenement),
        ("seks", BibobSubsoort.SeksinrichtingEscort), ("escort", BibobSubsoort.SeksinrichtingEscort),
        ("smartshop", BibobSubsoort.SmartGrowHeadshop), ("growshop", BibobSubsoort.SmartGrowHeadshop), ("headshop", BibobSubsoort.SmartGrowHeadshop));

    public static Inleesplan Van(ImportRegel regel, Inleeskader kader)
    {
        List<Bevinding> bevindingen =
        [
            Planteksten.Waarschuwing(
                "BIB-30", Kolom.EersteVerantwoordelijke, "Wie de aanvraag behandelt staat niet in het bestand; of de screener en de achtervang daar los van staan is niet te controleren.", "Leg de vergunningbehandelaars vast."),
            Planteksten.Waarschuwing(
                "BIB-04", Kolom.Omschrijving, "Object, subsoort en aanleiding zijn afgeleid; een screening heeft geen vrije tekst, dus de omschrijving staat in een actie.", "Controleer de screening en meld daarna de actie gereed."),
        ];
        var formulier = Formulier(regel, kader, bevindingen).ToList();
        var notitie = $"Uit het bronbestand: {regel.Verhaal(
            regel.Plaats() is { } plaats ? $"Adres: {plaats}" : null,
            regel.Persoon() is { } persoon ? $"Betrokkene: {persoon}" : null,
            $"Binnengekomen via: {regel.Kanaal}")}";
        var acties = Actieplan.Stappen<BibobScreening>(
            regel, kader, bevindingen, organisatie => organisatie == Organisaties.Gemeente ? null : "BIB-51", notitie);
        return new Inleesplan("bibob", Stap("openen", Aanmaken(regel)), [.. formulier, .. acties], bevindingen);
    }

    private static IEnumerable<Inleesstap> Formulier(ImportRegel regel, Inleeskader kader, List<Bevinding> bevindingen)
    {
        if (regel.Stand == ImportStand.Nieuw)
        {
            yield break;
        }

        // A term that we set ourselves may never be one that betrokkene has already let pass.
        var termijn = LocalDate.Max(regel.OntvangenOp.PlusWeeks(WekenFormulier), kader.Standaardtermijn);
        bevindingen.Add(Planteksten.Waarschuwing(
            "BIB-2.4", Kolom.Stand, "De data van het vragenformulier staan niet in het bestand; de datum van ontvangst is genomen en een termijn die nog loopt.", "Controleer de termijnen van deze screening."));
        yield return Stap("vragenformulier", new VragenformulierUitreiken(termijn, regel.OntvangenOp));
        if (regel.Stand == ImportStand.FormulierUitgereikt)
        {
            yield break;
        }

        bevindingen.Add(Planteksten.Waarschuwing(
            "BIB-22", Kolom.Stand, "Of het vragenformulier volledig is staat niet in het bestand; het is als onvolledig vastgelegd.", "Beoordeel het formulier en vraag zo nodig een aanvulling."));
        yield return Stap("formulierontvangst", new VragenformulierOntvangen(Volledig: false, regel.OntvangenOp));
        if (regel.Stand == ImportStand.LbbGevraagd)
        {
            bevindingen.Add(Planteksten.Waarschuwing(
                "BIB-20", Kolom.Stand, "De adviesaanvraag bij het LBB is niet overgenomen: eerst komt het eigen onderzoek, en dat staat niet in het bestand.", "Leg het eigen onderzoek en daarna de adviesaanvraag vast."));
        }
    }

    private static BibobScreeningAanmaken Aanmaken(ImportRegel regel)
    {
        var @object = Objecten.EersteIn(regel.Omschrijving, BibobObject.AndereBeschikking);
        var subsoort = Subsoorten.EersteIn(regel.Omschrijving, BibobSubsoort.Anders);
        return new BibobScreeningAanmaken(
            @object,
            subsoort,
            AanvraagRef: regel.Sleutel.Nummer,
            @object == BibobObject.Vergunning && subsoort != BibobSubsoort.Omgevingsvergunning ? Bestuursorgaan.Burgemeester : Bestuursorgaan.College,
            BibobAanleiding.Beleid,
            regel.OntvangenOp,
            new GebruikerId(regel.EersteVerantwoordelijke),
            new GebruikerId(regel.Achtervang),
            Vergunningbehandelaars: [],
            PersoonSoort.NatuurlijkPersoon,
            regel.Betrokkene,
            regel.Bsn?.Unmasked(),
            BeleidCategorie: "onbekend",
            Kenmerk: regel.Sleutel.Nummer);
    }

    private static Inleesstap<BibobScreening, TCommand, NoFacts> Stap<TCommand>(string naam, TCommand command)
        where TCommand : class => new(naam, command);
}
