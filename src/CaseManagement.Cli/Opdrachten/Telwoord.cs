using System.Globalization;

namespace CaseManagement.Cli.Opdrachten;

/// <summary>Numbers with their noun, singular or plural.</summary>
internal static class Telwoord
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary><c>1 gebeurtenis</c>, <c>2 gebeurtenissen</c>, <c>1.234 gebeurtenissen</c>.</summary>
    public static string Van(long aantal, string enkelvoud, string meervoud) =>
        $"{aantal.ToString("N0", Nederlands)} {(aantal == 1 ? enkelvoud : meervoud)}";

    public static string Gebeurtenissen(long aantal) => Van(aantal, "gebeurtenis", "gebeurtenissen");

    /// <summary>How many signed heads agree.</summary>
    public static string Hoofden(long aantal) => aantal switch
    {
        0 => "er is geen ondertekend hoofd om mee te vergelijken",
        1 => "1 ondertekend hoofd komt overeen",
        _ => $"{Van(aantal, "", "ondertekende hoofden")} komen overeen",
    };
}
