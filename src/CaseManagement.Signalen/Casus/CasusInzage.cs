using CaseManagement.Kernel.Identiteit;
using NodaTime;

namespace CaseManagement.Signalen.Casus;

/// <summary>What somebody with a right to read sees of a case; the data of the signal stay in the signal.</summary>
public sealed record CasusInzage
{
    /// <summary>The generated code.</summary>
    public required string Code { get; init; }

    /// <summary>State of the lifecycle.</summary>
    public required string Status { get; init; }

    /// <summary>The signal, for whoever handles the case.</summary>
    public DossierId? Signaal { get; init; }

    /// <summary>Aim of the plan.</summary>
    public string? Doel { get; init; }

    /// <summary>Civil day of the evaluation.</summary>
    public LocalDate? Evaluatiedatum { get; init; }

    /// <summary>Last civil day of monitoring.</summary>
    public LocalDate? MonitoringTot { get; init; }

    /// <summary>Day from which the case must be destroyed.</summary>
    public LocalDate? VernietigenOp { get; init; }

    /// <summary>The interventions; for an official of a department those for which check 2B allowed it something (§7).</summary>
    public IReadOnlyList<CasusInterventieInzage> Interventies { get; init; } = [];

    /// <summary>The supplies.</summary>
    public IReadOnlyList<CasusverstrekkingInzage> Verstrekkingen { get; init; } = [];
}

/// <summary>An intervention.</summary>
/// <param name="Nummer">Number within the plan.</param>
/// <param name="Orgaan">Which body.</param>
/// <param name="Bevoegdheid">On which power.</param>
/// <param name="Artikel">On which article.</param>
/// <param name="Omschrijving">What will be done.</param>
/// <param name="Actor">Who carries it out.</param>
/// <param name="Deadline">Last civil day.</param>
/// <param name="Resultaat">How it ended.</param>
/// <param name="Regels">The decisions of check 2B, refused ones included.</param>
public sealed record CasusInterventieInzage(
    int Nummer,
    string Orgaan,
    string Bevoegdheid,
    string? Artikel,
    string? Omschrijving,
    string Actor,
    LocalDate Deadline,
    string? Resultaat,
    IReadOnlyList<Views.CheckregelInzage> Regels);

/// <summary>A supply.</summary>
/// <param name="Interventie">The intervention.</param>
/// <param name="Check">The check 2B that allowed it.</param>
/// <param name="Ontvanger">Who received.</param>
/// <param name="Gegevens">The data elements, by name.</param>
/// <param name="Grondslag">Legal basis.</param>
/// <param name="Op">When (UTC).</param>
/// <param name="Door">Who supplied.</param>
public sealed record CasusverstrekkingInzage(
    int Interventie, int Check, string Ontvanger, IReadOnlyList<string> Gegevens, string? Grondslag, Instant Op, string Door);
