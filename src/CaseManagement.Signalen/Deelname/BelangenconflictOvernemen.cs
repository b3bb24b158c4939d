using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;

namespace CaseManagement.Signalen.Deelname;

/// <summary>Keeps somebody out of a case who declared a conflict of interest on its signal, or the other way round (<c>ROL-07</c>).</summary>
/// <param name="Gebruiker">Who declared it.</param>
public sealed record BelangenconflictOvernemen(GebruikerId Gebruiker);

/// <summary>Decides it; sent by the program in the name of who declared it (<see cref="Conflictdoorgifte{TState}"/>).</summary>
/// <typeparam name="TState">State of the signal or of the case.</typeparam>
internal abstract class BelangenconflictOvernemenUseCase<TState> : CommandUseCase<TState, BelangenconflictOvernemen>
    where TState : class, IDossierState<TState>
{
    public sealed override CommandPolicy Policy => new("belangenconflict/overname", AuditActie.Autoriseren, Recht.Metadata) { AlleenRollen = [Rol.Systeem], RolRegel = "ROL-07" };

    public sealed override Decision Decide(TState? state, BelangenconflictOvernemen command, CommandContext context) =>
        state is null || state.Kern.Uitgesloten.Contains(command.Gebruiker) ? Decision.Nothing
        : Belangenconflict.Weigering(state, command.Gebruiker) is { } weigering ? Decision.Refuse(weigering)
        : Decision.Accept(new BelangenconflictGemeld(command.Gebruiker));
}

internal sealed class SignaalconflictOvernemenUseCase : BelangenconflictOvernemenUseCase<SignaalDossier>;

internal sealed class CasusconflictOvernemenUseCase : BelangenconflictOvernemenUseCase<Casus.OndermijningsCasus>;
