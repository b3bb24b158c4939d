using System.Globalization;
using CaseManagement.Signalen.Wegingen;

namespace CaseManagement.Signalen.Signaaloverleg;

/// <summary>A data element of phases 1 to 3: a part of the signal, or one detail of a source.</summary>
/// <param name="Soort">Which part.</param>
/// <param name="Detail">Number of the detail; only for <see cref="SignaalElement.Detailgegevens"/>.</param>
public sealed record Gegeven(SignaalElement Soort, int? Detail = null)
{
    internal string Naam => Detail is { } detail ? string.Create(CultureInfo.InvariantCulture, $"{Soort} {detail}") : Soort.ToString();
}

/// <summary>Who can be admitted to the signaaloverleg, or can receive data of a case.</summary>
public enum Ontvanger
{
    /// <summary>The casusregisseur and achtervang.</summary>
    Casusregie,

    /// <summary>Enforcement.</summary>
    VthHandhaving,

    /// <summary>Permits.</summary>
    Vergunningen,

    /// <summary>Civil affairs.</summary>
    Burgerzaken,

    /// <summary>Social domain.</summary>
    SociaalDomein,

    /// <summary>Public space.</summary>
    Bor,

    /// <summary>Spatial planning.</summary>
    RuimtelijkeOrdening,

    /// <summary>Legal affairs.</summary>
    JuridischeZaken,

    /// <summary>The coordinator of Bibob; receives a request to screen and nothing of the signal beyond what that needs.</summary>
    BibobCoordinator,
}

/// <summary>Which data elements a signal has.</summary>
internal static class Gegevenslijst
{
    public static IReadOnlyList<Gegeven> Van(SignaalDossier state) =>
    [
        new(SignaalElement.Omschrijving),
        .. Als(state.Ontvangst.Locatie is not null, SignaalElement.Locatie),
        .. Als(state.Intake is { Objecten.Count: > 0 }, SignaalElement.Objecten),
        .. Als(state.Betrokkenen.Count > 0, SignaalElement.Betrokkenen),
        new(SignaalElement.Wegingen),
        .. state.Details.Select(detail => new Gegeven(SignaalElement.Detailgegevens, detail.Nummer)),
    ];

    private static IEnumerable<Gegeven> Als(bool aanwezig, SignaalElement soort) => aanwezig ? [new Gegeven(soort)] : [];
}
