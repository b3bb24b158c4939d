using CaseManagement.EventSourcing.Streams;
using CaseManagement.Toegang.Dossiers;
using MediatR;
using Microsoft.Extensions.Logging;

namespace CaseManagement.Controles.Aanleidingen;

/// <summary>Notes on a control that what lies behind it fell away, so that it stands there as work.</summary>
/// <param name="register">Knows the controls.</param>
/// <param name="lezer">Looks at what lies behind them.</param>
/// <param name="lader">Folds them.</param>
/// <param name="mediator">The pipeline.</param>
/// <param name="identifiers">Names commands.</param>
/// <param name="clock">The moment.</param>
/// <param name="overgeslagen">Keeps how many could not be looked at.</param>
/// <param name="logger">Tells that one could not be looked at; the next run tries again.</param>
public sealed partial class Aanleidingwacht(
    IDossierregister register,
    Feitenlezer lezer,
    Lader<IntegraleControle> lader,
    IMediator mediator,
    IIdentifiers identifiers,
    IClock clock,
    Overgeslagen overgeslagen,
    ILogger<Aanleidingwacht> logger)
{
    /// <summary>Looks at every control that runs; answers how many had news. One that cannot be looked at does not stop those behind it.</summary>
    public async Task<int> LoopNaAsync(CancellationToken cancellation)
    {
        var (nieuws, mislukt) = (0, 0);
        foreach (var overzicht in await register.VanZaaktypeAsync(IntegraleControleZaaktype.TypeNaam, alleenActief: true, cancellation))
        {
            try
            {
                nieuws += await LoopNaAsync(overzicht.Id, cancellation) ? 1 : 0;
            }
            catch (Exception fout) when (fout is not (OperationCanceledException or StoreUnavailableException))
            {
                mislukt++;
                Mislukt(logger, fout.GetType().Name);
            }
        }

        overgeslagen.Meld(nameof(Aanleidingwacht), mislukt);

        return nieuws;
    }

    /// <summary>Looks at one control; answers whether it had news.</summary>
    /// <exception cref="AanleidingNietVastgelegdException">There was news and it could not be noted: nothing may be shown or shared on it.</exception>
    public async Task<bool> LoopNaAsync(DossierId id, CancellationToken cancellation)
    {
        if ((await lader.LaadAsync(id, cancellation)).State is not { IsActief: true, Plan.Herkomst: { } herkomst } state)
        {
            return false;
        }

        var feiten = await lezer.LeesAsync(herkomst, new Moment(clock.GetCurrentInstant()), null, cancellation);
        if (!AanleidingNalopenUseCase.MoetVastgelegd(state, feiten))
        {
            return false;
        }

        var uitkomst = await mediator.Send(
            new Opdracht<IntegraleControle, AanleidingNalopen, ControleFeiten>(id, new AanleidingNalopen(), Systeem(), identifiers.Next()), cancellation);
        return uitkomst.IsGelukt ? true : throw new AanleidingNietVastgelegdException();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A control was passed over while looking at what lies behind it: {Error}")]
    private static partial void Mislukt(ILogger logger, string error);

    private static Aanroep Systeem() => new()
    {
        Gebruiker = GebruikerId.Systeem,
        Organisatie = Organisaties.Gemeente,
        Rol = Rol.Systeem,
        Doel = IntegraleControleZaaktype.Doelcode,
        Grondslag = "AVG 5 lid 1 d en e",
    };
}

/// <summary>What fell away behind a control could not be noted on it, such as because it kept changing meanwhile.</summary>
public sealed class AanleidingNietVastgelegdException() : Exception("What fell away behind a control could not be noted.");
