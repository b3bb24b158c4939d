namespace CaseManagement.Bibob.Registermelding;

/// <summary>Records that the conclusion was reported to the Bibob-register: at once, at the latest the next working day (<c>BIB-41</c>).</summary>
/// <param name="Kenmerk">Reference code of the report.</param>
/// <param name="Op">When; nothing means today.</param>
public sealed record RegisterMelden(string Kenmerk, LocalDate? Op = null) : IGedateerd;

/// <summary>Records that the withdrawal was reported to the Bibob-register (<c>BIB-40</c>).</summary>
/// <param name="Kenmerk">Reference code of the report.</param>
/// <param name="Op">When; nothing means today.</param>
public sealed record TerugtrekkingMelden(string Kenmerk, LocalDate? Op = null) : IGedateerd;

/// <summary>Conclusion or withdrawal was reported to the register.</summary>
/// <param name="Op">Civil date.</param>
/// <param name="Kenmerk">Reference code of the report.</param>
[EventType("bibob.in-register-gemeld")]
public sealed record InRegisterGemeld(LocalDate Op, string Kenmerk) : IEvent;

/// <summary>Refused because the register holds conclusions of danger only.</summary>
public sealed record GeenGevaarTeMelden() : Refusal(
    "BIB-41", "De conclusie is geen gevaar; daarvan wordt geen melding gedaan in het Bibob-register.", "Verklaar de registermelding niet van toepassing.");

internal sealed class RegisterMeldenVorm : AbstractValidator<RegisterMelden>
{
    public RegisterMeldenVorm() => RuleFor(c => c.Kenmerk).NotEmpty().WithMessage("Vul het kenmerk van de melding in.").Code();
}

internal sealed class TerugtrekkingMeldenVorm : AbstractValidator<TerugtrekkingMelden>
{
    public TerugtrekkingMeldenVorm() => RuleFor(c => c.Kenmerk).NotEmpty().WithMessage("Vul het kenmerk van de melding in.").Code();
}

internal sealed class RegisterMeldenUseCase() : StapUseCase<RegisterMelden>(Stap.RegisterMelden)
{
    public override CommandPolicy Policy => Screener("registermelding", AuditActie.Verstrekken);

    protected override Decision Neem(BibobScreening state, RegisterMelden command, LocalDate op, CommandContext context) =>
        state.Register is not null ? Decision.Refuse(new RegisterplichtIsAfgehandeld())
        : Registerplicht.IsGevaar(state) ? Decision.Accept(new InRegisterGemeld(op, command.Kenmerk))
        : Decision.Refuse(new GeenGevaarTeMelden());
}

internal sealed class TerugtrekkingMeldenUseCase() : StapUseCase<TerugtrekkingMelden>(Stap.TerugtrekkingMelden)
{
    public override CommandPolicy Policy => Screener("terugtrekking/registermelding", AuditActie.Verstrekken);

    protected override Decision Neem(BibobScreening state, TerugtrekkingMelden command, LocalDate op, CommandContext context) =>
        state.Register is not null ? Decision.Refuse(new RegisterplichtIsAfgehandeld())
        : Decision.Accept(new InRegisterGemeld(op, command.Kenmerk));
}
