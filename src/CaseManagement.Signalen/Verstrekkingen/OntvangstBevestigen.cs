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

/// <summary>Confirms that the recipient has what was supplied.</summary>
/// <param name="Verstrekking">Number of the supply within the dossier.</param>
/// <param name="OntvangenOp">Civil date of the receipt.</param>
public sealed record OntvangstBevestigen(int Verstrekking, LocalDate OntvangenOp) : IOverVerstrekking;

internal sealed class OntvangstBevestigenVorm : AbstractValidator<OntvangstBevestigen>
{
    public OntvangstBevestigenVorm() => RuleFor(c => c.Verstrekking).GreaterThan(0).WithMessage("Noem het nummer van de verstrekking.");
}

internal abstract class OntvangstBevestigenUseCase<TState>(IProtocolregister protocollen) : VerstrekkingUseCase<TState, OntvangstBevestigen>(protocollen)
    where TState : class, IDossierState<TState>, IVerstrekker
{
    protected const string Pad = "ontvangst";

    protected sealed override Refusal? Weiger(VerstrekkingOverzicht regel, OntvangstBevestigen command, LocalDate vandaag) =>
        regel.OntvangenOp is not null ? new OntvangstIsAlBevestigd() : Dag(regel, command.OntvangenOp, vandaag);

    protected sealed override IEnumerable<IEvent> Gebeurt(VerstrekkingOverzicht regel, OntvangstBevestigen command, string? protocol, CommandContext context) =>
        [new OntvangstBevestigd(regel.Nummer, regel.Ontvanger, regel.CheckId, command.OntvangenOp, regel.Gebruikers.Count == 0, protocol)];
}

internal sealed class SignaalontvangstBevestigenUseCase(IProtocolregister protocollen) : OntvangstBevestigenUseCase<SignaalDossier>(protocollen)
{
    public override CommandPolicy Policy => BijSignaal(Pad, AuditActie.Wijzigen);

    protected override IReadOnlyList<Rol> Rollen => Rolverdeling.Coordinator;
}

internal sealed class CasusontvangstBevestigenUseCase(IProtocolregister protocollen) : OntvangstBevestigenUseCase<OndermijningsCasus>(protocollen)
{
    public override CommandPolicy Policy => BijCasus(Pad, AuditActie.Wijzigen);

    protected override IReadOnlyList<Rol> Rollen => OntvangerMatrix.BevestigersVanCasus;
}
