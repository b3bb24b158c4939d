using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Verstrekkingen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using FluentValidation;

namespace CaseManagement.Signalen.Casus;

/// <summary>Starts the case of a signal that is on the agenda of the signaaloverleg, under the identifier that follows from the signal.</summary>
/// <param name="Signaal">The signal.</param>
/// <param name="Duo">Casusregisseur and achtervang.</param>
public sealed record CasusStarten(DossierId Signaal, Duo Duo);

/// <summary>What a step of a case must know from elsewhere.</summary>
/// <param name="Protocol">The protocol in force.</param>
/// <param name="Signaal">The signal as it is now.</param>
public sealed record CasusFeiten(ProtocolVanKracht? Protocol, SignaalDossier? Signaal);

internal sealed class CasusStartenVorm : AbstractValidator<CasusStarten>
{
    public CasusStartenVorm() => RuleFor(c => c.Duo).NotNull().WithMessage("Wijs een casusregisseur en een achtervang aan.");
}

internal sealed class CasusStartenUseCase(IProtocolregister protocollen, Lader<SignaalDossier> signalen)
    : CommandUseCase<OndermijningsCasus, CasusStarten, CasusFeiten>
{
    public override CommandPolicy Policy =>
        Protocolpoort.Policy("", AuditActie.Aanmaken, Recht.Schrijven, Rolverdeling.Coordinator) with { Opent = true };

    public override DossierId? VasteId(CasusStarten command) => OndermijningsCasusZaaktype.IdVan(command.Signaal);

    public override async Task<CasusFeiten> GatherAsync(
        OndermijningsCasus? state, CasusStarten command, CommandContext context, CancellationToken cancellation) => new(
        await protocollen.OpAsync(context.Moment.Nu, cancellation), (await signalen.LaadAsync(command.Signaal, cancellation)).State);

    public override Decision Decide(OndermijningsCasus? state, CasusStarten command, CasusFeiten facts, CommandContext context)
    {
        var weigering = Rolverdeling.Controleer(context.Aanroep, Rolverdeling.Coordinator, zaak: null)
            ?? (IsZichtbaar(facts.Signaal, context) ? null : new SignaalNietKlaarVoorCasus())
            ?? Protocolpoort.Controleer(context.Aanroep, Rolverdeling.Coordinator, facts.Signaal, facts.Protocol)
            ?? (state is null ? null : new CasusIsAlGestart())
            ?? Controleer(facts.Signaal, command, context);
        return weigering is not null
            ? Decision.Refuse(weigering)
            : Decision.Accept(
            [
                Gestart(facts.Signaal!, command, Protocolpoort.Stap(facts.Protocol!, context), context),
                new DuoToegewezen(command.Duo),
                .. facts.Signaal!.Kern.Uitgesloten.Select(gebruiker => new BelangenconflictGemeld(gebruiker)),
                .. Starter(command, context),
            ]);
    }

    // A signal that is hidden for who declared a conflict of interest is answered like one that is not there (ROL-07).
    private static bool IsZichtbaar(SignaalDossier? signaal, CommandContext context) =>
        signaal is not null && !signaal.Kern.Uitgesloten.Contains(context.Aanroep.Gebruiker);

    private static Refusal? Controleer(SignaalDossier? signaal, CasusStarten command, CommandContext context) =>
        signaal is not { Status: SignaalStatus.OpAgendaSignaaloverleg, Vrijgave: not null, Check2A: { } check }
            || context.Moment.Vandaag > check.GeldigTot ? new SignaalNietKlaarVoorCasus()
        : signaal.IsIngetrokken ? new SignaalIsOnjuist()
        : signaal.Kern.Uitgesloten.Exists(command.Duo.Omvat) ? new PersoonIsUitgesloten()
        : signaal.Toetsers.Exists(command.Duo.Omvat) ? new EigenSignaalNietToetsen()
        : command.Duo.Controleer();

    // The signaalcoördinator prepares the meetings and records the supplies, so takes part.
    private static IEnumerable<IEvent> Starter(CasusStarten command, CommandContext context) => command.Duo.Omvat(context.Aanroep.Gebruiker)
        ? []
        : [new DeelnemerUitgenodigd(new Deelnemer(Organisaties.Gemeente, context.Aanroep.Gebruiker))];

    private static OndermijningsCasusGestart Gestart(SignaalDossier signaal, CasusStarten command, ProtocolStap stap, CommandContext context) => new(
        context.NieuweCode,
        command.Signaal,
        signaal.Check2A!.Check,
        signaal.Check2A.GeldigTot,
        signaal.HeeftPolitiegegevens,
        Gegevenslijst.Van(signaal),
        signaal.Vrijgave!.Vrijgegeven,
        signaal.Vrijgave.Toegelaten,
        [.. signaal.Betrokkenen.Select(betrokkene => betrokkene.Gekoppeld.Betrokkene)],
        [.. signaal.Behandelaars()],
        [.. signaal.Toetsers],
        stap);
}
