using CaseManagement.Toegang.Deur;

namespace CaseManagement.Web.Pages.Opmaak;

/// <summary>Reads the fields of a filter form, as strictly as the API reads its query string, and keeps the error of each field.</summary>
/// <param name="query">What was sent.</param>
internal sealed class Invoerlezer(IQueryCollection query)
{
    private readonly Dictionary<string, string> waarden = query.ToDictionary(
        veld => veld.Key, veld => veld.Value.ToString().Trim(), StringComparer.Ordinal);

    private readonly Dictionary<string, string> fouten = new(StringComparer.Ordinal);

    /// <summary>What is wrong, by field.</summary>
    public IReadOnlyDictionary<string, string> Fouten => fouten;

    /// <summary>What was sent in a field, to show it again.</summary>
    public string Ruw(string naam) => waarden.GetValueOrDefault(naam) ?? "";

    /// <summary>The value of a field, or the default with an error.</summary>
    public TValue? Lees<TValue>(Func<Parameters, TValue?> lees)
    {
        try
        {
            return lees(new Parameters(waarden));
        }
        catch (VraagOngeldigException fout)
        {
            Fout(fout.Parameter, fout.Message);
            return default;
        }
    }

    /// <summary>The value of a parameter that has no field to show an error at.</summary>
    /// <exception cref="VraagOngeldigException">It cannot be read: the page is refused.</exception>
    public TValue Eis<TValue>(Func<Parameters, TValue> lees) => lees(new Parameters(waarden));

    /// <summary>One of a few words, or <see langword="null"/> when it is absent.</summary>
    /// <exception cref="VraagOngeldigException">It is another word: the page is refused.</exception>
    public string? Keuze(string naam, IEnumerable<string> keuzes)
    {
        var woorden = keuzes.ToList();
        return Ruw(naam) is not { Length: > 0 } gekozen ? null
            : woorden.Contains(gekozen, StringComparer.Ordinal) ? gekozen
            : throw new VraagOngeldigException(naam, "Deze waarde bestaat niet.") { Keuzes = woorden };
    }

    /// <summary>Refuses a parameter that the page would not look at, for it would look as if it did.</summary>
    /// <exception cref="VraagOngeldigException">It was sent where it does not belong.</exception>
    public void HoortBij(string naam, bool hoort, string melding)
    {
        if (!hoort && Ruw(naam).Length > 0)
        {
            throw new VraagOngeldigException(naam, melding);
        }
    }

    /// <summary>Notes an error of a field.</summary>
    public void Fout(string naam, string melding) => fouten[naam] = melding;

    /// <summary>The same filter on another page.</summary>
    public string Bladadres(string pad, int bladzijde, params IEnumerable<string> velden) => pad + QueryString.Create(
        velden.Select(naam => KeyValuePair.Create(naam, (string?)Ruw(naam))).Where(veld => veld.Value!.Length > 0)
            .Append(KeyValuePair.Create("pagina", (string?)bladzijde.ToString(System.Globalization.CultureInfo.InvariantCulture))));
}

/// <summary>A field of a form.</summary>
/// <param name="Naam">Its name and id.</param>
/// <param name="Label">What it is.</param>
/// <param name="Uitleg">How to fill it in, or empty.</param>
/// <param name="Soort">HTML type.</param>
/// <param name="Waarde">What stands in it.</param>
/// <param name="Fout">What is wrong with it, or <see langword="null"/>.</param>
internal sealed record Veld(string Naam, string Label, string Uitleg, string Soort, string Waarde, string? Fout)
{
    /// <summary>What stands before the name in the id, when several forms on a page have a field of this name.</summary>
    public string Voor { get; init; } = "";

    /// <summary>Its id.</summary>
    public string Id => Voor + Naam;

    /// <summary>The ids that explain the field, for <c>aria-describedby</c>; <see langword="null"/> when there are none.</summary>
    public string? Beschrijving => (Uitleg.Length > 0, Fout) switch
    {
        (true, null) => $"{Id}-uitleg",
        (true, _) => $"{Id}-fout {Id}-uitleg",
        (false, not null) => $"{Id}-fout",
        _ => null,
    };
}
