using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;

namespace CaseManagement.Signalen.Intake;

/// <summary>Records what a signal is about. Needs no protocol in force, but keeps its version when there is one (<c>OND-04</c>).</summary>
public sealed record IntakeVaststellen(ObjectOfSubject ObjectOfSubject, Fenomeen Fenomeen)
{
    /// <summary>The objects; at least one unless the signal is about people only.</summary>
    public IReadOnlyList<ObjectOpgave> Objecten { get; init; } = [];

    /// <summary>The people; at least one unless the signal is about objects only.</summary>
    public IReadOnlyList<BetrokkeneOpgave> Betrokkenen { get; init; } = [];
}

/// <summary>An object as typed in.</summary>
/// <param name="Soort">What it is.</param>
/// <param name="Aanduiding">Which one.</param>
public sealed record ObjectOpgave(ObjectSoort Soort, string Aanduiding);

/// <summary>Refused because the intake of a signal is recorded once, right after it was received.</summary>
public sealed record IntakeNietAanDeOrde() : Refusal(
    "OND-1.4", "De intake van dit signaal is al vastgesteld.", "Koppel betrokkenen apart, of leg een heroverweging van de weging vast.");

internal sealed class IntakeVaststellenVorm : AbstractValidator<IntakeVaststellen>
{
    public IntakeVaststellenVorm()
    {
        RuleFor(c => c.Objecten).NotEmpty().When(c => c.ObjectOfSubject is not ObjectOfSubject.Subject)
            .WithMessage("Noem ten minste één object.");
        RuleFor(c => c.Betrokkenen).NotEmpty().When(c => c.ObjectOfSubject is not ObjectOfSubject.Object)
            .WithMessage("Noem ten minste één betrokkene.");
        RuleForEach(c => c.Objecten).Must(o => !string.IsNullOrWhiteSpace(o.Aanduiding)).WithMessage("Vul de aanduiding van het object in.");
        RuleForEach(c => c.Betrokkenen).SetValidator(new BetrokkeneOpgaveVorm());
    }
}

internal sealed class IntakeVaststellenUseCase(IProtocolregister protocollen, SignaalBeleid beleid)
    : SignaalUseCase<IntakeVaststellen>(protocollen)
{
    public override CommandPolicy Policy => Protocolpoort.Policy("intake", AuditActie.Wijzigen, Recht.Schrijven, Rolverdeling.Coordinator);

    public override Decision Decide(
        SignaalDossier? state, IntakeVaststellen command, ProtocolVanKracht? facts, CommandContext context)
    {
        var weigering = Rolverdeling.Controleer(context.Aanroep, Rolverdeling.Coordinator, state)
            ?? (state is { Status: SignaalStatus.Ontvangen } ? null : new IntakeNietAanDeOrde())
            ?? Betrokkenen.Controleer(command.Betrokkenen, context.Moment.Vandaag);
        if (weigering is not null)
        {
            return Decision.Refuse(weigering);
        }

        var gekoppeld = Betrokkenen.Koppel(command.Betrokkenen, facts, beleid, context);
        var intake = new IntakeVastgesteld(
            command.ObjectOfSubject,
            command.Fenomeen,
            [.. command.Objecten.Select(o => new SignaalObject(o.Soort, Tekst.VanDossier(context, o.Aanduiding)))],
            [.. gekoppeld.Select(b => b.Betrokkene)],
            facts.VanKracht(),
            context.Aanroep.Gebruiker,
            context.Moment.Vandaag);
        return Decision.Accept([intake, .. gekoppeld]);
    }
}
