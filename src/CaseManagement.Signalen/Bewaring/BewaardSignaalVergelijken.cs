using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Signalen.Bewaring;

/// <summary>
/// Opens a kept signal for today, only to compare it with a new one on the same object or person (<c>OND-20</c>). The new signal is weighed
/// on its own; the term of the kept one stays as it is (<c>OND-21</c>).
/// </summary>
/// <param name="NieuwSignaal">The new, running signal.</param>
/// <param name="Reden">Why the two may be about the same.</param>
public sealed record BewaardSignaalVergelijken(DossierId NieuwSignaal, string Reden);

/// <summary>A kept signal was opened for comparison.</summary>
/// <param name="NieuwSignaal">The new signal.</param>
/// <param name="Door">Who compares.</param>
/// <param name="Reden">Why.</param>
/// <param name="Op">The civil day on which this person may look.</param>
[EventType("signaal.bewaard-vergeleken")]
public sealed record BewaardSignaalVergeleken(DossierId NieuwSignaal, GebruikerId Door, PersonalText Reden, LocalDate Op) : IEvent;

/// <summary>Refused because only a kept signal is opened this way, and only until it must be destroyed.</summary>
public sealed record SignaalIsNietBewaard() : Refusal(
    "OND-20",
    "Dit signaal is geen bewaard signaal, of de bewaartermijn is verstreken.",
    "Open een lopend signaal op de gewone manier; een signaal waarvan de termijn is verstreken wordt vernietigd.");

/// <summary>Refused because there is no running new signal to compare with.</summary>
public sealed record GeenNieuwSignaal() : Refusal(
    "OND-20",
    "Vergelijken mag alleen met een lopend, nieuw signaal.",
    "Leg eerst het nieuwe signaal vast en verwijs daarnaar.");

internal sealed class BewaardSignaalVergelijkenVorm : AbstractValidator<BewaardSignaalVergelijken>
{
    public BewaardSignaalVergelijkenVorm() => RuleFor(c => c.Reden).NotEmpty().WithMessage("Vul in waarom u vergelijkt.");
}

internal sealed class BewaardSignaalVergelijkenUseCase(IDossierregister dossiers)
    : CommandUseCase<SignaalDossier, BewaardSignaalVergelijken, DossierOverzicht?>
{
    public override CommandPolicy Policy => new("vergelijkingen", AuditActie.Inzien, Recht.Schrijven)
    {
        AlleenRollen = Rolverdeling.Coordinator,
        RolRegel = "OND-20",
        RolRegelFg = Rolverdeling.FgRegel,
    };

    public override Task<DossierOverzicht?> GatherAsync(
        SignaalDossier? state, BewaardSignaalVergelijken command, CommandContext context, CancellationToken cancellation) =>
        dossiers.ActueelAsync("signaal", command.NieuwSignaal, cancellation);

    public override Decision Decide(
        SignaalDossier? state, BewaardSignaalVergelijken command, DossierOverzicht? facts, CommandContext context)
    {
        var weigering = Rolverdeling.Controleer(context.Aanroep, Rolverdeling.Coordinator, state)
            ?? Controleer(state, command, facts, context);
        return weigering is not null
            ? Decision.Refuse(weigering)
            : Decision.Accept(new BewaardSignaalVergeleken(
                command.NieuwSignaal, context.Aanroep.Gebruiker, Tekst.VanDossier(context, command.Reden), context.Moment.Vandaag));
    }

    private static Refusal? Controleer(
        SignaalDossier? state, BewaardSignaalVergelijken command, DossierOverzicht? nieuw, CommandContext context) =>
        state is null || !state.Status.IsBewaard() || !(context.Moment.Vandaag < state.VernietigenOp) ? new SignaalIsNietBewaard()
        : nieuw is { IsActief: true } && command.NieuwSignaal != context.Id ? null
        : new GeenNieuwSignaal();
}
