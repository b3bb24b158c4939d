using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Kalender;
using NodaTime;

namespace CaseManagement.Overleggen.Plannen;

/// <summary>Refused because no meeting can be held on that day.</summary>
public sealed record GeenVergaderdag() : Refusal(
    "CAD-04", "Op deze dag kan niet worden vergaderd.", "Kies een dag vanaf vandaag die geen weekend, feestdag of sluitingsdag is.");

/// <summary>Refused because the series already meets on that day.</summary>
public sealed record DagIsBezet() : Refusal(
    "CAD-03", "Op deze dag is al een overleg van deze reeks.", "Kies een andere dag.");

/// <summary>The meetings around a day that the chair thinks of.</summary>
/// <param name="Vorige">The effective meeting before it.</param>
/// <param name="Volgende">The effective meeting after it; on the day itself when the series already meets then.</param>
/// <param name="IsBezet">Whether the series already meets on the day.</param>
internal sealed record Buren(LocalDate? Vorige, LocalDate? Volgende, bool IsBezet)
{
    /// <summary>The neighbours of a day, the meeting itself left out.</summary>
    public static async Task<Buren> VanAsync(
        OverlegLezer lezer, string type, LocalDate dag, DossierId zelf, CancellationToken cancellation)
    {
        // Two: one of them can be the meeting itself.
        var eerder = await lezer.VoorAsync(type, dag, 2, cancellation);
        var later = await lezer.VanafAsync(type, dag, 10, cancellation);
        return new Buren(
            eerder.FirstOrDefault(rij => rij.Id != zelf)?.Dag,
            later.FirstOrDefault(rij => rij.Id != zelf)?.Dag,
            later.Any(rij => rij.Id != zelf && rij.Dag == dag));
    }
}

/// <summary>The rules for a day that the chair chooses, pure.</summary>
internal static class Dagkeuze
{
    private const int WekenSpeling = 2;

    /// <summary>Refuses a day in the past, a day without meetings and a day that is taken.</summary>
    public static Refusal? Controleer(LocalDate dag, LocalDate vandaag, VergaderKalender kalender, Buren buren) =>
        dag < vandaag || !kalender.IsVergaderdag(dag) ? new GeenVergaderdag()
        : buren.IsBezet ? new DagIsBezet()
        : null;

    /// <summary>Whether the gap between two meetings is more than the interval and two weeks (<c>CAD-06</c>).</summary>
    public static bool GatTeGroot(LocalDate? van, LocalDate? tot, Period interval) =>
        van is { } vorige && tot is { } volgende && vorige.Plus(interval).PlusWeeks(WekenSpeling) < volgende;
}
