using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Pga.Informeren;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;

namespace CaseManagement.Pga.Afsluiting;

internal sealed class CasusAfsluitenUseCase(PgaInstellingen instellingen) : PgaUseCase<CasusAfsluiten>
{
    public override CommandPolicy Policy => new("afsluiting", AuditActie.Besluiten, Recht.Beslissen)
    {
        AlleenRollen = [Rol.VoorzitterOverleg],
        RolRegel = "PGA-4.2",
    };

    protected override IReadOnlyList<PgaStatus> Toegestaan => Afsluitfase.Toegestaan;

    protected override bool IsVoorzittersbesluit => true;

    protected override Refusal? Weiger(PgaCasus state, CasusAfsluiten command, CommandContext context) => command switch
    {
        _ when !state.AfsluitingVoorgesteld => new AfsluitingIsNietVoorgesteld(),
        _ when Afsluitfase.Controleer(state.Status, command.Reden) is { } weigering => weigering,
        _ when state.Kern.HeeftOpenActies && !BlijftOpgeschaald(state) => new ErZijnOpenActies(),
        _ when BlijftOpgeschaald(state) && !state.IsGeevalueerdSindsOpschaling => new EvaluatieOntbreekt(),
        _ when !state.Informatieplicht.IsAfgehandeld(context.Moment.Vandaag) => new BetrokkeneIsNietGeinformeerd(),
        { BetrokkeneGeinformeerd: false, Reden: not Afsluitreden.Overleden }
            when state.Informatieplicht.Status is InformatieplichtStatus.Voldaan => new BetrokkeneWeetNietVanAfsluiting(),
        { NazorgTot: { } tot } when tot <= command.Op => new NazorgKloptNiet(),
        _ => null,
    };

    protected override IReadOnlyList<IEvent> Gebeurtenissen(PgaCasus state, CasusAfsluiten command, CommandContext context)
    {
        var vernietigenOp = instellingen.VernietigenOp(
            command.Op, state.Aanmelding.ExGedetineerde, metMaatregelen: !Afsluitfase.IsAfgebroken(state.Status));
        return
        [
            .. LatenVervallen(state, command, context),
            new CasusAfgesloten(command.Op, command.Reden, Tekst(context, command.Toelichting), command.BetrokkeneGeinformeerd, vernietigenOp),
            .. command.NazorgTot is { } tot ? (IReadOnlyList<IEvent>)[new NazorgGestart(tot)] : [],
        ];
    }

    // The frozen local actions can no longer be reported done (PGA-23), so they lapse with the reason of the closing itself.
    private static IEnumerable<IEvent> LatenVervallen(PgaCasus state, CasusAfsluiten command, CommandContext context) =>
        state.Kern.Acties.Where(actie => actie.IsOpen).Select(actie => new ActieVervallen(actie.Nummer, Tekst(context, command.Toelichting)));

    private static bool BlijftOpgeschaald(PgaCasus state) => state.Status is PgaStatus.Opgeschaald;
}
