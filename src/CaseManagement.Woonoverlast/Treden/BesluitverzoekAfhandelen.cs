using System.Collections.Frozen;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Toestand;
using FluentValidation;

namespace CaseManagement.Woonoverlast.Treden;

/// <summary>
/// Records what came of a request for a decision. The advice of the meeting is the chair's to record (§7); who runs the case can only take the
/// request back. A positive advice is not a besluit: that is the burgemeester's (§8.4).
/// </summary>
public sealed record BesluitverzoekAfhandelen(GevraagdBesluit Soort, BesluitverzoekUitkomst Uitkomst, string Toelichting);

/// <summary>What can come of a request.</summary>
public enum BesluitverzoekUitkomst
{
    /// <summary>The meeting advises it.</summary>
    Geadviseerd,

    /// <summary>The meeting advises against it.</summary>
    Ontraden,

    /// <summary>The request was taken back.</summary>
    Ingetrokken,
}

/// <summary>A request for a decision was dealt with.</summary>
[EventType("woonoverlast.besluitverzoek-afgehandeld")]
public sealed record BesluitverzoekAfgehandeld(GevraagdBesluit Soort, BesluitverzoekUitkomst Uitkomst, PersonalText Toelichting) : IEvent;

/// <summary>Refused because this was not asked.</summary>
public sealed record BesluitNietGevraagd() : Refusal("WOV-8.3", "Dit besluit is niet gevraagd.", "Vraag het besluit eerst aan.");

/// <summary>Refused because the case manager does not record the advice on his own request (§7: <c>B</c> is the chair's).</summary>
public sealed record AdviesIsVanDeVoorzitter() : Refusal(
    "ROL-02", "Het advies van het overleg legt de voorzitter vast.", "Vraag de voorzitter dit vast te leggen; u kunt het verzoek wel intrekken.");

internal sealed class BesluitverzoekAfhandelenVorm : AbstractValidator<BesluitverzoekAfhandelen>
{
    public BesluitverzoekAfhandelenVorm() => RuleFor(c => c.Toelichting).NotEmpty().WithMessage("Vul de toelichting in.");
}

internal sealed class BesluitverzoekAfhandelenUseCase : WoonoverlastUseCase<BesluitverzoekAfhandelen>
{
    public override CommandPolicy Policy =>
        new("besluitverzoeken/uitkomst", AuditActie.Wijzigen, Recht.Lezen) { AlleenRollen = Rollen.OovEnVoorzitter };

    protected override FrozenSet<WoonoverlastStatus> Vanuit => Statussen.Geaccepteerd;

    protected override Decision Beslis(WoonoverlastDossier dossier, BesluitverzoekAfhandelen command, CommandContext context) => command switch
    {
        _ when !dossier.Besluitverzoeken.Any(verzoek => verzoek.Soort == command.Soort) => Decision.Refuse(new BesluitNietGevraagd()),
        { Uitkomst: not BesluitverzoekUitkomst.Ingetrokken } when context.Aanroep.Rol is not Rol.VoorzitterOverleg =>
            Decision.Refuse(new AdviesIsVanDeVoorzitter()),
        _ => Decision.Accept(new BesluitverzoekAfgehandeld(command.Soort, command.Uitkomst, context.Tekst(command.Toelichting))),
    };
}
