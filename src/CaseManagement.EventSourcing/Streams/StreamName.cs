namespace CaseManagement.EventSourcing.Streams;

/// <summary>Name of one stream: a category and an identifier that tells nothing about a person, such as <c>woonoverlast-3f2a…</c>.</summary>
/// <param name="Value">The whole name: lower-case letters, digits and hyphens, at most 120 characters.</param>
public readonly record struct StreamName(string Value)
{
    /// <summary>The part before the first hyphen.</summary>
    public string Category => Value.IndexOf('-', StringComparison.Ordinal) is var hyphen and > 0 ? Value[..hyphen] : Value;

    /// <summary>The stream of one thing of a category.</summary>
    /// <param name="category">The category, without hyphens.</param>
    /// <param name="id">The identifier within the category.</param>
    public static StreamName Of(string category, string id) => new($"{category}-{id}");

    /// <inheritdoc/>
    public override string ToString() => Value;
}
