using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Signalen.Casus;

/// <summary>Records that an intervention was carried out, or lapsed. What check 2B refused altogether is not carried out (<c>OND-14</c>).</summary>
/// <param name="Interventie">The intervention.</param>
/// <param name="Resultaat">Which of the two.</param>
/// <param name="Op">Civil date.</param>
/// <param name="Toelichting">What came of it.</param>
public sealed record InterventieAfronden(int Interventie, InterventieResultaat Resultaat, LocalDate Op, string Toelichting);

/// <summary>Starts the monitoring of a case whose interventions have all ended.</summary>
/// <param name="Toelichting">What was reached.</param>
public sealed record CasusMonitoren(string Toelichting);

internal sealed class InterventieAfrondenVorm : AbstractValidator<InterventieAfronden>
{
    public InterventieAfrondenVorm() => RuleFor(c => c.Toelichting).NotEmpty().WithMessage("Vul het resultaat in.");
}

internal sealed class InterventieAfrondenUseCase(IProtocolregister protocollen) : BeleidstapUseCase<OndermijningsCasus, InterventieAfronden>(protocollen)
{
    public override CommandPolicy Policy => Protocolpoort.Policy("interventies/afronding", AuditActie.Wijzigen, Recht.Schrijven, Rolverdeling.Regie);

    public override Decision Decide(OndermijningsCasus? state, InterventieAfronden command, ProtocolVanKracht? facts, CommandContext context) =>
        (Rolverdeling.Controleer(context.Aanroep, Rolverdeling.Regie, state) ?? Controleer(state, command, context)) is { } weigering
            ? Decision.Refuse(weigering)
            : Decision.Accept(new InterventieAfgerond(
                command.Interventie,
                command.Resultaat,
                command.Op,
                Tekst.Van(context, OndermijningsCasusZaaktype.Doelcode, command.Toelichting),
                context.Aanroep.Gebruiker,
                facts.VanKracht()));

    private static Refusal? Controleer(OndermijningsCasus? state, InterventieAfronden command, CommandContext context) =>
        state is not { Status: CasusStatus.InUitvoering, Plan: { } plan }
            || state.Interventie(command.Interventie) is not { Resultaat: null } interventie ? new CasusstapNietAanDeOrde()
        : command.Resultaat is InterventieResultaat.Uitgevoerd && !interventie.Check!.StaatIetsToe ? new NietToegestaanInCheck2B()
        : command.Op > context.Moment.Vandaag || command.Op < plan.Stap.Op ? new CasusdatumOnjuist()
        : null;
}

internal sealed class CasusMonitorenVorm : AbstractValidator<CasusMonitoren>
{
    public CasusMonitorenVorm() => RuleFor(c => c.Toelichting).NotEmpty().WithMessage("Vul in wat er is bereikt.");
}

internal sealed class CasusMonitorenUseCase(IProtocolregister protocollen, SignaalBeleid beleid)
    : BeleidstapUseCase<OndermijningsCasus, CasusMonitoren>(protocollen)
{
    public override CommandPolicy Policy => Protocolpoort.Policy("monitoring", AuditActie.Wijzigen, Recht.Schrijven, Rolverdeling.Regie);

    public override Decision Decide(OndermijningsCasus? state, CasusMonitoren command, ProtocolVanKracht? facts, CommandContext context)
    {
        var vandaag = context.Moment.Vandaag;
        var weigering = Rolverdeling.Controleer(context.Aanroep, Rolverdeling.Regie, state)
            ?? (state is { Status: CasusStatus.InUitvoering } ? (Refusal?)null : new CasusstapNietAanDeOrde())
            ?? (state!.Interventies.Exists(interventie => interventie.Resultaat is null) ? new InterventiesStaanOpen() : null);
        return weigering is not null ? Decision.Refuse(weigering) : Decision.Accept(new CasusMonitoringGestart(
            vandaag.Plus(beleid.Onder(facts).Monitoring),
            Tekst.Van(context, OndermijningsCasusZaaktype.Doelcode, command.Toelichting),
            context.Aanroep.Gebruiker,
            vandaag,
            facts.VanKracht()));
    }
}
