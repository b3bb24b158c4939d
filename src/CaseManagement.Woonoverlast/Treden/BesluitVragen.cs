using System.Collections.Frozen;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Toestand;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Woonoverlast.Treden;

/// <summary>
/// Asks the casusoverleg for advice on a next step (§8.3 <c>BesluitGevraagd</c>). The meeting advises; only the burgemeester decides (§8.4).
/// Treden 3-6 need an APV article in force (<c>WOV-01</c>) and a complete file (§3.4).
/// </summary>
public sealed record BesluitVragen(
    GevraagdBesluit Soort, string Toelichting, string? MotiveringOverslaan = null, GebruikerId? BesluitDoor = null);

/// <summary>What can be asked of the meeting.</summary>
public enum GevraagdBesluit
{
    /// <summary>Trede 3.</summary>
    VoornemenGedragsaanwijzing,

    /// <summary>Trede 4.</summary>
    LastOnderDwangsom,

    /// <summary>Trede 5.</summary>
    LastOnderBestuursdwang,

    /// <summary>Trede 6.</summary>
    TijdelijkHuisverbod,

    /// <summary>To close the dossier.</summary>
    Afsluiting,
}

/// <summary>A decision was asked of the meeting.</summary>
/// <param name="Soort">What.</param>
/// <param name="Toelichting">Why.</param>
/// <param name="Op">When (UTC).</param>
/// <param name="MotiveringOverslaan">Why rungs are skipped (<c>WOV-10</c>).</param>
/// <param name="BesluitDoor">Who decided to skip them (<c>WOV-10</c>).</param>
[EventType("woonoverlast.besluit-gevraagd")]
public sealed record BesluitGevraagd(
    GevraagdBesluit Soort, PersonalText Toelichting, Instant Op, PersonalText? MotiveringOverslaan, GebruikerId? BesluitDoor) : IEvent;

/// <summary>Refused because the meeting does not discuss an Enkelvoudig dossier (§8.3).</summary>
public sealed record DossierIsEnkelvoudig() : Refusal(
    "WOV-8.3", "Een enkelvoudig dossier komt niet in het casusoverleg.", "Maak het dossier eerst complex.");

/// <summary>Refused because this was already asked.</summary>
public sealed record BesluitIsAlGevraagd() : Refusal(
    "WOV-8.3", "Dit besluit is al gevraagd.", "Wacht op de bespreking, of handel het verzoek af.");

internal sealed class BesluitVragenVorm : AbstractValidator<BesluitVragen>
{
    public BesluitVragenVorm() => RuleFor(c => c.Toelichting).NotEmpty().WithMessage("Vul in wat u het overleg vraagt.");
}

internal sealed class BesluitVragenUseCase(WoonoverlastParameters parameters) : WoonoverlastUseCase<BesluitVragen>
{
    public override CommandPolicy Policy =>
        new("besluitverzoeken", AuditActie.Wijzigen, Recht.Schrijven) { AlleenRollen = Rollen.OovEnVth };

    protected override FrozenSet<WoonoverlastStatus> Vanuit => Statussen.Geaccepteerd;

    protected override Decision Beslis(WoonoverlastDossier dossier, BesluitVragen command, CommandContext context)
    {
        var refusal = dossier switch
        {
            { Complexiteit: Complexiteit.Enkelvoudig } => new DossierIsEnkelvoudig(),
            _ when dossier.Besluitverzoeken.Any(verzoek => verzoek.Soort == command.Soort) => new BesluitIsAlGevraagd(),
            _ when command.Soort is GevraagdBesluit.Afsluiting => null,
            { Status: WoonoverlastStatus.Monitoring } => new StatusStaatDitNietToe(dossier.Status),
            _ => ZwareTreden.Controleer(dossier, command, parameters, context.Moment.Vandaag),
        };
        return refusal is null
            ? Decision.Accept(new BesluitGevraagd(
                command.Soort, context.Tekst(command.Toelichting), context.Moment.Nu, context.TekstOfNiets(command.MotiveringOverslaan),
                command.BesluitDoor))
            : Decision.Refuse(refusal);
    }
}
