using System.Collections.Frozen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Toestand;
using NodaTime;

namespace CaseManagement.Woonoverlast.Gegevens;

/// <summary>Records that a data subject was informed of the processing (AVG 14).</summary>
public sealed record BetrokkeneInformeren(BetrokkeneId Betrokkene, LocalDate Op);

/// <summary>A data subject was informed.</summary>
[EventType("woonoverlast.betrokkene-geinformeerd")]
public sealed record BetrokkeneGeinformeerd(BetrokkeneId Betrokkene, LocalDate Op) : IEvent;

/// <summary>Refused because the person is not in the dossier.</summary>
public sealed record BetrokkeneOnbekend() : Refusal("WOV-3.8", "Deze betrokkene staat niet in het dossier.", "Kies een betrokkene uit de lijst.");

internal sealed class BetrokkeneInformerenUseCase : WoonoverlastUseCase<BetrokkeneInformeren>
{
    public override CommandPolicy Policy => Rollen.Wijzigt("betrokkenen/informeren");

    protected override FrozenSet<WoonoverlastStatus> Vanuit => Statussen.Actief;

    protected override Decision Beslis(WoonoverlastDossier dossier, BetrokkeneInformeren command, CommandContext context) =>
        dossier.Betrokkenen.Find(betrokkene => betrokkene.Id == command.Betrokkene) switch
        {
            null => Decision.Refuse(new BetrokkeneOnbekend()),
            _ when command.Op > context.Moment.Vandaag => Decision.Refuse(new DatumLigtInDeToekomst()),
            { InformerenUiterlijkOp: null } => Decision.Nothing,
            _ => Decision.Accept(new BetrokkeneGeinformeerd(command.Betrokkene, command.Op)),
        };
}
