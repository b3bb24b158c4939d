using System.Collections;

namespace CaseManagement.Toegang.Deur.Pijplijn;

/// <summary>
/// Finds the lists and records that the contract of a command wants and that are not there, and the empty items of lists. The reader of JSON
/// lets some through (an item of a list, a list with a default of its own), and no shape check should have to expect them.
/// </summary>
internal static class Volledigheid
{
    private const int MaxDiepte = 6;

    public static IEnumerable<VeldFout> Controleer(object command) => Record(command, "", 0);

    private static IEnumerable<VeldFout> Record(object value, string pad, int diepte) =>
        Leden.Van(value.GetType()).Where(lid => lid.HeeftInhoud).SelectMany(lid => Veld(lid, value, $"{pad}/{lid.Naam}", diepte + 1));

    private static IEnumerable<VeldFout> Veld(Lid lid, object drager, string pad, int diepte) => lid.Eigenschap.GetValue(drager) switch
    {
        null when lid.MagLeeg => [],
        null when typeof(IEnumerable).IsAssignableFrom(lid.Eigenschap.PropertyType) =>
            [new VeldFout(pad, "Geef deze lijst; gebruik een lege lijst als er niets te noemen is.")],
        null => [new VeldFout(pad, "Vul dit onderdeel in.")],
        IEnumerable items => items.Cast<object?>().Take(TekstGrenzen.MaxItems)
            .SelectMany((item, index) => Regel(lid, item, $"{pad}/{index}", diepte)),
        var value => Inhoud(value, pad, diepte),
    };

    private static IEnumerable<VeldFout> Regel(Lid lid, object? item, string pad, int diepte) => item switch
    {
        null => lid.MagLegeRegel ? [] : [new VeldFout(pad, "Deze regel is leeg: vul hem in of laat hem weg.")],
        _ => Inhoud(item, pad, diepte + 1),
    };

    private static IEnumerable<VeldFout> Inhoud(object value, string pad, int diepte) =>
        diepte < MaxDiepte && Leden.IsEigen(value.GetType()) ? Record(value, pad, diepte) : [];
}
