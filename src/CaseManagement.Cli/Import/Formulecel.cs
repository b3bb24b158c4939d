namespace CaseManagement.Cli.Import;

/// <summary>
/// Cells that a spreadsheet program would carry out (OWASP: CSV injection). In a reject file such a cell gets an apostrophe in front, which
/// makes it text; a cell that looks like one with apostrophes in front gets one more, so that taking one off always gives the cell back.
/// </summary>
internal static class Formulecel
{
    private const char Apostrof = '\'';

    // The full-width forms are read as formulas by some spreadsheet programs.
    private const string Formuletekens = "=+-@＝＋－＠";

    /// <summary>Whether a program may read the cell as a formula.</summary>
    public static bool Is(string cel)
    {
        var tekst = cel.AsSpan().TrimStart();
        return cel.StartsWith('\t') || (tekst.Length > 0 && Formuletekens.Contains(tekst[0], StringComparison.Ordinal));
    }

    /// <summary>Whether the cell has to be written with an apostrophe in front.</summary>
    public static bool MoetOnschadelijk(string cel) => Is(cel.TrimStart(Apostrof));

    /// <summary>The cell as it is written.</summary>
    public static string Onschadelijk(string cel) => MoetOnschadelijk(cel) ? Apostrof + cel : cel;

    /// <summary>The cell as it was.</summary>
    public static string Herstel(string cel) => cel.StartsWith(Apostrof) && MoetOnschadelijk(cel) ? cel[1..] : cel;
}
