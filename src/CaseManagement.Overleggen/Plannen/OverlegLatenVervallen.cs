using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Reeksen;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Overleggen.Plannen;

/// <summary>Lets a meeting lapse (<c>CAD-06</c>), provided that no legal term on its agenda runs out before the next one unattended.</summary>
/// <param name="Reden">Why.</param>
public sealed record OverlegLatenVervallen(string Reden);

/// <summary>Refused because a case on the agenda has a legal deadline before the next meeting and no other decision path.</summary>
public sealed record WettelijkeTermijnZonderBesluit() : Refusal(
    "CAD-06",
    "Op de agenda staat een dossier met een wettelijke termijn die voor het volgende overleg eindigt.",
    "Leg voor elk van die dossiers eerst een tussentijds besluit vast, of verplaats het overleg.");

internal sealed class OverlegLatenVervallenVorm : AbstractValidator<OverlegLatenVervallen>
{
    public OverlegLatenVervallenVorm() => RuleFor(command => command.Reden).NotEmpty().WithMessage("Vul de reden in.");
}

/// <summary>What skipping a meeting depends on.</summary>
/// <param name="OpAgenda">The cases on its agenda.</param>
/// <param name="Buren">The meetings before and after it.</param>
internal sealed record VervalFeiten(IReadOnlyList<DossierOverzicht> OpAgenda, Buren Buren);

internal sealed class OverlegLatenVervallenUseCase(OverlegLezer? lezer, Agendalezer? agenda)
    : LeidingUseCase<OverlegLatenVervallen, VervalFeiten>(lezer)
{
    public override CommandPolicy Policy => new("vervallen", AuditActie.Wijzigen, Recht.Schrijven)
    {
        AlleenRollen = Leiding.Voorzitters,
        RolRegel = "CAD-06",
    };

    protected override async Task<VervalFeiten> VerzamelAsync(
        Overleg overleg, OverlegReeks reeks, OverlegLatenVervallen command, CommandContext context, CancellationToken cancellation)
    {
        var dag = overleg.Planning?.Datum ?? overleg.Nominaal ?? context.Moment.Vandaag;
        return new VervalFeiten(
            await agenda!.DossiersAsync(overleg, reeks, cancellation),
            await Buren.VanAsync(Lezer, overleg.Type, dag, context.Id, cancellation));
    }

    protected override Decision Beslis(
        Overleg overleg, OverlegLatenVervallen command, VervalFeiten meer, OverlegReeks reeks, CommandContext context)
    {
        if (overleg is { Status: OverlegStatus.Gehouden } or { Status: OverlegStatus.Vervallen, VoorzitterMoetBeslissen: false })
        {
            return Decision.Refuse(new OverlegStaatDitNietToe("CAD-06", "Dit overleg is al gehouden of vervallen."));
        }

        var vandaag = context.Moment.Vandaag;
        if (meer.OpAgenda.Any(dossier =>
            !overleg.TussentijdseBesluiten.Contains(dossier.Id) && LooptAf(dossier, vandaag, meer.Buren.Volgende)))
        {
            return Decision.Refuse(new WettelijkeTermijnZonderBesluit());
        }

        var interval = reeks.RitmeOp(overleg.Nominaal ?? vandaag).Ritme.Interval;
        return Decision.Accept(new OverlegVervallen(
            PersonalText.Of(BetrokkeneId.Of(context.Id), OverleggenModule.DoelCode, command.Reden),
            Dagkeuze.GatTeGroot(meer.Buren.Vorige, meer.Buren.Volgende, interval)));
    }

    // Without a next meeting every legal term that still runs would end unattended.
    private static bool LooptAf(DossierOverzicht dossier, LocalDate vandaag, LocalDate? volgende) => dossier.Termijnen.Any(termijn =>
        termijn is { IsWettelijk: true, IsOpgeschort: false }
        && termijn.UiterlijkOp >= vandaag
        && (volgende is not { } dag || termijn.UiterlijkOp < dag));
}
