namespace CaseManagement.Bibob.Registermelding;

/// <summary>Declares that no report to the register is due, with a reason (<c>BIB-61</c>).</summary>
/// <param name="Reden">Why.</param>
/// <param name="Op">When; nothing means today.</param>
public sealed record RegisterNietVanToepassingVerklaren(string Reden, LocalDate? Op = null) : IGedateerd;

/// <summary>No report to the register is due.</summary>
/// <param name="Op">Civil date.</param>
/// <param name="Reden">Why.</param>
[EventType("bibob.register-niet-van-toepassing")]
public sealed record RegisterNietVanToepassing(LocalDate Op, PersonalText Reden) : IEvent;

/// <summary>Refused because the duty applies.</summary>
public sealed record RegisterplichtGeldt() : Refusal(
    "BIB-41",
    "De conclusie op eigen onderzoek of de terugtrekking moet onverwijld in het Bibob-register worden gemeld.",
    "Doe de melding en leg haar vast.");

/// <summary>Refused because the register duty was dealt with.</summary>
public sealed record RegisterplichtIsAfgehandeld() : Refusal(
    "BIB-61", "Voor deze screening is al vastgelegd hoe aan de registerplicht is voldaan.", "Sluit de screening af.");

internal sealed class RegisterNietVanToepassingVerklarenVorm : AbstractValidator<RegisterNietVanToepassingVerklaren>
{
    public RegisterNietVanToepassingVerklarenVorm() => RuleFor(c => c.Reden).Verplicht("Vul in waarom geen melding nodig is.");
}

internal sealed class RegisterNietVanToepassingVerklarenUseCase()
    : StapUseCase<RegisterNietVanToepassingVerklaren>(Stap.RegisterNietVanToepassingVerklaren)
{
    public override CommandPolicy Policy => Screener("registermelding/niet-van-toepassing");

    protected override Decision Neem(
        BibobScreening state, RegisterNietVanToepassingVerklaren command, LocalDate op, CommandContext context) =>
        state.Register is not null ? Decision.Refuse(new RegisterplichtIsAfgehandeld())
        : Registerplicht.Geldt(state) ? Decision.Refuse(new RegisterplichtGeldt())
        : Decision.Accept(new RegisterNietVanToepassing(op, Geheim(context, command.Reden)));
}
