using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Pga.Aanmelding;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using NodaTime;

namespace CaseManagement.Pga.Triage;

/// <summary>Refused because the new casusregisseur or achtervang declared a conflict of interest (<c>ROL-07</c>).</summary>
public sealed record DuoHeeftBelangenconflict() : Refusal(
    "ROL-07", "Een van de twee heeft een belangenconflict gemeld bij deze casus.", "Wijs een andere collega aan.");

/// <summary>Refused because PGA data may not serve ondermijning without a new basis (§4.5).</summary>
public sealed record NieuweGrondslagOntbreekt() : Refusal(
    "PGA-4.5",
    "PGA-gegevens mogen zonder nieuwe grondslag niet voor ondermijning worden gebruikt.",
    "Leg de nieuwe grondslag vast, of kies een andere route.");

internal sealed class TriageAfrondenUseCase(PgaInstellingen instellingen) : PgaUseCase<TriageAfronden>
{
    public override CommandPolicy Policy => new("triage", AuditActie.Besluiten, Recht.Schrijven)
    {
        AlleenRollen = [.. Regie, Rol.Interventieteam],
        RolRegel = "PGA-4.2",
    };

    protected override IReadOnlyList<PgaStatus> Toegestaan => [PgaStatus.InTriage];

    protected override Refusal? Weiger(PgaCasus state, TriageAfronden command, CommandContext context) => command switch
    {
        { Besluit: TriageBesluit.Accepteren } => WeigerAcceptatie(state, command.Acceptatie!, context),
        { Besluit: TriageBesluit.Doorverwijzen, Doorverwijzing: { Naar: DoorverwijzingNaar.Ondermijning, Grondslag: null or "" } } => new NieuweGrondslagOntbreekt(),
        _ => null,
    };

    protected override IReadOnlyList<IEvent> Gebeurtenissen(PgaCasus state, TriageAfronden command, CommandContext context)
    {
        var motivering = Tekst(context, command.Motivering);
        var vernietigenOp = instellingen.VernietigenOp(command.Op, state.Aanmelding.ExGedetineerde, metMaatregelen: false);
        return command.Besluit switch
        {
            TriageBesluit.Accepteren => Geaccepteerd(state, command, command.Acceptatie!, motivering, context),
            TriageBesluit.Doorverwijzen => [Doorverwezen(command, command.Doorverwijzing!, motivering, vernietigenOp, context)],
            _ => [new TriageAfgewezen(command.Op, motivering, vernietigenOp)],
        };
    }

    private IReadOnlyList<IEvent> Geaccepteerd(
        PgaCasus state, TriageAfronden command, Acceptatie acceptatie, PersonalText motivering, CommandContext context) =>
    [
        new TriageGeaccepteerd(
            command.Op, context.Moment.Nu, acceptatie.Criteria, acceptatie.Prioriteit, acceptatie.Regiehouder, acceptatie.Casusregisseur,
            motivering, acceptatie.AveNiveau, command.Op + instellingen.Plan, command.Op + instellingen.EvaluatieMax),
        .. NieuwDuo(state, acceptatie),
        .. (acceptatie.Deelnemers ?? []).Select(deelnemer => new DeelnemerUitgenodigd(Genodigde(deelnemer))),
    ];

    private static TriageDoorverwezen Doorverwezen(
        TriageAfronden command, Doorverwijzing doorverwijzing, PersonalText motivering, LocalDate vernietigenOp, CommandContext context) =>
        new(
            command.Op, doorverwijzing.Naar, doorverwijzing.Grondslag is { Length: > 0 } grondslag ? Tekst(context, grondslag) : null,
            motivering, vernietigenOp);

    private Refusal? WeigerAcceptatie(PgaCasus state, Acceptatie acceptatie, CommandContext context)
    {
        var duo = Duo(state, acceptatie);
        return acceptatie.Criteria.Count == 0 ? new GeenGrondVoorPga()
            : duo.Controleer() ?? (state.Kern.Uitgesloten.Any(duo.Omvat) ? new DuoHeeftBelangenconflict() : null)
            ?? (acceptatie.Deelnemers ?? []).Select(deelnemer => WeigerDeelnemer(state, deelnemer, context)).FirstOrDefault(w => w is not null);
    }

    // The meeting is no fact here: triage does not wait for it, so every partner gets a day of his own (ROL-06).
    private Refusal? WeigerDeelnemer(PgaCasus state, Deelnemer deelnemer, CommandContext context) =>
        instellingen.Convenant(state.Aanmelding.Convenant)?.MagDeelnemen(deelnemer.Organisatie) != true
            ? new OrganisatieIsGeenConvenantpartner()
            : Uitnodiging.Controleer(state.Kern, Genodigde(deelnemer), null, context.Moment.Vandaag);

    private static Deelnemer Genodigde(Deelnemer deelnemer) =>
        new(Organisaties.Normaal(deelnemer.Organisatie), deelnemer.Gebruiker, deelnemer.Tot);

    private static Duo Duo(PgaCasus state, Acceptatie acceptatie) =>
        new(acceptatie.Casusregisseur, acceptatie.Achtervang ?? state.Kern.Duo!.Achtervang);

    private static IEnumerable<IEvent> NieuwDuo(PgaCasus state, Acceptatie acceptatie) =>
        Duo(state, acceptatie) is var duo && duo == state.Kern.Duo ? [] : [new DuoToegewezen(duo)];
}
