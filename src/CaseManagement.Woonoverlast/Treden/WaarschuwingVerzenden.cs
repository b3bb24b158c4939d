using System.Collections.Frozen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Toestand;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Woonoverlast.Treden;

/// <summary>
/// Records that the burgemeester sent a written warning: trede 2 (§3.2). It is not a besluit: no bezwaar and no term for it, also when local
/// policy makes it a condition for the next step (<c>WOV-11</c>).
/// </summary>
public sealed record WaarschuwingVerzenden(
    LocalDate VerzondenOp, LocalDate TermijnTot, string Inhoud, bool WaarschuwingIsVoorwaarde = false, string? MotiveringOverslaan = null,
    GebruikerId? BesluitDoor = null);

/// <summary>A written warning was sent.</summary>
/// <param name="VerzondenOp">Civil date of sending.</param>
/// <param name="TermijnTot">Last civil day of the term without new hinder.</param>
/// <param name="WaarschuwingIsVoorwaarde">Whether local policy makes it a condition for the next step (<c>WOV-11</c>).</param>
/// <param name="Inhoud">What was warned for.</param>
[EventType("woonoverlast.waarschuwing-verzonden")]
public sealed record WaarschuwingVerzonden(LocalDate VerzondenOp, LocalDate TermijnTot, bool WaarschuwingIsVoorwaarde, PersonalText Inhoud) : IEvent;

/// <summary>Refused because too few incidents were verified (§3.2, <c>WOV-22</c>).</summary>
/// <param name="Nodig">How many are needed.</param>
public sealed record TeWeinigGeverifieerdeIncidenten(int Nodig) : Refusal(
    "WOV-22", $"Voor deze trede zijn ten minste {Nodig} geverifieerde incidenten nodig.", "Beoordeel eerst de gemelde incidenten.");

/// <summary>Refused because the overlastgever was not heard and had no chance (§3.2).</summary>
public sealed record OverlastgeverNietGehoord() : Refusal(
    "WOV-3.2", "De overlastgever is niet gehoord en heeft daartoe geen gelegenheid gehad.", "Leg eerst hoor en wederhoor vast.");

/// <summary>Refused because the term of a warning still runs.</summary>
public sealed record WaarschuwingLoopt() : Refusal(
    "WOV-3.2", "Er loopt al een waarschuwing.", "Leg eerst het resultaat van de lopende waarschuwing vast.");

internal sealed class WaarschuwingVerzendenVorm : AbstractValidator<WaarschuwingVerzenden>
{
    public WaarschuwingVerzendenVorm()
    {
        RuleFor(c => c.Inhoud).NotEmpty().WithMessage("Vul in waarvoor wordt gewaarschuwd.");
        RuleFor(c => c.TermijnTot).Must((c, tot) => tot > c.VerzondenOp).WithMessage("De termijn eindigt na de verzending.");
    }
}

internal sealed class WaarschuwingVerzendenUseCase(WoonoverlastParameters parameters) : WoonoverlastUseCase<WaarschuwingVerzenden>
{
    public override CommandPolicy Policy => Rollen.Wijzigt("treden/waarschuwing");

    protected override FrozenSet<WoonoverlastStatus> Vanuit => Statussen.InBehandeling;

    protected override Decision Beslis(WoonoverlastDossier dossier, WaarschuwingVerzenden command, CommandContext context)
    {
        var stap = new Tredestap(EscalatieTrede.Waarschuwing, command.MotiveringOverslaan, command.BesluitDoor);
        var refusal = command.VerzondenOp > context.Moment.Vandaag ? new DatumLigtInDeToekomst()
            : dossier is { Waarschuwing: { Resultaat: null } } ? new WaarschuwingLoopt()
            : dossier.GeverifieerdeIncidenten.Count() < parameters.MinIncidentenTrede2
                ? new TeWeinigGeverifieerdeIncidenten(parameters.MinIncidentenTrede2)
            : dossier.HoorWederhoor is null ? new OverlastgeverNietGehoord()
            : stap.Controleer(dossier);
        return refusal is null
            ? stap.Met(
                dossier,
                new WaarschuwingVerzonden(
                    command.VerzondenOp, command.TermijnTot, command.WaarschuwingIsVoorwaarde, context.Tekst(command.Inhoud)),
                command.VerzondenOp, context)
            : Decision.Refuse(refusal);
    }
}
