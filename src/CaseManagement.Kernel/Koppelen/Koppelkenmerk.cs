using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;

namespace CaseManagement.Kernel.Koppelen;

/// <summary>What two dossiers can have in common.</summary>
public enum Kenmerksoort
{
    /// <summary>The same natural person.</summary>
    Persoon,

    /// <summary>The same address.</summary>
    Adres,

    /// <summary>The same company.</summary>
    Kvk,
}

/// <summary>How the texts of a mark are read; see <see cref="Normalisatie"/>.</summary>
public enum Kenmerkvorm
{
    /// <summary>A BSN.</summary>
    Bsn,

    /// <summary>A name, then a date of birth. A name alone is no mark: it would point at everybody who is called so.</summary>
    NaamEnGeboortedatum,

    /// <summary>Texts that together hold a postcode with house number.</summary>
    Adres,

    /// <summary>Text that holds a number of the trade register.</summary>
    Kvk,
}

/// <summary>
/// A link mark as a case type gives it: sealed texts and how to read them. Nobody sees the mark itself; the index keeps a keyed hash of it (ADR 0025).
/// </summary>
public sealed class Koppelkenmerk : IEquatable<Koppelkenmerk>
{
    private Koppelkenmerk(Kenmerkvorm vorm, params IReadOnlyList<PersonalText> teksten) => (Vorm, Teksten) = (vorm, teksten);

    /// <summary>What it says something about.</summary>
    public Kenmerksoort Soort => Vorm switch
    {
        Kenmerkvorm.Adres => Kenmerksoort.Adres,
        Kenmerkvorm.Kvk => Kenmerksoort.Kvk,
        _ => Kenmerksoort.Persoon,
    };

    /// <summary>How the texts are read.</summary>
    public Kenmerkvorm Vorm { get; }

    /// <summary>The texts, of one data subject.</summary>
    public IReadOnlyList<PersonalText> Teksten { get; }

    /// <summary>Whose key protects the texts: with that key the mark goes.</summary>
    public BetrokkeneId Betrokkene => Teksten[0].Subject;

    /// <summary>A person by BSN; only for a case type whose law lets it use the number (<c>AVG-04</c>).</summary>
    public static Koppelkenmerk VanBsn(PersonalText bsn) => new(Kenmerkvorm.Bsn, bsn);

    /// <summary>A person by name and date of birth; no mark when either is unknown.</summary>
    public static IEnumerable<Koppelkenmerk> VanPersoon(PersonalText? naam, PersonalText? geboortedatum) =>
        naam is not null && geboortedatum is not null ? [new Koppelkenmerk(Kenmerkvorm.NaamEnGeboortedatum, naam, geboortedatum)] : [];

    /// <summary>An address: one text, or street and number followed by the postcode.</summary>
    public static IEnumerable<Koppelkenmerk> VanAdres(params IEnumerable<PersonalText?> teksten) =>
        teksten.OfType<PersonalText>().ToList() is { Count: > 0 } bekend ? [new Koppelkenmerk(Kenmerkvorm.Adres, bekend)] : [];

    /// <summary>A company by its number in the trade register.</summary>
    public static IEnumerable<Koppelkenmerk> VanKvk(PersonalText? tekst) => tekst is null ? [] : [new Koppelkenmerk(Kenmerkvorm.Kvk, tekst)];

    /// <summary>The normal forms of the opened texts; empty when they hold no mark. To be hashed at once and kept nowhere.</summary>
    /// <param name="teksten">The opened texts, in the order of <see cref="Teksten"/>.</param>
    public IEnumerable<string> Normaal(IReadOnlyList<string> teksten) => Vorm switch
    {
        Kenmerkvorm.Bsn => Normalisatie.Bsn(teksten[0]) is { } bsn ? [$"bsn {bsn}"] : [],
        Kenmerkvorm.NaamEnGeboortedatum => Normalisatie.Persoon(teksten[0], teksten[1]) is { } persoon ? [$"persoon {persoon}"] : [],
        Kenmerkvorm.Adres => Normalisatie.Adressen(string.Join(", ", teksten)).Select(adres => $"adres {adres}"),
        _ => Normalisatie.KvkNummers(teksten[0]).Select(nummer => $"kvk {nummer}"),
    };

    /// <inheritdoc/>
    public bool Equals(Koppelkenmerk? other) => other is not null && Vorm == other.Vorm && Teksten.SequenceEqual(other.Teksten);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Koppelkenmerk);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Vorm, Teksten[0]);
}
