namespace CaseManagement.Cli.Import;

/// <summary>Judges who works on a line: the duo (ROL-01) and the one who does the next action.</summary>
internal static class Personencontrole
{
    /// <summary>The duo, with user ids as they are registered.</summary>
    public sealed record Duo(string? EersteVerantwoordelijke, string? Achtervang);

    public static Duo LeesDuo(Regelnotities notities, ImportContext context)
    {
        var duo = new Duo(Gebruiker(notities, Kolom.EersteVerantwoordelijke, context), Gebruiker(notities, Kolom.Achtervang, context));
        if (duo.EersteVerantwoordelijke is not null && duo.EersteVerantwoordelijke == duo.Achtervang)
        {
            notities.Weiger(
                ImportRegelId.Duo, Kolom.Achtervang, "De eerste verantwoordelijke en de achtervang zijn dezelfde persoon.", "Kies een andere achtervang.");
        }

        return duo;
    }

    /// <summary>The user or organisation that does the next action; empty when nobody was named.</summary>
    public static string ActieDoor(Regelnotities notities, ImportContext context)
    {
        var tekst = notities.Cel(Kolom.ActieDoor);
        var uitvoerder = tekst.Length == 0 ? "" : context.Uitvoerder(tekst);
        if (uitvoerder is null)
        {
            Onbekend(notities, Kolom.ActieDoor, tekst, context.Uitvoerders);
        }

        return uitvoerder ?? "";
    }

    private static string? Gebruiker(Regelnotities notities, Kolom kolom, ImportContext context)
    {
        var tekst = notities.Cel(kolom);
        if (tekst.Length == 0)
        {
            notities.Weiger(ImportRegelId.Duo, kolom, "De cel is leeg; ieder dossier heeft een eerste verantwoordelijke en een achtervang.", "Vul een gebruiker in.");
            return null;
        }

        var gebruiker = context.Gebruiker(tekst);
        if (gebruiker is null)
        {
            Onbekend(notities, kolom, tekst, context.Gebruikers);
        }

        return gebruiker;
    }

    private static void Onbekend(Regelnotities notities, Kolom kolom, string tekst, IEnumerable<string> bekend) => notities.Weiger(
        ImportRegelId.Persoon,
        kolom,
        "Deze persoon of organisatie is niet bekend.",
        Suggestie.Dichtstbij(tekst, bekend) is { } suggestie ? $"Bedoelt u {suggestie}?" : "Vul een bekende gebruiker of organisatie in.");
}
