using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Pga.Verloop;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Pga.Afsluiting;

/// <summary>Proposes to the meeting to close the case.</summary>
/// <param name="Reden">Why.</param>
/// <param name="Toelichting">More about it.</param>
public sealed record AfsluitingVoorstellen(Afsluitreden Reden, string Toelichting);

/// <summary>Closing was proposed.</summary>
/// <param name="Reden">Why.</param>
/// <param name="Toelichting">More about it.</param>
/// <param name="Op">When (UTC).</param>
[EventType("pga.afsluiting-voorgesteld")]
public sealed record AfsluitingVoorgesteld(Afsluitreden Reden, PersonalText Toelichting, Instant Op) : IEvent;

internal sealed class AfsluitingVoorstellenVorm : AbstractValidator<AfsluitingVoorstellen>
{
    public AfsluitingVoorstellenVorm() => RuleFor(c => c.Toelichting).NotEmpty().WithMessage("Vul de toelichting in.");
}

internal sealed class AfsluitingVoorstellenUseCase : PgaUseCase<AfsluitingVoorstellen>
{
    public override CommandPolicy Policy => new("afsluiting/voorstel", AuditActie.Wijzigen, Recht.Schrijven)
    {
        AlleenRollen = Regie,
        RolRegel = "PGA-4.2",
    };

    protected override IReadOnlyList<PgaStatus> Toegestaan => Afsluitfase.Toegestaan;

    protected override Refusal? Weiger(PgaCasus state, AfsluitingVoorstellen command, CommandContext context) =>
        state.AfsluitingVoorgesteld ? new BesluitIsAlGevraagd() : Afsluitfase.Controleer(state.Status, command.Reden);

    protected override IReadOnlyList<IEvent> Gebeurtenissen(PgaCasus state, AfsluitingVoorstellen command, CommandContext context) =>
        [new AfsluitingVoorgesteld(command.Reden, Tekst(context, command.Toelichting), context.Moment.Nu)];
}
