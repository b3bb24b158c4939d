using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Overleggen.Reeksen;

/// <summary>Sets up a series of meetings (§8.1).</summary>
/// <param name="Naam">Its name.</param>
/// <param name="OverlegType">Code that cases name in their agendering: lower-case letters and hyphens.</param>
/// <param name="Ritme">The rhythm with its anchor.</param>
/// <param name="Tijd">When its meetings begin (Europe/Amsterdam).</param>
/// <param name="VoorzitterOrganisatie">The organisation that provides the chair.</param>
/// <param name="Deelnemers">Organisations that are invited as a rule.</param>
/// <param name="Bron">Where the rhythm was laid down.</param>
/// <param name="Voorzitter">The chair; absent for everybody with the role.</param>
/// <param name="PlaatsvervangendVoorzitter">The deputy.</param>
public sealed record ReeksInstellen(
    string Naam,
    string OverlegType,
    RitmeKeuze Ritme,
    LocalTime Tijd,
    string VoorzitterOrganisatie,
    IReadOnlyList<string> Deelnemers,
    string Bron,
    GebruikerId? Voorzitter = null,
    GebruikerId? PlaatsvervangendVoorzitter = null);

/// <summary>Refused because a type has one series: a case would otherwise be on two agendas.</summary>
public sealed record ReeksBestaatAl() : Refusal(
    "§8.1", "Voor dit type overleg bestaat al een reeks.", "Verleg het ritme van de bestaande reeks of plan een extra overleg.");

/// <summary>Refused because chair and deputy are the same person.</summary>
public sealed record VoorzitterIsPlaatsvervanger() : Refusal(
    "ROL-05", "De voorzitter en de plaatsvervangend voorzitter zijn dezelfde persoon.", "Wijs twee verschillende personen aan.");

internal sealed class ReeksInstellenVorm : AbstractValidator<ReeksInstellen>
{
    public ReeksInstellenVorm()
    {
        RuleFor(command => command.Naam).Must(Overlegvorm.IsReeksnaam).WithMessage(Overlegvorm.ReeksnaamMelding);
        RuleFor(command => command.OverlegType).Matches("^[a-z][a-z-]{1,39}$").WithMessage("Gebruik voor het type kleine letters en koppeltekens.");
        RuleFor(command => command.Ritme).SetValidator(new RitmeKeuzeVorm());
        RuleFor(command => command.VoorzitterOrganisatie).Must(Overlegvorm.IsOrganisatie).WithMessage(Overlegvorm.OrganisatieMelding);
        RuleForEach(command => command.Deelnemers).Must(Overlegvorm.IsOrganisatie).WithMessage(Overlegvorm.OrganisatieMelding);
        RuleFor(command => command.Bron).Must(Overlegvorm.IsBron).WithMessage(Overlegvorm.BronMelding);
    }
}

internal sealed class ReeksInstellenUseCase(OverlegLezer? lezer) : CommandUseCase<OverlegReeks, ReeksInstellen, bool>
{
    public override CommandPolicy Policy => new("", AuditActie.Aanmaken, Recht.Schrijven)
    {
        Opent = true,
        AlleenRollen = Leiding.Voorzitters,
    };

    public override async Task<bool> GatherAsync(
        OverlegReeks? state, ReeksInstellen command, CommandContext context, CancellationToken cancellation) =>
        await lezer!.ReeksVanTypeAsync(command.OverlegType, cancellation) is not null;

    public override Decision Decide(OverlegReeks? state, ReeksInstellen command, bool facts, CommandContext context)
    {
        var bezetting = new ReeksBezetting(
            command.VoorzitterOrganisatie, command.Voorzitter, command.PlaatsvervangendVoorzitter, command.Deelnemers);
        return !Leiding.MagInstellen(context.Aanroep, command.OverlegType) ? Decision.Refuse(new LeidtDitOverlegNiet())
            : facts ? Decision.Refuse(new ReeksBestaatAl())
            : bezetting is { Voorzitter: { } voorzitter } && voorzitter == bezetting.PlaatsvervangendVoorzitter
                ? Decision.Refuse(new VoorzitterIsPlaatsvervanger())
            : Decision.Accept(new ReeksIngesteld(command.Naam, command.OverlegType, command.Ritme, command.Tijd, bezetting, command.Bron));
    }
}
