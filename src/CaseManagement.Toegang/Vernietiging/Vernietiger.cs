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

    /// <summary>Destroys one, and throws away what lies beside it.</summary>
    Task<Uitkomst> VernietigAsync(DossierId id, Aanroep aanroep, Guid opdracht, CancellationToken cancellation);
}

/// <summary>Destroys dossiers with this state.</summary>
/// <typeparam name="TState">State of the case.</typeparam>
internal sealed class Vernietiger<TState>(Zaaktype<TState> zaaktype, Lader<TState> lader, IEnumerable<IVernietigingsdeel<TState>> delen, IMediator mediator) : IVernietiger
    where TState : class, IDossierState<TState>
{
    public string Zaaktype => zaaktype.Naam;

    public async Task<Uitkomst> VernietigAsync(DossierId id, Aanroep aanroep, Guid opdracht, CancellationToken cancellation)
    {
        var bestaand = (await lader.LaadAsync(id, cancellation)).State;
        var programma = aanroep with { Rol = Rol.Systeem, Doel = zaaktype.Doel.Code, AchtervangVoor = null };
        var uitkomst = await mediator.Send(new Opdracht<TState, DossierVernietigen, Delenfeiten>(id, new DossierVernietigen(), programma, opdracht), cancellation);
        if (bestaand is not null && uitkomst.IsGelukt)
        {
            foreach (var deel in delen)
            {
                deel.RuimOp(bestaand);
            }
        }

        return uitkomst;
    }
}
