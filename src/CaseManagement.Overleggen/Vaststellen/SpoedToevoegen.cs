using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Overleggen.Agenda;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Plannen;
using CaseManagement.Overleggen.Reeksen;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;

namespace CaseManagement.Overleggen.Vaststellen;

/// <summary>Adds a case to an agenda that is closed (<c>CAD-07</c>).</summary>
/// <param name="Dossier">The case.</param>
/// <param name="Reden">Why it cannot wait.</param>
public sealed record SpoedToevoegen(DossierId Dossier, string Reden);

/// <summary>Refused because the case may not be on this agenda, or is not known: the answer is the same (<c>ROL-03</c>).</summary>
public sealed record DossierMagNietOpAgenda() : Refusal(
    "§8.3", "Dit dossier kan niet op deze agenda.", "Controleer de code en of het dossier bij dit overleg hoort.");

/// <summary>Refused because the case may never be on this agenda now, told to whoever may read the case (§8.3; §1.12, 4).</summary>
/// <param name="Uitsluiting">Why not.</param>
public sealed record DossierUitgeslotenVanAgenda(AgendaUitsluiting Uitsluiting) : Refusal(
    Uitsluiting.RegelId, $"Dit dossier kan niet op deze agenda. {Uitsluiting.Reden}", "Zet het dossier pas op de agenda als dat mag.");

/// <summary>Refused because the case is on the agenda already.</summary>
public sealed record DossierStaatAlOpAgenda() : Refusal("CAD-07", "Dit dossier staat al op de agenda.", "Bespreek het bij zijn eigen punt.");

internal sealed class SpoedToevoegenVorm : AbstractValidator<SpoedToevoegen>
{
    public SpoedToevoegenVorm() => RuleFor(command => command.Reden).NotEmpty().WithMessage("Vul in waarom dit niet kan wachten.");
}

/// <summary>What the item would be.</summary>
/// <param name="Punt">The item; <see langword="null"/> when the case may not be on the agenda or does not exist.</param>
/// <param name="Uitsluiting">Why the case may not, for a caller who may know of it.</param>
internal sealed record SpoedFeiten(Agendapunt? Punt, AgendaUitsluiting? Uitsluiting = null);

internal sealed class SpoedToevoegenUseCase(OverlegLezer? lezer, IDossierregister? register, Agendazicht? zicht = null)
    : LeidingUseCase<SpoedToevoegen, SpoedFeiten>(lezer)
{
    public override CommandPolicy Policy => new("spoedpunten", AuditActie.Wijzigen, Recht.Schrijven)
    {
        AlleenRollen = Leiding.Voorzitters,
        RolRegel = "CAD-07",
    };

    protected override async Task<SpoedFeiten> VerzamelAsync(
        Overleg overleg, OverlegReeks reeks, SpoedToevoegen command, CommandContext context, CancellationToken cancellation) =>
        overleg.Planning is not null && await register!.FindAsync(command.Dossier, cancellation) is { } dossier
            ? await VerzamelAsync(await Lezer.GegevensAsync(overleg, reeks, cancellation), dossier, context, cancellation)
            : new SpoedFeiten(null);

    private async Task<SpoedFeiten> VerzamelAsync(
        OverlegGegevens gegevens, DossierOverzicht dossier, CommandContext context, CancellationToken cancellation) => new(
        Agendabepaling.Spoedpunt(gegevens, dossier),
        Agendauitsluiting.Van(gegevens, dossier) is { } uitsluiting && await zicht!.MagLezenAsync(context.Aanroep, dossier, cancellation)
            ? uitsluiting
            : null);

    protected override Decision Beslis(
        Overleg overleg, SpoedToevoegen command, SpoedFeiten meer, OverlegReeks reeks, CommandContext context) => overleg switch
        {
            { IsOpenVoorBespreking: false } => Decision.Refuse(new OverlegStaatDitNietToe(
                "CAD-07", "Spoed is er alleen na de sluiting van de agenda en voor het einde van het overleg.")),
            _ when meer is { Punt: null, Uitsluiting: { } uitsluiting } => Decision.Refuse(new DossierUitgeslotenVanAgenda(uitsluiting)),
            _ when meer.Punt is not { } punt || punt.Uitgesloten.Contains(context.Aanroep.Gebruiker) =>
                Decision.Refuse(new DossierMagNietOpAgenda()),
            _ when overleg.Punt(command.Dossier) is not null => Decision.Refuse(new DossierStaatAlOpAgenda()),
            _ => Decision.Accept(new SpoedToegevoegd(
                meer.Punt, PersonalText.Of(BetrokkeneId.Of(command.Dossier), OverleggenModule.DoelCode, command.Reden))),
        };
}
