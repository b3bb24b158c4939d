using System.Globalization;

namespace CaseManagement.Toegang.Deur;

/// <summary>A route or query-string parameter as a question reads it, for the OpenAPI document.</summary>
/// <param name="Naam">Name, lowerCamelCase.</param>
/// <param name="Type">What it must be: text, a date, a number, an identifier, or an enumeration.</param>
public sealed record ParameterVorm(string Naam, Type Type)
{
    /// <summary>Whether the question is refused without it.</summary>
    public bool Verplicht { get; init; }

    /// <summary>Lowest and highest value of a number.</summary>
    public (int Min, int Max)? Grenzen { get; init; }

    /// <summary>Value of a number that is left out.</summary>
    public int? Standaard { get; init; }

    /// <summary>Finds the parameters by watching what a question reads, so that code and description cannot differ.</summary>
    /// <param name="lees">Reads a question.</param>
    internal static IReadOnlyList<ParameterVorm> Van(Action<Parameters> lees)
    {
        var gelezen = new List<ParameterVorm>();
        var gegeven = new Dictionary<string, string>(StringComparer.Ordinal);
        while (true)
        {
            gelezen.Clear();
            try
            {
                lees(new Parameters(gegeven, gelezen.Add));
                return [.. gelezen.Select(vorm => vorm with { Verplicht = gegeven.ContainsKey(vorm.Naam) })];
            }
            catch (VraagOngeldigException fout) when (!gegeven.ContainsKey(fout.Parameter))
            {
                // What is refused when absent is required: give it something that passes for a text and for an identifier, and look on.
                gegeven[fout.Parameter] = Guid.Empty.ToString("N", CultureInfo.InvariantCulture);
            }
        }
    }
}
