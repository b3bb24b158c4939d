using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;

namespace CaseManagement.Overleggen.Reeksen;

/// <summary>Changes who chairs a series and who is invited to it.</summary>
/// <param name="Bezetting">Who chairs and who is invited from now on.</param>
public sealed record BezettingWijzigen(ReeksBezetting Bezetting);

internal sealed class BezettingWijzigenVorm : AbstractValidator<BezettingWijzigen>
{
    public BezettingWijzigenVorm()
    {
        RuleFor(command => command.Bezetting.VoorzitterOrganisatie).Must(Overlegvorm.IsOrganisatie).WithMessage(Overlegvorm.OrganisatieMelding);
        RuleForEach(command => command.Bezetting.Deelnemers).Must(Overlegvorm.IsOrganisatie).WithMessage(Overlegvorm.OrganisatieMelding);
    }
}

internal sealed class BezettingWijzigenUseCase : CommandUseCase<OverlegReeks, BezettingWijzigen>
{
    public override CommandPolicy Policy => new("bezetting", AuditActie.Wijzigen, Recht.Schrijven)
    {
        Methode = "PUT",
        AlleenRollen = Leiding.Voorzitters,
    };

    public override Decision Decide(OverlegReeks? state, BezettingWijzigen command, CommandContext context) => state switch
    {
        null => Decision.Refuse(new ReeksOnbekend()),
        _ when !Leiding.IsVoorzitter(context.Aanroep, state) => Decision.Refuse(new LeidtDitOverlegNiet()),
        _ when command.Bezetting.Voorzitter is { } voorzitter && voorzitter == command.Bezetting.PlaatsvervangendVoorzitter =>
            Decision.Refuse(new VoorzitterIsPlaatsvervanger()),
        _ => Decision.Accept(new ReeksBezettingGewijzigd(command.Bezetting)),
    };
}
