using NodaTime;

namespace CaseManagement.Woonoverlast.Toestand;

/// <summary>The one meaning of a last day: a term runs to the end of it, so it is over on the next civil day.</summary>
internal static class Termijnen
{
    public static bool IsVoorbijOp(this Waarschuwing waarschuwing, LocalDate dag) => IsVoorbij(waarschuwing.TermijnTot, dag);

    public static bool IsVoorbijOp(this Monitoringperiode monitoring, LocalDate dag) => IsVoorbij(monitoring.Tot, dag);

    private static bool IsVoorbij(LocalDate laatsteDag, LocalDate dag) => dag > laatsteDag;
}
