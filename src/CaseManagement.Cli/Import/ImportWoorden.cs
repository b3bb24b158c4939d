using CaseManagement.Kernel.Dossier;
using static CaseManagement.Cli.Import.ImportStand;
using static CaseManagement.Kernel.Dossier.Kanaal;

namespace CaseManagement.Cli.Import;

/// <summary>The words that teams use in their spreadsheets, as data. A word that is not here is refused, never guessed.</summary>
public static class ImportWoorden
{
    /// <summary>Column Soort.</summary>
    public static Woordenlijst<ImportZaaksoort> Soorten { get; } = new(
        ("Woonoverlast", ImportZaaksoort.Woonoverlast),
        ("PGA", ImportZaaksoort.Pga),
        ("Persoonsgerichte aanpak", ImportZaaksoort.Pga),
        ("Ondermijning", ImportZaaksoort.Ondermijning),
        ("Bibob", ImportZaaksoort.Bibob),
        ("Zorgmelding", ImportZaaksoort.Zorgmelding),
        ("Onbegrepen gedrag", ImportZaaksoort.OnbegrepenGedrag),
        ("Openbare ruimte", ImportZaaksoort.OpenbareRuimte));

    /// <summary>Column Kanaal (domain.md §5.1).</summary>
    public static Woordenlijst<Kanaal> Kanalen { get; } = new(
        ("Meldformulier", Meldformulier),
        ("veilig@", MailboxVeilig),
        ("telefoon", Telefoon),
        ("gesprek", Gesprek), ("gesprek balie", Gesprek), ("balie", Gesprek),
        ("MMA", MeldMisdaadAnoniem), ("Meld Misdaad Anoniem", MeldMisdaadAnoniem),
        ("boa", Boa),
        ("wijkagent", Wijkagent),
        ("politie", Politie),
        ("VTH", InternVTH), ("intern VTH", InternVTH),
        ("Burgerzaken", InternBurgerzaken), ("intern Burgerzaken", InternBurgerzaken),
        ("Sociaal Domein", InternSociaalDomein), ("intern Sociaal Domein", InternSociaalDomein),
        ("BOR", InternBOR), ("intern BOR", InternBOR),
        ("RO", InternRO), ("intern RO", InternRO),
        ("intern", InternOverig), ("intern overig", InternOverig),
        ("Alliantie", Partner), ("Versa", Partner), ("Interventieteam", Partner), ("Buurtbemiddeling", Partner), ("partner", Partner),
        ("MOR", MOR), ("meldpunt openbare ruimte", MOR),
        ("andere gemeente", AndereGemeente),
        ("RIEC", Kanaal.Riec),
        ("Veilig Thuis", VeiligThuis));

    /// <summary>Column Melder (domain.md §5.2).</summary>
    public static Woordenlijst<ImportMelder> Melders { get; } = new(
        ("anoniem", ImportMelder.Anoniem),
        ("vertrouwelijk", ImportMelder.Vertrouwelijk), ("wil niet genoemd worden", ImportMelder.Vertrouwelijk),
        ("bekend", ImportMelder.Bekend), ("bekend bij meldpunt", ImportMelder.Bekend),
        ("professional", ImportMelder.Professional));

    /// <summary>Column Wpg-artikel (domain.md §1.12, §5.1).</summary>
    public static Woordenlijst<ImportWpgArtikel> WpgArtikelen { get; } = new(
        ("16 lid 1 c", ImportWpgArtikel.Artikel16Lid1C), ("16", ImportWpgArtikel.Artikel16Lid1C), ("artikel 16 lid 1 c", ImportWpgArtikel.Artikel16Lid1C),
        ("16 lid 1 onder c", ImportWpgArtikel.Artikel16Lid1C), ("artikel 16 lid 1 onder c", ImportWpgArtikel.Artikel16Lid1C),
        ("18", ImportWpgArtikel.Artikel18), ("artikel 18", ImportWpgArtikel.Artikel18),
        ("19", ImportWpgArtikel.Artikel19), ("artikel 19", ImportWpgArtikel.Artikel19),
        ("20", ImportWpgArtikel.Artikel20), ("artikel 20", ImportWpgArtikel.Artikel20));

    /// <summary>Column Stand van zaken, per kind. The first value of a list is the earliest state of that kind.</summary>
    public static IReadOnlyDictionary<ImportZaaksoort, Woordenlijst<ImportStand>> Standen { get; } =
        new Dictionary<ImportZaaksoort, Woordenlijst<ImportStand>>
        {
            [ImportZaaksoort.Woonoverlast] = new(
                ("nieuw", Nieuw),
                ("buurtbemiddeling loopt", BuurtbemiddelingLoopt),
                ("waarschuwing verzonden", WaarschuwingVerzonden),
                ("voornemen", Voornemen),
                ("monitoring", Monitoring)),
            [ImportZaaksoort.Ondermijning] = new(
                ("nieuw", Nieuw), ("gewogen", Gewogen), ("wacht op privacycheck", WachtOpPrivacycheck), ("RIEC", ImportStand.Riec)),
            [ImportZaaksoort.Pga] = new(
                ("aangemeld", Aangemeld), ("nieuw", Aangemeld), ("triage gedaan", TriageGedaan), ("plan loopt", PlanLoopt),
                ("opgeschaald TopX", OpgeschaaldTopX)),
            [ImportZaaksoort.Bibob] = new(
                ("nieuw", Nieuw), ("formulier uitgereikt", FormulierUitgereikt), ("formulier binnen", FormulierBinnen),
                ("LBB gevraagd", LbbGevraagd)),
            [ImportZaaksoort.Zorgmelding] = new(("nieuw", Nieuw)),
            [ImportZaaksoort.OnbegrepenGedrag] = new(("nieuw", Nieuw)),
            [ImportZaaksoort.OpenbareRuimte] = new(("nieuw", Nieuw)),
        };
}
