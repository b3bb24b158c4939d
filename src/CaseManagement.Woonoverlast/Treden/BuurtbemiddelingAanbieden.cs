using System.Collections.Frozen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Toestand;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Woonoverlast.Treden;

/// <summary>Offers buurtbemiddeling and so comes on trede 1 (§3.2).</summary>
public sealed record BuurtbemiddelingAanbieden(
    string Organisatie, LocalDate Op, string? MotiveringOverslaan = null, GebruikerId? BesluitDoor = null);

/// <summary>Buurtbemiddeling was offered.</summary>
/// <param name="Organisatie">Code of the organisation that mediates.</param>
/// <param name="Op">Civil date.</param>
[EventType("woonoverlast.buurtbemiddeling-aangeboden")]
public sealed record BuurtbemiddelingAangeboden(string Organisatie, LocalDate Op) : IEvent;

/// <summary>Refused because buurtbemiddeling already runs.</summary>
public sealed record BuurtbemiddelingLoopt() : Refusal(
    "WOV-3.2", "Er loopt al buurtbemiddeling.", "Leg eerst het resultaat van de lopende buurtbemiddeling vast.");

internal sealed class BuurtbemiddelingAanbiedenVorm : AbstractValidator<BuurtbemiddelingAanbieden>
{
    public BuurtbemiddelingAanbiedenVorm() => RuleFor(c => c.Organisatie)
        .NotNull().WithMessage("Vul de code van de organisatie in.").IsOrganisatiecode();
}

internal sealed class BuurtbemiddelingAanbiedenUseCase : WoonoverlastUseCase<BuurtbemiddelingAanbieden>
{
    public override CommandPolicy Policy => Rollen.Wijzigt("treden/buurtbemiddeling");

    protected override FrozenSet<WoonoverlastStatus> Vanuit => Statussen.InBehandeling;

    protected override Decision Beslis(WoonoverlastDossier dossier, BuurtbemiddelingAanbieden command, CommandContext context)
    {
        var stap = new Tredestap(EscalatieTrede.Buurtbemiddeling, command.MotiveringOverslaan, command.BesluitDoor);
        var refusal = command.Op > context.Moment.Vandaag ? new DatumLigtInDeToekomst()
            : dossier is { Bemiddeling: { Resultaat: null } } ? new BuurtbemiddelingLoopt()
            : stap.Controleer(dossier);
        return refusal is null
            ? stap.Met(dossier, new BuurtbemiddelingAangeboden(command.Organisatie, command.Op), command.Op, context)
            : Decision.Refuse(refusal);
    }
}
