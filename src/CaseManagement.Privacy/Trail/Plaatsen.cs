using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseManagement.Privacy.Trail;

/// <summary>
/// Positions in the log, ascending, of the acts of one group; each as its distance from the one before, mostly one or two bytes, because a rebuild keeps
/// many groups in memory. The value never changes. Adding at the end shares the memory of what it was added to, so that a group that grows event by event is not copied.
/// </summary>
[JsonConverter(typeof(PlaatsenConverter))]
public sealed class Plaatsen : IEquatable<Plaatsen>
{
    private const int LangsteAfstand = 10;
    private static readonly Plaatsen Geen = new(new Bak([], 0), 0, 0, 0);

    private readonly Bak bak;
    private readonly int lengte;
    private readonly long laatste;

    private Plaatsen(Bak bak, int lengte, int aantal, long laatste)
    {
        (this.bak, this.lengte, this.laatste) = (bak, lengte, laatste);
        Aantal = aantal;
    }

    /// <summary>How many.</summary>
    public int Aantal { get; }

    /// <summary>The positions, ascending; read anew whenever they are asked for.</summary>
    public IReadOnlyList<long> Posities
    {
        get
        {
            var posities = new long[Aantal];
            var (plek, positie) = (0, 0L);
            for (var nummer = 0; nummer < posities.Length; nummer++)
            {
                posities[nummer] = positie += Lees(bak.Bytes, ref plek);
            }

            return posities;
        }
    }

    /// <summary>These positions, ascending.</summary>
    public static Plaatsen Van(params ReadOnlySpan<long> posities)
    {
        var plaatsen = Geen;
        foreach (var positie in posities)
        {
            plaatsen = plaatsen.Achteraan(positie);
        }

        return plaatsen;
    }

    /// <summary>These positions and one more. A stream that waited in the park comes later than its place: then it is put in between.</summary>
    public Plaatsen Met(long positie) => Aantal > 0 && laatste > positie ? Van([.. Posities.Append(positie).Order()]) : Achteraan(positie);

    /// <inheritdoc/>
    public bool Equals(Plaatsen? other) => other is not null && Bytes.SequenceEqual(other.Bytes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Plaatsen);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Aantal, laatste);

    private ReadOnlySpan<byte> Bytes => bak.Bytes.AsSpan(0, lengte);

    private Plaatsen Achteraan(long positie)
    {
        Span<byte> afstand = stackalloc byte[LangsteAfstand];
        afstand = afstand[..Schrijf(afstand, positie - laatste)];
        var nieuw = bak;
        if (!bak.Neem(lengte, afstand.Length))
        {
            nieuw = new Bak(new byte[Math.Max(8, (lengte + afstand.Length) * 3 / 2)], lengte + afstand.Length);
            Bytes.CopyTo(nieuw.Bytes);
        }

        afstand.CopyTo(nieuw.Bytes.AsSpan(lengte));
        return new Plaatsen(nieuw, lengte + afstand.Length, Aantal + 1, positie);
    }

    // Seven bits a byte, the lowest first; the eighth says that more follows.
    private static int Schrijf(Span<byte> bytes, long afstand)
    {
        var (rest, aantal) = (unchecked((ulong)afstand), 0);
        for (; rest >= 0x80; rest >>= 7)
        {
            bytes[aantal++] = (byte)((rest & 0x7F) | 0x80);
        }

        bytes[aantal++] = (byte)rest;
        return aantal;
    }

    private static long Lees(byte[] bytes, ref int plek)
    {
        var waarde = 0UL;
        for (var schuif = 0; ; schuif += 7)
        {
            var deel = bytes[plek++];
            waarde |= (ulong)(deel & 0x7F) << schuif;
            if (deel < 0x80)
            {
                return unchecked((long)waarde);
            }
        }
    }

    /// <summary>Room for distances; whoever adds first at a place has it, another copies.</summary>
    private sealed class Bak(byte[] bytes, int bezet)
    {
        private int bezet = bezet;

        public byte[] Bytes { get; } = bytes;

        public bool Neem(int plek, int lengte) =>
            plek + lengte <= Bytes.Length && Interlocked.CompareExchange(ref bezet, plek + lengte, plek) == plek;
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
