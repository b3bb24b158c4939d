namespace CaseManagement.Cli.Import;

/// <summary>The judgement of one line.</summary>
public enum ImportOordeel
{
    /// <summary>Brought in as it is.</summary>
    Aanvaard,

    /// <summary>Brought in; somebody should look at it.</summary>
    AanvaardMetWaarschuwing,

    /// <summary>Not brought in; goes to the reject file.</summary>
    Geweigerd,

    /// <summary>Not brought in until a human being has judged it (MEL-01, MEL-03); goes to the reject file as well.</summary>
    Aangehouden,
}
