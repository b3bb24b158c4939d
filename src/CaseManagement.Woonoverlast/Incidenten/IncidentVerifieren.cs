using System.Collections.Frozen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Monitoren;
using CaseManagement.Woonoverlast.Toestand;
using FluentValidation;

namespace CaseManagement.Woonoverlast.Incidenten;

/// <summary>Says what came of checking an incident (<c>WOV-22</c>). A new verified incident ends monitoring; the rung is kept (§3.3).</summary>
public sealed record IncidentVerifieren(int Nummer, Verificatie Uitkomst, string Toelichting);

/// <summary>What checking an incident can give (<c>WOV-22</c>).</summary>
public enum Verificatie
{
    /// <summary>True.</summary>
    Geverifieerd,

    /// <summary>Cannot be checked.</summary>
    NietTeVerifieren,

    /// <summary>Untrue.</summary>
    Weerlegd,
}

/// <summary>An incident was checked.</summary>
[EventType("woonoverlast.incident-beoordeeld")]
public sealed record IncidentBeoordeeld(int Nummer, Verificatie Uitkomst, PersonalText Toelichting) : IEvent;

/// <summary>Refused because there is no such incident.</summary>
public sealed record IncidentOnbekend() : Refusal("WOV-22", "Dit incident staat niet in het dossier.", "Kies een incident uit het logboek.");

/// <summary>Refused because the incident was already checked; the states are final.</summary>
public sealed record IncidentIsAlBeoordeeld() : Refusal(
    "WOV-22", "Dit incident is al beoordeeld.", "Meld een nieuw incident als er nieuwe feiten zijn.");

internal sealed class IncidentVerifierenVorm : AbstractValidator<IncidentVerifieren>
{
    public IncidentVerifierenVorm() => RuleFor(c => c.Toelichting).NotEmpty().WithMessage("Vul in waarop de beoordeling berust.");
}

internal sealed class IncidentVerifierenUseCase : WoonoverlastUseCase<IncidentVerifieren>
{
    public override CommandPolicy Policy => Rollen.Neemt("incidenten/verificatie");

    protected override FrozenSet<WoonoverlastStatus> Vanuit => Statussen.Actief;

    protected override Decision Beslis(WoonoverlastDossier dossier, IncidentVerifieren command, CommandContext context)
    {
        if (dossier.Incidenten.Find(incident => incident.Nummer == command.Nummer) is not { } incident)
        {
            return Decision.Refuse(new IncidentOnbekend());
        }

        if (incident.Status is not IncidentStatus.Ongeverifieerd)
        {
            return Decision.Refuse(new IncidentIsAlBeoordeeld());
        }

        var beoordeeld = new IncidentBeoordeeld(command.Nummer, command.Uitkomst, Toelichting(incident, command, context));
        return command.Uitkomst is Verificatie.Geverifieerd && dossier.Monitoring is { } monitoring && incident.Datum >= monitoring.Vanaf
            ? Decision.Accept(beoordeeld, new BehandelingHervat(command.Nummer, context.Moment.Vandaag))
            : Decision.Accept(beoordeeld);
    }

    /// <summary>What is said about police data goes with the police data, so that it can be removed with it (<c>ROL-04</c>).</summary>
    private static PersonalText Toelichting(Incident incident, IncidentVerifieren command, CommandContext context) =>
        incident is { Wpg: { } wpg } ? Teksten.Tekst(wpg.Doel.Subject, command.Toelichting) : context.Tekst(command.Toelichting);
}
