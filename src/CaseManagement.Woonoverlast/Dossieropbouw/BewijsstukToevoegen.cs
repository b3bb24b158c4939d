using System.Collections.Frozen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Incidenten;
using CaseManagement.Woonoverlast.Toestand;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Woonoverlast.Dossieropbouw;

/// <summary>Adds a piece of evidence (§3.4). Measurements and recordings must be lawful; a police report needs its basis.</summary>
public sealed record BewijsstukToevoegen(
    BewijsstukSoort Soort, LocalDate Datum, string Omschrijving, bool RechtmatigVerkregen = false, WpgInvoer? Wpg = null);

/// <summary>Evidence was added.</summary>
[EventType("woonoverlast.bewijsstuk-toegevoegd")]
public sealed record BewijsstukToegevoegd(Bewijsstuk Bewijsstuk) : IEvent;

/// <summary>Refused because it was not said that a recording is lawful, without hidden filming of private rooms (§3.4).</summary>
public sealed record OpnameNietRechtmatig() : Refusal(
    "WOV-20", "Van een meting of opname moet vaststaan dat zij rechtmatig is verkregen.",
    "Gebruik geen heimelijke opnamen van privéruimten; bevestig de rechtmatigheid.");

internal sealed class BewijsstukToevoegenVorm : AbstractValidator<BewijsstukToevoegen>
{
    public BewijsstukToevoegenVorm()
    {
        RuleFor(c => c.Omschrijving).NotEmpty().WithMessage("Vul de omschrijving in.");
        RuleFor(c => c.Wpg!.VerstrektDoor).NotEmpty().WithMessage("Vul in wie het verstrekte.").When(c => c.Wpg is not null);
        RuleFor(c => c.Wpg!.Doel).NotEmpty().WithMessage("Vul het doel van de verstrekking in.").When(c => c.Wpg is not null);
    }
}

internal sealed class BewijsstukToevoegenUseCase : WoonoverlastUseCase<BewijsstukToevoegen>
{
    private static readonly FrozenSet<BewijsstukSoort> opnamen =
        [BewijsstukSoort.Meting, BewijsstukSoort.Foto, BewijsstukSoort.Video, BewijsstukSoort.Audio];

    public override CommandPolicy Policy => Rollen.Wijzigt("bewijsstukken");

    protected override FrozenSet<WoonoverlastStatus> Vanuit => Statussen.Actief;

    protected override Decision Beslis(WoonoverlastDossier dossier, BewijsstukToevoegen command, CommandContext context)
    {
        var vandaag = context.Moment.Vandaag;
        var refusal = command switch
        {
            _ when command.Datum > vandaag => new DatumLigtInDeToekomst(),
            { RechtmatigVerkregen: false } when opnamen.Contains(command.Soort) => new OpnameNietRechtmatig(),
            { Soort: BewijsstukSoort.Politierapportage, Wpg: null } => new PolitiegegevenZonderMerk(),
            { Wpg: { } wpg } => Politiegegevens.Controleer(dossier, wpg, vandaag),
            _ => null,
        };
        return refusal is null ? Decision.Accept(new BewijsstukToegevoegd(Bewijs(dossier, command, context))) : Decision.Refuse(refusal);
    }

    private static Bewijsstuk Bewijs(WoonoverlastDossier dossier, BewijsstukToevoegen command, CommandContext context)
    {
        var nummer = dossier.Bewijsstukken.Count + 1;
        if (command.Wpg is not { } wpg)
        {
            return new Bewijsstuk(nummer, command.Soort, command.Datum, context.Tekst(command.Omschrijving));
        }

        var sleutel = Politiegegevens.Sleutel(context);
        return new Bewijsstuk(
            nummer, command.Soort, command.Datum, Teksten.Tekst(sleutel, command.Omschrijving), Politiegegevens.Merk(wpg, sleutel));
    }
}
