namespace CaseManagement.Controles.Interventies;

/// <summary>What a day and a duration of a measure can be, so that every day that follows from them is one that can be kept (1900 to 2200).</summary>
internal static class Vormgrenzen
{
    /// <summary>The longest duration in months that the form takes; the municipality may set a shorter one.</summary>
    public const int MaxMaanden = 24;

    public const string DagMelding = "Vul een dag in tussen 1 januari 1900 en 31 december 2200.";
    public const string EersteDagMelding = "Vul een eerste dag in tussen 1 januari 1900 en 31 december 2198.";
    public const string MaandenMelding = "Vul een duur in van 1 tot en met 24 maanden.";

    private static readonly LocalDate eerste = new(1900, 1, 1);
    private static readonly LocalDate laatste = new(2200, 12, 31);

    /// <summary>Whether a day can be kept.</summary>
    public static bool IsDag(LocalDate dag) => dag >= eerste && dag <= laatste;

    /// <summary>The same for a day that may be left out.</summary>
    public static bool IsDagOfNiets(LocalDate? dag) => dag is not { } gegeven || IsDag(gegeven);

    /// <summary>Whether the last day of the longest closure from this day on can be kept too.</summary>
    public static bool IsEersteDagOfNiets(LocalDate? dag) => dag is not { } gegeven || (IsDag(gegeven) && gegeven <= laatste.PlusMonths(-MaxMaanden));
}
