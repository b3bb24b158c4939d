using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using MediatR;

namespace CaseManagement.Toegang.Vernietiging;

/// <summary>Destroys dossiers of one case type.</summary>
internal interface IVernietiger
{
    /// <summary>Name of the case type.</summary>
    string Zaaktype { get; }

    /// <summary>Whether one was destroyed.</summary>
    Task<bool> IsVernietigdAsync(DossierId id, CancellationToken cancellation);

    /// <summary>Destroys one.</summary>
    Task<Uitkomst> VernietigAsync(DossierId id, DossierVernietigen command, Aanroep aanroep, Guid opdracht, CancellationToken cancellation);

    /// <summary>Throws away what lies beside one that was destroyed; answers whether all of it is gone.</summary>
    Task<bool> RuimOpAsync(DossierId id, CancellationToken cancellation);
}

/// <summary>Destroys dossiers with this state.</summary>
/// <typeparam name="TState">State of the case.</typeparam>
internal sealed class Vernietiger<TState>(Zaaktype<TState> zaaktype, Lader<TState> lader, IEnumerable<IVernietigingsdeel<TState>> delen, IMediator mediator) : IVernietiger
    where TState : class, IDossierState<TState>
{
    public string Zaaktype => zaaktype.Naam;

    public async Task<bool> IsVernietigdAsync(DossierId id, CancellationToken cancellation) => (await lader.LaadAsync(id, cancellation)).State is { Kern.IsVernietigd: true };

    public Task<Uitkomst> VernietigAsync(DossierId id, DossierVernietigen command, Aanroep aanroep, Guid opdracht, CancellationToken cancellation)
    {
        var programma = aanroep with { Rol = Rol.Systeem, Doel = zaaktype.Doel.Code, AchtervangVoor = null };
        return mediator.Send(new Opdracht<TState, DossierVernietigen, Delenfeiten>(id, command, programma, opdracht), cancellation);
    }

    public async Task<bool> RuimOpAsync(DossierId id, CancellationToken cancellation) =>
        (await lader.LaadAsync(id, cancellation)).State is { Kern.IsVernietigd: true } state && delen.Select(deel => deel.RuimOp(state)).ToList().TrueForAll(isWeg => isWeg);
}
