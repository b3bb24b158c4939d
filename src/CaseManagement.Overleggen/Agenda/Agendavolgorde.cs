namespace CaseManagement.Overleggen.Agenda;

/// <summary>
/// The order of §8.3: rubriek; acute danger; nearest legal deadline; weight from high to low; longest not discussed; code. The identifier
/// ends every tie, so that the order is total and a rebuilt agenda is the same agenda.
/// </summary>
internal sealed class Agendavolgorde : IComparer<Agendapunt>
{
    public static readonly Agendavolgorde Instance = new();

    private static readonly Func<Agendapunt, Agendapunt, int>[] Regels =
    [
        (x, y) => x.Rubriek.CompareTo(y.Rubriek),
        (x, y) => y.Volgorde.AcuutGevaar.CompareTo(x.Volgorde.AcuutGevaar),
        (x, y) => LegeLaatst(x.Volgorde.WettelijkeTermijn, y.Volgorde.WettelijkeTermijn),
        (x, y) => y.Volgorde.Gewicht.CompareTo(x.Volgorde.Gewicht),
        (x, y) => Comparer<NodaTime.LocalDate?>.Default.Compare(x.Volgorde.LaatstBesproken, y.Volgorde.LaatstBesproken),
        (x, y) => string.CompareOrdinal(x.Code, y.Code),
        (x, y) => x.Dossier.Value.CompareTo(y.Dossier.Value),
    ];

    public int Compare(Agendapunt? x, Agendapunt? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        return Array.ConvertAll(Regels, regel => regel(x, y)).FirstOrDefault(uitkomst => uitkomst != 0);
    }

    private static int LegeLaatst(NodaTime.LocalDate? x, NodaTime.LocalDate? y) => (x, y) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        ({ } eerste, { } tweede) => eerste.CompareTo(tweede),
    };
}
