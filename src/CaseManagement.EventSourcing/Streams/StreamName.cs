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

/// <summary>A place in a stream.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Version">The version.</param>
public readonly record struct StreamPlace(StreamName Stream, long Version)
{
    // A hyphen ends the category; a full stop is the next character after it and stands in no name.
    internal static (string From, string Before) Range(string category) => ($"{category}-", $"{category}.");

    internal (string Stream, long Version) Within(string category) =>
        Stream.Value is { } name ? (name, Version) : (Range(category).From, 0);
}
