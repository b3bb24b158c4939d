using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Kernel.Protocol.Sets;
using CaseManagement.Privacy.Sets;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Privacy.Protocol;

/// <summary>Answers the gate of <c>OND-01</c> from the streams of the books, so that a withdrawal holds for the very next command.</summary>
/// <param name="lader">Folds the book of the protocol.</param>
/// <param name="sets">Folds the books of the sets.</param>
public sealed class Protocolregister(Lader<Protocolboek> lader, Lader<Setboek> sets) : IProtocolregister
{
    /// <inheritdoc/>
    public async Task<ProtocolVanKracht?> OpAsync(Instant moment, CancellationToken cancellation) =>
        await VanAsync(boek => boek.Op(new Moment(moment).Vandaag), moment, cancellation);

    /// <inheritdoc/>
    public async Task<ProtocolVanKracht?> LaatstAsync(Instant moment, CancellationToken cancellation) =>
        await VanAsync(boek => boek.Laatste(new Moment(moment).Vandaag), moment, cancellation);

    /// <inheritdoc/>
    public async Task<Protocolsets?> SetsVanAsync(string versie, CancellationToken cancellation) =>
        (await lader.LaadAsync(Protocolboek.Id, cancellation)).State?.Versie(versie) is { } gevonden ? await SetsAsync(gevonden, cancellation) : null;

    private async Task<ProtocolVanKracht?> VanAsync(
        Func<Protocolboek, ProtocolVersie?> kies, Instant moment, CancellationToken cancellation) =>
        (await lader.LaadAsync(Protocolboek.Id, cancellation)).State is { } boek && kies(boek) is { Vaststelling: { } vaststelling } versie
            ? new ProtocolVanKracht(versie.Versie, vaststelling.Inwerkingtreding)
            {
                Sets = await SetsAsync(versie, cancellation),
                IsBeeindigd = !versie.GeldtOp(new Moment(moment).Vandaag),
            }
            : null;

    // What was bound was adopted and never changes, also when it lapsed since.
    private async Task<Protocolsets?> SetsAsync(ProtocolVersie versie, CancellationToken cancellation) => versie.Bindt(Setsoort.Indicatorenlijst) is null
        ? null
        : new Protocolsets(
            await SetAsync<Criteriaset>(versie, Setsoort.Criteriaset, cancellation),
            await SetAsync<Indicatorenlijst>(versie, Setsoort.Indicatorenlijst, cancellation),
            await SetAsync<Bronnenlijst>(versie, Setsoort.Bronnenlijst, cancellation),
            await SetAsync<Bewaartermijnen>(versie, Setsoort.Bewaartermijnen, cancellation));

    private async Task<Gebonden<TInhoud>> SetAsync<TInhoud>(ProtocolVersie versie, Setsoort soort, CancellationToken cancellation)
        where TInhoud : ISetinhoud
    {
        var naam = versie.Bindt(soort)!;
        var gebonden = (await sets.LaadAsync(Setboek.Id(soort), cancellation)).State?.Versie(naam);
        return new Gebonden<TInhoud>(naam, (TInhoud)gebonden!.Inhoud);
    }
}
