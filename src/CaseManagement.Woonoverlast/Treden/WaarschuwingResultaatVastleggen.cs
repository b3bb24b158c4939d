using System.Collections.Frozen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Toestand;
using NodaTime;

namespace CaseManagement.Woonoverlast.Treden;

/// <summary>Records whether there was new hinder in the term of the warning (§3.2).</summary>
public sealed record WaarschuwingResultaatVastleggen(WaarschuwingResultaat Resultaat);

/// <summary>Exit criteria of trede 2 (§3.2).</summary>
public enum WaarschuwingResultaat
{
    /// <summary>No new hinder in the term.</summary>
    GeenNieuweHinder,

    /// <summary>New hinder in the term.</summary>
    NieuweHinder,
}

/// <summary>The result of the warning is known.</summary>
[EventType("woonoverlast.waarschuwing-afgerond")]
public sealed record WaarschuwingAfgerond(WaarschuwingResultaat Resultaat, LocalDate Op) : IEvent;

/// <summary>Refused because no warning waits for its result.</summary>
public sealed record GeenLopendeWaarschuwing() : Refusal(
    "WOV-3.2", "Er is geen waarschuwing waarvan het resultaat nog moet worden vastgelegd.", "Verzend eerst een waarschuwing.");

/// <summary>Refused because the term still runs: it is too early to say that there was no new hinder.</summary>
public sealed record TermijnLoopt() : Refusal(
    "WOV-3.2", "De termijn van de waarschuwing loopt nog.", "Wacht tot de termijn voorbij is.");

/// <summary>Refused because the log says something else: only verified incidents in the term count (<c>WOV-22</c>).</summary>
public sealed record ResultaatStrooktNietMetLogboek() : Refusal(
    "WOV-22", "Dit resultaat strookt niet met de geverifieerde incidenten binnen de termijn.",
    "Beoordeel eerst de incidenten die binnen de termijn zijn gemeld.");

internal sealed class WaarschuwingResultaatVastleggenUseCase : WoonoverlastUseCase<WaarschuwingResultaatVastleggen>
{
    public override CommandPolicy Policy => Rollen.Wijzigt("treden/waarschuwing/resultaat");

    protected override FrozenSet<WoonoverlastStatus> Vanuit => Statussen.InBehandeling;

    protected override Decision Beslis(WoonoverlastDossier dossier, WaarschuwingResultaatVastleggen command, CommandContext context)
    {
        if (dossier.Waarschuwing is not { Resultaat: null } waarschuwing)
        {
            return Decision.Refuse(new GeenLopendeWaarschuwing());
        }

        var vandaag = context.Moment.Vandaag;
        var nieuweHinder = dossier.GeverifieerdeIncidenten.Any(incident => waarschuwing.Omvat(incident.Datum));
        return command.Resultaat switch
        {
            WaarschuwingResultaat.GeenNieuweHinder when !waarschuwing.IsVoorbijOp(vandaag) => Decision.Refuse(new TermijnLoopt()),
            var resultaat when nieuweHinder != (resultaat is WaarschuwingResultaat.NieuweHinder) => Decision.Refuse(new ResultaatStrooktNietMetLogboek()),
            var resultaat => Decision.Accept(new WaarschuwingAfgerond(resultaat, vandaag)),
        };
    }
}
