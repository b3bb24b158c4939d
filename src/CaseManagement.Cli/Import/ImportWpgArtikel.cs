namespace CaseManagement.Cli.Import;

/// <summary>The article of the Wpg on which the police supplied what a line holds (domain.md §1.12, §5.1).</summary>
public enum ImportWpgArtikel
{
    /// <summary>To the mayor for public order (Wpg 16 lid 1 c).</summary>
    Artikel16Lid1C,

    /// <summary>By order in council (Wpg 18).</summary>
    Artikel18,

    /// <summary>In a special case (Wpg 19).</summary>
    Artikel19,

    /// <summary>To a structural partnership (Wpg 20).</summary>
    Artikel20,
}
