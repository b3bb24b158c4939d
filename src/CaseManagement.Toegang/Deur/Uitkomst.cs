namespace CaseManagement.Toegang.Deur;

/// <summary>How a command ended. Also what is remembered under an idempotency key, so it holds no personal data.</summary>
/// <param name="Soort">Done, or why not.</param>
public sealed record Uitkomst(UitkomstSoort Soort)
{
    /// <summary>The thing that was changed or opened, 32 hexadecimal digits.</summary>
    public string Id { get; init; } = "";

    /// <summary>Its code, when the command opened it.</summary>
    public string Code { get; init; } = "";

    /// <summary>Version of its stream after the command.</summary>
    public long Versie { get; init; }

    /// <summary>Position in the log after the command; reads can wait for it.</summary>
    public long Positie { get; init; }

    /// <summary>The rule that refused; empty when done.</summary>
    public string RegelId { get; init; } = "";

    /// <summary>What was wrong, in Dutch.</summary>
    public string Melding { get; init; } = "";

    /// <summary>What the user can do, in Dutch.</summary>
    public string Advies { get; init; } = "";

    /// <summary>Shape errors per field, for <see cref="UitkomstSoort.Ongeldig"/>.</summary>
    public IReadOnlyList<VeldFout> Fouten { get; init; } = [];

    /// <summary>Whether this is the remembered answer of an earlier, identical request.</summary>
    public bool IsHerhaling { get; init; }

    /// <summary>Whether the command was carried out (or had nothing to do).</summary>
    public bool IsGelukt => Soort is UitkomstSoort.Uitgevoerd or UitkomstSoort.Geopend or UitkomstSoort.Ongewijzigd;
}

/// <summary>A shape error of one field.</summary>
/// <param name="Veld">JSON pointer to the field, such as <c>/omschrijving</c>.</param>
/// <param name="Melding">What is wrong, in Dutch, without repeating the value.</param>
public sealed record VeldFout(string Veld, string Melding);

/// <summary>Ways a command can end.</summary>
public enum UitkomstSoort
{
    /// <summary>Carried out.</summary>
    Uitgevoerd,

    /// <summary>Carried out; a new thing exists.</summary>
    Geopend,

    /// <summary>Accepted; it already was so.</summary>
    Ongewijzigd,

    /// <summary>The domain refused: 409 with the rule.</summary>
    Geweigerd,

    /// <summary>The caller may not: 403 with the rule.</summary>
    NietToegestaan,

    /// <summary>There is no such thing, as far as the caller may know: 404.</summary>
    NietGevonden,

    /// <summary>The shape is wrong: 400.</summary>
    Ongeldig,

    /// <summary>The thing was changed since the caller saw it: 412.</summary>
    VersieVerouderd,

    /// <summary>The idempotency key was used for another request: 422.</summary>
    SleutelHergebruikt,

    /// <summary>The thing would be changed, and the caller did not say which version he saw: 428.</summary>
    VoorwaardeOntbreekt,

    /// <summary>Begun, and not finished because something beside the log did not work: 503. The same request once more does what is left.</summary>
    NogNietKlaar,
}
