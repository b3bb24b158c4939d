using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen.Ontvangst;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Signalen.Wegingen;

/// <summary>Records weging 3: how heavy is the signal, and where is it handled best? The ondermijningsteam decides.</summary>
public sealed record Weging3ZwaarteVastleggen(
    Weging3Uitkomst Uitkomst, string Motivering, IReadOnlyList<CriteriumScore> Scores, IReadOnlyList<GebruikerId> BesluitDoor) : IWegingOpgave
{
    /// <summary>Searches in open sources that were made for this weighing.</summary>
    public IReadOnlyList<RaadplegingOpgave> OpenBronnenGeraadpleegd { get; init; } = [];

    /// <summary>Why not, when the signal is not taken on.</summary>
    public RedenNietInBehandeling? Reden { get; init; }

    /// <summary>The receiving department, for a transfer to one.</summary>
    public OntvangendeAfdeling? Afdeling { get; init; }

    /// <summary>Number of the intake at RIEC, if known already.</summary>
    public string? RiecIntakenummer { get; init; }

    /// <summary>What is handed over, for a transfer.</summary>
    public VerstrekkingOpgave? Verstrekking { get; init; }

    /// <inheritdoc/>
    public HerzieningOpgave? Herziening { get; init; }
}

/// <summary>A search in an open source, as typed in.</summary>
/// <param name="Bron">Which source.</param>
/// <param name="Vindplaats">Address and what was asked.</param>
/// <param name="Op">When (UTC).</param>
public sealed record RaadplegingOpgave(OpenBron Bron, string Vindplaats, Instant Op);

/// <summary>A transfer, as typed in.</summary>
/// <param name="OntvangendePersoon">Who receives it.</param>
/// <param name="Elementen">What is handed over.</param>
/// <param name="Grondslag">Legal basis.</param>
/// <param name="Doel">For what.</param>
/// <param name="Wijze">How.</param>
public sealed record VerstrekkingOpgave(
    string OntvangendePersoon, IReadOnlyList<SignaalElement> Elementen, string Grondslag, string Doel, VerstrekkingsWijze Wijze)
{
    /// <summary>Basis in the Wpg; required when a signal with police data is handed over (§1.12, 7).</summary>
    public WpgArtikel? WpgArtikel { get; init; }
}

internal sealed class Weging3ZwaarteVorm : WegingVorm<Weging3ZwaarteVastleggen>
{
    public Weging3ZwaarteVorm()
    {
        RuleFor(c => c.Scores).NotNull().WithMessage("Geef de scores per criterium.");
        RuleForEach(c => c.Scores).Must(s => s.Score is >= 0 and <= 3).WithMessage("Een score is 0, 1, 2 of 3.");
        RuleFor(c => c.BesluitDoor).NotNull().WithMessage("Noem wie het besluit namen.");
        RuleForEach(c => c.OpenBronnenGeraadpleegd).Must(r => !string.IsNullOrWhiteSpace(r.Vindplaats))
            .WithMessage("Vul in waar u hebt gezocht.");
        RuleFor(c => c.Verstrekking!).SetValidator(new VerstrekkingVorm());
    }
}
