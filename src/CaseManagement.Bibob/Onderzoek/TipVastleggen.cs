namespace CaseManagement.Bibob.Onderzoek;

/// <summary>Records a tip (<c>BIB-43</c>); its content is secret.</summary>
/// <param name="Afzender">Who gave it.</param>
/// <param name="Inhoud">What it says; a tip of another organ need not be motivated.</param>
/// <param name="Op">When it was received; may lie before the application.</param>
public sealed record TipVastleggen(TipAfzender Afzender, string Inhoud, LocalDate? Op = null) : IGedateerd;

/// <summary>Who may give a tip.</summary>
public enum TipAfzender
{
    /// <summary>Officier van justitie (art. 26).</summary>
    OfficierVanJustitie,

    /// <summary>Landelijk Bureau Bibob.</summary>
    LandelijkBureauBibob,

    /// <summary>Another organ.</summary>
    Bestuursorgaan,
}

/// <summary>A tip was received.</summary>
/// <param name="Op">Civil date of receipt.</param>
/// <param name="Afzender">Who gave it.</param>
/// <param name="Inhoud">What it says.</param>
[EventType("bibob.tip-vastgelegd")]
public sealed record TipVastgelegd(LocalDate Op, TipAfzender Afzender, PersonalText Inhoud) : IEvent;

internal sealed class TipVastleggenVorm : AbstractValidator<TipVastleggen>
{
    public TipVastleggenVorm() => RuleFor(c => c.Inhoud).Verplicht("Vul de inhoud van de tip in.");
}

internal sealed class TipVastleggenUseCase() : StapUseCase<TipVastleggen>(Stap.TipVastleggen)
{
    public override CommandPolicy Policy => Screener("tips");

    protected override bool InVolgorde => false;

    protected override Decision Neem(BibobScreening state, TipVastleggen command, LocalDate op, CommandContext context) =>
        Decision.Accept(new TipVastgelegd(op, command.Afzender, Geheim(context, command.Inhoud)));
}
