using System.Globalization;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers.Register;
using CaseManagement.Toegang.Registratie;
using NodaTime;

namespace CaseManagement.Privacy.Trail;

/// <summary>Reads the trail: who opened dossier X, who searched for person Y, what was refused to whom (§6.6, 1 and 3).</summary>
public sealed record AuditregelsZoeken
{
    /// <summary>The account.</summary>
    public GebruikerId? Gebruiker { get; init; }

    /// <summary>Identifier or code of a dossier.</summary>
    public string? Dossier { get; init; }

    /// <summary>Pseudonym of a data subject.</summary>
    public BetrokkeneId? Betrokkene { get; init; }

    /// <summary>Case type.</summary>
    public string? Zaaktype { get; init; }

    /// <summary>How it ended.</summary>
    public ToegangsResultaat? Resultaat { get; init; }

    /// <summary>The rule that refused.</summary>
    public string? Regel { get; init; }

    /// <summary>What was done or tried.</summary>
    public AuditActie? Actie { get; init; }

    /// <summary>First civil day.</summary>
    public LocalDate? Van { get; init; }

    /// <summary>Last civil day.</summary>
    public LocalDate? Tot { get; init; }

    /// <summary>Page, from 1.</summary>
    public int Pagina { get; init; } = 1;

    /// <summary>Rows per page, 1 to 100.</summary>
    public int Aantal { get; init; } = 50;
}

internal sealed class AuditregelsZoekenUseCase(Auditlezer lezer, Dossierregister dossiers, Toegangscontrole controle)
    : QueryUseCase<AuditregelsZoeken, AuditPagina>
{
    public override QueryPolicy Policy => new("auditregels", AuditActie.Inzien, Trailbeleid.Gebied, Trailbeleid.Doel.Code, Recht.Lezen);

    public override AuditregelsZoeken Bind(Parameters parameters) => new()
    {
        Gebruiker = parameters.Tekst("gebruiker") is { } gebruiker ? new GebruikerId(gebruiker.ToLowerInvariant()) : null,
        Dossier = parameters.Tekst("dossier"),
        Betrokkene = parameters.IdOfNull("betrokkene") is { } betrokkene ? new BetrokkeneId(betrokkene.Value) : null,
        Zaaktype = parameters.Tekst("zaaktype"),
        Resultaat = parameters.Keuze<ToegangsResultaat>("resultaat"),
        Regel = parameters.Tekst("regel"),
        Actie = parameters.Keuze<AuditActie>("actie"),
        Van = parameters.Datum("van"),
        Tot = parameters.Datum("tot"),
        Pagina = parameters.Getal("pagina", 1, 1, 100_000),
        Aantal = parameters.Getal("aantal", 50, 1, 100),
    };

    public override async Task<Antwoord<AuditPagina>> AnswerAsync(
        AuditregelsZoeken query, QueryContext context, CancellationToken cancellation)
    {
        var dossier = await ZoekDossierAsync(query.Dossier, cancellation);
        var gevraagd = new Inzage(query.Zaaktype ?? "", dossier is { } id ? [id] : [], query.Betrokkene is { } wie ? [wie] : [], 0);
        var zicht = Trailbeleid.Zicht(controle, context.Aanroep);
        if (!await MagAsync(zicht, query, dossier, context, cancellation))
        {
            return Antwoord<AuditPagina>.Van(new Toegangsoordeel(ToegangsUitkomst.Geweigerd, Recht.Geen, "ROL-02"), gevraagd);
        }

        if (query.Dossier is not null && dossier is null)
        {
            return new Antwoord<AuditPagina>(new AuditPagina([], query.Pagina, false), gevraagd);
        }

        var overslaan = (query.Pagina - 1) * query.Aantal;
        var blad = await lezer.PaginaAsync(Filter(query, dossier, zicht, context.Aanroep), query.Betrokkene, overslaan, query.Aantal, cancellation);
        var regels = new List<AuditregelWeergave>();
        foreach (var regel in blad.Rows.Take(query.Aantal))
        {
            var code = regel.Dossier is { } nummer ? (await dossiers.FindAsync(nummer, cancellation))?.Code : null;
            regels.Add(AuditregelWeergave.Van(regel, code, zicht));
        }

        var pagina = new AuditPagina(regels, query.Pagina, blad.Rows.Count > query.Aantal);
        return new Antwoord<AuditPagina>(pagina, gevraagd with { Aantal = regels.Count }) { Positie = blad.Position };
    }

    private static Auditfilter Filter(AuditregelsZoeken query, DossierId? dossier, Trailzicht zicht, Aanroep aanroep) => new()
    {
        Gebruiker = zicht is Trailzicht.EigenRegels ? aanroep.Gebruiker : query.Gebruiker,
        Dossier = dossier,
        Zaaktype = query.Zaaktype,
        Resultaat = query.Resultaat,
        Regel = query.Regel,
        Actie = query.Actie,
        Van = query.Van,
        Tot = query.Tot,
        AlleenVeiligheid = zicht is Trailzicht.Veiligheid,
    };

    private async Task<bool> MagAsync(
        Trailzicht zicht, AuditregelsZoeken query, DossierId? dossier, QueryContext context, CancellationToken cancellation) => zicht switch
        {
            Trailzicht.Alles or Trailzicht.Veiligheid => Trailbeleid.MagVragen(query, zicht),
            Trailzicht.OpOpdracht => dossier is { } id && Trailbeleid.HeeftOpdracht(context, await HuidigAsync(id, cancellation)),

            // A rule, a code or a pseudonym that finds something would tell that a hidden dossier exists.
            Trailzicht.EigenRegels => query is { Regel: null, Betrokkene: null }
                && (query.Gebruiker is not { } wie || wie == context.Aanroep.Gebruiker)
                && (query.Dossier is null || DossierId.TryParse(query.Dossier, CultureInfo.InvariantCulture, out _)),
            _ => false,
        };

    private async Task<DossierOverzicht?> HuidigAsync(DossierId id, CancellationToken cancellation) =>
        await dossiers.FindAsync(id, cancellation) is { } rij ? await dossiers.ActueelAsync(rij.Zaaktype, id, cancellation) : null;

    private async Task<DossierId?> ZoekDossierAsync(string? dossier, CancellationToken cancellation) => dossier is null ? null
        : DossierId.TryParse(dossier, CultureInfo.InvariantCulture, out var id) ? id
        : (await dossiers.MetCodeAsync(dossier.ToUpperInvariant(), cancellation))?.Id;
}
