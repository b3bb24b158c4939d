using System.Collections.Frozen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Woonoverlast.Monitoren;
using CaseManagement.Woonoverlast.Toestand;
using CaseManagement.Woonoverlast.Treden;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Woonoverlast.Einde;

/// <summary>Closes the dossier after monitoring, or breaks it off (§3.3); no action may be open (§8.4).</summary>
public sealed record DossierAfsluiten(AfsluitReden Reden, string Resultaat);

/// <summary>Why a dossier is closed.</summary>
public enum AfsluitReden
{
    /// <summary>The nuisance stopped.</summary>
    OverlastGestopt,

    /// <summary>The overlastgever moved away.</summary>
    OverlastgeverVerhuisd,

    /// <summary>The nuisance can no longer be shown.</summary>
    NietAangetoond,

    /// <summary>Broken off, such as when the melding was withdrawn; also possible without monitoring.</summary>
    Afgebroken,
}

/// <summary>The dossier was closed.</summary>
/// <param name="Reden">Why.</param>
/// <param name="Resultaat">What was reached.</param>
/// <param name="Op">Civil date.</param>
/// <param name="VernietigenOp">Day from which it must be destroyed (§3.7).</param>
[EventType("woonoverlast.afgesloten")]
public sealed record DossierAfgesloten(AfsluitReden Reden, PersonalText Resultaat, LocalDate Op, LocalDate VernietigenOp) : IEvent;

/// <summary>Refused because the watching has not ended; its last day belongs to it.</summary>
public sealed record MonitoringLoopt() : Refusal(
    "WOV-3.3", "De monitoring is nog niet voorbij.", "Sluit het dossier na de laatste dag van de monitoring af, of vervroeg die dag met een herbeoordeling.");

internal sealed class DossierAfsluitenVorm : AbstractValidator<DossierAfsluiten>
{
    public DossierAfsluitenVorm() => RuleFor(c => c.Resultaat).NotEmpty().WithMessage("Vul het resultaat in.");
}

internal sealed class DossierAfsluitenUseCase(WoonoverlastParameters parameters) : WoonoverlastUseCase<DossierAfsluiten>
{
    public override CommandPolicy Policy => Rollen.Wijzigt("afsluiting");

    protected override FrozenSet<WoonoverlastStatus> Vanuit => Statussen.Geaccepteerd;

    protected override Decision Beslis(WoonoverlastDossier dossier, DossierAfsluiten command, CommandContext context)
    {
        var vandaag = context.Moment.Vandaag;
        var afgebroken = command.Reden is AfsluitReden.Afgebroken;
        var refusal = dossier switch
        {
            { Monitoring: null } when !afgebroken => new StatusStaatDitNietToe(dossier.Status),
            { Monitoring: { } monitoring } when !afgebroken && !monitoring.IsVoorbijOp(vandaag) => new MonitoringLoopt(),
            _ when dossier.Besluitverzoeken.Any(verzoek => verzoek.Soort is not GevraagdBesluit.Afsluiting) => new BesluitNogGevraagd(),
            { Kern.HeeftOpenActies: true } => new ErZijnOpenActies(),
            _ => (Refusal?)null,
        };
        var jaren = afgebroken ? parameters.BewaarjarenAfgebroken : parameters.BewaarjarenBehandeld;
        return refusal is null
            ? Decision.Accept(new DossierAfgesloten(command.Reden, context.Tekst(command.Resultaat), vandaag, vandaag.PlusYears(jaren)))
            : Decision.Refuse(refusal);
    }
}
