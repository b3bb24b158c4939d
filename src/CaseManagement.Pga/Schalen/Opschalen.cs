using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Pga.Schalen;

/// <summary>The chair decides to scale up; the case is scaled up once the data were supplied (<see cref="GegevensVerstrekken"/>).</summary>
/// <param name="Op">Day of the decision.</param>
/// <param name="Criteria">Criteria that are met; at least one (<c>PGA-21</c>).</param>
/// <param name="Reden">Why.</param>
public sealed record Opschalen(LocalDate Op, IReadOnlyList<OpschaalCriterium> Criteria, string Reden) : IGedateerd;

/// <summary>Refused because no criterion is met (<c>PGA-21</c>).</summary>
public sealed record GeenOpschaalcriterium() : Refusal(
    "PGA-21", "Opschalen kan alleen als ten minste een criterium is vervuld.", "Noem het criterium, of blijf bij de lokale aanpak.");

/// <summary>Refused because scaling up was decided already.</summary>
public sealed record OpschalingIsAlBesloten() : Refusal(
    "PGA-4.2", "Er is al besloten om op te schalen.", "Leg de verstrekking aan het Zorg- en Veiligheidshuis vast.");

internal sealed class OpschalenVorm : AbstractValidator<Opschalen>
{
    public OpschalenVorm()
    {
        RuleFor(c => c.Reden).NotEmpty().WithMessage("Vul de reden in.");
    }
}

internal sealed class OpschalenUseCase : PgaUseCase<Opschalen>
{
    public override CommandPolicy Policy => new("opschalingen", AuditActie.Besluiten, Recht.Beslissen)
    {
        AlleenRollen = [Rol.VoorzitterOverleg],
        RolRegel = "PGA-4.2",
    };

    protected override IReadOnlyList<PgaStatus> Toegestaan => [PgaStatus.InUitvoering];

    protected override bool IsVoorzittersbesluit => true;

    protected override Refusal? Weiger(PgaCasus state, Opschalen command, CommandContext context) => command switch
    {
        _ when state.Opschaling is not null => new OpschalingIsAlBesloten(),
        { Criteria.Count: 0 } => new GeenOpschaalcriterium(),
        _ => null,
    };

    protected override IReadOnlyList<IEvent> Gebeurtenissen(PgaCasus state, Opschalen command, CommandContext context) =>
        [new OpschalingBesloten(command.Op, command.Criteria, Tekst(context, command.Reden))];
}
