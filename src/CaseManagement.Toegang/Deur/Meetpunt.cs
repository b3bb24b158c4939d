namespace CaseManagement.Toegang.Deur;

/// <summary>Names under which the pipeline measures, for whoever exports them.</summary>
public static class Meetpunt
{
    /// <summary>Name of the meter and of the activity source.</summary>
    public const string Naam = "CaseManagement.Toegang";

    /// <summary>Attribute: the use case, such as <c>DuoToewijzen</c>.</summary>
    public const string UseCase = "casus.use_case";

    /// <summary>Attribute: the module that the use case belongs to.</summary>
    public const string Module = "casus.module";

    /// <summary>Attribute: how it ended, one of a closed set of words.</summary>
    public const string Uitkomst = "casus.outcome";

    /// <summary>Attribute: the rule that refused, such as <c>ROL-02</c>.</summary>
    public const string Regel = "casus.rule";
}
