using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using NodaTime;
using NodaTime.Text;

namespace CaseManagement.Cli.Import.Inlezen;

/// <summary>Texts and warnings that several plans share.</summary>
internal static class Planteksten
{
    private static readonly LocalDatePattern Datum = LocalDatePattern.CreateWithInvariantCulture("dd-MM-uuuu");

    /// <summary>A date as people write it.</summary>
    public static string Dag(LocalDate datum) => Datum.Format(datum);

    public static Duo Duo(this ImportRegel regel) => new(new GebruikerId(regel.EersteVerantwoordelijke), new GebruikerId(regel.Achtervang));

    /// <summary>What was reported, with the remark of the line behind it, and more lines when given.</summary>
    public static string Verhaal(this ImportRegel regel, params IEnumerable<string?> regels) => string.Join(
        '\n', new[] { regel.Omschrijving }.Concat(regels).Append(regel.Opmerking.Length > 0 ? $"Opmerking: {regel.Opmerking}" : null)
            .Where(tekst => !string.IsNullOrWhiteSpace(tekst)));

    /// <summary>Street, number and postal code in one line; <see langword="null"/> when the line has neither.</summary>
    public static string? Plaats(this ImportRegel regel) =>
        string.Join(", ", new[] { regel.Adres, regel.Postcode }.Where(deel => deel.Length > 0)) is { Length: > 0 } plaats ? plaats : null;

    /// <summary>Name and date of birth in one line; <see langword="null"/> when the line has no name.</summary>
    public static string? Persoon(this ImportRegel regel) => regel switch
    {
        { Betrokkene.Length: 0 } => null,
        { Geboortedatum: { } datum } => $"{regel.Betrokkene}, geboren {Datum.Format(datum)}",
        _ => regel.Betrokkene,
    };

    public static Bevinding Waarschuwing(string regelId, Kolom kolom, string melding, string advies) =>
        new(Ernst.Waarschuwing, regelId, kolom.Naam(), melding, advies);

    /// <summary>Member for member the same names (domain.md §5.2).</summary>
    public static T Als<T>(this ImportMelder melder)
        where T : struct, Enum => Enum.Parse<T>(melder.ToString());
}
