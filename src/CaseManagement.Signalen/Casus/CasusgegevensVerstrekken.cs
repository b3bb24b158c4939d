using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;

namespace CaseManagement.Signalen.Casus;

/// <summary>Supplies data for one intervention: only what check 2B of that intervention allows that recipient (<c>OND-14</c>).</summary>
/// <param name="Interventie">The intervention.</param>
/// <param name="Ontvanger">The part of the organisation.</param>
/// <param name="OntvangendePersoon">Who receives.</param>
/// <param name="Gegevens">The data elements.</param>
/// <param name="Grondslag">Legal basis.</param>
/// <param name="Doel">For what.</param>
/// <param name="Wijze">How.</param>
public sealed record CasusgegevensVerstrekken(
    int Interventie,
    Ontvanger Ontvanger,
    string OntvangendePersoon,
    IReadOnlyList<Gegeven> Gegevens,
    string Grondslag,
    string Doel,
    VerstrekkingsWijze Wijze);

internal sealed class CasusgegevensVerstrekkenVorm : AbstractValidator<CasusgegevensVerstrekken>
{
    public CasusgegevensVerstrekkenVorm()
    {
        RuleFor(c => c.OntvangendePersoon).NotEmpty().WithMessage("Vul in wie de gegevens ontvangt.");
        RuleFor(c => c.Gegevens).NotEmpty().WithMessage("Noem de gegevens die u verstrekt.");
        RuleFor(c => c.Grondslag).NotEmpty().WithMessage("Vul de grondslag in.");
        RuleFor(c => c.Doel).NotEmpty().WithMessage("Vul het doel in.");
    }
}

internal sealed class CasusgegevensVerstrekkenUseCase(IProtocolregister protocollen)
    : ProtocolstapUseCase<OndermijningsCasus, CasusgegevensVerstrekken>(protocollen)
{
    public override CommandPolicy Policy =>
        Protocolpoort.Policy("verstrekkingen", AuditActie.Verstrekken, Recht.Schrijven, Rolverdeling.CoordinatorEnRegie);

    protected override IReadOnlyList<Rol> Rollen => Rolverdeling.CoordinatorEnRegie;

    protected override Refusal? Weiger(OndermijningsCasus? state, CasusgegevensVerstrekken command, CommandContext context) =>
        state is not { Status: CasusStatus.InUitvoering } ? new CasusstapNietAanDeOrde()
        : state.Interventie(command.Interventie) is not { Resultaat: null, Check: { } check }
            || !command.Gegevens.All(gegeven => check.StaatToe(gegeven, command.Ontvanger, context.Moment.Vandaag))
                ? new NietToegestaanInCheck2B()
        : null;

    protected override IReadOnlyList<IEvent> Gebeurt(
        OndermijningsCasus state, CasusgegevensVerstrekken command, ProtocolStap stap, CommandContext context)
    {
        const string doel = OndermijningsCasusZaaktype.Doelcode;
        return
        [
            new CasusgegevensVerstrekt(
                command.Interventie,
                state.Interventie(command.Interventie)!.Check!.Check,
                command.Ontvanger,
                Tekst.Van(context, doel, command.OntvangendePersoon),
                [.. command.Gegevens.Distinct()],
                Tekst.Van(context, doel, command.Grondslag),
                Tekst.Van(context, doel, command.Doel),
                command.Wijze,
                context.Moment.Nu,
                stap),
        ];
    }
}
