namespace CaseManagement.Bibob.Advies;

/// <summary>Records the advice; the suspension of the decision term ends with this day (art. 31).</summary>
/// <param name="Gronden">The level per ground; each ground once.</param>
/// <param name="Samenvatting">What it says.</param>
/// <param name="Op">Day of receipt; nothing means today.</param>
public sealed record LbbAdviesOntvangen(IReadOnlyList<GrondNiveau> Gronden, string Samenvatting, LocalDate? Op = null) : IGedateerd;

/// <summary>Records that the bureau refused to advise, such as because the own investigation is insufficient (<c>BIB-20</c>).</summary>
/// <param name="Reden">Why.</param>
/// <param name="Op">Day of receipt; nothing means today.</param>
public sealed record LbbWeigeringVastleggen(string Reden, LocalDate? Op = null) : IGedateerd;

/// <summary>Establishes that the term of the bureau passed without advice; the suspension has ended by itself (art. 31).</summary>
/// <param name="Op">When; nothing means today.</param>
public sealed record LbbTermijnverloopVaststellen(LocalDate? Op = null) : IGedateerd;

/// <summary>Refused because the bureau still has time.</summary>
public sealed record LbbTermijnLooptNog() : Refusal(
    "BIB-2.6", "De adviestermijn van het bureau loopt nog of staat stil.", "Wacht tot de termijn voorbij is.");

/// <summary>Refused because an advice gives one level per ground.</summary>
public sealed record LbbGrondenKloppenNiet() : Refusal(
    "BIB-2.3", "Het advies geeft per grond een niveau; een grond ontbreekt of staat er dubbel in.", "Vul iedere grond uit het advies eenmaal in.");

internal sealed class LbbAdviesOntvangenVorm : AbstractValidator<LbbAdviesOntvangen>
{
    public LbbAdviesOntvangenVorm() => RuleFor(c => c.Samenvatting).Verplicht("Vat het advies samen.");
}

internal sealed class LbbWeigeringVastleggenVorm : AbstractValidator<LbbWeigeringVastleggen>
{
    public LbbWeigeringVastleggenVorm() => RuleFor(c => c.Reden).Verplicht("Vul de reden van het bureau in.");
}

internal sealed class LbbAdviesOntvangenUseCase() : StapUseCase<LbbAdviesOntvangen>(Stap.LbbAdviesOntvangen)
{
    public override CommandPolicy Policy => Screener("lbb-advies/ontvangst");

    protected override Decision Neem(BibobScreening state, LbbAdviesOntvangen command, LocalDate op, CommandContext context) =>
        command.Gronden.Count == 0 || command.Gronden.DistinctBy(grond => grond.Grond).Count() != command.Gronden.Count
            ? Decision.Refuse(new LbbGrondenKloppenNiet())
            : Decision.Accept(new LbbAdviesBinnengekomen(op, command.Gronden, Geheim(context, command.Samenvatting)));
}

internal sealed class LbbWeigeringVastleggenUseCase() : StapUseCase<LbbWeigeringVastleggen>(Stap.LbbWeigeringVastleggen)
{
    public override CommandPolicy Policy => Screener("lbb-advies/weigering");

    protected override Decision Neem(BibobScreening state, LbbWeigeringVastleggen command, LocalDate op, CommandContext context) =>
        Decision.Accept(new LbbAdviesGeweigerd(op, Geheim(context, command.Reden)));
}

internal sealed class LbbTermijnverloopVaststellenUseCase()
    : StapUseCase<LbbTermijnverloopVaststellen>(Stap.LbbTermijnverloopVaststellen)
{
    public override CommandPolicy Policy => Screener("lbb-advies/termijnverloop");

    protected override Decision Neem(BibobScreening state, LbbTermijnverloopVaststellen command, LocalDate op, CommandContext context) =>
        op > state.Lbb!.UiterlijkOp ? Decision.Accept(new LbbTermijnVerstreken(op)) : Decision.Refuse(new LbbTermijnLooptNog());
}
