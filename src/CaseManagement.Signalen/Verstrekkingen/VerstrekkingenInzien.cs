using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Signalen.Casus;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers.Register;

namespace CaseManagement.Signalen.Verstrekkingen;

/// <summary>Reads the ledger of supplies (§6.6, 2), newest first: of signals and their cases, and of every other case type that keeps one.</summary>
public sealed record VerstrekkingenInzien
{
    /// <summary>Only of this signal and its case.</summary>
    public DossierId? Signaal { get; init; }

    /// <summary>Only to this recipient, by its fixed name, such as <c>VthHandhaving</c> or <c>RIEC</c>.</summary>
    public string? Ontvanger { get; init; }

    /// <summary>Only with this state of the retraction.</summary>
    public Intrekkingsstand? Intrekking { get; init; }

    /// <summary>Page, from 1.</summary>
    public int Pagina { get; init; } = 1;

    /// <summary>Lines per page, 1 to 100.</summary>
    public int Aantal { get; init; } = 50;
}

/// <summary>
/// Shows the ledger to the privacyfunctionaris and the FG, and to a signaalcoördinator of the dossiers to which he is assigned. A dossier that is not
/// for the caller is not there, whether it was named or not.
/// </summary>
internal sealed class VerstrekkingenInzienUseCase(
    Func<IEnumerable<IZaaktype>> zaaktypen, Dossierregister register, Toegangscontrole controle, IPersonalTextReader reader)
    : QueryUseCase<VerstrekkingenInzien, VerstrekkingPagina>
{
    public override QueryPolicy Policy =>
        new("verstrekkingen", AuditActie.Inzien, OntvangerMatrix.Register, SignaalZaaktype.Doelcode, Recht.Lezen);

    public override VerstrekkingenInzien Bind(Parameters parameters) => new()
    {
        Signaal = parameters.IdOfNull("signaal"),
        Ontvanger = parameters.Tekst("ontvanger"),
        Intrekking = parameters.Keuze<Intrekkingsstand>("intrekking"),
        Pagina = parameters.Getal("pagina", 1, 1, 100_000),
        Aantal = parameters.Getal("aantal", 50, 1, 100),
    };

    public override Inzage Gevraagd(VerstrekkingenInzien query) => new("", query.Signaal is { } id ? [id] : [], [], 0);

    public override async Task<Antwoord<VerstrekkingPagina>> AnswerAsync(
        VerstrekkingenInzien query, QueryContext context, CancellationToken cancellation)
    {
        var regels = new List<(DossierOverzicht Dossier, VerstrekkingOverzicht Regel)>();
        var positie = long.MaxValue;
        foreach (var zaaktype in zaaktypen().Where(zaaktype => IsVoor(zaaktype, context)))
        {
            var stand = await register.StandVanAsync(zaaktype.Naam, null, cancellation);
            positie = Math.Min(positie, stand.Positie);
            foreach (var dossier in stand.Dossiers.Where(dossier => dossier.Verstrekkingen.Count > 0 && IsVan(query.Signaal, dossier.Id)))
            {
                if (await MagAsync(context with { Aanroep = context.Aanroep with { Doel = zaaktype.Doel.Code } }, dossier, cancellation))
                {
                    regels.AddRange(dossier.Verstrekkingen.Select(regel => (dossier, regel)));
                }
            }
        }

        var vandaag = context.Moment.Vandaag;
        var gevonden = regels
            .Where(rij => query.Ontvanger is not { } wie || StringComparer.OrdinalIgnoreCase.Equals(rij.Regel.Ontvanger, wie))
            .Where(rij => query.Intrekking is not { } stand || Past(Intrekkingen.Stand(rij.Regel, vandaag), stand))
            .OrderByDescending(rij => rij.Regel.Op).ThenBy(rij => rij.Dossier.Code, StringComparer.Ordinal).ThenBy(rij => rij.Regel.Nummer)
            .ToList();
        var getoond = gevonden.Skip((query.Pagina - 1) * query.Aantal).Take(query.Aantal).ToList();

        // That data went to somebody tells about everybody in the dossier.
        return new Antwoord<VerstrekkingPagina>(
            new VerstrekkingPagina(
                [.. getoond.Select(rij => VerstrekkingRegel.Van(rij.Dossier, rij.Regel, vandaag, reader))], gevonden.Count, query.Pagina),
            new Inzage(
                "",
                [.. getoond.Select(rij => rij.Dossier.Id).Distinct()],
                [.. getoond.SelectMany(rij => rij.Dossier.Betrokkenen).Select(betrokkene => betrokkene.Id).Distinct()],
                getoond.Count))
        {
            Positie = positie,
        };
    }

    // Supervision is on the metadata of all dossiers; a coordinator sees the ledger of those to which he is assigned, and of no others.
    private async Task<bool> MagAsync(QueryContext context, DossierOverzicht dossier, CancellationToken cancellation) =>
        controle.Reikwijdten(context.Aanroep, OntvangerMatrix.Register, Recht.Lezen).Contains(Reikwijdte.Toezicht)
            ? (await controle.BeoordeelAsync(context.Aanroep, dossier, Recht.Metadata, cancellation)).IsVerleend
            : Toewijzing.Van(context.Aanroep, dossier, context.Moment.Vandaag).IsToegewezen
                && (await controle.BeoordeelAsync(context.Aanroep, dossier, Recht.Lezen, cancellation)).IsVerleend;

    // Whoever supervises sees what every case type supplied; a coordinator has no business with another purpose than his own (AVG-01).
    private bool IsVoor(IZaaktype zaaktype, QueryContext context) => zaaktype is SignaalZaaktype or OndermijningsCasusZaaktype
        || controle.Reikwijdten(context.Aanroep, OntvangerMatrix.Register, Recht.Lezen).Contains(Reikwijdte.Toezicht);

    private static bool IsVan(DossierId? signaal, DossierId dossier) =>
        signaal is not { } id || dossier == id || dossier == OndermijningsCasusZaaktype.IdVan(id);

    private static bool Past(Intrekkingsstand heeft, Intrekkingsstand gevraagd) =>
        heeft == gevraagd || (gevraagd is Intrekkingsstand.Open && heeft is Intrekkingsstand.TeLaat);
}
