using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace CaseManagement.Cli.Import;

/// <summary>How sure we are of a date that somebody typed.</summary>
internal enum Datumzekerheid
{
    /// <summary>Written as <c>dd-MM-yyyy</c>.</summary>
    Zeker,

    /// <summary>Read as day, month, year, but written in a way that can be read otherwise.</summary>
    Dubbelzinnig,

    /// <summary>Written as a date that is not in the calendar, such as 31-02-2026.</summary>
    BestaatNiet,

    /// <summary>Not a date that we know how to read.</summary>
    Onleesbaar,
}

/// <summary>Reads dates as they are written in the Netherlands: day, month, year.</summary>
internal static class NederlandseDatum
{
    private const int EersteJaar = 1900;
    private const int DezeEeuw = 2000;

    /// <summary>Reads a date. A year of two digits is a year of this century; do not offer it for a birth date.</summary>
    public static (LocalDate? Datum, Datumzekerheid Zekerheid) Lees(string tekst, bool kortJaarMag = true)
    {
        var scheiding = tekst.Contains('/', StringComparison.Ordinal) ? '/' : '-';
        var delen = tekst.Split(scheiding);
        if (delen.Length != 3 || !delen.All(deel => deel.Length > 0 && deel.All(char.IsAsciiDigit)) || !LengtenKloppen(delen, scheiding, kortJaarMag))
        {
            return (null, Datumzekerheid.Onleesbaar);
        }

        var getallen = delen.Select(deel => int.Parse(deel, CultureInfo.InvariantCulture)).ToArray();
        var (dag, maand, jaar) = (getallen[0], getallen[1], delen[2].Length == 2 ? DezeEeuw + getallen[2] : getallen[2]);
        if (jaar < EersteJaar || maand is < 1 or > 12 || dag < 1 || dag > CalendarSystem.Iso.GetDaysInMonth(jaar, maand))
        {
            return (null, Datumzekerheid.BestaatNiet);
        }

        var datum = new LocalDate(jaar, maand, dag);
        return (datum, LocalDatePattern.CreateWithInvariantCulture("dd-MM-uuuu").Format(datum) == tekst ? Datumzekerheid.Zeker : Datumzekerheid.Dubbelzinnig);
    }

    private static bool LengtenKloppen(string[] delen, char scheiding, bool kortJaarMag) =>
        delen[0].Length <= 2 && delen[1].Length <= 2 && (delen[2].Length == 4 || (delen[2].Length == 2 && scheiding == '/' && kortJaarMag));
}
