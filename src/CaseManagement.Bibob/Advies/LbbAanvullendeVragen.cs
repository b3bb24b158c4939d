namespace CaseManagement.Bibob.Advies;

/// <summary>Records that the bureau asked for missing data; its clock stands still until it has them (art. 15 lid 2).</summary>
/// <param name="Vragen">What it asked.</param>
/// <param name="Op">When; nothing means today.</param>
public sealed record LbbAanvullendeVragenOntvangen(string Vragen, LocalDate? Op = null) : IGedateerd;

/// <summary>Records that the bureau received the data.</summary>
/// <param name="Op">When; nothing means today.</param>
public sealed record LbbAanvullendeVragenBeantwoorden(LocalDate? Op = null) : IGedateerd;

/// <summary>Refused because the bureau's clock stands still already, or does not stand still.</summary>
public sealed record LbbVragenstandKloptNiet() : Refusal(
    "BIB-2.6", "Er staan al vragen van het bureau open, of juist geen.", "Controleer de vragen en antwoorden van het bureau.");

internal sealed class LbbAanvullendeVragenOntvangenVorm : AbstractValidator<LbbAanvullendeVragenOntvangen>
{
    public LbbAanvullendeVragenOntvangenVorm() => RuleFor(c => c.Vragen).Verplicht("Vul de vragen van het bureau in.");
}

internal sealed class LbbAanvullendeVragenOntvangenUseCase()
    : StapUseCase<LbbAanvullendeVragenOntvangen>(Stap.LbbAanvullendeVragenOntvangen)
{
    public override CommandPolicy Policy => Screener("lbb-advies/vragen");

    protected override Decision Neem(BibobScreening state, LbbAanvullendeVragenOntvangen command, LocalDate op, CommandContext context) =>
        state.Lbb!.StaatStil
            ? Decision.Refuse(new LbbVragenstandKloptNiet())
            : Decision.Accept(new LbbAanvullendeVragenGesteld(op, Geheim(context, command.Vragen)));
}

internal sealed class LbbAanvullendeVragenBeantwoordenUseCase()
    : StapUseCase<LbbAanvullendeVragenBeantwoorden>(Stap.LbbAanvullendeVragenBeantwoorden)
{
    public override CommandPolicy Policy => Screener("lbb-advies/antwoorden", AuditActie.Verstrekken);

    protected override Decision Neem(BibobScreening state, LbbAanvullendeVragenBeantwoorden command, LocalDate op, CommandContext context) =>
        state.Lbb!.StaatStil
            ? Decision.Accept(new LbbAanvullendeVragenBeantwoord(op))
            : Decision.Refuse(new LbbVragenstandKloptNiet());
}
