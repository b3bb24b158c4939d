using FluentValidation;

namespace CaseManagement.Signalen.Wegingen;

/// <summary>What every command that records a weighing carries.</summary>
public interface IWegingOpgave
{
    /// <summary>Why.</summary>
    string Motivering { get; }

    /// <summary>What it reconsiders; <see langword="null"/> for the first weighing of its kind.</summary>
    HerzieningOpgave? Herziening { get; }
}

/// <summary>A reconsideration, as typed in (<c>OND-10</c>).</summary>
/// <param name="Van">Number of the last weighing of this kind.</param>
/// <param name="NieuweFeiten">What is known now that was not known then.</param>
public sealed record HerzieningOpgave(int Van, string NieuweFeiten);

internal abstract class WegingVorm<TCommand> : AbstractValidator<TCommand>
    where TCommand : IWegingOpgave
{
    protected WegingVorm()
    {
        RuleFor(c => c.Motivering).NotEmpty().WithMessage("Vul de motivering in.");
        RuleFor(c => c.Herziening!.NieuweFeiten).NotEmpty().When(c => c.Herziening is not null)
            .WithMessage("Noem de nieuwe feiten waarop de heroverweging rust.");
    }
}
