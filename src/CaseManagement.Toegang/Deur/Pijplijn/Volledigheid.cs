using System.Collections;

namespace CaseManagement.Toegang.Deur.Pijplijn;

/// <summary>
/// Finds the lists and records that the contract of a command wants and that are not there, and the empty items of lists. The reader of JSON
/// lets some through (an item of a list, a list with a default of its own), and no shape check should have to expect them.
/// </summary>
internal static class Volledigheid
{
    public static IEnumerable<VeldFout> Controleer(object command) => Wandeling.Langs(command, TekstGrenzen.MaxItems).Select(Fout).OfType<VeldFout>();

    private static VeldFout? Fout(Stap stap) => stap switch
    {
        { Waarde: not null } or { Lid: null } => null,
        { Regel: not null, Lid.MagLegeRegel: false } => new VeldFout(stap.Pad, "Deze regel is leeg: vul hem in of laat hem weg."),
        { Regel: not null } or { Lid.MagLeeg: true } or { Lid.HeeftInhoud: false } => null,
        _ when typeof(IEnumerable).IsAssignableFrom(stap.Lid.Eigenschap.PropertyType) =>
            new VeldFout(stap.Pad, "Geef deze lijst; gebruik een lege lijst als er niets te noemen is."),
        _ => new VeldFout(stap.Pad, "Vul dit onderdeel in."),
    };
}
