using CaseManagement.Bibob.Conclusies;

namespace CaseManagement.Bibob.Besluiten;

/// <summary>Releases conclusion and motivation to the handler, as far as the decision needs it (<c>BIB-31</c>, art. 28 lid 2 a).</summary>
/// <param name="Tekst">The motivation as the handler may see it.</param>
public sealed record MotiveringVrijgeven(string Tekst) : IGedateerd
{
    LocalDate? IGedateerd.Op => null;
}

/// <summary>The motivation was released to the handler.</summary>
/// <param name="Op">Civil date.</param>
/// <param name="Niveau">The highest level on any ground.</param>
/// <param name="Tekst">The motivation.</param>
[EventType("bibob.motivering-vrijgegeven")]
public sealed record MotiveringVrijgegeven(LocalDate Op, GevaarsConclusie Niveau, PersonalText Tekst) : IEvent;

internal sealed class MotiveringVrijgevenVorm : AbstractValidator<MotiveringVrijgeven>
{
    public MotiveringVrijgevenVorm() => RuleFor(c => c.Tekst).Verplicht("Vul de vrij te geven motivering in.");
}

internal sealed class MotiveringVrijgevenUseCase() : StapUseCase<MotiveringVrijgeven>(Stap.MotiveringVrijgeven)
{
    public override CommandPolicy Policy => Screener("motivering", AuditActie.Verstrekken);

    protected override Decision Neem(BibobScreening state, MotiveringVrijgeven command, LocalDate op, CommandContext context) =>
        Decision.Accept(new MotiveringVrijgegeven(op, state.Conclusie!.Niveau(), Geheim(context, command.Tekst)));
}
