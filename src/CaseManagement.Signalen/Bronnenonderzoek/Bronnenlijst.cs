using CaseManagement.Kernel.Protocol.Sets;

namespace CaseManagement.Signalen.Bronnenonderzoek;

/// <summary>A source and its regime.</summary>
/// <param name="Bron">The source.</param>
/// <param name="Regime">What check 1 may decide.</param>
public sealed record BronnenlijstRegel(GemeentelijkeBron Bron, Bronregime Regime);

/// <summary>Reads the list of sources that holds.</summary>
public static class Bronnenlijst
{
    /// <summary>The shipped list.</summary>
    public static IReadOnlyList<BronnenlijstRegel> Standaard => SignaalBeleid.Standaard.Bronnen;

    /// <summary>The regime of a source; what the law closes is closed whatever the list says. <see langword="null"/> for what is not on it: no source.</summary>
    internal static Bronregime? Van(IReadOnlyList<BronnenlijstRegel> lijst, GemeentelijkeBron bron) =>
        Kernel.Protocol.Sets.Bronnenlijst.Wettelijk.TryGetValue(bron.Code, out var wettelijk)
            ? wettelijk
            : lijst.FirstOrDefault(regel => regel.Bron == bron)?.Regime;
}
