namespace CaseManagement.Bibob.Advies;

/// <summary>Checks whether the municipality may lean on the advice, or how it goes on without (Awb 3:9). The advice is not binding.</summary>
/// <param name="Zorgvuldig">Whether it came about with care; asked when there is an advice.</param>
/// <param name="Concludent">Whether the facts carry its conclusions; asked when there is an advice.</param>
/// <param name="Toelichting">The assessment.</param>
/// <param name="Op">When; nothing means today.</param>
public sealed record VergewistoetsUitvoeren(bool? Zorgvuldig, bool? Concludent, string Toelichting, LocalDate? Op = null) : IGedateerd;

/// <summary>Refused because the two questions are answered about an advice, and only then.</summary>
public sealed record VergewistoetsKloptNiet() : Refusal(
    "BIB-2.3",
    "Bij een ontvangen advies hoort een oordeel of het zorgvuldig en concludent is; zonder advies niet.",
    "Beantwoord beide vragen als er een advies is, en anders geen van beide.");

internal sealed class VergewistoetsUitvoerenVorm : AbstractValidator<VergewistoetsUitvoeren>
{
    public VergewistoetsUitvoerenVorm() => RuleFor(c => c.Toelichting).Verplicht("Licht de vergewistoets toe.");
}

internal sealed class VergewistoetsUitvoerenUseCase() : StapUseCase<VergewistoetsUitvoeren>(Stap.VergewistoetsUitvoeren)
{
    public override CommandPolicy Policy => Screener("vergewistoets");

    protected override Decision Neem(BibobScreening state, VergewistoetsUitvoeren command, LocalDate op, CommandContext context)
    {
        var isAdvies = state.Lbb!.Advies is not null;
        return isAdvies == command.Zorgvuldig.HasValue && isAdvies == command.Concludent.HasValue
            ? Decision.Accept(new VergewistoetsUitgevoerd(op, command.Zorgvuldig, command.Concludent, Geheim(context, command.Toelichting)))
            : Decision.Refuse(new VergewistoetsKloptNiet());
    }
}
