using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Toegang.Dossiers;

/// <summary>Reports an action as done: by the actor before the meeting, or by the duo (§8.4).</summary>
/// <param name="Nummer">Number of the action within the dossier.</param>
public sealed record ActieGereedmelden(int Nummer);

internal sealed class ActieGereedmeldenUseCase<TState>(Zaaktype<TState> zaaktype, DossierRegels<TState> regels, Toegangscontrole controle)
    : ActieUseCase<TState, ActieGereedmelden>(zaaktype, regels, controle)
    where TState : class, IDossierState<TState>
{
    public override CommandPolicy Policy => new("acties/gereedmelding", AuditActie.Wijzigen, Recht.Lezen);

    protected override int Nummer(ActieGereedmelden command) => command.Nummer;

    protected override Decision Beslis(TState state, ActieOverzicht actie, ActieGereedmelden command, CommandContext context) =>
        Decision.Accept(new ActieGereedgemeld(command.Nummer));
}
