using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Pga.Informeren;

/// <summary>Postpones informing the data subject on a ground of UAVG 41, with the eight considerations of lid 2 (<c>OND-32</c>).</summary>
/// <param name="Op">Day.</param>
/// <param name="Grond">Ground of lid 1.</param>
/// <param name="Afweging">The eight answers.</param>
/// <param name="HerbeoordelenOp">Last day to weigh again; by default at most three months away.</param>
public sealed record InformatieplichtUitstellen(LocalDate Op, UitstelGrond Grond, AchtAfwegingen Afweging, LocalDate HerbeoordelenOp) : IGedateerd;

/// <summary>The eight considerations of UAVG 41 lid 2 a-h, as typed in.</summary>
/// <param name="Doeleinden">a.</param>
/// <param name="Categorieen">b.</param>
/// <param name="Reikwijdte">c.</param>
/// <param name="Waarborgen">d.</param>
/// <param name="Verantwoordelijke">e.</param>
/// <param name="Bewaartermijnen">f.</param>
/// <param name="Risicos">g.</param>
/// <param name="Mededeling">h.</param>
public sealed record AchtAfwegingen(
    string Doeleinden, string Categorieen, string Reikwijdte, string Waarborgen,
    string Verantwoordelijke, string Bewaartermijnen, string Risicos, string Mededeling)
{
    internal IReadOnlyList<string> Alle =>
        [Doeleinden, Categorieen, Reikwijdte, Waarborgen, Verantwoordelijke, Bewaartermijnen, Risicos, Mededeling];
}

/// <summary>Refused because not all eight considerations were made (<c>OND-32</c>).</summary>
public sealed record AfwegingIsOnvolledig() : Refusal(
    "OND-32", "Uitstel vraagt om acht afwegingen (UAVG 41 lid 2).", "Vul alle acht afwegingen in.");

/// <summary>Refused because the day of re-assessment lies in the past or too far away (<c>OND-33</c>).</summary>
public sealed record HerbeoordelingKloptNiet() : Refusal(
    "OND-33", "De dag van herbeoordeling ligt niet binnen de toegestane periode.", "Kies een dag na het besluit en binnen de termijn voor herbeoordeling.");

internal sealed class InformatieplichtUitstellenUseCase(PgaInstellingen instellingen) : InformerenUseCase<InformatieplichtUitstellen>
{
    public override CommandPolicy Policy => new("informatieplicht/uitstel", AuditActie.Besluiten, Recht.Schrijven)
    {
        AlleenRollen = Regie,
        RolRegel = "PGA-4.2",
    };

    protected override Refusal? Weiger(PgaCasus state, InformatieplichtUitstellen command, CommandContext context) =>
        base.Weiger(state, command, context) ?? command switch
        {
            _ when command.Afweging.Alle.Any(string.IsNullOrWhiteSpace) => new AfwegingIsOnvolledig(),
            _ when command.HerbeoordelenOp <= command.Op || command.HerbeoordelenOp > command.Op + instellingen.InformatieplichtHerbeoordeling =>
                new HerbeoordelingKloptNiet(),
            _ => null,
        };

    protected override IReadOnlyList<IEvent> Gebeurtenissen(PgaCasus state, InformatieplichtUitstellen command, CommandContext context)
    {
        var a = command.Afweging;
        return
        [
            new InformatieplichtUitgesteld(
                command.Op,
                command.Grond,
                new UitstelAfweging(
                    Tekst(context, a.Doeleinden), Tekst(context, a.Categorieen), Tekst(context, a.Reikwijdte), Tekst(context, a.Waarborgen),
                    Tekst(context, a.Verantwoordelijke), Tekst(context, a.Bewaartermijnen), Tekst(context, a.Risicos), Tekst(context, a.Mededeling)),
                command.HerbeoordelenOp),
        ];
    }
}
