using System.Collections.Frozen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Toestand;
using NodaTime;

namespace CaseManagement.Woonoverlast.Treden;

/// <summary>Starts the buurtbemiddeling that was offered; needs the consent of both parties (§3.2).</summary>
public sealed record BuurtbemiddelingStarten(LocalDate Op, bool OmwonendeStemtIn, bool OverlastgeverStemtIn);

/// <summary>Both parties agreed and buurtbemiddeling started.</summary>
[EventType("woonoverlast.buurtbemiddeling-gestart")]
public sealed record BuurtbemiddelingGestart(LocalDate Op) : IEvent;

/// <summary>Refused because a party did not agree.</summary>
public sealed record InstemmingOntbreekt() : Refusal(
    "WOV-3.2", "Buurtbemiddeling kan alleen met instemming van beide partijen.",
    "Vraag beide partijen om instemming, of leg vast dat buurtbemiddeling is geweigerd.");

/// <summary>Refused because there is no offer that waits for a start.</summary>
public sealed record GeenAanbodBuurtbemiddeling() : Refusal(
    "WOV-3.2", "Er is geen aanbod voor buurtbemiddeling dat nog kan starten.", "Bied eerst buurtbemiddeling aan.");

internal sealed class BuurtbemiddelingStartenUseCase : WoonoverlastUseCase<BuurtbemiddelingStarten>
{
    public override CommandPolicy Policy => Rollen.Wijzigt("treden/buurtbemiddeling/start");

    protected override FrozenSet<WoonoverlastStatus> Vanuit => Statussen.InBehandeling;

    protected override Decision Beslis(WoonoverlastDossier dossier, BuurtbemiddelingStarten command, CommandContext context) => command switch
    {
        _ when dossier.Bemiddeling is not { GestartOp: null, Resultaat: null } => Decision.Refuse(new GeenAanbodBuurtbemiddeling()),
        { OmwonendeStemtIn: false } or { OverlastgeverStemtIn: false } => Decision.Refuse(new InstemmingOntbreekt()),
        _ when command.Op > context.Moment.Vandaag => Decision.Refuse(new DatumLigtInDeToekomst()),
        _ => Decision.Accept(new BuurtbemiddelingGestart(command.Op)),
    };
}
