using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseManagement.Privacy.Trail;

/// <summary>
/// Positions in the log, ascending, of the acts of one group. The value never changes. Adding at the end shares the memory of what it was added to, so that a group that grows event by event is not copied.
/// </summary>
[JsonConverter(typeof(PlaatsenConverter))]
public sealed class Plaatsen : IEquatable<Plaatsen>
{
    private readonly Bak bak;

    private Plaatsen(Bak bak, int aantal)
    {
        this.bak = bak;
        Aantal = aantal;
    }

    /// <summary>How many.</summary>
    public int Aantal { get; }

    /// <summary>The positions, ascending.</summary>
    public ReadOnlySpan<long> Posities => bak.Posities.AsSpan(0, Aantal);

    /// <summary>These positions, ascending.</summary>
    public static Plaatsen Van(params ReadOnlySpan<long> posities) => new(new Bak(posities.ToArray(), posities.Length), posities.Length);

    /// <summary>These positions and one more. A stream that waited in the park comes later than its place: then it is put in between.</summary>
    public Plaatsen Met(long positie)
    {
        if (Aantal > 0 && Posities[^1] > positie)
        {
            var plek = Posities.IndexOfAnyExceptInRange(long.MinValue, positie);
            return Van([.. Posities[..plek], positie, .. Posities[plek..]]);
        }

        if (bak.Neem(Aantal))
        {
            bak.Posities[Aantal] = positie;
            return new Plaatsen(bak, Aantal + 1);
        }

        var groter = new long[Math.Max(4, Aantal * 2)];
        Posities.CopyTo(groter);
        groter[Aantal] = positie;
        return new Plaatsen(new Bak(groter, Aantal + 1), Aantal + 1);
    }

    /// <inheritdoc/>
    public bool Equals(Plaatsen? other) => other is not null && Posities.SequenceEqual(other.Posities);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Plaatsen);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Aantal, Aantal > 0 ? Posities[^1] : 0);

    /// <summary>Room for positions; whoever adds first at a place has it, another copies.</summary>
    private sealed class Bak(long[] posities, int bezet)
    {
        private int bezet = bezet;

        public long[] Posities { get; } = posities;

        public bool Neem(int plek) => plek < Posities.Length && Interlocked.CompareExchange(ref bezet, plek + 1, plek) == plek;
    }
}

/// <summary>An array of the first position and then the distance from each to the next.</summary>
internal sealed class PlaatsenConverter : JsonConverter<Plaatsen>
{
    public override Plaatsen Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("Positions are an array.");
        }

        var posities = new List<long>();
        var laatste = 0L;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            posities.Add(laatste += reader.GetInt64());
        }

        return Plaatsen.Van([.. posities]);
    }

    public override void Write(Utf8JsonWriter writer, Plaatsen value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        var laatste = 0L;
        foreach (var positie in value.Posities)
        {
            writer.WriteNumberValue(positie - laatste);
            laatste = positie;
        }

        writer.WriteEndArray();
    }
}
