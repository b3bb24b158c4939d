using CaseManagement.Kernel.Protocol.Sets;
using CaseManagement.Privacy.Protocol;
using FluentValidation;

namespace CaseManagement.Privacy.Sets;

internal sealed class CriteriasetBewerkenVorm : AbstractValidator<CriteriasetBewerken>
{
    public CriteriasetBewerkenVorm()
    {
        RuleFor(c => c.Versie).Must(Protocolvorm.IsReferentie).WithMessage(Protocolvorm.Melding);
        RuleFor(c => c.Inhoud).NotNull().WithMessage(Setvorm.Inhoudmelding).SetValidator(new CriteriasetVorm());
    }
}

internal sealed class CriteriasetVorm : AbstractValidator<Criteriaset>
{
    public CriteriasetVorm()
    {
        RuleFor(c => c.Criteria).NotNull().WithMessage(Setvorm.Inhoudmelding);
        RuleFor(c => c.OpenBronnen).Must(beleid => beleid is { Bronnen: { } bronnen } && Setvorm.IsTekst(beleid.Wanneer) && bronnen.All(Setvorm.IsCode))
            .WithMessage("Vul in wanneer welke open bronnen mogen worden geraadpleegd.");
        RuleForEach(c => c.Criteria).NotNull().WithMessage(Setvorm.Inhoudmelding).ChildRules(rij =>
        {
            rij.RuleFor(x => x.Code).Must(Setvorm.IsCode).WithMessage(Setvorm.Codemelding);
            rij.RuleFor(x => x.Tekst).Must(Setvorm.IsTekst).WithMessage(Setvorm.Tekstmelding);
        });
    }
}

internal sealed class IndicatorenlijstBewerkenVorm : AbstractValidator<IndicatorenlijstBewerken>
{
    public IndicatorenlijstBewerkenVorm()
    {
        RuleFor(c => c.Versie).Must(Protocolvorm.IsReferentie).WithMessage(Protocolvorm.Melding);
        RuleFor(c => c.Inhoud).NotNull().WithMessage(Setvorm.Inhoudmelding).SetValidator(new IndicatorenlijstVorm());
    }
}

internal sealed class IndicatorenlijstVorm : AbstractValidator<Indicatorenlijst>
{
    public IndicatorenlijstVorm()
    {
        RuleFor(c => c.RedFlags).NotNull().WithMessage(Setvorm.Inhoudmelding);
        RuleForEach(c => c.RedFlags).NotNull().WithMessage(Setvorm.Inhoudmelding).ChildRules(rij =>
        {
            rij.RuleFor(x => x.Code).Must(Setvorm.IsCode).WithMessage(Setvorm.Codemelding);
            rij.RuleFor(x => x.Tekst).Must(Setvorm.IsTekst).WithMessage(Setvorm.Tekstmelding);
        });
    }
}

internal sealed class BronnenlijstBewerkenVorm : AbstractValidator<BronnenlijstBewerken>
{
    public BronnenlijstBewerkenVorm()
    {
        RuleFor(c => c.Versie).Must(Protocolvorm.IsReferentie).WithMessage(Protocolvorm.Melding);
        RuleFor(c => c.Inhoud).NotNull().WithMessage(Setvorm.Inhoudmelding).SetValidator(new BronnenlijstVorm());
    }
}

internal sealed class BronnenlijstVorm : AbstractValidator<Bronnenlijst>
{
    public BronnenlijstVorm()
    {
        RuleFor(c => c.Bronnen).NotNull().WithMessage(Setvorm.Inhoudmelding);
        RuleForEach(c => c.Bronnen).NotNull().WithMessage(Setvorm.Inhoudmelding).ChildRules(rij =>
        {
            rij.RuleFor(x => x.Code).Must(Setvorm.IsCode).WithMessage(Setvorm.Codemelding);
            rij.RuleFor(x => x.Naam).Must(Setvorm.IsTekst).WithMessage(Setvorm.Tekstmelding);
        });
    }
}

internal sealed class BewaartermijnenBewerkenVorm : AbstractValidator<BewaartermijnenBewerken>
{
    public BewaartermijnenBewerkenVorm()
    {
        RuleFor(c => c.Versie).Must(Protocolvorm.IsReferentie).WithMessage(Protocolvorm.Melding);
        RuleFor(c => c.Inhoud).NotNull().WithMessage(Setvorm.Inhoudmelding).SetValidator(new BewaartermijnenVorm());
    }
}

internal sealed class BewaartermijnenVorm : AbstractValidator<Bewaartermijnen>
{
    public BewaartermijnenVorm()
    {
        RuleFor(c => c.Termijnen).NotNull().WithMessage(Setvorm.Inhoudmelding);
        RuleForEach(c => c.Termijnen).NotNull().WithMessage(Setvorm.Inhoudmelding).ChildRules(rij =>
        {
            rij.RuleFor(x => x.Duur).Must(duur => duur is { Length: > 0 and <= 20 }).WithMessage("Vul een periode in zoals P14D, P6M of P1Y.");
            rij.RuleFor(x => x.Selectielijst).Must(nummer => nummer is null || Protocolvorm.IsReferentie(nummer))
                .WithMessage("Vul het nummer van de selectielijst in, zoals 19.3.");
        });
    }
}

internal sealed class StandaardsetLadenVorm : AbstractValidator<StandaardsetLaden>
{
    public StandaardsetLadenVorm() => RuleFor(c => c.Versie).Must(Protocolvorm.IsReferentie).WithMessage(Protocolvorm.Melding);
}
