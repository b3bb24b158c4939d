using CaseManagement.Bibob.Formulier;

namespace CaseManagement.Bibob.Conclusies;

/// <summary>Records the view of betrokkene on the intended decision.</summary>
/// <param name="Vorm">In writing or in speech.</param>
/// <param name="Inhoud">What he said.</param>
/// <param name="Op">When; nothing means today.</param>
public sealed record ZienswijzeOntvangen(ZienswijzeVorm Vorm, string Inhoud, LocalDate? Op = null) : IGedateerd;

/// <summary>Establishes that the term to give a view passed unused.</summary>
/// <param name="Op">When; nothing means today.</param>
public sealed record ZienswijzeTermijnverloopVaststellen(LocalDate? Op = null) : IGedateerd;

internal sealed class ZienswijzeOntvangenVorm : AbstractValidator<ZienswijzeOntvangen>
{
    public ZienswijzeOntvangenVorm() => RuleFor(c => c.Inhoud).Verplicht("Vul de zienswijze in.");
}

internal sealed class ZienswijzeOntvangenUseCase() : StapUseCase<ZienswijzeOntvangen>(Stap.ZienswijzeOntvangen)
{
    public override CommandPolicy Policy => Screener("zienswijze");

    protected override Decision Neem(BibobScreening state, ZienswijzeOntvangen command, LocalDate op, CommandContext context) =>
        Decision.Accept(new ZienswijzeBinnengekomen(op, command.Vorm, Geheim(context, command.Inhoud)));
}

internal sealed class ZienswijzeTermijnverloopVaststellenUseCase()
    : StapUseCase<ZienswijzeTermijnverloopVaststellen>(Stap.ZienswijzeTermijnverloopVaststellen)
{
    public override CommandPolicy Policy => Screener("zienswijze/termijnverloop");

    protected override Decision Neem(
        BibobScreening state, ZienswijzeTermijnverloopVaststellen command, LocalDate op, CommandContext context) =>
        op > state.Voornemen!.Termijn ? Decision.Accept(new ZienswijzeTermijnVerstreken(op)) : Decision.Refuse(new TermijnLooptNog());
}
