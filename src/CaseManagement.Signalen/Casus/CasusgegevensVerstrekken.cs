using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Wegingen;
using FluentValidation;

namespace CaseManagement.Signalen.Casus;

/// <summary>Supplies data for one intervention: only what check 2B of that intervention allows that recipient (<c>OND-14</c>).</summary>
/// <param name="Interventie">The intervention.</param>
/// <param name="Ontvanger">The part of the organisation.</param>
/// <param name="OntvangendePersoon">Who receives.</param>
/// <param name="Gegevens">The data elements.</param>
/// <param name="Grondslag">Legal basis.</param>
/// <param name="Doel">For what.</param>
/// <param name="Wijze">How.</param>
public sealed record CasusgegevensVerstrekken(
    int Interventie,
    Ontvanger Ontvanger,
    string OntvangendePersoon,
    IReadOnlyList<Gegeven> Gegevens,
    string Grondslag,
    string Doel,
    VerstrekkingsWijze Wijze);

internal sealed class CasusgegevensVerstrekkenVorm : AbstractValidator<CasusgegevensVerstrekken>
{
    public CasusgegevensVerstrekkenVorm()
    {
        RuleFor(c => c.OntvangendePersoon).NotEmpty().WithMessage("Vul in wie de gegevens ontvangt.");
        RuleFor(c => c.Gegevens).NotEmpty().WithMessage("Noem de gegevens die u verstrekt.");
        RuleFor(c => c.Grondslag).NotEmpty().WithMessage("Vul de grondslag in.");
        RuleFor(c => c.Doel).NotEmpty().WithMessage("Vul het doel in.");
    }
}
