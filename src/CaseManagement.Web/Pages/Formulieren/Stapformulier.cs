namespace CaseManagement.Web.Pages.Formulieren;

/// <summary>A step that can be carried out from a page: one command of the API, with its few fields.</summary>
/// <param name="Opdracht">Name of the operation, as in the API document.</param>
/// <param name="Doel">The purpose for which it is sent.</param>
/// <param name="Titel">What it does, and what stands on its button.</param>
/// <param name="Velden">The fields, by the names that the command has.</param>
internal sealed record Stapformulier(string Opdracht, string Doel, string Titel, params IReadOnlyList<Stapveld> Velden)
{
    /// <summary>What there is to know before it is done, or empty.</summary>
    public string Uitleg { get; init; } = "";

    /// <summary>The same step with the choices or the value that only this page knows.</summary>
    public Stapformulier Met(string veld, params IReadOnlyList<(string Waarde, string Tekst)> keuzes) =>
        this with { Velden = [.. Velden.Select(deel => deel.Naam == veld ? deel with { Keuzes = keuzes } : deel)] };
}

/// <summary>A field of a step.</summary>
/// <param name="Naam">Name in the command, lowerCamelCase.</param>
/// <param name="Label">What it is.</param>
/// <param name="Soort">How it is filled in.</param>
internal sealed record Stapveld(string Naam, string Label, Veldsoort Soort)
{
    /// <summary>How to fill it in, or empty.</summary>
    public string Uitleg { get; init; } = "";

    /// <summary>What can be chosen; for a fixed value the one there is.</summary>
    public IReadOnlyList<(string Waarde, string Tekst)> Keuzes { get; init; } = [];

    /// <summary>A choice between the values of an enumeration, in words.</summary>
    public static Stapveld Kies<TEnum>(string naam, string label, Veldsoort soort = Veldsoort.Keuze)
        where TEnum : struct, Enum => new(naam, label, soort)
        {
            Keuzes = [.. Enum.GetValues<TEnum>().Select(waarde => (waarde.ToString(), Opmaak.Woorden.Van(waarde)))],
        };
}

/// <summary>How a field of a step is filled in.</summary>
internal enum Veldsoort
{
    /// <summary>One line.</summary>
    Tekst,

    /// <summary>Several lines.</summary>
    Tekstvak,

    /// <summary>A civil date.</summary>
    Datum,

    /// <summary>One of a few.</summary>
    Keuze,

    /// <summary>Any of a few.</summary>
    Keuzes,

    /// <summary>Fixed by the page; not shown.</summary>
    Vast,
}
