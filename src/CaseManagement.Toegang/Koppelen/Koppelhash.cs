using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Koppelen;
using CaseManagement.Kernel.Persoonsgegevens;

namespace CaseManagement.Toegang.Koppelen;

/// <summary>
/// Turns marks into keyed hashes. Here, and nowhere else, a mark is opened to be compared; the text is hashed at once and goes no further.
/// </summary>
/// <param name="reader">Opens the texts of a mark.</param>
/// <param name="vingerafdruk">Hashes under the key of the index.</param>
/// <param name="instellingen">Which key.</param>
public sealed class Koppelhash(IPersonalTextReader reader, KeyedFingerprint vingerafdruk, KoppelInstellingen instellingen)
{
    /// <summary>Purpose of the keys of the index in the key store.</summary>
    public const string Doel = "koppelindex";

    private static readonly Guid Index = new("6b6f7070-656c-896e-a465-780000000001");

    /// <summary>Whose key it is: a subject of its own for every version, so that each can be destroyed without the others.</summary>
    /// <param name="versie">Version of the key.</param>
    public static BetrokkeneId Eigenaar(int versie) => new(DerivedIdentifier.From(Index, string.Create(CultureInfo.InvariantCulture, $"{Doel}-{versie}")));

    /// <summary>The normal forms of a mark; none when a key was destroyed or the texts hold none.</summary>
    internal IReadOnlyList<string> Normaal(Koppelkenmerk kenmerk)
    {
        var open = kenmerk.Teksten.Select(reader.Reveal).ToList();
        return open.Exists(tekst => tekst is null or PersonalDataProtector.Destroyed)
            ? []
            : [.. kenmerk.Normaal([.. open.OfType<string>()]).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The hash under the key in use.</summary>
    internal string Van(string normaal) =>
        Convert.ToHexStringLower(vingerafdruk.Of(Eigenaar(instellingen.Sleutelversie), Doel, Encoding.UTF8.GetBytes(normaal)));

    /// <summary>
    /// The hashes to look for: under the key in use and under the one before it, because the live rows can be of either while the index is built anew.
    /// Without a text, or without such a key, a hash that nothing has.
    /// </summary>
    internal IReadOnlyList<string> TeZoeken(string? normaal) =>
        [.. new[] { instellingen.Sleutelversie, instellingen.Sleutelversie - 1 }.Select(versie => TeZoeken(normaal, versie))];

    private string TeZoeken(string? normaal, int versie)
    {
        var tekst = Encoding.UTF8.GetBytes(normaal ?? "");
        var hash = vingerafdruk.Find(Eigenaar(versie), Doel, tekst);
        return Convert.ToHexStringLower(normaal is null || hash is null ? RandomNumberGenerator.GetBytes(32) : hash);
    }
}
