using System.Globalization;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers.Register;

namespace CaseManagement.Toegang.Dossiers.Vragen;

/// <summary>
/// Searches within one case type (<c>AVG-01</c>). The code is metadata; pseudonym and text are content, and find only what the caller may
/// read. All given conditions hold; of what was typed only the pseudonym is recorded, found or not, beside the dossiers found.
/// </summary>
/// <typeparam name="TState">State of the case.</typeparam>
/// <param name="Code">Beginning of a dossier code.</param>
/// <param name="Kenmerk">Pseudonym of a data subject.</param>
/// <param name="Tekst">Part of a name or of the indication, at least three characters; case and accents do not matter.</param>
public sealed record DossierZoeken<TState>(string? Code = null, string? Kenmerk = null, string? Tekst = null)
    where TState : class;

internal sealed class DossierZoekenUseCase<TState>(
    Zaaktype<TState> zaaktype, Dossierregister register, Toegangscontrole controle, Kopweergave kopweergave, IPersonalTextReader reader)
    : QueryUseCase<DossierZoeken<TState>, DossierPagina>
    where TState : class
{
    private const int MaxTreffers = 100;

    public override QueryPolicy Policy =>
        new($"{zaaktype.Pad}/_zoek", AuditActie.Zoeken, zaaktype.Gebied, zaaktype.Doel.Code, Recht.Metadata) { Methode = "POST" };

    public override DossierZoeken<TState> Bind(Parameters parameters) =>
        throw new VraagOngeldigException("_zoek", "Stuur de zoekvraag in de inhoud van het verzoek.");

    public override Inzage Gevraagd(DossierZoeken<TState> query) =>
        new(zaaktype.Naam, [], BetrokkeneId.TryParse(query.Kenmerk?.Trim(), CultureInfo.InvariantCulture, out var wie) ? [wie] : [], 0);

    public override async Task<Antwoord<DossierPagina>> AnswerAsync(
        DossierZoeken<TState> query, QueryContext context, CancellationToken cancellation)
    {
        if (context.Aanroep.Organisatie != Organisaties.Gemeente)
        {
            return Antwoord<DossierPagina>.Van(new Toegangsoordeel(ToegangsUitkomst.Geweigerd, Recht.Geen, "ROL-06"), Gevraagd(query));
        }

        var vraag = Zoekvraag.Van(query.Code, query.Kenmerk, query.Tekst);
        var stand = await register.StandVanAsync(zaaktype.Naam, null, cancellation);
        var zichtbaar = await Zicht.FilterAsync(controle, context.Aanroep, stand.Dossiers, cancellation);
        var treffers = zichtbaar.Select(dossier => vraag.Beoordeel(dossier, reader)).OfType<Treffer>().ToList();
        var getoond = treffers.Take(MaxTreffers).ToList();
        var pagina = new DossierPagina(
            [.. getoond.Select(t => kopweergave.Van(t.Dossier.Overzicht, t.Dossier.Recht, context.Aanroep))], treffers.Count, 1);
        var inzage = new Inzage(
            zaaktype.Naam,
            [.. getoond.Select(t => t.Dossier.Overzicht.Id)],
            [.. Gevraagd(query).Betrokkenen.Concat(getoond.SelectMany(t => t.Betrokkenen)).Concat(Zicht.Getoond(getoond.Select(t => t.Dossier))).Distinct()],
            getoond.Count);
        return new Antwoord<DossierPagina>(pagina, inzage) { Positie = stand.Positie };
    }
}

/// <summary>A dossier that fits a search.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Betrokkenen">The data subjects on whom it was found: the answer tells that they are in it.</param>
internal sealed record Treffer(Zichtbaar Dossier, IReadOnlyList<BetrokkeneId> Betrokkenen);
