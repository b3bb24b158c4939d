using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;

namespace CaseManagement.Tests.Unit.Kalender;

internal static class Datums
{
    public static LocalDate D(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    public static LocalDate[] Ds(params string[] iso) => [.. iso.Select(D)];

    public static LocalDate[] VanTot(string van, string totEnMet) => [.. new DateInterval(D(van), D(totEnMet))];

    public static Gen<LocalDate> Dag { get; } = Gen.Choose(0, 9000).Select(dagen => new LocalDate(2020, 1, 1).PlusDays(dagen));

    /// <summary>Free days around a date: whole closed weeks as well as single days.</summary>
    public static Gen<LocalDate[]> VrijeDagenRond(LocalDate dag) =>
        Gen.Choose(-20, 40).ArrayOf(25).Select(dagen => dagen.Select(dag.PlusDays).ToArray());

    public static void Geldt<T>(Gen<T> gen, Func<T, bool> eigenschap) =>
        Prop.ForAll(gen.ToArbitrary(), eigenschap).QuickCheckThrowOnFailure();
}
