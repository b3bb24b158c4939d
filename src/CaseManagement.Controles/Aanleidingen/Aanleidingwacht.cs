using MediatR;

namespace CaseManagement.Controles.Aanleidingen;

/// <summary>Notes on a control that what lies behind it fell away, so that it stands there as work.</summary>
/// <param name="register">Knows the controls.</param>
/// <param name="lezer">Looks at what lies behind them.</param>
/// <param name="lader">Folds them.</param>
/// <param name="mediator">The pipeline.</param>
/// <param name="identifiers">Names commands.</param>
/// <param name="clock">The moment.</param>
public sealed class Aanleidingwacht(
    IDossierregister register, Feitenlezer lezer, Lader<IntegraleControle> lader, IMediator mediator, IIdentifiers identifiers, IClock clock)
{
    /// <summary>Looks at every control that runs; answers how many had news.</summary>
    public async Task<int> LoopNaAsync(CancellationToken cancellation)
    {
        var nieuws = 0;
        foreach (var overzicht in await register.VanZaaktypeAsync(IntegraleControleZaaktype.TypeNaam, alleenActief: true, cancellation))
        {
            nieuws += await LoopNaAsync(overzicht.Id, cancellation) ? 1 : 0;
        }

        return nieuws;
    }

    /// <summary>Looks at one control; answers whether it had news.</summary>
    public async Task<bool> LoopNaAsync(DossierId id, CancellationToken cancellation)
    {
        if ((await lader.LaadAsync(id, cancellation)).State is not { IsActief: true, Plan.Herkomst: { } herkomst } state)
        {
            return false;
        }

        var feiten = await lezer.LeesAsync(herkomst, new Moment(clock.GetCurrentInstant()), null, cancellation);
        return AanleidingNalopenUseCase.MoetVastgelegd(state, feiten)
            && (await mediator.Send(
                new Opdracht<IntegraleControle, AanleidingNalopen, ControleFeiten>(id, new AanleidingNalopen(), Systeem(), identifiers.Next()), cancellation))
                .IsGelukt;
    }

    private static Aanroep Systeem() => new()
    {
        Gebruiker = GebruikerId.Systeem,
        Organisatie = Organisaties.Gemeente,
        Rol = Rol.Systeem,
        Doel = IntegraleControleZaaktype.Doelcode,
        Grondslag = "AVG 5 lid 1 d en e",
    };
}
