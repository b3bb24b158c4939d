using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Signalen.Informatieplicht;

/// <summary>Postpones informing a person under UAVG 41; needs a ground and all eight considerations (<c>OND-32</c>).</summary>
public sealed record InformatieplichtUitstellen(
    BetrokkeneId Betrokkene, IReadOnlyList<UitstelGrond> Gronden, OverwegingenOpgave Overwegingen, string Motivering)
{
    /// <summary>Civil day on which it is judged again: at most three months from now, and then when left out (<c>OND-33</c>).</summary>
    public LocalDate? HerbeoordelenOp { get; init; }
}

/// <summary>The eight considerations of UAVG 41 lid 2 as typed in; see <see cref="AchtOverwegingen"/>.</summary>
public sealed record OverwegingenOpgave(
    string Doeleinden,
    string Gegevenscategorieen,
    string Reikwijdte,
    string Waarborgen,
    string Verantwoordelijke,
    string Bewaartermijnen,
    string Risicos,
    string Mededeling);

internal sealed class InformatieplichtUitstellenVorm : AbstractValidator<InformatieplichtUitstellen>
{
    private const string Leeg = "Beantwoord alle acht overwegingen van artikel 41, tweede lid, UAVG.";

    public InformatieplichtUitstellenVorm()
    {
        RuleFor(c => c.Gronden).NotEmpty().WithMessage("Kies ten minste één grond van artikel 41, eerste lid, UAVG.");
        RuleFor(c => c.Motivering).NotEmpty().WithMessage("Motiveer waarom uitstel noodzakelijk en evenredig is.");
        RuleFor(c => c.Overwegingen).NotNull().WithMessage(Leeg).ChildRules(o =>
        {
            o.RuleFor(x => x.Doeleinden).NotEmpty().WithMessage(Leeg);
            o.RuleFor(x => x.Gegevenscategorieen).NotEmpty().WithMessage(Leeg);
            o.RuleFor(x => x.Reikwijdte).NotEmpty().WithMessage(Leeg);
            o.RuleFor(x => x.Waarborgen).NotEmpty().WithMessage(Leeg);
            o.RuleFor(x => x.Verantwoordelijke).NotEmpty().WithMessage(Leeg);
            o.RuleFor(x => x.Bewaartermijnen).NotEmpty().WithMessage(Leeg);
            o.RuleFor(x => x.Risicos).NotEmpty().WithMessage(Leeg);
            o.RuleFor(x => x.Mededeling).NotEmpty().WithMessage(Leeg);
        });
    }
}

internal sealed class InformatieplichtUitstellenUseCase(IProtocolregister protocollen, SignaalBeleid beleid)
    : SignaalUseCase<InformatieplichtUitstellen>(protocollen)
{
    public override CommandPolicy Policy => InformatieplichtRegels.Policy("uitgesteld");

    public override Decision Decide(SignaalDossier? state, InformatieplichtUitstellen command, ProtocolVanKracht? facts, CommandContext context)
    {
        var vandaag = context.Moment.Vandaag;
        var uiterlijk = vandaag.Plus(beleid.Onder(facts).Herbeoordeling);
        var herbeoordelen = command.HerbeoordelenOp ?? uiterlijk;
        var weigering = InformatieplichtRegels.Controleer(state, command.Betrokkene, context.Aanroep)
            ?? (herbeoordelen <= vandaag || herbeoordelen > uiterlijk ? new InformatieplichtDatumOnjuist() : null);
        return weigering is not null ? Decision.Refuse(weigering) : Decision.Accept(new InformatieplichtUitgesteld(
            command.Betrokkene,
            [.. command.Gronden.Distinct()],
            Overwegingen(command.Overwegingen, context),
            Tekst.VanDossier(context, command.Motivering),
            herbeoordelen,
            vandaag,
            facts.VanKracht()));
    }

    private static AchtOverwegingen Overwegingen(OverwegingenOpgave o, CommandContext context) => new(
        Tekst.VanDossier(context, o.Doeleinden),
        Tekst.VanDossier(context, o.Gegevenscategorieen),
        Tekst.VanDossier(context, o.Reikwijdte),
        Tekst.VanDossier(context, o.Waarborgen),
        Tekst.VanDossier(context, o.Verantwoordelijke),
        Tekst.VanDossier(context, o.Bewaartermijnen),
        Tekst.VanDossier(context, o.Risicos),
        Tekst.VanDossier(context, o.Mededeling));
}
