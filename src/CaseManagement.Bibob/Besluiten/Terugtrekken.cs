namespace CaseManagement.Bibob.Besluiten;

/// <summary>Records that betrokkene withdrew the application: any moment before the decision (§2.4).</summary>
/// <param name="Toelichting">How it was withdrawn.</param>
/// <param name="Op">When; nothing means today.</param>
public sealed record Terugtrekken(string Toelichting, LocalDate? Op = null) : IGedateerd;

/// <summary>Betrokkene withdrew the application.</summary>
/// <param name="Op">Civil date.</param>
/// <param name="Toelichting">How.</param>
[EventType("bibob.aanvraag-teruggetrokken")]
public sealed record AanvraagTeruggetrokken(LocalDate Op, PersonalText Toelichting) : IEvent;

internal sealed class TerugtrekkenVorm : AbstractValidator<Terugtrekken>
{
    public TerugtrekkenVorm() => RuleFor(c => c.Toelichting).Verplicht("Licht de terugtrekking toe.");
}

internal sealed class TerugtrekkenUseCase() : StapUseCase<Terugtrekken>(Stap.Terugtrekken)
{
    public override CommandPolicy Policy => Screener("terugtrekking");

    protected override Decision Neem(BibobScreening state, Terugtrekken command, LocalDate op, CommandContext context) =>
        Decision.Accept(new AanvraagTeruggetrokken(op, Geheim(context, command.Toelichting)));
}
