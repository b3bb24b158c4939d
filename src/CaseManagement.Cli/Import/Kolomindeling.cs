namespace CaseManagement.Cli.Import;

/// <summary>Where each column stands in a file, read from its header.</summary>
public sealed class Kolomindeling
{
    private readonly int[] _plaats;
    private readonly string[] _koppen;

    private const int MetHerkomst = 4;

    private readonly int _eigen;

    private Kolomindeling(int[] plaats, string[] koppen, int eigen) => (_plaats, _koppen, _eigen) = (plaats, koppen, eigen);

    /// <summary>Whether the header ends with the columns that a reject file adds; they are skipped.</summary>
    public bool IsWeigerbestand => _eigen > 0;

    /// <summary>The number of data columns, without those of a reject file.</summary>
    public int Breedte => _koppen.Length;

    /// <summary>The header texts of the data columns in the order of the file.</summary>
    public IReadOnlyList<string> Koppen => _koppen;

    /// <summary>Whether cells were made harmless on writing and are to be given back as they were.</summary>
    public bool HeeftOnschadelijk => _eigen == MetHerkomst;

    /// <summary>Whether the file has this column.</summary>
    public bool Heeft(Kolom kolom) => Plaats(kolom) >= 0;

    /// <summary>The place of a column in the file, counted from 0; -1 for an optional column that the file has not.</summary>
    public int Plaats(Kolom kolom) => _plaats[(int)kolom];

    /// <summary>The column that stands at a place, counted from 0.</summary>
    public Kolom Op(int plaats) => (Kolom)Array.IndexOf(_plaats, plaats);

    /// <summary>How many of the cells of a record are data: the last ones are skipped when they are the columns of a reject file.</summary>
    public int Datacellen(int aantalCellen) => aantalCellen >= Breedte + _eigen ? aantalCellen - _eigen : aantalCellen;

    /// <summary>The last column of a reject file, or <see langword="null"/> when the record has it not.</summary>
    internal string? Herkomst(RuwRecord record) => HeeftOnschadelijk && record.Cellen.Count >= Breedte + _eigen ? record.Cellen[^1] : null;

    /// <summary>Reads a header. The refusal names our own column names and places only: a file without header has personal data there.</summary>
    internal static (Kolomindeling? Indeling, string? Fout) Lees(IReadOnlyList<string> cellen)
    {
        var eigen = Eigen(cellen);
        var koppen = cellen.Take(cellen.Count - eigen).Select(kop => kop.Trim()).ToArray();
        var kolommen = koppen.Select(Kolomnamen.Zoek).ToArray();
        var ontbreekt = Enum.GetValues<Kolom>().Where(kolom => kolom is not Kolom.WpgArtikel && !kolommen.Contains(kolom)).Select(kolom => kolom.Naam()).ToArray();
        var onbekend = Enumerable.Range(0, kolommen.Length).Where(plaats => kolommen[plaats] is null).Select(plaats => plaats + 1).ToArray();
        var dubbel = Enum.GetValues<Kolom>().Where(kolom => kolommen.Count(k => k == kolom) > 1).Select(kolom => kolom.Naam()).ToArray();
        string?[] fouten =
        [
            ontbreekt.Length > 0 ? $"Deze kolommen ontbreken: {string.Join(", ", ontbreekt)}." : null,
            onbekend.Length > 0 ? $"De naam van deze kolommen is onbekend: {string.Join(", ", onbekend.Take(20))} (geteld van links)." : null,
            dubbel.Length > 0 ? $"Deze kolommen staan er meer dan één keer: {string.Join(", ", dubbel)}." : null,
        ];
        var fout = string.Join(" ", fouten.OfType<string>());
        return fout.Length > 0
            ? (null, fout)
            : (new Kolomindeling([.. Enum.GetValues<Kolom>().Select(kolom => Array.IndexOf(kolommen, kolom))], koppen, eigen), null);
    }

    private static int Eigen(IReadOnlyList<string> cellen)
    {
        if (Eindigt(cellen, Kolomnamen.Rijnummer, Kolomnamen.Reden, Kolomnamen.Regel, Kolomnamen.Herkomst))
        {
            return MetHerkomst;
        }

        return Eindigt(cellen, Kolomnamen.Regelnummer, Kolomnamen.Reden, Kolomnamen.Regel) ? 3
            : Eindigt(cellen, Kolomnamen.Reden, Kolomnamen.Regel) ? 2
            : 0;
    }

    private static bool Eindigt(IReadOnlyList<string> cellen, params string[] namen) =>
        cellen.Count > namen.Length && cellen.Skip(cellen.Count - namen.Length).Zip(namen, Kolomnamen.Is).All(gelijk => gelijk);
}
