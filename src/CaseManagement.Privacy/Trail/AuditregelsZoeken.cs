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
        var zicht = Trailbeleid.Zicht(controle, context.Aanroep);
        var dossier = await ZoekDossierAsync(query.Dossier, zicht, cancellation);
        var opdracht = zicht is Trailzicht.OpOpdracht && dossier is { } welk ? await HuidigAsync(welk, cancellation) : null;
        var gevraagd = new Inzage(query.Zaaktype ?? "", dossier is { } id ? [id] : [], query.Betrokkene is { } wie ? [wie] : [], 0);
        if (!Mag(zicht, query, opdracht, context))
        {
            return Antwoord<AuditPagina>.Van(new Toegangsoordeel(ToegangsUitkomst.Geweigerd, Recht.Geen, "ROL-02"), gevraagd);
        }

        if (query.Dossier is not null && dossier is null)
        {
            return new Antwoord<AuditPagina>(new AuditPagina([], query.Pagina, false), gevraagd);
        }

        var overslaan = (query.Pagina - 1) * query.Aantal;
        var blad = await lezer.PaginaAsync(Filter(query, dossier, zicht, context.Aanroep), query.Betrokkene, overslaan, query.Aantal, cancellation);
        var regels = blad.Rows.Take(query.Aantal).ToList();
        var codes = await CodesAsync(regels, zicht, context.Aanroep, cancellation);
        var pagina = new AuditPagina(
            [.. regels.Select(regel => AuditregelWeergave.Van(regel, zicht, opdracht, codes))], query.Pagina, blad.Rows.Count > query.Aantal);
        return new Antwoord<AuditPagina>(pagina, gevraagd with { Aantal = regels.Count }) { Positie = blad.Position };
    }

    // An own row may name what the caller never may know of, such as the signal that a melding became: a code would tell him that, and what it is.
    private async Task<Dictionary<DossierId, string>> CodesAsync(
        IEnumerable<Auditregel> regels, Trailzicht zicht, Aanroep aanroep, CancellationToken cancellation)
    {
        var codes = new Dictionary<DossierId, string>();
        foreach (var id in regels.SelectMany(regel => regel.Dossiers).Distinct())
        {
            if (await dossiers.FindAsync(id, cancellation) is { } dossier
                && (zicht is not Trailzicht.EigenRegels || await controle.MagWetenAsync(aanroep, dossier, cancellation)))
            {
                codes[id] = dossier.Code;
            }
        }

        return codes;
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
        Zicht = zicht,
    };

    private static bool Mag(Trailzicht zicht, AuditregelsZoeken query, DossierOverzicht? opdracht, QueryContext context) => zicht switch
    {
        Trailzicht.Alles or Trailzicht.Veiligheid => Trailbeleid.MagVragen(query, zicht),

        // Whether somebody stands beside this dossier in a list is not in the order.
        Trailzicht.OpOpdracht => Trailbeleid.HeeftOpdracht(context, opdracht)
            && (query.Betrokkene is not { } wie || Trailbeleid.Heeft(opdracht!, wie)),

        // A rule, a code or a pseudonym that finds something would tell that a hidden dossier exists.
        Trailzicht.EigenRegels => query is { Regel: null, Betrokkene: null }
            && (query.Gebruiker is not { } wie || wie == context.Aanroep.Gebruiker)
            && (query.Dossier is null || DossierId.TryParse(query.Dossier, CultureInfo.InvariantCulture, out _)),
        _ => false,
    };

    private async Task<DossierOverzicht?> HuidigAsync(DossierId id, CancellationToken cancellation) =>
        await dossiers.FindAsync(id, cancellation) is { } rij ? await dossiers.ActueelAsync(rij.Zaaktype, id, cancellation) : null;

    // For who sees only own rows a code is not looked up: the row of that refusal would tell him what it stands for.
    private async Task<DossierId?> ZoekDossierAsync(string? dossier, Trailzicht zicht, CancellationToken cancellation) => dossier is null ? null
        : DossierId.TryParse(dossier, CultureInfo.InvariantCulture, out var id) ? id
        : zicht is Trailzicht.EigenRegels ? null
        : (await dossiers.MetCodeAsync(dossier.ToUpperInvariant(), cancellation))?.Id;
}
