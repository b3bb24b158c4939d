using System.Text;

namespace CaseManagement.Cli.Import;

/// <summary>The encoding in which a file was read.</summary>
public enum Tekstcodering
{
    /// <summary>UTF-8 that begins with a byte order mark.</summary>
    Utf8MetBom,

    /// <summary>Valid UTF-8 without a mark; plain ASCII is read as this.</summary>
    Utf8,

    /// <summary>Anything else: what a Dutch Excel writes by default.</summary>
    Windows1252,
}

/// <summary>Finds the encoding of a file from its bytes.</summary>
internal static class Tekstdecoder
{
    private static readonly UTF8Encoding Strikt = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Westeuropees =
        CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? throw new InvalidOperationException("Code page 1252 is not available.");

    /// <summary>Gives <see langword="null"/> for UTF-16 and for a UTF-8 mark that is followed by something else: guessing would change names.</summary>
    public static (string Tekst, Tekstcodering Codering)? Decodeer(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]))
        {
            return null;
        }

        var metBom = bytes.StartsWith(Encoding.UTF8.Preamble);
        var inhoud = metBom ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        return System.Text.Unicode.Utf8.IsValid(inhoud)
            ? (Strikt.GetString(inhoud), metBom ? Tekstcodering.Utf8MetBom : Tekstcodering.Utf8)
            : metBom ? null : (Westeuropees.GetString(bytes), Tekstcodering.Windows1252);
    }
}
