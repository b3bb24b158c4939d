using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Kalender;
using CaseManagement.Overleggen.Reeksen;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Overleggen.Plannen;

/// <summary>Moves a meeting (<c>CAD-06</c>); later meetings stay where they are (<c>CAD-02</c>).</summary>
/// <param name="Naar">The new day: a meeting day, from today on.</param>
/// <param name="Reden">Why.</param>
/// <param name="Tijd">When it begins; absent for the same time.</param>
public sealed record OverlegVerplaatsen(LocalDate Naar, string Reden, LocalTime? Tijd = null);

internal sealed class OverlegVerplaatsenVorm : AbstractValidator<OverlegVerplaatsen>
{
    public OverlegVerplaatsenVorm() => RuleFor(command => command.Reden).NotEmpty().WithMessage("Vul de reden in.");
}

internal sealed class OverlegVerplaatsenUseCase(OverlegLezer? lezer, VergaderInstellingen instellingen)
    : LeidingUseCase<OverlegVerplaatsen, Buren>(lezer)
{
    public override CommandPolicy Policy => new("verplaatsing", AuditActie.Wijzigen, Recht.Schrijven)
    {
        AlleenRollen = Leiding.Voorzitters,
        RolRegel = "CAD-06",
    };

    protected override Task<Buren> VerzamelAsync(
        Overleg overleg, OverlegReeks reeks, OverlegVerplaatsen command, CommandContext context, CancellationToken cancellation) =>
        Buren.VanAsync(Lezer, overleg.Type, command.Naar, context.Id, cancellation);

    protected override Decision Beslis(
        Overleg overleg, OverlegVerplaatsen command, Buren meer, OverlegReeks reeks, CommandContext context)
    {
        if (overleg is { Status: OverlegStatus.Gehouden } or { Status: OverlegStatus.Vervallen, VoorzitterMoetBeslissen: false })
        {
            return Decision.Refuse(new OverlegStaatDitNietToe("CAD-06", "Dit overleg is al gehouden of vervallen en kan niet worden verplaatst."));
        }

        if (Dagkeuze.Controleer(command.Naar, context.Moment.Vandaag, instellingen.Kalender, meer) is { } weigering)
        {
            return Decision.Refuse(weigering);
        }

        var periode = reeks.RitmeOp(overleg.Nominaal ?? command.Naar);
        var tijd = command.Tijd ?? overleg.Planning?.Tijd ?? periode.Tijd;
        var gat = Dagkeuze.GatTeGroot(meer.Vorige, command.Naar, periode.Ritme.Interval)
            || Dagkeuze.GatTeGroot(command.Naar, meer.Volgende, periode.Ritme.Interval);
        return Decision.Accept(new OverlegVerplaatst(
            Planning.OpDag(command.Naar, tijd, instellingen).GezienOp(context.Moment.Nu),
            PersonalText.Of(BetrokkeneId.Of(context.Id), OverleggenModule.DoelCode, command.Reden),
            gat));
    }
}
