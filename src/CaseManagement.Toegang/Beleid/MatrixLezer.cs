using CaseManagement.Kernel.Aanroepen;

namespace CaseManagement.Toegang.Beleid;

/// <summary>Reads cells such as <c>M LB:agenda</c>. A word or letter that it does not know stops the start of the program.</summary>
internal static class MatrixLezer
{
    public static IEnumerable<MatrixCel> Rij(IReadOnlyList<string> velden, IReadOnlyList<string> kolommen)
    {
        if (velden.Count != kolommen.Count + 1)
        {
            throw new FormatException($"Row {velden[0]} of the matrix does not have {kolommen.Count} cells.");
        }

        var rol = Enum.Parse<Rol>(velden[0]);
        return kolommen.SelectMany((kolom, index) => Cel(rol, kolom, velden[index + 1]));
    }

    private static IEnumerable<MatrixCel> Cel(Rol rol, string kolom, string tekst) => tekst == "-" ? [] : tekst.Split(' ').Select(deel =>
    {
        var delen = deel.Split(':');
        var recht = delen[0].Aggregate(Recht.Geen, (som, letter) => som | VanLetter(letter));
        return new MatrixCel(rol, kolom, recht, delen.Length == 1 ? Reikwijdte.Alle : Enum.Parse<Reikwijdte>(delen[1], ignoreCase: true));
    });

    private static Recht VanLetter(char letter) => letter switch
    {
        'M' => Recht.Metadata,
        'L' => Recht.Lezen,
        'S' => Recht.Lezen | Recht.Schrijven,
        'B' => Recht.Beslissen,
        'A' => Recht.Adviseren,
        'F' => Recht.Antwoorden,
        'X' => Recht.Geblokkeerd,
        _ => throw new FormatException($"The matrix knows no letter {letter}."),
    };
}
