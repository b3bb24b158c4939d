using NodaTime;

namespace CaseManagement.Kernel.Kalender;

/// <summary>Sets of days as periods that do not touch, so that no day is counted twice.</summary>
internal static class Perioden
{
    /// <summary>The union of the periods in order of date, without the days before <paramref name="vanaf"/>.</summary>
    internal static IReadOnlyList<DateInterval> Samengevoegd(IEnumerable<DateInterval?> perioden, LocalDate vanaf)
    {
        var resultaat = new List<DateInterval>();
        foreach (var periode in perioden.OfType<DateInterval>().Where(periode => periode.End >= vanaf).OrderBy(periode => periode.Start))
        {
            var deel = new DateInterval(LocalDate.Max(vanaf, periode.Start), periode.End);
            if (resultaat.Count > 0 && resultaat[^1].Union(deel) is { } samen)
            {
                resultaat[^1] = samen;
            }
            else
            {
                resultaat.Add(deel);
            }
        }

        return resultaat;
    }
}
