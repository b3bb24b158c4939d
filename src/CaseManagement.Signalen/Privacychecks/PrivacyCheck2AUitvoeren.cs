using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Signaaloverleg;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Signalen.Privacychecks;

/// <summary>
/// Performs privacy check 2A: a matrix of every data element for every recipient that is considered (§1.7). What is released, and to whom, is
/// all that the signaaloverleg sees (<c>OND-13</c>).
/// </summary>
public sealed record PrivacyCheck2AUitvoeren(
    IReadOnlyList<DeelcelOpgave> Matrix, IReadOnlyList<ToegelatenPersoon> Toegelaten, PrivacyAntwoordenOpgave Antwoorden, string Motivering)
{
    /// <summary>Last civil day on which it holds; the term of the municipality when left out.</summary>
    public LocalDate? GeldigTot { get; init; }

    /// <summary>What the FG advised, if asked.</summary>
    public string? FgAdvies { get; init; }

    /// <summary>Basis in the Wpg; required when a signal with police data is shared (§1.12, 7).</summary>
    public WpgArtikel? WpgArtikel { get; init; }
}

/// <summary>A cell as typed in; see <see cref="Deelcel"/>.</summary>
public sealed record DeelcelOpgave(Gegeven Gegeven, Ontvanger Ontvanger, DeelBesluit Besluit, string Motivering)
{
    /// <summary>The text without what identifies; required for a text that is shared that way.</summary>
    public string? Pseudoniem { get; init; }
}

internal sealed class PrivacyCheck2AVorm : AbstractValidator<PrivacyCheck2AUitvoeren>
{
    public PrivacyCheck2AVorm()
    {
        RuleFor(c => c.Matrix).NotEmpty().WithMessage("Beoordeel elk gegeven voor elke ontvanger.");
        RuleForEach(c => c.Matrix).ChildRules(cel =>
        {
            cel.RuleFor(x => x.Gegeven).NotNull().WithMessage("Noem het gegeven.");
            cel.RuleFor(x => x.Motivering).NotEmpty().WithMessage("Motiveer elke regel van de matrix.");
        });
        RuleFor(c => c.Toegelaten).NotNull().WithMessage("Noem wie aan het signaaloverleg deelnemen.");
        RuleForEach(c => c.Toegelaten).Must(persoon => !string.IsNullOrEmpty(persoon.Gebruiker.Value)).WithMessage("Kies een medewerker.");
        RuleFor(c => c.Antwoorden).NotNull().WithMessage("Beantwoord de vragen van de privacycheck.").SetValidator(new PrivacyAntwoordenVorm());
        RuleFor(c => c.Motivering).NotEmpty().WithMessage("Vul de motivering in.");
    }
}
