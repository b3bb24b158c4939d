using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;
using CaseManagement.Toegang.Registratie;
using NodaTime;

namespace CaseManagement.Toegang.Dossiers.Vragen;

/// <summary>Opens one dossier as it was known at a moment: what did we know when we decided?</summary>
/// <typeparam name="TState">State of the case.</typeparam>
/// <param name="Id">The dossier.</param>
/// <param name="Op">The moment; <see langword="null"/> for now.</param>
public sealed record DossierStand<TState>(DossierId Id, Peilmoment? Op)
    where TState : class;

/// <summary>A dossier as it was, for somebody with the rights he has now.</summary>
/// <typeparam name="TView">The content of this case type.</typeparam>
/// <param name="Tot">The first moment that is left out (UTC).</param>
/// <param name="Kop">Code, type, state and dates, as they were.</param>
/// <param name="Kader">People, terms and actions, as they were; only for a reader.</param>
/// <param name="Inhoud">The content as it was, as far as the present view opens it; only for a reader.</param>
/// <param name="Wisten">What was known then and what not; only for who sees the whole.</param>
public sealed record StandInzage<TView>(Instant Tot, DossierKop Kop, DossierKader? Kader, TView? Inhoud, Kennis? Wisten)
    where TView : class;

/// <summary>
/// Folds the events up to a moment and shows them under the present rights: access is judged on the dossier as it is now, and no text opens
/// that the present view keeps closed. The trail tells of which moment the state was shown.
/// </summary>
/// <typeparam name="TState">State of the case.</typeparam>
/// <typeparam name="TView">What a reader sees of its content.</typeparam>
public abstract class DossierStandUseCase<TState, TView> : QueryUseCase<DossierStand<TState>, StandInzage<TView>>
    where TState : class, IDossierState<TState>
    where TView : class
{
    private readonly Zaaktype<TState> zaaktype;
    private readonly DossierRegels<TState, TView> regels;
    private readonly Standregels<TState, TView> standregels;
    private readonly Lader<TState> lader;
    private readonly Toegangscontrole controle;
    private readonly IPersonalTextReader reader;

    /// <summary>For a case type that said what a past state may show.</summary>
    protected DossierStandUseCase(Standdiensten<TState, TView> diensten) =>
        (zaaktype, regels, standregels, lader, controle, reader) =
        (diensten.Zaaktype, diensten.Regels, diensten.Standregels, diensten.Lader, diensten.Controle, diensten.Reader);

    /// <inheritdoc/>
    public sealed override DossierStand<TState> Bind(Parameters parameters) =>
        new(parameters.Id(), parameters.Tekst("op") is { } op ? Peilmoment.Lees("op", op) : null);

    /// <inheritdoc/>
    public sealed override Inzage Gevraagd(DossierStand<TState> query) => new(zaaktype.Naam, [query.Id], [], 0);

    /// <inheritdoc/>
    public sealed override async Task<Antwoord<StandInzage<TView>>> AnswerAsync(
        DossierStand<TState> query, QueryContext context, CancellationToken cancellation)
    {
        var verloop = await lader.VerloopAsync(query.Id, cancellation);
        var nu = verloop.Nu;
        if (nu is not { State: { } state, Overzicht: { } overzicht })
        {
            return Antwoord<StandInzage<TView>>.Verborgen("onbekend", Gevraagd(query));
        }

        var oordeel = await controle.BeoordeelAsync(context.Aanroep, overzicht, Recht.Metadata, cancellation);
        if (!oordeel.IsVerleend)
        {
            return Antwoord<StandInzage<TView>>.Van(oordeel, Gevraagd(query));
        }

        // Metadata tells how a dossier stands today. Day after day it would tell the course, which is for who reads the dossier.
        if (query.Op is not null && !oordeel.Recht.HasFlag(Recht.Lezen))
        {
            return Antwoord<StandInzage<TView>>.Van(new Toegangsoordeel(ToegangsUitkomst.Geweigerd, oordeel.Recht, "ROL-02"), Gevraagd(query));
        }

        var grens = (query.Op ?? Peilmoment.Van(context.Moment.Nu)).Grens(context.Moment);
        var toen = verloop.Voor(grens);
        if ((query.Op?.Controleer(context.Moment) ?? (toen.State is null ? new PeilmomentVoorOpening() : null)) is { } weigering)
        {
            return Antwoord<StandInzage<TView>>.Geweigerd(weigering, Gevraagd(query));
        }

        var getoond = new HashSet<BetrokkeneId>();
        var stand = Toon(new Blik(state, overzicht, toen, grens, oordeel.Recht, context), getoond);
        IEnumerable<DossierId> genoemd = stand.Inhoud is { } inhoud ? Verwijzingen.Van(inhoud).Dossiers : [];
        var inzage = new Inzage(zaaktype.Naam, [.. genoemd.Prepend(query.Id).Distinct()], [.. getoond], 1)
        {
            AchtervangVoor = oordeel.AchtervangVoor,
            Stand = grens,
        };
        return new Antwoord<StandInzage<TView>>(stand, inzage) { Gezien = new Gezien<TState>(query.Id, nu) };
    }

    private StandInzage<TView> Toon(Blik blik, HashSet<BetrokkeneId> getoond)
    {
        var (nu, overzicht, toen, grens, recht, context) = blik;
        var kijker = context.Aanroep;
        if (!recht.HasFlag(Recht.Lezen))
        {
            return new StandInzage<TView>(grens, new Kopweergave(reader).Van(toen.Overzicht!, recht, kijker), null, null, null);
        }

        // The present view tells what is open to this reader; of the past only that opens.
        var lezer = new BegrensdeLezer(reader, Nuzicht.Open(regels, nu, overzicht, recht, context.Moment, kijker, reader));
        var begrensd = standregels.Begrens(toen.State!, nu, kijker);
        var toenmalig = Toenmalig.Van(toen.Overzicht!, overzicht, kijker);
        var inhoud = regels.Toon(begrensd, toenmalig, recht, context.Moment, kijker, lezer, getoond);
        return new StandInzage<TView>(
            grens,
            new Kopweergave(lezer).Van(toenmalig, recht, kijker),
            DossierKader.Van(toenmalig, kijker, lezer),
            standregels.Terug(inhoud, toen.State!),
            standregels.Kennis(toen.State!, nu, kijker));
    }

    private sealed record Blik(TState Nu, DossierOverzicht Overzicht, Geladen<TState> Toen, Instant Grens, Recht Recht, QueryContext Context);
}

/// <summary>What the question needs.</summary>
/// <typeparam name="TState">State of the case.</typeparam>
/// <typeparam name="TView">What a reader sees of its content.</typeparam>
/// <param name="Zaaktype">The case type.</param>
/// <param name="Regels">Its present view.</param>
/// <param name="Standregels">What of a past state the present one closes.</param>
/// <param name="Lader">Reads the stream.</param>
/// <param name="Controle">Judges access.</param>
/// <param name="Reader">Opens text.</param>
public sealed record Standdiensten<TState, TView>(
    Zaaktype<TState> Zaaktype,
    DossierRegels<TState, TView> Regels,
    Standregels<TState, TView> Standregels,
    Lader<TState> Lader,
    Toegangscontrole Controle,
    IPersonalTextReader Reader)
    where TState : class
    where TView : class;
