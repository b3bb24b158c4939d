using System.Collections.Frozen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Gegevens;
using CaseManagement.Woonoverlast.Toestand;
using NodaTime;

namespace CaseManagement.Woonoverlast.Intake;

/// <summary>Accepts the dossier after intake: it is woonoverlast, and it is <see cref="Complexiteit"/>. Brings the general agreement in.</summary>
public sealed record DossierAccepteren(Complexiteit Complexiteit);

/// <summary>The dossier was accepted.</summary>
/// <param name="Complexiteit">Whether one partner can solve it.</param>
/// <param name="Op">When (UTC).</param>
[EventType("woonoverlast.geaccepteerd")]
public sealed record DossierGeaccepteerd(Complexiteit Complexiteit, Instant Op) : IEvent;

internal sealed class DossierAccepterenUseCase(WoonoverlastParameters parameters) : WoonoverlastUseCase<DossierAccepteren>
{
    public override CommandPolicy Policy => Rollen.Neemt("acceptatie");

    protected override FrozenSet<WoonoverlastStatus> Vanuit => Statussen.InIntake;

    protected override Decision Beslis(WoonoverlastDossier dossier, DossierAccepteren command, CommandContext context)
    {
        var geaccepteerd = new DossierGeaccepteerd(command.Complexiteit, context.Moment.Nu);
        return AlgemeenConvenant(dossier, context.Moment.Vandaag) is { } convenant
            ? Decision.Accept(geaccepteerd, new ConvenantVastgelegd(convenant))
            : Decision.Accept(geaccepteerd);
    }

    private Convenant? AlgemeenConvenant(WoonoverlastDossier dossier, LocalDate vandaag)
    {
        var convenant = parameters.Convenant is { } algemeen
            ? new Convenant(algemeen.ConvenantId, algemeen.GeldigVan, algemeen.GeldigTot, [], null)
            : null;
        return dossier.Convenant is null && convenant?.GeldtOp(vandaag) == true ? convenant : null;
    }
}
