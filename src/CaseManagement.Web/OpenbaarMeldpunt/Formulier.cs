using System.Security.Cryptography;
using System.Text;
using CaseManagement.Meldingen.Bijlagen.Schonen;
using CaseManagement.Web.Deur;

namespace CaseManagement.Web.OpenbaarMeldpunt;

/// <summary>A form as it came in, its attachments already stripped. It holds no file names.</summary>
/// <param name="Velden">The text fields.</param>
/// <param name="Bijlagen">The attachments.</param>
internal sealed record Formulier(IReadOnlyDictionary<string, string> Velden, IReadOnlyList<Geschoond> Bijlagen)
{
    /// <summary>The mark of the form itself: no part of what is told.</summary>
    public const string Merk = "formulier";

    /// <summary>The fields of a report.</summary>
    public static readonly IReadOnlyList<string> Melding = ["soort", "wat", "waar", "wanneer", "wie", "gevaar", "huiselijk"];

    /// <summary>The fields of an addition.</summary>
    public static readonly IReadOnlyList<string> Aanvulling = ["code", "aanvulling"];

    /// <summary>The fields of a question with a code.</summary>
    public static readonly IReadOnlyList<string> Vraag = ["code"];

    /// <summary>Nothing yet.</summary>
    public static readonly Formulier Leeg = new(new Dictionary<string, string>(StringComparer.Ordinal), []);

    /// <summary>A field; empty when it is not there.</summary>
    public string this[string veld] => Velden.GetValueOrDefault(veld, "");

    /// <summary>SHA-256 of all that is told.</summary>
    public byte[] Vingerafdruk()
    {
        using var som = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (naam, waarde) in Velden.Where(veld => veld.Key != Merk).OrderBy(veld => veld.Key, StringComparer.Ordinal))
        {
            som.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(naam)));
            som.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(waarde)));
        }

        foreach (var bijlage in Bijlagen)
        {
            som.AppendData(SHA256.HashData(bijlage.Inhoud));
        }

        return som.GetHashAndReset();
    }
}

/// <summary>A form that cannot be taken.</summary>
/// <param name="probleem">Why.</param>
/// <param name="gelezen">The words, when those were read, so that nobody has to type them again.</param>
internal sealed class FormulierException(Probleem probleem, Formulier? gelezen = null) : Exception(probleem.Title)
{
    /// <summary>The words that were read.</summary>
    public Formulier Gelezen => gelezen ?? Formulier.Leeg;

    /// <summary>Why.</summary>
    public Probleem Probleem => probleem;
}
