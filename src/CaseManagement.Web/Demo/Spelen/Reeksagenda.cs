using System.Globalization;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Overleggen.Kalender;
using NodaTime;

namespace CaseManagement.Web.Demo.Spelen;

/// <summary>The meetings of one series around today, as the stories point at them: 0 is the next one, -1 the last one that was held.</summary>
/// <param name="Type">The type.</param>
/// <param name="Reeks">The series.</param>
/// <param name="Overleggen">In order of date.</param>
/// <param name="EersteKomende">Index of the next one.</param>
internal sealed record Reeksagenda(string Type, DossierId Reeks, IReadOnlyList<GeplandOverleg> Overleggen, int EersteKomende)
{
    /// <summary>The day of the extra meeting that the chair plans, if any; it is then the next one.</summary>
    public LocalDate? Extra { get; init; }

    /// <summary>The meeting at this place.</summary>
    public GeplandOverleg Overleg(int plaats) => Overleggen[EersteKomende + plaats];

    /// <summary>The identifier of a meeting of the series; the extra one has a name in the stories instead.</summary>
    public DossierId Id(int plaats) => new(DerivedIdentifier.From(
        Reeks.Value, string.Create(CultureInfo.InvariantCulture, $"overleg-1-{Overleg(plaats).Volgnummer}")));

    /// <summary>The day of a meeting.</summary>
    public LocalDate Datum(int plaats) => Overleg(plaats).Datum;

    /// <summary>The day on which the agenda of a meeting closes, at noon.</summary>
    public LocalDate Sluitdag(int plaats) => Overleg(plaats).Aanleversluiting.Date;

    /// <summary>The same series with an extra meeting before the next one.</summary>
    public Reeksagenda Met(GeplandOverleg extra) => this with
    {
        Overleggen = [.. Overleggen.Append(extra).OrderBy(overleg => overleg.Datum)],
        Extra = extra.Datum,
    };
}
