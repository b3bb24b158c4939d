namespace CaseManagement.Controles.Jaarplan;

/// <summary>Quarters of a year.</summary>
internal static class Kwartalen
{
    public const int Aantal = 4;

    /// <summary>The quarter of a day, 1 to 4.</summary>
    public static int Van(LocalDate dag) => ((dag.Month - 1) / 3) + 1;

    /// <summary>The last day of a quarter.</summary>
    public static LocalDate Einde(int jaar, int kwartaal) => new LocalDate(jaar, kwartaal * 3, 1).With(DateAdjusters.EndOfMonth);

    /// <summary>How many of the norm must be done by the end of a quarter, spread evenly; what does not divide comes later.</summary>
    public static int Norm(int perJaar, int kwartaal) => perJaar * kwartaal / Aantal;
}
