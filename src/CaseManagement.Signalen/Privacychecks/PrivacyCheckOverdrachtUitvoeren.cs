using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Signalen.Privacychecks;

/// <summary>Performs the privacy check of a transfer that is considered: which data elements may go to who takes over (§1.11, <c>OND-42</c>).</summary>
public sealed record PrivacyCheckOverdrachtUitvoeren(
    Overnemer Ontvanger, IReadOnlyList<OverdrachtsregelOpgave> Regels, PrivacyAntwoordenOpgave Antwoorden, string Motivering)
{
    /// <summary>Last civil day on which it holds; the term of the municipality when left out.</summary>
    public LocalDate? GeldigTot { get; init; }

    /// <summary>What the FG advised, if asked.</summary>
    public string? FgAdvies { get; init; }

    /// <summary>Basis in the Wpg; required when a signal with police data may be handed over (§1.12, 7).</summary>
    public WpgArtikel? WpgArtikel { get; init; }
}

/// <summary>A line as typed in; see <see cref="Overdrachtsregel"/>.</summary>
/// <param name="Gegeven">The data element.</param>
/// <param name="Besluit">The decision.</param>
/// <param name="Motivering">Why.</param>
public sealed record OverdrachtsregelOpgave(Gegeven Gegeven, OverdrachtsBesluit Besluit, string Motivering);

internal sealed class PrivacyCheckOverdrachtVorm : AbstractValidator<PrivacyCheckOverdrachtUitvoeren>
{
    public PrivacyCheckOverdrachtVorm()
    {
        RuleFor(c => c.Regels).NotEmpty().WithMessage("Beoordeel elk gegeven.");
        RuleForEach(c => c.Regels).ChildRules(regel =>
        {
            regel.RuleFor(r => r.Gegeven).NotNull().WithMessage("Noem het gegeven.");
            regel.RuleFor(r => r.Motivering).NotEmpty().WithMessage("Motiveer elke regel.");
        });
        RuleFor(c => c.Antwoorden).NotNull().WithMessage("Beantwoord de vragen van de privacycheck.").SetValidator(new PrivacyAntwoordenVorm());
        RuleFor(c => c.Motivering).NotEmpty().WithMessage("Vul de motivering in.");
    }
}

internal abstract class OverdrachtToetsenUseCase<TState>(IProtocolregister protocollen, SignaalBeleid beleid, string doel)
    : ProtocolstapUseCase<TState, PrivacyCheckOverdrachtUitvoeren>(protocollen)
    where TState : class, IOverdraagbaar
{
    public sealed override CommandPolicy Policy =>
        Protocolpoort.Policy("privacychecks/overdracht", AuditActie.PrivacyCheck, Recht.Adviseren, Rolverdeling.Privacy);

    protected sealed override IReadOnlyList<Rol> Rollen => Rolverdeling.Privacy;

    protected sealed override Refusal? Weiger(
        TState? state, PrivacyCheckOverdrachtUitvoeren command, ProtocolVanKracht protocol, CommandContext context) =>
        state is not { MagOverdrachtToetsen: true } ? new PrivacycheckNietAanDeOrde()
        : state.MagPrivacycheckDoen(context.Aanroep.Gebruiker)
            ?? (IsCompleet(state, command) ? null : new RegelsOnvolledig())
            ?? command.Antwoorden.Controleer(
                command.Regels.Any(regel => regel.Besluit is OverdrachtsBesluit.Delen), state.HeeftPolitiegegevens, command.WpgArtikel)
            ?? Geldigheid.Controleer(command.GeldigTot, beleid.Onder(protocol), context);

    protected sealed override IReadOnlyList<IEvent> Gebeurt(
        TState state, PrivacyCheckOverdrachtUitvoeren command, ProtocolStap stap, ProtocolVanKracht protocol, CommandContext context) =>
    [
        new PrivacyCheckOverdrachtUitgevoerd(
            state.AantalChecks + 1,
            command.Ontvanger,
            [.. command.Regels.Select(regel => new Overdrachtsregel(regel.Gegeven, regel.Besluit, Tekst.Van(context, doel, regel.Motivering)))],
            state.Mensen,
            command.Antwoorden.Verzegel(context, doel),
            Tekst.Van(context, doel, command.Motivering),
            Geldigheid.Van(command.GeldigTot, beleid.Onder(protocol), context),
            Tekst.OfNull(context, doel, command.FgAdvies),
            stap,
            command.WpgArtikel),
    ];

    // What was forgotten was not weighed.
    private static bool IsCompleet(TState state, PrivacyCheckOverdrachtUitvoeren command) =>
        command.Regels.Count == state.Gegevens.Count
        && command.Regels.Select(regel => regel.Gegeven).ToHashSet().SetEquals(state.Gegevens);
}

internal sealed class SignaaloverdrachtToetsenUseCase(IProtocolregister protocollen, SignaalBeleid beleid)
    : OverdrachtToetsenUseCase<SignaalDossier>(protocollen, beleid, SignaalZaaktype.Doelcode);

internal sealed class CasusoverdrachtToetsenUseCase(IProtocolregister protocollen, SignaalBeleid beleid)
    : OverdrachtToetsenUseCase<OndermijningsCasus>(protocollen, beleid, OndermijningsCasusZaaktype.Doelcode);
