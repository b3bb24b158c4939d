using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Signalen.Casus;

/// <summary>Lays down the plan van aanpak. A plan that is changed before it is carried out needs its checks 2B again.</summary>
public sealed record PlanVanAanpakVaststellen(string Doel, IReadOnlyList<InterventieOpgave> Interventies, LocalDate Evaluatiedatum);

/// <summary>An intervention as typed in; see <see cref="GeplandeInterventie"/>.</summary>
/// <param name="Orgaan">Which body.</param>
/// <param name="Bevoegdheid">On which power.</param>
/// <param name="Artikel">On which article.</param>
/// <param name="Omschrijving">What will be done.</param>
/// <param name="Actor">Who carries it out.</param>
/// <param name="Deadline">Last civil day.</param>
public sealed record InterventieOpgave(
    BeslissendOrgaan Orgaan, Bevoegdheid Bevoegdheid, string Artikel, string Omschrijving, Ontvanger Actor, LocalDate Deadline);

internal sealed class PlanVanAanpakVaststellenVorm : AbstractValidator<PlanVanAanpakVaststellen>
{
    public PlanVanAanpakVaststellenVorm()
    {
        RuleFor(c => c.Doel).NotEmpty().WithMessage("Vul het doel van het plan in.");
        RuleFor(c => c.Interventies).NotEmpty().WithMessage("Noem ten minste één interventie.");
        RuleForEach(c => c.Interventies).ChildRules(interventie =>
        {
            interventie.RuleFor(i => i.Artikel).NotEmpty().WithMessage("Vul het artikel in waarop de interventie rust.");
            interventie.RuleFor(i => i.Omschrijving).NotEmpty().WithMessage("Vul in wat er gebeurt.");
        });
    }
}

internal sealed class PlanVanAanpakVaststellenUseCase(IProtocolregister protocollen)
    : ProtocolstapUseCase<OndermijningsCasus, PlanVanAanpakVaststellen>(protocollen)
{
    public override CommandPolicy Policy => Protocolpoort.Policy("plan", AuditActie.Besluiten, Recht.Schrijven, Rolverdeling.Regie);

    protected override IReadOnlyList<Rol> Rollen => Rolverdeling.Regie;

    protected override Refusal? Weiger(OndermijningsCasus? state, PlanVanAanpakVaststellen command, ProtocolVanKracht protocol, CommandContext context) =>
        state is not { Status: CasusStatus.PlanInOpstelling or CasusStatus.PlanVastgesteld or CasusStatus.WachtOpPrivacyCheck2B }
            ? new CasusstapNietAanDeOrde()
        : state.IsToetser(context.Aanroep.Gebruiker) ? new EigenSignaalNietToetsen()
        : command.Evaluatiedatum <= context.Moment.Vandaag || command.Interventies.Any(i => i.Deadline < context.Moment.Vandaag)
            ? new CasusdatumOnjuist()
        : null;

    protected override IReadOnlyList<IEvent> Gebeurt(
        OndermijningsCasus state, PlanVanAanpakVaststellen command, ProtocolStap stap, ProtocolVanKracht protocol, CommandContext context) =>
    [
        new PlanVanAanpakVastgesteld(
            Text(context, command.Doel),
            [.. command.Interventies.Select((interventie, index) => new GeplandeInterventie(
                index + 1,
                interventie.Orgaan,
                interventie.Bevoegdheid,
                Text(context, interventie.Artikel),
                Text(context, interventie.Omschrijving),
                interventie.Actor,
                interventie.Deadline))],
            command.Evaluatiedatum,
            stap),
    ];

    private static Kernel.Persoonsgegevens.PersonalText Text(CommandContext context, string text) =>
        Tekst.Van(context, OndermijningsCasusZaaktype.Doelcode, text);
}
