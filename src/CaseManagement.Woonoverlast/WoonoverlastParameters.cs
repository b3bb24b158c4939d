using NodaTime;

namespace CaseManagement.Woonoverlast;

/// <summary>What a municipality sets for itself (appendix A); the defaults are those of the domain reference.</summary>
public sealed record WoonoverlastParameters
{
    /// <summary>The defaults: no APV article, so treden 3-6 are blocked (<c>WOV-01</c>).</summary>
    public static readonly WoonoverlastParameters Standaard = new();

    /// <summary>The APV article that gives the power of Gemeentewet 151d; <see langword="null"/> when the raad adopted none.</summary>
    public ApvWoonoverlast? Apv { get; init; }

    /// <summary>The general agreement of the municipality; every accepted dossier gets it while it holds.</summary>
    public AlgemeenConvenant? Convenant { get; init; } = new("convenant-woonoverlast", new LocalDate(2023, 1, 1));

    /// <summary>Verified incidents needed for a warning (trede 2).</summary>
    public int MinIncidentenTrede2 { get; init; } = 2;

    /// <summary>Verified incidents needed for trede 3.</summary>
    public int MinIncidentenTrede3 { get; init; } = 3;

    /// <summary>Different sources of verified incidents needed for trede 3.</summary>
    public int MinBronnenTrede3 { get; init; } = 2;

    /// <summary>Years to keep a dossier that was acted upon (selectielijst 6.1).</summary>
    public int BewaarjarenBehandeld { get; init; } = 5;

    /// <summary>Years to keep a dossier that was no woonoverlast or was broken off (selectielijst 6.2, 6.3).</summary>
    public int BewaarjarenAfgebroken { get; init; } = 1;

    /// <summary>Months within which a data subject must be informed (AVG 14 lid 3).</summary>
    public int MaandenInformeren { get; init; } = 1;
}

/// <summary>The article of the municipal verordening (<c>WOV-01</c>).</summary>
/// <param name="Artikel">Number, such as <c>2:79</c>.</param>
/// <param name="Inwerkingtreding">First civil day on which it holds.</param>
public sealed record ApvWoonoverlast(string Artikel, LocalDate Inwerkingtreding);

/// <summary>The general agreement of the municipality with its partners.</summary>
/// <param name="ConvenantId">Code.</param>
/// <param name="GeldigVan">First civil day.</param>
/// <param name="GeldigTot">Last civil day; <see langword="null"/> when it has no end.</param>
public sealed record AlgemeenConvenant(string ConvenantId, LocalDate GeldigVan, LocalDate? GeldigTot = null);
