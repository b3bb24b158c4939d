namespace CaseManagement.Controles;

/// <summary>What a municipality sets for itself; the defaults are those of the seed (four controls a year) and of the selectielijst (§6.3).</summary>
public sealed record ControleParameters
{
    /// <summary>The defaults.</summary>
    public static readonly ControleParameters Standaard = new();

    /// <summary>How many integrale controles the municipality sets itself for a year.</summary>
    public int NormPerJaar { get; init; } = 4;

    /// <summary>Days after a control within which it is reported.</summary>
    public int RapportageDagen { get; init; } = 28;

    /// <summary>Years to keep a control without measures (selectielijst 12.1).</summary>
    public int BewaarjarenToezicht { get; init; } = 5;

    /// <summary>Years to keep a control that led to a measure (selectielijst 12.2).</summary>
    public int BewaarjarenHandhaving { get; init; } = 10;

    /// <summary>Years to keep a control that was called off (selectielijst 12.3).</summary>
    public int BewaarjarenAfgelast { get; init; } = 1;

    /// <summary>Longest closure in months that a decision may hold; the local policy decides within it (<c>WOV-12</c>).</summary>
    public int MaxMaandenSluiting { get; init; } = 24;
}
