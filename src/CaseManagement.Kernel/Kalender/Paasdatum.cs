using NodaTime;

namespace CaseManagement.Kernel.Kalender;

/// <summary>Easter Sunday in the Gregorian calendar, from which the moveable feasts are counted (CAD-05).</summary>
public static class Paasdatum
{
    /// <summary>First Easter Day of <paramref name="jaar"/>, by the anonymous Gregorian computus (Meeus/Jones/Butcher).</summary>
    public static LocalDate Van(int jaar)
    {
        var maanjaar = jaar % 19;
        var (eeuw, jaarInEeuw) = (jaar / 100, jaar % 100);
        var epacta = (19 * maanjaar + eeuw - eeuw / 4 - (eeuw - (eeuw + 8) / 25 + 1) / 3 + 15) % 30;
        var weekdag = (32 + 2 * (eeuw % 4) + 2 * (jaarInEeuw / 4) - epacta - jaarInEeuw % 4) % 7;
        var correctie = (maanjaar + 11 * epacta + 22 * weekdag) / 451;
        var maandEnDag = epacta + weekdag - 7 * correctie + 114;
        return new LocalDate(jaar, maandEnDag / 31, maandEnDag % 31 + 1);
    }
}
