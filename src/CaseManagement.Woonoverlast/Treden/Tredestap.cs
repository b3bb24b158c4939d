using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Toestand;
using NodaTime;

namespace CaseManagement.Woonoverlast.Treden;

/// <summary>The dossier came on another rung of the ladder (§3.2).</summary>
/// <param name="Van">The rung that was left.</param>
/// <param name="Naar">The new rung.</param>
/// <param name="Op">Civil date.</param>
/// <param name="MotiveringOverslaan">Why rungs were skipped or stepped back (<c>WOV-10</c>).</param>
/// <param name="BesluitDoor">Who decided that (<c>WOV-10</c>).</param>
[EventType("woonoverlast.trede-gewijzigd")]
public sealed record TredeGewijzigd(
    EscalatieTrede Van, EscalatieTrede Naar, LocalDate Op, PersonalText? MotiveringOverslaan, GebruikerId? BesluitDoor) : IEvent;

/// <summary>Refused because skipping or stepping back needs a reason and a decider (<c>WOV-10</c>).</summary>
public sealed record OverslaanZonderMotivering() : Refusal(
    "WOV-10", "Een trede overslaan of teruggaan kan alleen met een motivering en de naam van wie dat besloot.",
    "Vul de motivering voor het overslaan in en wie het besloot.");

/// <summary>Refused because the result of the rung that is left is not known (§3.2, exit criteria).</summary>
/// <param name="Trede">The rung.</param>
public sealed record ResultaatVanTredeOntbreekt(EscalatieTrede Trede) : Refusal(
    "WOV-3.2", $"Het resultaat van trede {(int)Trede} ({Trede}) is nog niet vastgelegd.", "Leg eerst het resultaat van deze trede vast.");

/// <summary>A step on the ladder, with the reason that <c>WOV-10</c> asks for when it is not the next one up.</summary>
/// <param name="Naar">The rung that is asked for.</param>
/// <param name="MotiveringOverslaan">Why rungs are skipped or stepped back.</param>
/// <param name="BesluitDoor">Who decided that.</param>
internal sealed record Tredestap(EscalatieTrede Naar, string? MotiveringOverslaan, GebruikerId? BesluitDoor)
{
    public Refusal? Controleer(WoonoverlastDossier dossier)
    {
        if (Naar > dossier.Trede && WachtOpResultaat(dossier))
        {
            return new ResultaatVanTredeOntbreekt(dossier.Trede);
        }

        var isVolgende = Naar == dossier.Trede || Naar == dossier.Trede + 1;
        return isVolgende || (!string.IsNullOrWhiteSpace(MotiveringOverslaan) && BesluitDoor is not null)
            ? null
            : new OverslaanZonderMotivering();
    }

    /// <summary>The change of rung followed by what happened on it; a second attempt on the same rung changes none.</summary>
    public Decision Met(WoonoverlastDossier dossier, IEvent gebeurtenis, LocalDate op, CommandContext context) => Naar == dossier.Trede
        ? Decision.Accept(gebeurtenis)
        : Decision.Accept(
            new TredeGewijzigd(dossier.Trede, Naar, op, context.TekstOfNiets(MotiveringOverslaan), BesluitDoor), gebeurtenis);

    /// <summary>Whether the rung on which the dossier stands waits for its result.</summary>
    public static bool WachtOpResultaat(WoonoverlastDossier dossier) => dossier.Trede switch
    {
        EscalatieTrede.Buurtbemiddeling => dossier.Bemiddeling is { Resultaat: null },
        EscalatieTrede.Waarschuwing => dossier.Waarschuwing is { Resultaat: null },
        _ => false,
    };
}
