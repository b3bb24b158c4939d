using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Toegang.Deur;
using FluentValidation;

namespace CaseManagement.Signalen.Privacychecks;

/// <summary>The questions A, B and C that every privacy check asks (§1.7), as they were answered.</summary>
/// <param name="GrondslagEnDoel">(A2) On which law and for which purpose the data were collected, and who is responsible.</param>
/// <param name="WetVerbiedt">(A3) Whether that law forbids another use; then only a refusal can follow.</param>
/// <param name="Wettoets">(A3) Why it does or does not.</param>
/// <param name="Verband">(B1) Link between the purposes.</param>
/// <param name="Context">(B2) Context and relation to the data subject.</param>
/// <param name="Aard">(B3) Nature of the data.</param>
/// <param name="Gevolgen">(B4) Consequences for the data subject.</param>
/// <param name="Waarborgen">(B5) Safeguards.</param>
/// <param name="Noodzaak">(C1) For which task or power it is necessary.</param>
/// <param name="Evenredigheid">(C2) Proportionate to the weight.</param>
/// <param name="Subsidiariteit">(C3) Whether there is a less intrusive way.</param>
public sealed record PrivacyAntwoorden(
    PersonalText GrondslagEnDoel,
    bool WetVerbiedt,
    PersonalText Wettoets,
    PersonalText? Verband,
    PersonalText? Context,
    PersonalText? Aard,
    PersonalText? Gevolgen,
    PersonalText? Waarborgen,
    PersonalText? Noodzaak,
    PersonalText? Evenredigheid,
    PersonalText? Subsidiariteit);

/// <summary>The answers as typed in; see <see cref="PrivacyAntwoorden"/>. B and C stay empty where the law forbids: the check stops there.</summary>
/// <param name="GrondslagEnDoel">(A2) Law, purpose and who is responsible.</param>
/// <param name="WetVerbiedt">(A3) Whether that law forbids another use.</param>
/// <param name="Wettoets">(A3) Why it does or does not.</param>
public sealed record PrivacyAntwoordenOpgave(string GrondslagEnDoel, bool WetVerbiedt, string Wettoets)
{
    /// <summary>(B1) Link between the purposes.</summary>
    public string? Verband { get; init; }

    /// <summary>(B2) Context and relation to the data subject.</summary>
    public string? Context { get; init; }

    /// <summary>(B3) Nature of the data.</summary>
    public string? Aard { get; init; }

    /// <summary>(B4) Consequences for the data subject.</summary>
    public string? Gevolgen { get; init; }

    /// <summary>(B5) Safeguards.</summary>
    public string? Waarborgen { get; init; }

    /// <summary>(C1) For which task or power it is necessary.</summary>
    public string? Noodzaak { get; init; }

    /// <summary>(C2) Proportionate to the weight.</summary>
    public string? Evenredigheid { get; init; }

    /// <summary>(C3) Whether there is a less intrusive way.</summary>
    public string? Subsidiariteit { get; init; }

    /// <summary>Whether B and C were answered in full: no approval without them.</summary>
    private bool IsVolledig => !((string?[])[Verband, Context, Aard, Gevolgen, Waarborgen, Noodzaak, Evenredigheid, Subsidiariteit]).Any(string.IsNullOrWhiteSpace);

    /// <summary>
    /// Refuses what the answers do not carry, when the check allows something: use that the law forbids, an approval without B and C, and police
    /// data without a basis in the Wpg (§1.12, 7).
    /// </summary>
    internal Refusal? Controleer(bool staatToe, bool politiegegevens, WpgArtikel? wpgArtikel) =>
        !staatToe ? null
        : WetVerbiedt ? new WetVerbiedtGebruik()
        : !IsVolledig ? new PrivacyvragenOnbeantwoord()
        : politiegegevens && wpgArtikel is null ? new HergebruikZonderWpgGrondslag()
        : null;

    internal PrivacyAntwoorden Verzegel(CommandContext context, string doel)
    {
        PersonalText? Text(string? text) => Tekst.OfNull(context, doel, text);
        return new PrivacyAntwoorden(
            Tekst.Van(context, doel, GrondslagEnDoel),
            WetVerbiedt,
            Tekst.Van(context, doel, Wettoets),
            Text(Verband),
            Text(Context),
            Text(Aard),
            Text(Gevolgen),
            Text(Waarborgen),
            Text(Noodzaak),
            Text(Evenredigheid),
            Text(Subsidiariteit));
    }
}

internal sealed class PrivacyAntwoordenVorm : AbstractValidator<PrivacyAntwoordenOpgave>
{
    public PrivacyAntwoordenVorm()
    {
        RuleFor(a => a.GrondslagEnDoel).NotEmpty().WithMessage("Vul in op welke wet en voor welk doel de gegevens zijn verzameld.");
        RuleFor(a => a.Wettoets).NotEmpty().WithMessage("Licht toe of die wet het gebruik voor een ander doel verbiedt.");
    }
}
