namespace CaseManagement.Bibob.Formulier;

/// <summary>Asks betrokkene to complete the form (Awb 4:5); the decision term stands still from the next day (Awb 4:15, TRM-07).</summary>
/// <param name="Termijn">Last civil day to supply.</param>
/// <param name="Gevraagd">What is asked; never more than the national form asks (<c>BIB-22</c>).</param>
/// <param name="Op">When; nothing means today.</param>
public sealed record AanvullingVragen(LocalDate Termijn, string Gevraagd, LocalDate? Op = null) : IGedateerd;

/// <summary>Refused because a complete form needs no additional data.</summary>
public sealed record FormulierIsVolledig() : Refusal(
    "BIB-2.4", "Het vragenformulier is volledig; er valt niets aan te vullen.", "Zet het eigen onderzoek voort.");

internal sealed class AanvullingVragenVorm : AbstractValidator<AanvullingVragen>
{
    public AanvullingVragenVorm() => RuleFor(c => c.Gevraagd).Verplicht("Vul in welke gegevens u vraagt.");
}

internal sealed class AanvullingVragenUseCase() : StapUseCase<AanvullingVragen>(Stap.AanvullingVragen)
{
    public override CommandPolicy Policy => Screener("aanvulling");

    protected override Decision Neem(BibobScreening state, AanvullingVragen command, LocalDate op, CommandContext context) =>
        state.Formulier!.Volledig
            ? Decision.Refuse(new FormulierIsVolledig())
            : Termijnregels.Gesteld(op, command.Termijn, new AanvullingGevraagd(op, command.Termijn, Geheim(context, command.Gevraagd)));
}
