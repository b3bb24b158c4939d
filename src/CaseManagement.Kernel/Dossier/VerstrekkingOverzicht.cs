using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using NodaTime;

namespace CaseManagement.Kernel.Dossier;

/// <summary>
/// A line of the ledger of supplies (§1.11, <c>OND-42</c>): which kinds of data went to whom, when, on which check and basis, and what became of
/// it when the report proved false. Never the data themselves.
/// </summary>
/// <param name="Nummer">Number within the dossier, from 1.</param>
/// <param name="Ontvanger">The part of the organisation, or the organisation, that received.</param>
/// <param name="Gegevens">The kinds of element, such as <c>Objecten</c> or <c>Detailgegevens 1</c>.</param>
/// <param name="Op">When (UTC).</param>
public sealed record VerstrekkingOverzicht(int Nummer, string Ontvanger, IReadOnlyList<string> Gegevens, Instant Op)
{
    /// <summary>Whether it was only shown in the house, to those admitted to a meeting: closing it is enough, there is nothing to delete.</summary>
    public bool IsVrijgave { get; init; }

    /// <summary>The check it rests on, such as <c>PrivacyCheck2B-1</c>; <see langword="null"/> when none preceded it.</summary>
    public string? CheckId { get; init; }

    /// <summary>Who received, sealed.</summary>
    public PersonalText? OntvangendePersoon { get; init; }

    /// <summary>The accounts of the recipient; empty when nobody of the recipient works in this house, such as RIEC.</summary>
    public IReadOnlyList<GebruikerId> Gebruikers { get; init; } = [];

    /// <summary>Legal basis, sealed: it was typed in.</summary>
    public PersonalText? Grondslag { get; init; }

    /// <summary>Purpose of a supply to a partnership, sealed: it was typed in.</summary>
    public PersonalText? Doel { get; init; }

    /// <summary>The article of the intervention, sealed: it was typed in.</summary>
    public PersonalText? Artikel { get; init; }

    /// <summary>The article of the Wpg on which police data were used again.</summary>
    public string? WpgArtikel { get; init; }

    /// <summary>The article of the WGS on which a partnership received it.</summary>
    public string? WgsArtikel { get; init; }

    /// <summary>Civil date on which the recipient had it.</summary>
    public LocalDate? OntvangenOp { get; init; }

    /// <summary>Civil date on which it was retracted.</summary>
    public LocalDate? IngetrokkenOp { get; init; }

    /// <summary>Last civil day on which the recipient confirms that it deleted the data.</summary>
    public LocalDate? VerwijderenUiterlijkOp { get; init; }

    /// <summary>Number of the action that waits for that.</summary>
    public int? Actie { get; init; }

    /// <summary>Civil date on which the recipient deleted the data.</summary>
    public LocalDate? VerwijderdOp { get; init; }

    /// <summary>Civil date on which that was confirmed; <see langword="null"/> where it was not recorded.</summary>
    public LocalDate? VerwijderingBevestigdOp { get; init; }

    /// <summary>Whether somebody else recorded that for a recipient without an account.</summary>
    public bool VerwijderdNamens { get; init; }

    /// <summary>Civil date on which was recorded that the recipient exists no longer, so that nobody can confirm.</summary>
    public LocalDate? OntvangerVervallenOp { get; init; }

    /// <summary>What was done instead, sealed.</summary>
    public PersonalText? InPlaatsDaarvan { get; init; }

    /// <summary>Whether somebody still has to confirm that the data are gone.</summary>
    public bool WachtOpVerwijdering => VerwijderenUiterlijkOp is not null && VerwijderdOp is null && OntvangerVervallenOp is null;
}
