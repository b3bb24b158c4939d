using FluentValidation;

namespace CaseManagement.Pga.Aanmelding;

internal sealed class PgaAanmeldenVorm : AbstractValidator<PgaAanmelden>
{
    public PgaAanmeldenVorm()
    {
        RuleFor(c => c.AanmelderOrganisatie).NotEmpty().WithMessage("Vul de organisatie van de aanmelder in.");
        RuleFor(c => c.AanmelderPersoon.Value).NotEmpty().WithMessage("Vul de aanmelder in.");
        RuleFor(c => c.Naam).NotEmpty().WithMessage("Vul de naam van de betrokkene in.");
        RuleFor(c => c.Aanleiding).NotEmpty().WithMessage("Vul de aanleiding in.");
        RuleFor(c => c.Zorgcontact).NotEmpty().When(c => c.LopendeHulp).WithMessage("Vul de contactpersoon van de lopende hulp in.");
        RuleFor(c => c.Zorgcontact).Empty().When(c => !c.LopendeHulp).WithMessage("Een contactpersoon hoort alleen bij lopende hulp.");
        RuleFor(c => c.Zorgafspraak).Empty().When(c => !c.LopendeHulp).WithMessage("Een afspraak hoort alleen bij lopende hulp.");
        RuleFor(c => c.AveNiveau).InclusiveBetween(1, 4).WithMessage("Het AVE-niveau is 1, 2, 3 of 4.");
    }
}
