using System.Collections.Frozen;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Toestand;
using NodaTime;

namespace CaseManagement.Woonoverlast.Treden;

/// <summary>Records the result of buurtbemiddeling, and only the result (§3.6). The organisation that mediates may do it itself.</summary>
public sealed record BuurtbemiddelingResultaatVastleggen(BuurtbemiddelingResultaat Resultaat, LocalDate Op);

/// <summary>Exit criteria of trede 1 (§3.2).</summary>
public enum BuurtbemiddelingResultaat
{
    /// <summary>The parties agreed.</summary>
    Geslaagd,

    /// <summary>The parties did not agree.</summary>
    Mislukt,

    /// <summary>A party refused to start.</summary>
    Geweigerd,

    /// <summary>The matter is not fit for mediation.</summary>
    NietGeschikt,
}

/// <summary>The result of buurtbemiddeling is known.</summary>
[EventType("woonoverlast.buurtbemiddeling-afgerond")]
public sealed record BuurtbemiddelingAfgerond(BuurtbemiddelingResultaat Resultaat, LocalDate Op) : IEvent;

/// <summary>Refused because there is no buurtbemiddeling that waits for its result.</summary>
public sealed record GeenLopendeBuurtbemiddeling() : Refusal(
    "WOV-3.2", "Er is geen buurtbemiddeling waarvan het resultaat nog moet worden vastgelegd.", "Bied eerst buurtbemiddeling aan.");

/// <summary>Refused because the result does not fit: what never started cannot succeed or fail, what started was not refused.</summary>
public sealed record ResultaatPastNiet() : Refusal(
    "WOV-3.2", "Dit resultaat past niet bij de stand van de buurtbemiddeling.",
    "Kies Geslaagd of Mislukt als de bemiddeling is gestart en Geweigerd als een partij niet wilde starten.");

internal sealed class BuurtbemiddelingResultaatVastleggenUseCase : WoonoverlastUseCase<BuurtbemiddelingResultaatVastleggen>
{
    /// <summary>Buurtbemiddeling reads its own referrals and writes the result alone (§7), so reading is enough for the matrix.</summary>
    public override CommandPolicy Policy =>
        new("treden/buurtbemiddeling/resultaat", AuditActie.Wijzigen, Recht.Lezen) { AlleenRollen = Rollen.OovEnBuurtbemiddeling };

    protected override FrozenSet<WoonoverlastStatus> Vanuit => Statussen.InBehandeling;

    protected override Decision Beslis(
        WoonoverlastDossier dossier, BuurtbemiddelingResultaatVastleggen command, CommandContext context) => dossier.Bemiddeling switch
        {
            not { Resultaat: null } => Decision.Refuse(new GeenLopendeBuurtbemiddeling()),
            { Organisatie: var eigen } when IsVanEenAnder(eigen, context.Aanroep) => Decision.Refuse(new GeenLopendeBuurtbemiddeling()),
            { GestartOp: var gestart } when !Past(command.Resultaat, gestart is not null) => Decision.Refuse(new ResultaatPastNiet()),
            _ when command.Op > context.Moment.Vandaag => Decision.Refuse(new DatumLigtInDeToekomst()),
            _ => Decision.Accept(new BuurtbemiddelingAfgerond(command.Resultaat, command.Op)),
        };

    private static bool IsVanEenAnder(string organisatie, Aanroep aanroep) =>
        aanroep.Rol is Rol.Buurtbemiddeling && !StringComparer.OrdinalIgnoreCase.Equals(organisatie, aanroep.Organisatie);

    private static bool Past(BuurtbemiddelingResultaat resultaat, bool gestart) => resultaat switch
    {
        BuurtbemiddelingResultaat.Geslaagd or BuurtbemiddelingResultaat.Mislukt => gestart,
        BuurtbemiddelingResultaat.Geweigerd => !gestart,
        _ => true,
    };
}
