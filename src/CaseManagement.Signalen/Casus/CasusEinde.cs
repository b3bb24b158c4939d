using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Signalen.Verstrekkingen;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using FluentValidation;

namespace CaseManagement.Signalen.Casus;

/// <summary>Closes a case after its monitoring.</summary>
/// <param name="Resultaat">What came of it.</param>
public sealed record OndermijningsCasusAfsluiten(string Resultaat);

/// <summary>Records that nothing will be done: the signaaloverleg decided so, or check 2B lets nothing of the plan be carried out.</summary>
/// <param name="Motivering">Why.</param>
public sealed record GeenActieBesluiten(string Motivering);

internal sealed class OndermijningsCasusAfsluitenVorm : AbstractValidator<OndermijningsCasusAfsluiten>
{
    public OndermijningsCasusAfsluitenVorm() => RuleFor(c => c.Resultaat).NotEmpty().WithMessage("Vul het resultaat in.");
}

internal sealed class GeenActieBesluitenVorm : AbstractValidator<GeenActieBesluiten>
{
    public GeenActieBesluitenVorm() => RuleFor(c => c.Motivering).NotEmpty().WithMessage("Vul de motivering in.");
}

/// <summary>
/// A step that ends a case: refused while a person of the signal must be informed, an action waits (<c>OND-33</c>, §8.4), or the recipients were
/// not told that the signal proved false.
/// </summary>
internal abstract class CasuseindeUseCase<TCommand>(IProtocolregister protocollen, Lader<SignaalDossier> signalen)
    : CommandUseCase<OndermijningsCasus, TCommand, CasusFeiten>
    where TCommand : class
{
    public sealed override async Task<CasusFeiten> GatherAsync(
        OndermijningsCasus? state, TCommand command, CommandContext context, CancellationToken cancellation) => new(
        await protocollen.LaatstAsync(context.Moment.Nu, cancellation),
        state is null ? null : (await signalen.LaadAsync(state.Start.Signaal, cancellation)).State);

    protected static Refusal? MagEindigen(OndermijningsCasus state, CasusFeiten facts, CommandContext context) =>
        facts.Signaal is not { } signaal
            || signaal.Betrokkenen.Any(betrokkene => betrokkene.Informatieplicht.StaatOpen(context.Moment.Vandaag)) ? new InformatieplichtStaatOpen()
        : signaal.IsIngetrokken && !state.IsIngetrokken ? new IntrekkingNogTeVerwerken()
        : state.Kern.HeeftOpenActies ? new ErZijnOpenActies()
        : null;
}

internal sealed class OndermijningsCasusAfsluitenUseCase(IProtocolregister protocollen, Lader<SignaalDossier> signalen, SignaalBeleid beleid)
    : CasuseindeUseCase<OndermijningsCasusAfsluiten>(protocollen, signalen)
{
    public override CommandPolicy Policy => Protocolpoort.Policy("afsluiting", AuditActie.Besluiten, Recht.Schrijven, Rolverdeling.Regie);

    public override Decision Decide(OndermijningsCasus? state, OndermijningsCasusAfsluiten command, CasusFeiten facts, CommandContext context)
    {
        var vandaag = context.Moment.Vandaag;
        var weigering = Rolverdeling.Controleer(context.Aanroep, Rolverdeling.Regie, state)
            ?? (state is { Status: CasusStatus.Monitoring } ? (Refusal?)null : new CasusstapNietAanDeOrde())
            ?? (vandaag > state!.MonitoringTot ? null : new MonitoringLooptNog())
            ?? MagEindigen(state, facts, context);
        return weigering is not null ? Decision.Refuse(weigering) : Decision.Accept(new OndermijningsCasusAfgesloten(
            CasusStatus.Afgesloten,
            Tekst.Van(context, OndermijningsCasusZaaktype.Doelcode, command.Resultaat),
            Selectielijstcategorie.GegevensVerwerkt,
            vandaag.Plus(beleid.Onder(facts.Protocol).BewaarCasus),
            context.Aanroep.Gebruiker,
            vandaag,
            facts.Protocol.VanKracht()));
    }
}

internal sealed class GeenActieBesluitenUseCase(IProtocolregister protocollen, Lader<SignaalDossier> signalen, SignaalBeleid beleid)
    : CasuseindeUseCase<GeenActieBesluiten>(protocollen, signalen)
{
    public override CommandPolicy Policy => Protocolpoort.Policy("geen-actie", AuditActie.Besluiten, Recht.Schrijven, Rolverdeling.Regie);

    public override Decision Decide(OndermijningsCasus? state, GeenActieBesluiten command, CasusFeiten facts, CommandContext context)
    {
        var vandaag = context.Moment.Vandaag;
        var weigering = Rolverdeling.Controleer(context.Aanroep, Rolverdeling.Regie, state)
            ?? (state is { Status: < CasusStatus.InUitvoering } ? (Refusal?)null : new CasusstapNietAanDeOrde())
            ?? MagEindigen(state!, facts, context);
        return weigering is not null ? Decision.Refuse(weigering) : Decision.Accept(new OndermijningsCasusAfgesloten(
            CasusStatus.GeenActie,
            Tekst.Van(context, OndermijningsCasusZaaktype.Doelcode, command.Motivering),
            Selectielijstcategorie.VerwerkingAfgebroken,
            vandaag.Plus(beleid.Onder(facts.Protocol).BewaarNietOpgepakt),
            context.Aanroep.Gebruiker,
            vandaag,
            facts.Protocol.VanKracht()));
    }
}
