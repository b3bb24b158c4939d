using CaseManagement.Kernel.Dossier;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Cli.Import.Inlezen;

/// <summary>A line of kind Ondermijning: received and no more. Intake and weighings are of people (AVG 22) and no weighing is skipped (OND-10).</summary>
internal static class OndermijningPlan
{
    public static Inleesplan Van(ImportRegel regel, Inleeskader kader)
    {
        List<Bevinding> bevindingen = [.. Stand(regel)];
        if (regel.Persoon() is not null)
        {
            bevindingen.Add(Planteksten.Waarschuwing(
                "OND-33", Kolom.Betrokkene, "De betrokkene staat in de omschrijving en is nog niet gekoppeld.", "Koppel de betrokkene bij de intake; vanaf dan loopt de informatieplicht."));
        }

        var opening = new Inleesstap<SignaalDossier, SignaalOntvangst, NoFacts>("openen", Ontvangst(regel));
        var acties = Actieplan.Stappen<SignaalDossier>(
            regel, kader, bevindingen, organisatie => organisatie == Organisaties.Gemeente ? null : "OND-1.12.5");
        return new Inleesplan("signaal", opening, [.. acties], bevindingen);
    }

    private static IEnumerable<Bevinding> Stand(ImportRegel regel)
    {
        if (regel.Stand == ImportStand.Gewogen)
        {
            yield return Planteksten.Waarschuwing(
                "OND-10", Kolom.Stand, "De wegingen zijn niet overgenomen: geen weging mag worden overgeslagen en hun uitkomst staat niet in het bestand.", "Laat de signaalcoördinator de intake en de wegingen vastleggen.");
        }
        else if (regel.Stand is ImportStand.WachtOpPrivacycheck or ImportStand.Riec)
        {
            yield return Planteksten.Waarschuwing(
                "OND-01", Kolom.Stand, "Het signaal is alleen ontvangen: delen kan pas onder een geldend protocol, na de wegingen en de privacychecks.", "Laat de signaalcoördinator de intake en de wegingen vastleggen.");
        }
    }

    private static SignaalOntvangst Ontvangst(ImportRegel regel) => new(
        regel.Kanaal,
        Melder(regel),
        regel.OntvangenOp,
        regel.Verhaal(regel.Persoon() is { } persoon ? $"Betrokkene: {persoon}" : null),
        regel.Duo())
    {
        Locatie = regel.Plaats(),
        Kenmerk = regel.Sleutel.Nummer,
        WpgArtikel = regel.WpgArtikel is { } artikel ? Enum.Parse<WpgArtikel>(artikel.ToString()) : null,
    };

    private static SignaalMelderSoort Melder(ImportRegel regel) => regel switch
    {
        { Kanaal: Kanaal.MeldMisdaadAnoniem } => SignaalMelderSoort.MMA,
        { Melder: ImportMelder.Professional } when regel.Kanaal.ToString().StartsWith("Intern", StringComparison.Ordinal) => SignaalMelderSoort.Intern,
        _ => regel.Melder.Als<SignaalMelderSoort>(),
    };
}
