using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;

namespace CaseManagement.Pga.Verloop;

/// <summary>The chair says no to what was asked; also when the Zorg- en Veiligheidshuis does not accept a case.</summary>
/// <param name="Soort">Which request.</param>
/// <param name="Motivering">Why not.</param>
public sealed record BesluitverzoekAfwijzen(BesluitSoort Soort, string Motivering);

/// <summary>A request for a decision was turned down.</summary>
/// <param name="Soort">Which.</param>
/// <param name="Motivering">Why not.</param>
[EventType("pga.besluitverzoek-afgewezen")]
public sealed record BesluitverzoekAfgewezen(BesluitSoort Soort, PersonalText Motivering) : IEvent;

/// <summary>Refused because nobody asked for this decision.</summary>
public sealed record BesluitIsNietGevraagd() : Refusal("PGA-4.2", "Dit besluit is niet gevraagd.", "Bekijk welke besluiten openstaan.");

internal sealed class BesluitverzoekAfwijzenVorm : AbstractValidator<BesluitverzoekAfwijzen>
{
    public BesluitverzoekAfwijzenVorm() => RuleFor(c => c.Motivering).NotEmpty().WithMessage("Vul de motivering in.");
}

internal sealed class BesluitverzoekAfwijzenUseCase : PgaUseCase<BesluitverzoekAfwijzen>
{
    public override CommandPolicy Policy => new("besluitverzoeken/afwijzing", AuditActie.Besluiten, Recht.Beslissen)
    {
        AlleenRollen = [Rol.VoorzitterOverleg],
        RolRegel = "PGA-4.2",
    };

    protected override IReadOnlyList<PgaStatus> Toegestaan =>
    [
        PgaStatus.Geaccepteerd, PgaStatus.PlanInOpstelling, PgaStatus.InUitvoering, PgaStatus.Opgeschaald, PgaStatus.Evaluatie,
    ];

    protected override bool IsVoorzittersbesluit => true;

    protected override Refusal? Weiger(PgaCasus state, BesluitverzoekAfwijzen command, CommandContext context) => command.Soort switch
    {
        BesluitSoort.Opschalen when state.Opschaling is not null && state.Status is not PgaStatus.Opgeschaald => null,
        BesluitSoort.Afsluiting when state.AfsluitingVoorgesteld => null,
        _ when state.Verzoeken.Any(verzoek => verzoek.Soort == command.Soort) => null,
        _ => new BesluitIsNietGevraagd(),
    };

    protected override IReadOnlyList<IEvent> Gebeurtenissen(PgaCasus state, BesluitverzoekAfwijzen command, CommandContext context) =>
        [new BesluitverzoekAfgewezen(command.Soort, Tekst(context, command.Motivering))];
}
