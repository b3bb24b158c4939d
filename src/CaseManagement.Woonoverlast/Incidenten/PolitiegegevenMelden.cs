using System.Collections.Frozen;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Toestand;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Woonoverlast.Incidenten;

/// <summary>Reports an incident from police data; refused without a valid agreement (<c>WOV-30</c>) and for article 9 and 10 (<c>WOV-31</c>).</summary>
public sealed record PolitiegegevenMelden(
    OverlastSoort Soort, LocalDate Datum, string Omschrijving, WpgInvoer Wpg, LocalTime? Tijd = null, int? DuurMinuten = null,
    string? Plaats = null, string? Effect = null);

internal sealed class PolitiegegevenMeldenVorm : AbstractValidator<PolitiegegevenMelden>
{
    public PolitiegegevenMeldenVorm()
    {
        RuleFor(c => c.Omschrijving).NotEmpty().WithMessage("Vul de omschrijving in.");
        RuleFor(c => c.DuurMinuten).InclusiveBetween(1, 10_080).WithMessage("Vul de duur in minuten in, ten hoogste een week.");
        RuleFor(c => c.Wpg.VerstrektDoor).NotEmpty().WithMessage("Vul in wie het verstrekte.");
        RuleFor(c => c.Wpg.Doel).NotEmpty().WithMessage("Vul het doel van de verstrekking in.");
    }
}

internal sealed class PolitiegegevenMeldenUseCase : WoonoverlastUseCase<PolitiegegevenMelden>
{
    /// <summary>The police writes its own data although it only reads the rest (§3.6), so reading is enough for the matrix.</summary>
    public override CommandPolicy Policy =>
        new("politiegegevens", AuditActie.Wijzigen, Recht.Lezen) { AlleenRollen = Rollen.OovEnPolitie, RolRegel = "WOV-30" };

    protected override FrozenSet<WoonoverlastStatus> Vanuit => Statussen.Actief;

    protected override Decision Beslis(WoonoverlastDossier dossier, PolitiegegevenMelden command, CommandContext context)
    {
        var vandaag = context.Moment.Vandaag;
        if (Politiegegevens.Controleer(dossier, command.Wpg, vandaag) is { } refusal)
        {
            return Decision.Refuse(refusal);
        }

        if (command.Datum > vandaag)
        {
            return Decision.Refuse(new DatumLigtInDeToekomst());
        }

        var sleutel = Politiegegevens.Sleutel(context);
        return Decision.Accept(new IncidentGemeld(
            dossier.Incidenten.Count + 1, command.Soort, command.Datum, command.Tijd, command.DuurMinuten, IncidentBron.Politie,
            Gegevenscategorie.Wpg, Teksten.TekstOfNiets(sleutel, command.Plaats), Teksten.TekstOfNiets(sleutel, command.Effect),
            Teksten.Tekst(sleutel, command.Omschrijving), Politiegegevens.Merk(command.Wpg, sleutel)));
    }
}
