using System.Globalization;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Meldingen.Ontvangst;
using CaseManagement.Toegang.Deur;
using MediatR;
using NodaTime;

namespace CaseManagement.Meldingen.Kluis;

/// <summary>
/// Hands the reporter of a melding over to the vault, before the melding is received: an append touches one stream (ADR 0010). It stands last in the
/// pipeline, so that only what will be received gets here. When the melding does not come after it, there is a vault to which nothing points, which is
/// destroyed later (<see cref="Weeskluizen"/>); a melding that points to nothing there can never be. A repeat of the request finds the vault as it left it.
/// </summary>
/// <param name="mediator">The pipeline.</param>
/// <param name="kluizen">Tells how often a vault lost what lay in it because no melding came.</param>
/// <param name="clock">For what is refused because of its date.</param>
internal sealed class Melderafgifte(IMediator mediator, Lader<Melderkluis> kluizen, IClock clock) : IPipelineBehavior<Opdracht<Melding, MeldingOntvangst, Kluisbewijs>, Uitkomst>
{
    public async Task<Uitkomst> Handle(
        Opdracht<Melding, MeldingOntvangst, Kluisbewijs> request, CancellationToken cancellationToken, RequestHandlerDelegate<Uitkomst> next)
    {
        // What will be refused is refused and recorded where that is always done; nothing of the reporter is kept for it.
        if (request.Command.Melder is not { HeeftIets: true } melder
            || Ontvangstregels.Weigering(request.Command, request.Id, new Moment(clock.GetCurrentInstant())) is not null)
        {
            return await next();
        }

        var ronde = (await kluizen.LaadAsync(Melderkluis.IdVan(request.Id), cancellationToken)).State?.Verweesd ?? 0;
        var uitkomst = await mediator.Send(Afgifte(request, melder, ronde), cancellationToken);
        return uitkomst.IsGelukt ? await next() : uitkomst with { Id = request.Id.ToString(), Versie = 0 };
    }

    private static Opdracht<Melderkluis, MelderInKluisLeggen, NoFacts> Afgifte(
        Opdracht<Melding, MeldingOntvangst, Kluisbewijs> request, MelderOpgave melder, int ronde)
    {
        // What was remembered of an earlier round says that the vault was filled, and it is not any more.
        var opdracht = DerivedIdentifier.From(
            request.OpdrachtId, ronde == 0 ? "melderkluis" : string.Create(CultureInfo.InvariantCulture, $"melderkluis-{ronde}"));
        var aanroep = request.Aanroep with { Doel = Melderkluis.Doelcode, Grondslag = Melderkluis.Doel.Grondslag };
        return new(Melderkluis.IdVan(request.Id), new MelderInKluisLeggen(request.Id, melder.Naam, melder.Contact), aanroep, opdracht)
        {
            // No user name begins with this sign. The fingerprint is that of the whole request: the same key with another reporter is refused.
            Herhaalsleutel = request.Herhaalsleutel is { } sleutel ? new Herhaalsleutel($"#melderkluis/{opdracht:N}", sleutel.Vingerafdruk) : null,
        };
    }
}

/// <summary>What a receipt must know of the vault.</summary>
/// <param name="Kluis">The vault in which the reporter of this melding lies; <see langword="null"/> when there is none.</param>
public sealed record Kluisbewijs(DossierId? Kluis)
{
    /// <summary>No vault.</summary>
    public static readonly Kluisbewijs Geen = new((DossierId?)null);
}
