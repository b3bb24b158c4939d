namespace CaseManagement.Toegang.Koppelen;

/// <summary>What the house laid down for the link finder (ADR 0025).</summary>
public sealed record KoppelInstellingen
{
    /// <summary>
    /// Version of the key of the index, from 1. Raising it by one builds the index anew under a new key, beside the live one; the former key is still
    /// tried meanwhile and may be destroyed afterwards.
    /// </summary>
    public int Sleutelversie { get; init; } = 1;

    /// <summary>So many marks of each kind are looked up in one question, real or not; more go in steps of as many.</summary>
    public int Vakken { get; init; } = 8;

    /// <summary>A question takes this long, or a multiple of it when the store is slow: how long looking took tells nothing.</summary>
    public TimeSpan Antwoordtijd { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>How long a question waits for the index to have read the log up to the moment of asking.</summary>
    public TimeSpan Wachttijd { get; init; } = TimeSpan.FromSeconds(2);
}
