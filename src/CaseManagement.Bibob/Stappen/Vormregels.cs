using System.Text.RegularExpressions;

namespace CaseManagement.Bibob.Stappen;

/// <summary>Shape rules that several commands share.</summary>
internal static partial class Vormregels
{
    private const int MaximaleLengte = 20_000;

    /// <summary>A text that must be there.</summary>
    public static void Verplicht<T>(this IRuleBuilder<T, string?> regel, string melding) =>
        regel.NotEmpty().WithMessage(melding).MaximumLength(MaximaleLengte).WithMessage("De tekst is te lang.");

    /// <summary>A reference code: short and without spaces, so that no name ends up in it (<c>BIB-52</c>).</summary>
    public static void Code<T>(this IRuleBuilder<T, string?> regel) =>
        regel.Must(code => code is null || CodeVorm().IsMatch(code)).WithMessage("Gebruik een code van letters, cijfers, punt, streep of schuine streep.");

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9._/-]{0,39}$", RegexOptions.NonBacktracking)]
    private static partial Regex CodeVorm();
}
