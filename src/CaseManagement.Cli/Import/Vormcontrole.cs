namespace CaseManagement.Cli.Import;

/// <summary>Judges the form of a record and its cells, before anything is understood of it.</summary>
internal static class Vormcontrole
{
    /// <summary>Written by <see cref="Weigerbestand"/> where a short line had no cell, so that padding it does not make it complete.</summary>
    public const string Ontbreekt = "(ontbreekt)";

    /// <summary>Gives <see langword="false"/> when the cells cannot be assigned to columns, so that judging them would only mislead.</summary>
    public static bool Controleer(Regelnotities notities)
    {
        if (notities.Record.KapotVanaf is { } regel)
        {
            notities.WeigerRegel(
                ImportRegelId.Aanhalingsteken,
                $"Op of na regel {regel} van het bestand staat een aanhalingsteken dat niet goed wordt gesloten; vanaf daar is niet te zien waar cellen en regels eindigen.",
                $"Herstel het aanhalingsteken vanaf regel {regel} van het bronbestand en lees dat opnieuw in; wat al is ingelezen verandert niet.");
            return false;
        }

        var (breedte, aantal) = (notities.Kolommen.Breedte, notities.Kolommen.Datacellen(notities.Record.Cellen.Count));
        if (aantal != breedte)
        {
            var woord = aantal < breedte ? "weinig" : "veel";
            notities.WeigerRegel(
                ImportRegelId.Cellen,
                $"De regel heeft te {woord} cellen: {aantal} in plaats van {breedte}.",
                "Controleer of er een puntkomma ontbreekt of te veel staat, en vul de regel aan.");
            return false;
        }

        foreach (var kolom in Enum.GetValues<Kolom>().Where(notities.Kolommen.Heeft))
        {
            ControleerCel(notities, kolom, notities.Record.Cellen[notities.Kolommen.Plaats(kolom)]);
        }

        return true;
    }

    private static void ControleerCel(Regelnotities notities, Kolom kolom, string cel)
    {
        if (cel.Length > SpreadsheetLezer.MaximumCel)
        {
            notities.WeigerCel(ImportRegelId.Celinhoud, kolom, "De cel bevat meer dan 100.000 tekens.", "Kort de tekst in.");
        }
        else if (Formulecel.Is(cel))
        {
            notities.WeigerCel(
                ImportRegelId.Formule, kolom, "Er staat een formule in een cel (de cel begint met = + - @ of een tab).", "Zet in de cel gewone tekst.");
        }
        else if (cel.Any(IsStuurteken))
        {
            notities.WeigerCel(ImportRegelId.Celinhoud, kolom, "De cel bevat onzichtbare stuurtekens.", "Typ de tekst van de cel opnieuw.");
        }
        else if (cel.Trim() == Ontbreekt)
        {
            notities.WeigerCel(ImportRegelId.Cellen, kolom, "Deze cel ontbrak in het bronbestand.", "Vul de cel in, of maak hem leeg.");
        }
    }

    // Line breaks in a cell are wanted. Direction overrides can make a text read differently from what is stored.
    private static bool IsStuurteken(char teken) =>
        (char.IsControl(teken) && teken is not ('\r' or '\n')) || teken is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
