using System.Collections.Frozen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Gegevens;
using CaseManagement.Woonoverlast.Toestand;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Woonoverlast.Incidenten;

/// <summary>Reports one incident (§3.4); it counts only once verified (<c>WOV-22</c>). Police data has a door of its own.</summary>
public sealed record IncidentMelden(
    OverlastSoort Soort, LocalDate Datum, IncidentBron Bron, string Omschrijving, LocalTime? Tijd = null, int? DuurMinuten = null,
    string? Plaats = null, string? Effect = null, bool Strafrechtelijk = false, bool AcuutGevaar = false);

/// <summary>An incident was reported.</summary>
/// <param name="Nummer">Number within the dossier, from 1.</param>
/// <param name="Soort">Kind of nuisance.</param>
/// <param name="Datum">Civil date.</param>
/// <param name="Tijd">Local time, if known.</param>
/// <param name="DuurMinuten">Duration in minutes, if known.</param>
/// <param name="Bron">Who observed it.</param>
/// <param name="Categorie">Category of the data (<c>AVG-03</c>).</param>
/// <param name="Plaats">Where.</param>
/// <param name="Effect">What it did to the neighbours.</param>
/// <param name="Omschrijving">What happened.</param>
/// <param name="Wpg">The mark of police data, if it is (<c>WOV-32</c>).</param>
[EventType("woonoverlast.incident-gemeld")]
public sealed record IncidentGemeld(
    int Nummer, OverlastSoort Soort, LocalDate Datum, LocalTime? Tijd, int? DuurMinuten, IncidentBron Bron, Gegevenscategorie Categorie,
    PersonalText? Plaats, PersonalText? Effect, PersonalText Omschrijving, WpgMerk? Wpg) : IEvent;

/// <summary>Refused because an observation of the police is police data and needs its basis (<c>WOV-32</c>).</summary>
public sealed record PolitiegegevenZonderMerk() : Refusal(
    "WOV-32", "Een waarneming van de politie is een politiegegeven en heeft een grondslag nodig.", "Leg dit vast bij de politiegegevens.");

internal sealed class IncidentMeldenVorm : AbstractValidator<IncidentMelden>
{
    public IncidentMeldenVorm()
    {
        RuleFor(c => c.Omschrijving).NotEmpty().WithMessage("Vul de omschrijving in.");
        RuleFor(c => c.DuurMinuten).InclusiveBetween(1, 10_080).WithMessage("Vul de duur in minuten in, ten hoogste een week.");
    }
}

internal sealed class IncidentMeldenUseCase : WoonoverlastUseCase<IncidentMelden>
{
    public override CommandPolicy Policy => Rollen.Neemt("incidenten");

    protected override FrozenSet<WoonoverlastStatus> Vanuit => Statussen.Actief;

    protected override Decision Beslis(WoonoverlastDossier dossier, IncidentMelden command, CommandContext context)
    {
        if (command.Datum > context.Moment.Vandaag)
        {
            return Decision.Refuse(new DatumLigtInDeToekomst());
        }

        if (command.Bron is IncidentBron.Politie)
        {
            return Decision.Refuse(new PolitiegegevenZonderMerk());
        }

        var gemeld = new IncidentGemeld(
            dossier.Incidenten.Count + 1, command.Soort, command.Datum, command.Tijd, command.DuurMinuten, command.Bron,
            command.Strafrechtelijk ? Gegevenscategorie.Strafrechtelijk : Gegevenscategorie.Gewoon, context.TekstOfNiets(command.Plaats),
            context.TekstOfNiets(command.Effect), context.Tekst(command.Omschrijving), null);
        return command.AcuutGevaar && !dossier.AcuutGevaar
            ? Decision.Accept(gemeld, new AcuutGevaarGemarkeerd(true, context.Tekst(command.Omschrijving)))
            : Decision.Accept(gemeld);
    }
}
