using System.Diagnostics.CodeAnalysis;

namespace CaseManagement.Kernel;

/// <summary>
/// A burgerservicenummer that passed the 11-proef (AVG-04). It is masked wherever it is printed;
/// only <see cref="Unmasked"/> gives the nine digits, so that every use of the number can be found.
/// </summary>
public sealed record Bsn
{
    private const int Length = 9;
    private const int VisibleDigits = 4;

    private readonly string _digits;

    private Bsn(string digits) => _digits = digits;

    /// <summary>
    /// Reads exactly nine digits. Refuses anything else, a number that fails the 11-proef
    /// (weights 9, 8, 7, 6, 5, 4, 3, 2, -1) and nine zeros, which pass the sum but were never issued.
    /// </summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Bsn? bsn)
    {
        bsn = text is { Length: Length } && text.All(char.IsAsciiDigit) && PassesElevenTest(text) ? new Bsn(text) : null;
        return bsn is not null;
    }

    /// <summary>The nine digits. Ask for them only for a purpose that the law gives (AVG-04), never for a log, a URL or a message.</summary>
    public string Unmasked() => _digits;

    /// <summary>The masked form, for example <c>*****0019</c>.</summary>
    public override string ToString() => new string('*', Length - VisibleDigits) + _digits[^VisibleDigits..];

    private static bool PassesElevenTest(string digits)
    {
        var sum = -(digits[^1] - '0');
        for (var position = 0; position < Length - 1; position++)
        {
            sum += (Length - position) * (digits[position] - '0');
        }

        return sum % 11 == 0 && digits.AsSpan().ContainsAnyExcept('0');
    }
}
