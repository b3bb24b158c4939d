using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers.Register;

namespace CaseManagement.Toegang.Dossiers.Vragen;

/// <summary>Lists the dossiers of a case type that the caller may know of.</summary>
/// <typeparam name="TState">State of the case.</typeparam>
/// <param name="Status">Only this state, or <see langword="null"/>.</param>
/// <param name="Actief">Only running or only ended cases, or <see langword="null"/> for both.</param>
/// <param name="Pagina">Page, from 1.</param>
/// <param name="Aantal">Dossiers per page, 1 to 100.</param>
public sealed record DossierLijst<TState>(string? Status = null, bool? Actief = null, int Pagina = 1, int Aantal = 50)
    where TState : class;

internal sealed class DossierLijstUseCase<TState>(
    Zaaktype<TState> zaaktype, Dossierregister register, Toegangscontrole controle, Kopweergave kopweergave)
    : QueryUseCase<DossierLijst<TState>, DossierPagina>
    where TState : class
{
    public override QueryPolicy Policy => new(zaaktype.Pad, AuditActie.Zoeken, zaaktype.Gebied, zaaktype.Doel.Code, Recht.Metadata);

    public override DossierLijst<TState> Bind(Parameters parameters) => new(
        parameters.Tekst("status"),
        parameters.Tekst("actief") switch
        {
            null => null,
            "true" => true,
            "false" => false,
            _ => throw new VraagOngeldigException("actief", "Verwacht true of false."),
        },
        parameters.Getal("pagina", 1, 1, 100_000),
        parameters.Getal("aantal", 50, 1, 100));

    public override Inzage Gevraagd(DossierLijst<TState> query) => new(zaaktype.Naam, [], [], 0);

    public override async Task<Antwoord<DossierPagina>> AnswerAsync(
        DossierLijst<TState> query, QueryContext context, CancellationToken cancellation)
    {
        var stand = await register.StandVanAsync(zaaktype.Naam, query.Actief, cancellation);
        var gevraagd = stand.Dossiers.Where(dossier => query.Status is null || dossier.Status == query.Status);
        var zichtbaar = await Zicht.FilterAsync(controle, context.Aanroep, gevraagd, cancellation);
        var blad = zichtbaar.Skip((query.Pagina - 1) * query.Aantal).Take(query.Aantal).ToList();
        var pagina = new DossierPagina([.. blad.Select(d => kopweergave.Van(d.Overzicht, d.Recht, context.Aanroep))], zichtbaar.Count, query.Pagina);
        var inzage = new Inzage(zaaktype.Naam, [.. blad.Select(d => d.Overzicht.Id)], Zicht.Getoond(blad), blad.Count);
        return new Antwoord<DossierPagina>(pagina, inzage) { Positie = stand.Positie };
    }
}
