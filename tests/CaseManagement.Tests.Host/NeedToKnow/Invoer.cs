namespace CaseManagement.Tests.Host.NeedToKnow;

/// <summary>Bodies with which the dossiers are opened.</summary>
internal static class Invoer
{
    public static object Woonoverlast => new
    {
        gemeldOp = "2026-02-20",
        kanaal = "Telefoon",
        overlastSoorten = new[] { "Geluid" },
        omschrijving = "Harde muziek in de nacht.",
        adres = new { straat = "Proefstraat", huisnummer = "7", postcode = "0000 AA" },
        woningSoort = "Huur",
        melderAard = "Bekend",
        duo = Duo("c.casusregisseur", "a.adviseur"),
        overlastgever = new { naam = "J. Overlast-Proef" },
    };

    public static object Pga => new
    {
        aangemeldOp = "2026-02-25",
        aanmelderOrganisatie = "gemeente",
        aanmelderPersoon = "c.casusregisseur",
        naam = "P. Persoon-Proef",
        geboortedatum = "1980-05-05",
        aanleiding = "Overlast op straat.",
        overlast = true,
        duo = Duo("c.casusregisseur", "a.adviseur"),
    };

    public static object Signaal => new
    {
        kanaal = "Gesprek",
        melderSoort = "Intern",
        ontvangenOp = "2026-02-26",
        omschrijving = "Leegstaand pand met veel verkeer.",
        locatie = "Loods Proefhaven",
        duo = Duo("k.coordinator", "l.coordinator"),
    };

    public static object Bibob => new
    {
        @object = "Vergunning",
        subsoort = "Horeca",
        aanvraagRef = Zichthuis.AanvraagRef,
        bestuursorgaan = "Burgemeester",
        aanleiding = "EigenSignaal",
        aanvraagOntvangenOp = "2026-02-27",
        screener = "s.screener",
        achtervang = "t.screener",
        vergunningbehandelaars = new[] { "h.vergunningen", "o.oovmedewerker" },
        betrokkeneSoort = "NatuurlijkPersoon",
        betrokkeneNaam = Zichthuis.BibobNaam,
        bsn = Zichthuis.Bsn,
        beslistermijnBron = "Wet",
        beslistermijnWeken = 8,
    };

    private static object Duo(string eerste, string achtervang) => new { eersteVerantwoordelijke = eerste, achtervang };
}
