using CaseManagement.Kernel.Dossier;

namespace CaseManagement.Cli.Import;

/// <summary>Judges what a line is about: its kind, its state and the fields that the kind cannot do without.</summary>
internal static class Zaakcontrole
{
    public static ImportZaaksoort? Soort(Regelnotities notities) => Woord(notities, Kolom.Soort, ImportWoorden.Soorten);

    public static Kanaal? Kanaal(Regelnotities notities) => Woord(notities, Kolom.Kanaal, ImportWoorden.Kanalen);

    /// <summary>The state, or the earliest state of the kind when the cell holds one that does not belong to it.</summary>
    public static ImportStand Stand(Regelnotities notities, ImportZaaksoort soort)
    {
        var (standen, tekst) = (ImportWoorden.Standen[soort], notities.Cel(Kolom.Stand));
        if (standen.Zoek(tekst) is { } stand)
        {
            return stand;
        }

        notities.Waarschuw(
            ImportRegelId.Stand,
            Kolom.Stand,
            tekst.Length == 0 ? "De stand van zaken is niet ingevuld." : "Deze stand van zaken hoort niet bij deze soort.",
            $"De regel komt binnen als '{standen.Woorden.First()}'; werk het dossier daarna bij.");
        return standen.Eerste;
    }

    /// <summary>Refuses a line that lacks what its kind needs.</summary>
    public static void VerplichteVelden(Regelnotities notities, ImportZaaksoort soort)
    {
        Verplicht(notities, Kolom.Omschrijving, ImportRegelId.VerplichtVeld, true);
        Verplicht(notities, Kolom.Adres, ImportRegelId.VerplichtVeld, soort is ImportZaaksoort.Woonoverlast or ImportZaaksoort.OpenbareRuimte);
        Verplicht(notities, Kolom.Betrokkene, ImportRegelId.PgaBetrokkene, soort is ImportZaaksoort.Pga);
        Verplicht(notities, Kolom.Betrokkene, ImportRegelId.BibobBetrokkene, soort is ImportZaaksoort.Bibob);
    }

    /// <summary>Warns about a postal code that is not written as one.</summary>
    public static void Postcode(Regelnotities notities)
    {
        var postcode = notities.Cel(Kolom.Postcode).Replace(" ", "", StringComparison.Ordinal);
        if (postcode.Length > 0
            && !(postcode.Length == 6 && postcode.Take(4).All(char.IsAsciiDigit) && postcode.Skip(4).All(char.IsAsciiLetter)))
        {
            notities.Waarschuw(ImportRegelId.Woord, Kolom.Postcode, "De postcode is niet vier cijfers en twee letters.", "Controleer de postcode in het dossier.");
        }
    }

    private static T? Woord<T>(Regelnotities notities, Kolom kolom, Woordenlijst<T> lijst)
        where T : struct, Enum
    {
        var tekst = notities.Cel(kolom);
        if (tekst.Length == 0)
        {
            notities.Weiger(ImportRegelId.VerplichtVeld, kolom, "De cel is leeg.", "Vul de cel in.");
            return null;
        }

        if (lijst.Zoek(tekst) is { } betekenis)
        {
            return betekenis;
        }

        notities.Weiger(
            ImportRegelId.Woord,
            kolom,
            $"Deze waarde van '{kolom.Naam()}' is onbekend.",
            Suggestie.Dichtstbij(tekst, lijst.Woorden) is { } suggestie ? $"Bedoelt u {suggestie}?" : $"Kies uit: {string.Join(", ", lijst.Woorden)}.");
        return null;
    }

    private static void Verplicht(Regelnotities notities, Kolom kolom, string regelId, bool isVerplicht)
    {
        if (isVerplicht && notities.Cel(kolom).Length == 0)
        {
            notities.Weiger(regelId, kolom, "De cel is leeg, maar deze soort kan er niet zonder.", "Vul de cel in.");
        }
    }
}
