using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using CaseManagement.Web.Samenstelling;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Cli.Import.Inlezen;

/// <summary>What a step needs of the house, for the purpose of its dossier.</summary>
/// <param name="services">A scope of the house.</param>
/// <param name="doel">Purpose of the dossier.</param>
/// <param name="door">The operator.</param>
internal sealed class Inleesgang(IServiceProvider services, Doel doel, GebruikerId door)
{
    public Doel Doel => doel;

    public GebruikerId Door => door;

    public Systeemaanroep Systeem { get; } = services.GetRequiredService<Systeemaanroep>();

    public Systeemproef Proef { get; } = services.GetRequiredService<Systeemproef>();

    public Lader<TState> Lader<TState>()
        where TState : class => services.GetRequiredService<Lader<TState>>();
}
