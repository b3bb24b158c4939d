using System.Linq.Expressions;
using CaseManagement.Kernel.Protocol.Sets;
using FluentValidation;

namespace CaseManagement.Privacy.Sets;

internal sealed class BewerkenVorm<TCommand, TInhoud> : VersieVorm<TCommand>
    where TCommand : IBewerken<TInhoud>
    where TInhoud : class, ISetinhoud
{
    public BewerkenVorm(IValidator<TInhoud> inhoud) => RuleFor(c => c.Inhoud).NotNull().WithMessage(Setvorm.Inhoudmelding).SetValidator(inhoud);
}

/// <summary>The shape of content that is a list of rows with a code and a text.</summary>
/// <typeparam name="TInhoud">The content.</typeparam>
/// <typeparam name="TRij">A row of it.</typeparam>
internal class Lijstvorm<TInhoud, TRij> : AbstractValidator<TInhoud>
    where TInhoud : class, ISetinhoud
    where TRij : class
{
    public Lijstvorm(
        Expression<Func<TInhoud, IEnumerable<TRij>>> rijen, Expression<Func<TRij, string>> code, Expression<Func<TRij, string>> tekst)
    {
        RuleFor(rijen).NotNull().WithMessage(Setvorm.Inhoudmelding);
        RuleForEach(rijen).NotNull().WithMessage(Setvorm.Inhoudmelding).ChildRules(rij =>
        {
            rij.RuleFor(code).Must(Setvorm.IsCode).WithMessage(Setvorm.Codemelding);
            rij.RuleFor(tekst).Must(Setvorm.IsTekst).WithMessage(Setvorm.Tekstmelding);
        });
    }
}

internal sealed class CriteriasetVorm : Lijstvorm<Criteriaset, Criterium>
{
    public CriteriasetVorm()
        : base(c => c.Criteria, x => x.Code, x => x.Tekst) =>
        RuleFor(c => c.OpenBronnen).Must(beleid => beleid is { Bronnen: { } bronnen } && Setvorm.IsTekst(beleid.Wanneer) && bronnen.All(Setvorm.IsCode))
            .WithMessage("Vul in wanneer welke open bronnen mogen worden geraadpleegd.");
}

internal sealed class IndicatorenlijstVorm() : Lijstvorm<Indicatorenlijst, RedFlag>(c => c.RedFlags, x => x.Code, x => x.Tekst);

internal sealed class BronnenlijstVorm() : Lijstvorm<Bronnenlijst, Bron>(c => c.Bronnen, x => x.Code, x => x.Naam);

internal sealed class BewaartermijnenVorm : AbstractValidator<Bewaartermijnen>
{
    public BewaartermijnenVorm()
    {
        RuleFor(c => c.Termijnen).NotNull().WithMessage(Setvorm.Inhoudmelding);
        RuleForEach(c => c.Termijnen).NotNull().WithMessage(Setvorm.Inhoudmelding).ChildRules(rij =>
        {
            rij.RuleFor(x => x.Duur).Must(duur => duur is { Length: > 0 and <= 20 }).WithMessage("Vul een periode in zoals P14D, P6M of P1Y.");
            rij.RuleFor(x => x.Selectielijst).Must(nummer => nummer is null || Protocol.Protocolvorm.IsReferentie(nummer))
                .WithMessage("Vul het nummer van de selectielijst in, zoals 19.3.");
        });
    }
}
