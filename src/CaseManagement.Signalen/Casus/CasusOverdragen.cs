using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Bewaring;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Signalen.Verstrekkingen;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Signalen.Casus;

/// <summary>Hands a case to RIEC, which has the regie from then on (<c>OND-40</c> to <c>OND-42</c>).</summary>
/// <param name="Verstrekking">What is handed over, to whom, on which basis and for which purpose of the WGS.</param>
/// <param name="Intakenummer">Number of the intake at RIEC, if known.</param>
public sealed record CasusAanRiecOverdragen(VerstrekkingOpgave Verstrekking, string? Intakenummer = null);

/// <summary>Records that RIEC confirmed that it received the case.</summary>
/// <param name="BevestigdOp">Civil date of the confirmation.</param>
public sealed record CasusoverdrachtBevestigen(LocalDate BevestigdOp);

internal sealed class CasusAanRiecOverdragenVorm : AbstractValidator<CasusAanRiecOverdragen>
{
    public CasusAanRiecOverdragenVorm() =>
        RuleFor(c => c.Verstrekking).NotNull().WithMessage("Vul in wat u overdraagt.").SetValidator(new VerstrekkingVorm());
}

internal sealed class CasusAanRiecOverdragenUseCase(IProtocolregister protocollen, Lader<SignaalDossier> signalen)
    : CasuseindeUseCase<CasusAanRiecOverdragen>(protocollen, signalen)
{
    public override CommandPolicy Policy =>
        Protocolpoort.Policy("overdracht-riec", AuditActie.Verstrekken, Recht.Schrijven, Rolverdeling.CoordinatorEnRegie);

    public override Decision Decide(OndermijningsCasus? state, CasusAanRiecOverdragen command, CasusFeiten facts, CommandContext context)
    {
        var weigering = Protocolpoort.Controleer(context.Aanroep, Rolverdeling.CoordinatorEnRegie, state, facts.Protocol)
            ?? (state is { Status: < CasusStatus.Monitoring } ? (Refusal?)null : new CasusstapNietAanDeOrde())
            ?? (state!.IsIngetrokken || facts.Signaal is { IsIngetrokken: true } ? new SignaalIsOnjuist() : null)
            ?? Overdrachten.Controleer(state, Overnemer.Riec, command.Verstrekking, context.Moment.Vandaag)
            ?? MagEindigen(state, facts, context);
        return weigering is not null ? Decision.Refuse(weigering) : Decision.Accept(new CasusOvergedragenAanRiec(
            Tekst.OfNull(context, OndermijningsCasusZaaktype.Doelcode, command.Intakenummer),
            state!.Start.Check2A,
            Overdrachten.Verstrekking(state, Overnemer.Riec, command.Verstrekking, facts.Protocol!, context, OndermijningsCasusZaaktype.Doelcode)));
    }
}

internal sealed class CasusoverdrachtBevestigenUseCase(IProtocolregister protocollen, SignaalBeleid beleid)
    : BeleidstapUseCase<OndermijningsCasus, CasusoverdrachtBevestigen>(protocollen)
{
    public override CommandPolicy Policy =>
        Protocolpoort.Policy("overdracht-riec/bevestiging", AuditActie.Wijzigen, Recht.Schrijven, Rolverdeling.CoordinatorEnRegie);

    public override Decision Decide(OndermijningsCasus? state, CasusoverdrachtBevestigen command, ProtocolVanKracht? facts, CommandContext context) =>
        (Rolverdeling.Controleer(context.Aanroep, Rolverdeling.CoordinatorEnRegie, state)
            ?? (state is { Status: CasusStatus.OverdrachtRiec, VernietigenOp: null } ? (Refusal?)null : new GeenOverdrachtTeBevestigen())
            ?? (command.BevestigdOp > context.Moment.Vandaag || command.BevestigdOp < new Moment(state!.Overdracht!.Op).Vandaag
                ? new BevestigingsdatumOnjuist()
                : null)) is { } weigering
            ? Decision.Refuse(weigering)
            : Decision.Accept(new CasusoverdrachtBevestigd(
                command.BevestigdOp, command.BevestigdOp.Plus(beleid.Onder(facts).BewaarNaBevestigingRiec), facts.VanKracht()));
}
