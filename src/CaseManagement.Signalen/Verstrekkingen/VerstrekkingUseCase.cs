using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Signalen.Verstrekkingen;

/// <summary>Something that is said about one supply.</summary>
public interface IOverVerstrekking
{
    /// <summary>Number of the supply within the dossier.</summary>
    int Verstrekking { get; }
}

/// <summary>A step on one line of the ledger, the same for a signal and for a case: who may, which line, and what follows.</summary>
/// <typeparam name="TState">State of the signal or of the case.</typeparam>
/// <typeparam name="TCommand">The command.</typeparam>
/// <param name="protocollen">Tells the version that the step keeps.</param>
internal abstract class VerstrekkingUseCase<TState, TCommand>(IProtocolregister protocollen) : BeleidstapUseCase<TState, TCommand>(protocollen)
    where TState : class, IDossierState<TState>, IVerstrekker
    where TCommand : class, IOverVerstrekking
{
    /// <summary>The roles of the step.</summary>
    protected abstract IReadOnlyList<Rol> Rollen { get; }

    public sealed override Decision Decide(TState? state, TCommand command, ProtocolVanKracht? facts, CommandContext context)
    {
        var regel = state?.Boek.Verstrekking(command.Verstrekking);
        var weigering = Rolverdeling.ControleerOntvanger(context.Aanroep, Rollen, state as IVierogen)
            ?? (regel is not null && MagDit(state!, regel, context.Aanroep) ? (Refusal?)null : new VerstrekkingNietAanU())
            ?? Weiger(regel!, command, context.Moment.Vandaag);
        return weigering is not null ? Decision.Refuse(weigering) : Decision.Accept([.. Gebeurt(regel!, command, facts.VanKracht(), context)]);
    }

    /// <summary>Whose step it is: of the accounts of the recipient, or of who supplied when the recipient has none.</summary>
    protected virtual bool MagDit(TState state, VerstrekkingOverzicht regel, Aanroep aanroep) =>
        regel.Gebruikers.Except(state.Kern.Uitgesloten).Any()
            ? regel.Gebruikers.Contains(aanroep.Gebruiker)
            : aanroep.Rol is Rol.Signaalcoordinator || (Rolverdeling.Regie.Contains(aanroep.Rol) && state.Kern.Duo?.Omvat(aanroep.Gebruiker) == true);

    /// <summary>The rules of the step itself.</summary>
    protected abstract Refusal? Weiger(VerstrekkingOverzicht regel, TCommand command, LocalDate vandaag);

    /// <summary>What happened.</summary>
    protected abstract IEnumerable<IEvent> Gebeurt(VerstrekkingOverzicht regel, TCommand command, string? protocol, CommandContext context);

    /// <summary>Refuses a day before the supply or after today.</summary>
    protected static Refusal? Dag(VerstrekkingOverzicht regel, LocalDate dag, LocalDate vandaag) =>
        dag < new Moment(regel.Op).Vandaag || dag > vandaag ? new BevestigingsdagOnjuist() : null;

    /// <summary>The policy of a step on a signal: transfers go to others than those who work here, so the coordinator records.</summary>
    protected static CommandPolicy BijSignaal(string pad, AuditActie actie) =>
        Protocolpoort.Policy($"verstrekkingen/{pad}", actie, Recht.Schrijven, Rolverdeling.Coordinator);

    /// <summary>The policy of a step on a case, where the recipients come in for this and nothing else.</summary>
    protected static CommandPolicy BijCasus(string pad, AuditActie actie) =>
        Protocolpoort.Policy($"verstrekkingen/{pad}", actie, Recht.Antwoorden, OntvangerMatrix.BevestigersVanCasus);
}
