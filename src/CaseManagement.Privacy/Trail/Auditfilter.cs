using CaseManagement.EventSourcing.Projections;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Registratie;
using NodaTime;

namespace CaseManagement.Privacy.Trail;

/// <summary>Which rows of the trail. All given conditions hold.</summary>
internal sealed record Auditfilter
{
    public GebruikerId? Gebruiker { get; init; }

    public DossierId? Dossier { get; init; }

    public string? Zaaktype { get; init; }

    public ToegangsResultaat? Resultaat { get; init; }

    public string? Regel { get; init; }

    public AuditActie? Actie { get; init; }

    /// <summary>First civil day (Europe/Amsterdam).</summary>
    public LocalDate? Van { get; init; }

    /// <summary>Last civil day (Europe/Amsterdam).</summary>
    public LocalDate? Tot { get; init; }

    /// <summary>For whose eyes: what is not shown is not found either.</summary>
    public Trailzicht Zicht { get; init; } = Trailzicht.Alles;

    /// <summary>Only what matters for security.</summary>
    private bool AlleenVeiligheid => Zicht is Trailzicht.Veiligheid;

    /// <summary>The conditions on the groups; of the time only which groups have something in it.</summary>
    public IReadOnlyList<RowCondition> Voorwaarden() =>
    [
        .. Gelijk("gebruiker", Gebruiker?.Value),
        .. Gelijk("zaaktype", Zaaktype),
        .. Gelijk("resultaat", Resultaat?.ToString()),
        .. Gelijk("regel", Regel),
        .. Gelijk("actie", Actie?.ToString()),
        .. Van is { } van ? [new RowCondition("tot", RowOperator.AtLeast, Begin(van))] : Array.Empty<RowCondition>(),
        .. Tot is { } tot ? [new RowCondition("vanaf", RowOperator.LessThan, Begin(tot.PlusDays(1)))] : Array.Empty<RowCondition>(),
        .. IsZeldzaam ? [new RowCondition("veiligheid", RowOperator.Equal, 1L)] : Array.Empty<RowCondition>(),
    ];

    /// <summary>Whether everything in a group lies in the period, when it is one of those that <see cref="Voorwaarden"/> finds.</summary>
    public bool OmvatTijd(Auditgroep groep) =>
        (Van is not { } van || groep.Vanaf >= Begin(van)) && (Tot is not { } tot || groep.Tot < Begin(tot.PlusDays(1)));

    /// <summary>Whether a row fits.</summary>
    public bool Past(Auditregel regel) =>
        (Gebruiker is null || regel.Gebruiker == Gebruiker)
        && (Dossier is not { } dossier || Trailbeleid.Toonbaar(regel, Zicht).Contains(dossier))
        && (Zaaktype is null || regel.Zaaktype == Zaaktype)
        && (Resultaat is null || regel.Resultaat == Resultaat)
        && (Regel is null || regel.RegelId == Regel)
        && (Actie is null || regel.Actie == Actie)
        && (Van is not { } van || regel.Tijdstip.ToUnixTimeMilliseconds() >= Begin(van))
        && (Tot is not { } tot || regel.Tijdstip.ToUnixTimeMilliseconds() < Begin(tot.PlusDays(1)))
        && (!AlleenVeiligheid || regel.IsVeiligheid);

    /// <summary>Whether only rows that matter for security can fit: those have an index of their own.</summary>
    private bool IsZeldzaam => AlleenVeiligheid || Resultaat is not (null or ToegangsResultaat.Toegestaan);

    private static IEnumerable<RowCondition> Gelijk(string kolom, string? waarde) =>
        waarde is null ? [] : [new RowCondition(kolom, RowOperator.Equal, waarde)];

    private static long Begin(LocalDate datum) => datum.AtStartOfDayInZone(Moment.Zone).ToInstant().ToUnixTimeMilliseconds();
}
