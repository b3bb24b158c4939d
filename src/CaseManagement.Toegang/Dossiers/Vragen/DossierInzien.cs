using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;
using CaseManagement.Toegang.Registratie;

namespace CaseManagement.Toegang.Dossiers.Vragen;

/// <summary>Opens one dossier as it is now.</summary>
/// <typeparam name="TState">State of the case.</typeparam>
/// <param name="Id">The dossier.</param>
public sealed record DossierInzien<TState>(DossierId Id)
    where TState : class;

/// <summary>A dossier as the caller may see it.</summary>
/// <typeparam name="TView">The content of this case type.</typeparam>
/// <param name="Kop">Code, type, state and dates.</param>
/// <param name="Kader">People, terms and actions; only for a reader.</param>
/// <param name="Inhoud">The content; only for a reader.</param>
public sealed record DossierInzage<TView>(DossierKop Kop, DossierKader? Kader, TView? Inhoud)
    where TView : class;

internal sealed class DossierInzienUseCase<TState, TView>(
    Zaaktype<TState> zaaktype, DossierRegels<TState, TView> regels, Lader<TState> lader, Toegangscontrole controle, IPersonalTextReader reader)
    : QueryUseCase<DossierInzien<TState>, DossierInzage<TView>>
    where TState : class, IDossierState<TState>
    where TView : class
{
    public override QueryPolicy Policy => new($"{zaaktype.Pad}/{{id}}", AuditActie.Inzien, zaaktype.Gebied, zaaktype.Doel.Code, Recht.Metadata);

    public override DossierInzien<TState> Bind(Parameters parameters) => new(parameters.Id());

    public override Inzage Gevraagd(DossierInzien<TState> query) => new(zaaktype.Naam, [query.Id], [], 0);

    public override async Task<Antwoord<DossierInzage<TView>>> AnswerAsync(
        DossierInzien<TState> query, QueryContext context, CancellationToken cancellation)
    {
        var geladen = await lader.LaadAsync(query.Id, cancellation);
        if (geladen.Overzicht is not { } overzicht)
        {
            return Antwoord<DossierInzage<TView>>.Verborgen("onbekend", Gevraagd(query));
        }

        var oordeel = await controle.BeoordeelAsync(context.Aanroep, overzicht, Recht.Metadata, cancellation);
        if (!oordeel.IsVerleend)
        {
            return Antwoord<DossierInzage<TView>>.Van(oordeel, Gevraagd(query));
        }

        var getoond = new HashSet<BetrokkeneId>();
        var weergave = DossierWeergave.Van(regels, geladen.State!, overzicht, oordeel.Recht, context.Moment, context.Aanroep, reader, getoond);

        // Content names other dossiers too: a case its signal, a melding what became of it.
        IEnumerable<DossierId> genoemd = weergave.Inhoud is { } inhoud ? Verwijzingen.Van(inhoud).Dossiers : [];
        var inzage = new Inzage(zaaktype.Naam, [.. genoemd.Prepend(query.Id).Distinct()], [.. getoond], 1) { AchtervangVoor = oordeel.AchtervangVoor };
        return new Antwoord<DossierInzage<TView>>(weergave, inzage) { Gezien = new Gezien<TState>(query.Id, geladen) };
    }
}
