using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Casus;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Signalen.Verstrekkingen;

/// <summary>Confirms that the recipient of a retracted supply deleted the data.</summary>
/// <param name="Verstrekking">Number of the supply within the dossier.</param>
/// <param name="VerwijderdOp">Civil date of the deletion, from the day of the retraction until today.</param>
public sealed record VerwijderingBevestigen(int Verstrekking, LocalDate VerwijderdOp) : IOverVerstrekking;

internal sealed class VerwijderingBevestigenVorm : AbstractValidator<VerwijderingBevestigen>
{
    public VerwijderingBevestigenVorm() => RuleFor(c => c.Verstrekking).GreaterThan(0).WithMessage("Noem het nummer van de verstrekking.");
}

internal abstract class VerwijderingBevestigenUseCase<TState>(IProtocolregister protocollen) : VerstrekkingUseCase<TState, VerwijderingBevestigen>(protocollen)
    where TState : class, IDossierState<TState>, IVerstrekker
{
    protected const string Pad = "verwijdering";

    protected sealed override Refusal? Weiger(VerstrekkingOverzicht regel, VerwijderingBevestigen command, LocalDate vandaag) =>
        !regel.WachtOpVerwijdering ? new GeenVerwijderingGevraagd()
        : command.VerwijderdOp < regel.IngetrokkenOp || command.VerwijderdOp > vandaag ? new VerwijderdagOnjuist()
        : null;

    protected sealed override IEnumerable<IEvent> Gebeurt(VerstrekkingOverzicht regel, VerwijderingBevestigen command, string? protocol, CommandContext context) =>
    [
        new VerwijderingBevestigd(
            regel.Nummer, regel.Ontvanger, regel.CheckId, command.VerwijderdOp, regel.Gebruikers.Count == 0, protocol, context.Moment.Vandaag),
        new ActieGereedgemeld(regel.Actie!.Value),
    ];
}

internal sealed class SignaalverwijderingBevestigenUseCase(IProtocolregister protocollen) : VerwijderingBevestigenUseCase<SignaalDossier>(protocollen)
{
    public override CommandPolicy Policy => BijSignaal(Pad, AuditActie.Verwijderen);

    protected override IReadOnlyList<Rol> Rollen => Rolverdeling.Coordinator;
}

internal sealed class CasusverwijderingBevestigenUseCase(IProtocolregister protocollen) : VerwijderingBevestigenUseCase<OndermijningsCasus>(protocollen)
{
    public override CommandPolicy Policy => BijCasus(Pad, AuditActie.Verwijderen);

    protected override IReadOnlyList<Rol> Rollen => OntvangerMatrix.BevestigersVanCasus;
}
