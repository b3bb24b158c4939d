namespace CaseManagement.Cli.Import;

/// <summary>A spreadsheet file that could be read: its columns and every record below the header.</summary>
/// <param name="Codering">The encoding that was found.</param>
/// <param name="Kolommen">Where the columns stand.</param>
/// <param name="Records">Every record that holds something, in the order of the file.</param>
/// <param name="LegeRegels">How many records held nothing; they are skipped, and counted so that nothing is lost unseen.</param>
public sealed record SpreadsheetBestand(
    Tekstcodering Codering,
    Kolomindeling Kolommen,
    IReadOnlyList<RuwRecord> Records,
    int LegeRegels);

/// <summary>What reading a file gave: the file, or the reason why nothing of it can be used.</summary>
public abstract record Leesuitkomst
{
    private Leesuitkomst()
    {
    }

    /// <summary>The file was read.</summary>
    /// <param name="Bestand">The records.</param>
    public sealed record Gelezen(SpreadsheetBestand Bestand) : Leesuitkomst;

    /// <summary>The file as a whole was refused; nothing was brought in.</summary>
    /// <param name="Reden">Why, and what to do.</param>
    public sealed record Afgewezen(Bevinding Reden) : Leesuitkomst;
}
