namespace CaseManagement.Cli.Import;

/// <summary>How much of the reporter may be known (domain.md §5.1 and §5.2).</summary>
public enum ImportMelder
{
    /// <summary>Nothing about the reporter is kept (MEL-01).</summary>
    Anoniem,

    /// <summary>Known to the meldpunt only (MEL-02).</summary>
    Vertrouwelijk,

    /// <summary>Known.</summary>
    Bekend,

    /// <summary>Somebody who reports because of his work.</summary>
    Professional,
}
