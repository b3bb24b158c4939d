using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Medewerkers;
using CaseManagement.Web.Importregels;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Cli.Import.Inlezen;

/// <summary>
/// Brings an accepted line into the store: opens its dossier and takes the steps of its plan. A line that was broken off is completed;
/// a step that was taken is not taken again. Safe for several lines at once.
/// </summary>
/// <param name="services">The house.</param>
/// <param name="feiten">The facts outside the line.</param>
internal sealed class Inlezer(IServiceProvider services, Inleesfeiten feiten)
{
    private readonly Dictionary<string, IZaaktype> zaaktypen =
        services.GetServices<IZaaktype>().ToDictionary(zaaktype => zaaktype.Naam, StringComparer.Ordinal);

    /// <summary>The judgement after bringing the line in: with the code of its dossier, or refused by the domain.</summary>
    public async Task<Beoordeling> LeesInAsync(Beoordeling beoordeling, CancellationToken cancellation)
    {
        var regel = beoordeling.Regel ?? throw new ArgumentException("A refused line is not brought in.", nameof(beoordeling));
        var (plan, weigering) = Inleesplan.Van(regel, feiten.Kader);
        if (plan is null)
        {
            return beoordeling.Geweigerd(weigering!);
        }

        var zaaktype = zaaktypen[plan.Zaaktype];
        var id = Importregel.DossierVan(regel.Sleutel.ToString());
        await using var scope = services.CreateAsyncScope();
        var gang = new Inleesgang(scope.ServiceProvider, zaaktype.Doel, feiten.Kader.Door);
        var bestaandeCode = await plan.Opening.CodeAsync(gang, id, cancellation);
        var (code, reden) = bestaandeCode is null ? await OpenAsync(plan.Opening, gang, id, cancellation) : (bestaandeCode, null);
        if (code is null)
        {
            return beoordeling.Geweigerd(reden!);
        }

        await BeginAsync(gang, regel, id, zaaktype, code, cancellation);
        var bevindingen = await VolgAsync(plan.Vervolg, gang, id, cancellation);
        await Moet(gang.Systeem.StuurEenmaalAsync<Importregel, RegelVoltooien, NoFacts>(
            Importregel.IdVan(regel.Sleutel.Nummer), new RegelVoltooien(), Medewerker.Doel, feiten.Kader.Door, "voltooien", cancellation));
        return beoordeling.Met([.. plan.Bevindingen, .. bevindingen, .. Duo(regel, zaaktype)]) with { Code = code };
    }

    /// <summary>The judgement of a line that an earlier run brought in, with the warnings that were given then. Sends nothing that was not sent.</summary>
    public async Task<Beoordeling> HerinnerAsync(Beoordeling beoordeling, CancellationToken cancellation)
    {
        if (beoordeling.Regel is not { } regel || Inleesplan.Van(regel, feiten.Kader).Plan is not { } plan)
        {
            return beoordeling;
        }

        var zaaktype = zaaktypen[plan.Zaaktype];
        await using var scope = services.CreateAsyncScope();
        var gang = new Inleesgang(scope.ServiceProvider, zaaktype.Doel, feiten.Kader.Door);
        var bevindingen = new List<Bevinding>();
        foreach (var stap in plan.Vervolg)
        {
            if (await stap.HerinnerAsync(gang, Importregel.DossierVan(regel.Sleutel.ToString()), cancellation) is { } bevinding)
            {
                bevindingen.Add(bevinding);
            }
        }

        return beoordeling.Met([.. plan.Bevindingen, .. bevindingen, .. Duo(regel, zaaktype)]);
    }

    private static async Task<(string? Code, Bevinding? Reden)> OpenAsync(
        Inleesstap opening, Inleesgang gang, DossierId id, CancellationToken cancellation)
    {
        if (await opening.ProefAsync(gang, id, cancellation) is { } refusal)
        {
            return (null, Stapuitkomst.Weigering(refusal));
        }

        var uitkomst = await opening.StuurAsync(gang, id, cancellation);
        return uitkomst.IsGelukt ? (uitkomst.Code, null) : (null, Stapuitkomst.Weigering(uitkomst));
    }

    private static async Task<List<Bevinding>> VolgAsync(
        IReadOnlyList<Inleesstap> stappen, Inleesgang gang, DossierId id, CancellationToken cancellation)
    {
        var bevindingen = new List<Bevinding>();
        foreach (var stap in stappen)
        {
            // An attempt that fails would be recorded as a refused command of the operator, who asked for no such thing.
            if (stap.AlsHetNietMag is not null
                && !await stap.IsGezetAsync(gang, id, cancellation)
                && await stap.ProefAsync(gang, id, cancellation) is { } refusal)
            {
                bevindingen.Add(Stapuitkomst.NietGezet(stap, refusal.RegelId, refusal.Melding, refusal.Advies));
                continue;
            }

            var uitkomst = await stap.StuurAsync(gang, id, cancellation);
            if (!uitkomst.IsGelukt)
            {
                bevindingen.Add(Stapuitkomst.NietGezet(stap, uitkomst));
            }
        }

        return bevindingen;
    }

    private Task BeginAsync(
        Inleesgang gang, ImportRegel regel, DossierId id, IZaaktype zaaktype, string code, CancellationToken cancellation) =>
        Moet(gang.Systeem.StuurEenmaalAsync<Importregel, RegelBeginnen, NoFacts>(
            Importregel.IdVan(regel.Sleutel.Nummer),
            new RegelBeginnen(regel.Sleutel.ToString(), Vingerafdruk.Bewaard(regel), id, zaaktype.Doel.Code, code),
            Medewerker.Doel,
            feiten.Kader.Door,
            "beginnen",
            cancellation));

    private static async Task Moet(Task<Uitkomst> opdracht)
    {
        if (await opdracht is { IsGelukt: false } uitkomst)
        {
            throw new InvalidOperationException($"A line could not be recorded: {uitkomst.Soort} {uitkomst.RegelId}.");
        }
    }

    private IEnumerable<Bevinding> Duo(ImportRegel regel, IZaaktype zaaktype)
    {
        var matrix = services.GetRequiredService<NeedToKnowMatrix>();
        var isGeschikt = new[] { regel.EersteVerantwoordelijke, regel.Achtervang }
            .All(lid => feiten.Rollen(lid).Any(rol => matrix.MagSchrijven(rol, zaaktype.Gebied)));
        return isGeschikt ? [] :
        [
            Planteksten.Waarschuwing(
                ImportRegelId.Duo, Kolom.EersteVerantwoordelijke, "De eerste verantwoordelijke of de achtervang heeft geen rol die in dit soort dossiers mag schrijven.", "Wijs een ander duo aan, of laat de rollen aanpassen."),
        ];
    }
}
