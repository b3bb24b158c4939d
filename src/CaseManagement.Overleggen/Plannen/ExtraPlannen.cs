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

/// <summary>Plans a meeting beside the rhythm (<c>CAD-06</c>); the only way for a series on call.</summary>
/// <param name="Reeks">The series.</param>
/// <param name="Datum">The day: a meeting day, from today on.</param>
/// <param name="Reden">Why.</param>
/// <param name="Tijd">When it begins; absent for the usual time.</param>
public sealed record ExtraPlannen(DossierId Reeks, LocalDate Datum, string Reden, LocalTime? Tijd = null);

/// <summary>What planning an extra meeting depends on.</summary>
/// <param name="Reeks">The series, if it exists.</param>
/// <param name="Buren">Its meetings around the day.</param>
internal sealed record ExtraFeiten(OverlegReeks? Reeks, Buren Buren);

internal sealed class ExtraPlannenVorm : AbstractValidator<ExtraPlannen>
{
    public ExtraPlannenVorm() => RuleFor(command => command.Reden).NotEmpty().WithMessage("Vul de reden in.");
}

internal sealed class ExtraPlannenUseCase(OverlegLezer? lezer, VergaderInstellingen instellingen)
    : CommandUseCase<Overleg, ExtraPlannen, ExtraFeiten>
{
    public override CommandPolicy Policy => new("", AuditActie.Aanmaken, Recht.Schrijven)
    {
        Opent = true,
        AlleenRollen = Leiding.Voorzitters,
        RolRegel = "CAD-06",
    };

    public override async Task<ExtraFeiten> GatherAsync(
        Overleg? state, ExtraPlannen command, CommandContext context, CancellationToken cancellation)
    {
        var reeks = await lezer!.VindReeksAsync(command.Reeks, cancellation);
        return new ExtraFeiten(
            reeks,
            reeks is null
                ? new Buren(null, null, false)
                : await Buren.VanAsync(lezer, reeks.Type, command.Datum, context.Id, cancellation));
    }

    public override Decision Decide(Overleg? state, ExtraPlannen command, ExtraFeiten facts, CommandContext context)
    {
        if (facts.Reeks is not { } reeks)
        {
            return Decision.Refuse(new ReeksOnbekend());
        }

        if (!Leiding.IsVoorzitter(context.Aanroep, reeks))
        {
            return Decision.Refuse(new LeidtDitOverlegNiet());
        }

        return Dagkeuze.Controleer(command.Datum, context.Moment.Vandaag, instellingen.Kalender, facts.Buren) is { } weigering
            ? Decision.Refuse(weigering)
            : Decision.Accept(new ExtraOverlegGepland(
                command.Reeks,
                reeks.Type,
                reeks.Naam,
                Planning.OpDag(command.Datum, command.Tijd ?? reeks.RitmeOp(command.Datum).Tijd, instellingen).GezienOp(context.Moment.Nu),
                PersonalText.Of(BetrokkeneId.Of(context.Id), OverleggenModule.DoelCode, command.Reden)));
    }
}
