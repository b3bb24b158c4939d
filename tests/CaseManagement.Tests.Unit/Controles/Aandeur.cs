using CaseManagement.Controles.Aanleidingen;
using CaseManagement.Controles.Toestand;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Tests.Unit.Controles;

/// <summary>Decides as the door lets in: a role to which a step does not belong does nothing.</summary>
internal static class Aandeur
{
    public static Decision Doe<TCommand>(
        this CommandUseCase<IntegraleControle, TCommand, ControleFeiten> useCase, IntegraleControle state, TCommand command, ControleFeiten feiten, CommandContext context)
        where TCommand : class => Mag(useCase.Policy, context) ? useCase.Decide(state, command, feiten, context) : Decision.Nothing;

    public static Decision Doe<TCommand>(this CommandUseCase<IntegraleControle, TCommand> useCase, IntegraleControle state, TCommand command, CommandContext context)
        where TCommand : class => Mag(useCase.Policy, context) ? useCase.Decide(state, command, context) : Decision.Nothing;

    private static bool Mag(CommandPolicy policy, CommandContext context) => policy.AlleenRollen.Contains(context.Aanroep.Rol);
}
