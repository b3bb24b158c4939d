using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Signalen.Verstrekkingen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Koppelen;
using FluentValidation;

namespace CaseManagement.Signalen.Koppelvragen;

/// <summary>
/// Asks whether anything open shares a person, an address or a company with this signal. The command names no mark: it compares all that the signal
/// has, and nothing else (§1.12, 9). Two signals that share something stay two; stacking them is for a human (<c>OND-20</c>, <c>OND-21</c>).
/// </summary>
/// <param name="Reden">Why it is asked.</param>
public sealed record KoppelvraagStellen(string Reden);

/// <summary>Refused because a signal is compared from its intake on, until a case took it over or it ended.</summary>
public sealed record KoppelvraagNietAanDeOrde() : Refusal(
    "OND-1.4",
    "Voor dit signaal kunt u nu geen koppelvraag stellen.",
    "Stel eerst de intake vast; een signaal dat is beëindigd of een casus is geworden wordt niet meer vergeleken.");

/// <summary>Refused because only who is responsible for the signal asks (<c>ROL-02</c>).</summary>
public sealed record AlleenEigenSignaal() : Refusal(
    "ROL-02",
    "Alleen de signaalcoördinator van dit signaal stelt de koppelvraag.",
    "Vraag de eerste verantwoordelijke of de achtervang van het signaal.");

/// <summary>Refused because asking again and again is searching (§1.12, 9).</summary>
public sealed record TeVeelKoppelvragen() : Refusal(
    "OND-1.12.9",
    "Voor dit signaal zijn vandaag al genoeg koppelvragen gesteld.",
    "Stel de vraag morgen opnieuw als er dan iets aan het signaal is veranderd.");

/// <summary>Refused because the index of marks lags behind; nobody is told a no that may be wrong.</summary>
public sealed record KoppelindexLooptAchter() : Refusal(
    "koppelindex",
    "De vergelijking kan nu niet worden gedaan: de index is nog niet bijgewerkt.",
    "Probeer het over een minuut opnieuw.");

internal sealed class KoppelvraagStellenVorm : AbstractValidator<KoppelvraagStellen>
{
    public KoppelvraagStellenVorm() => RuleFor(c => c.Reden).NotEmpty().WithMessage("Vul in waarom u vergelijkt.");
}

/// <summary>What must be known to decide.</summary>
/// <param name="Protocol">The protocol in force.</param>
/// <param name="Vondst">What was found; <see langword="null"/> when the index lags behind, or when the question is refused and nothing was looked up.</param>
public sealed record KoppelvraagFeiten(ProtocolVanKracht? Protocol, Koppelvondst? Vondst);

internal sealed class KoppelvraagStellenUseCase(IProtocolregister protocollen, IKoppelindex index, SignaalBeleid beleid)
    : CommandUseCase<SignaalDossier, KoppelvraagStellen, KoppelvraagFeiten>
{
    public override CommandPolicy Policy =>
        Protocolpoort.Policy("koppelvragen", AuditActie.Zoeken, Recht.Schrijven, Rolverdeling.Coordinator, "ROL-02");

    public override async Task<KoppelvraagFeiten> GatherAsync(
        SignaalDossier? state, KoppelvraagStellen command, CommandContext context, CancellationToken cancellation)
    {
        var protocol = await protocollen.OpAsync(context.Moment.Nu, cancellation);
        return new KoppelvraagFeiten(
            protocol,
            Weiger(state, protocol, context) is null
                ? await index.ZoekAsync(Signaalkenmerken.Van(state!), Eigen(state!, context.Id), cancellation)
                : null);
    }

    public override Decision Decide(SignaalDossier? state, KoppelvraagStellen command, KoppelvraagFeiten facts, CommandContext context)
    {
        if ((Weiger(state, facts.Protocol, context) ?? (facts.Vondst is null ? new KoppelindexLooptAchter() : null)) is { } weigering)
        {
            return Decision.Refuse(weigering);
        }

        return Decision.Accept(new KoppelvraagGesteld(
            state!.Koppelvragen.Count + 1,
            Tekst.VanDossier(context, command.Reden),
            facts.Vondst!.Gevraagd,
            Tekst.VanDossier(context, Koppelbevinding.Antwoord(facts.Vondst, context.Aanroep.Gebruiker)),
            Tekst.VanDossier(context, Koppelbevinding.VoorToezicht(facts.Vondst, context.Aanroep.Gebruiker)),
            Protocolpoort.Stap(facts.Protocol!, context)));
    }

    private Refusal? Weiger(SignaalDossier? state, ProtocolVanKracht? protocol, CommandContext context) =>
        Protocolpoort.Controleer(context.Aanroep, Rolverdeling.Coordinator, state, protocol)
        ?? (state is { IsActief: true, Intake: not null, Status: not SignaalStatus.CasusGestart } ? null : new KoppelvraagNietAanDeOrde())
        ?? (state!.IsIngetrokken ? new SignaalIsOnjuist() : null)
        ?? (state.Kern.Duo?.Omvat(context.Aanroep.Gebruiker) == true ? (Refusal?)null : new AlleenEigenSignaal())
        ?? (state.Koppelvragen.Count(vraag => vraag.Stap.Op == context.Moment.Vandaag) >= beleid.KoppelvragenPerDag ? new TeVeelKoppelvragen() : null);

    private static HashSet<DossierId> Eigen(SignaalDossier state, DossierId id) => state.Ontvangst.Melding is { } melding ? [id, melding] : [id];
}
