namespace CaseManagement.Bibob.Advies;

/// <summary>Asks the Landelijk Bureau Bibob for advice, after the own investigation (<c>BIB-20</c>).</summary>
/// <param name="BetrokkeneGeinformeerdOp">When betrokkene was told that advice is asked (art. 32).</param>
/// <param name="Onderzoeksvragen">The questions to the bureau (<c>BIB-25</c>).</param>
/// <param name="Op">Day of the request; nothing means today. The decision term stands still from this day.</param>
public sealed record LbbAdviesVragen(LocalDate? BetrokkeneGeinformeerdOp, string Onderzoeksvragen, LocalDate? Op = null) : IGedateerd;

/// <summary>Refused because the own investigation comes first.</summary>
public sealed record EigenOnderzoekGaatVoor() : Refusal(
    "BIB-20", "Het eigen onderzoek gaat voor: het is nog niet afgerond.", "Rond eerst het eigen onderzoek af.");

/// <summary>Refused because betrokkene must know that advice is asked.</summary>
public sealed record BetrokkeneIsNietGeinformeerd() : Refusal(
    "BIB-2.6",
    "De betrokkene moet weten dat het Landelijk Bureau Bibob om advies wordt gevraagd (Wet Bibob art. 32).",
    "Informeer de betrokkene en vul de datum in, vandaag of eerder.");

internal sealed class LbbAdviesVragenVorm : AbstractValidator<LbbAdviesVragen>
{
    public LbbAdviesVragenVorm() => RuleFor(c => c.Onderzoeksvragen).Verplicht("Vul de onderzoeksvragen in.");
}

internal sealed class LbbAdviesVragenUseCase() : StapUseCase<LbbAdviesVragen>(Stap.LbbAdviesVragen)
{
    public override CommandPolicy Policy => Screener("lbb-advies", AuditActie.Verstrekken);

    protected override Refusal? Vooraf(BibobScreening state, LbbAdviesVragen command) =>
        Overgangen.IsVoorBesluit(state.Status) && state.EigenOnderzoek is null ? new EigenOnderzoekGaatVoor() : null;

    protected override Decision Neem(BibobScreening state, LbbAdviesVragen command, LocalDate op, CommandContext context) =>
        command.BetrokkeneGeinformeerdOp is { } geinformeerd && geinformeerd <= context.Moment.Vandaag
            ? Decision.Accept(new LbbAdviesAangevraagd(op, geinformeerd, Geheim(context, command.Onderzoeksvragen)))
            : Decision.Refuse(new BetrokkeneIsNietGeinformeerd());
}
