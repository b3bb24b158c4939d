using CaseManagement.EventSourcing.Projections;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;
using NodaTime;

namespace CaseManagement.Toegang.Vernietiging;

/// <summary>Asks for the destructions: the work that waits, or the proofs of what was done.</summary>
/// <param name="Uitgevoerd">The proofs instead of the work.</param>
public sealed record VernietigingenInzien(bool Uitgevoerd);

/// <summary>The list.</summary>
/// <param name="Vernietigingen">The lines, the most urgent first; proofs newest first.</param>
public sealed record VernietigingLijst(IReadOnlyList<VernietigingRegel> Vernietigingen);

/// <summary>A destruction as it is shown.</summary>
public sealed record VernietigingRegel : Vernietigingsloop
{
    /// <summary>The line of a destruction.</summary>
    /// <param name="loop">How it goes.</param>
    /// <param name="stand">Where it stands.</param>
    public VernietigingRegel(Vernietigingsloop loop, Vernietigingstand stand)
        : base(loop) => Stand = stand;

    /// <summary>The destruction.</summary>
    public DossierId Id => Vernietigingsdossier.IdVan(Dossier);

    /// <summary>Where it stands.</summary>
    public Vernietigingstand Stand { get; }

    /// <summary>Mark of the destruction as this reader sees it, for <c>If-Match</c>; absent once it was carried out.</summary>
    public string? Versie { get; init; }

    /// <summary>What holds it up today.</summary>
    public IReadOnlyList<Opschortingsregel> Opschortingen { get; init; } = [];
}

/// <summary>A hold as it is shown.</summary>
/// <param name="Nummer">Its number.</param>
/// <param name="Grond">Why; absent for a ground that this role may not know of (<c>BIB-52</c>).</param>
/// <param name="Tot">Last civil day, if any.</param>
/// <param name="Door">Who placed it.</param>
public sealed record Opschortingsregel(int Nummer, Opschortingsgrond? Grond, LocalDate? Tot, GebruikerId Door);

/// <summary>Where a destruction stands (<c>AVG-44</c>).</summary>
public enum Vernietigingstand
{
    /// <summary>Held up.</summary>
    Opgeschort,

    /// <summary>Waits for the owner of the process.</summary>
    Voorgesteld,

    /// <summary>Waits for the archivist.</summary>
    Goedgekeurd,

    /// <summary>Destroyed; this is the proof.</summary>
    Vernietigd,
}

/// <summary>
/// Shows destructions by metadata: to the archivist and to supervision all of them, to the owner of a process his own. Whoever is kept out of a dossier does not
/// see it here either while it exists (<c>ROL-07</c>).
/// </summary>
internal sealed class VernietigingenInzienUseCase(
    IReadModel<VernietigingRij> rijen, Vernietigingszicht zicht, NeedToKnowMatrix matrix, Lader<Vernietigingsdossier> lader, Versiemerk<Vernietigingsdossier> merk)
    : QueryUseCase<VernietigingenInzien, VernietigingLijst>
{
    private const int Bladzijde = 1000;

    public override QueryPolicy Policy => new("vernietigingen", AuditActie.Inzien, Vernietigingsdossier.Gebied, Vernietigingsdossier.Doelcode, Recht.Lezen);

    public override VernietigingenInzien Bind(Parameters parameters) => new(parameters.Tekst("uitgevoerd") switch
    {
        null or "false" => false,
        "true" => true,
        _ => throw new VraagOngeldigException("uitgevoerd", "Verwacht true of false."),
    });

    public override async Task<Antwoord<VernietigingLijst>> AnswerAsync(VernietigingenInzien query, QueryContext context, CancellationToken cancellation)
    {
        var gevonden = new List<VernietigingRij>();
        for (var blad = await BladAsync(query, 0, cancellation); blad.Rows.Count > 0; blad = await BladAsync(query, gevonden.Count, cancellation))
        {
            gevonden.AddRange(blad.Rows);
        }

        var regels = new List<VernietigingRegel>();
        foreach (var rij in gevonden.DistinctBy(rij => rij.Dossier))
        {
            var regel = Regel(rij, context.Moment.Vandaag, matrix.IsGeblokkeerd(context.Aanroep.Rol, "bibob"));
            if (IsVanBelang(regel) && await zicht.ZietAsync(rij.Zaaktype, rij.Dossier, rij.Proceseigenaar, context.Aanroep, cancellation))
            {
                regels.Add(regel with { Versie = query.Uitgevoerd ? null : await MerkAsync(regel.Id, context, cancellation) });
            }
        }

        return new Antwoord<VernietigingLijst>(
            new VernietigingLijst(
            [
                .. query.Uitgevoerd ? regels.OrderByDescending(regel => regel.UitgevoerdOp) : regels.OrderBy(regel => regel.VernietigenOp ?? LocalDate.MaxIsoValue),
            ]),
            new Inzage("", [.. regels.Select(regel => regel.Dossier)], [], regels.Count));
    }

    private async Task<string?> MerkAsync(DossierId id, QueryContext context, CancellationToken cancellation) =>
        await merk.VanAsync(id, await lader.LaadAsync(id, cancellation), context.Aanroep, context.Moment, cancellation);

    // A hold that was lifted before there was a proposal leaves nothing to do.
    internal static bool IsVanBelang(VernietigingRegel regel) => regel.Code is not null || regel.Opschortingen.Count > 0;

    internal static VernietigingRegel Regel(VernietigingRij rij, LocalDate vandaag, bool zonderBibob)
    {
        var lopend = rij.Opschortingen.Where(opschorting => opschorting.Tot is not { } tot || vandaag <= tot)
            .Select(opschorting => new Opschortingsregel(
                opschorting.Nummer, zonderBibob && opschorting.Grond is Opschortingsgrond.Bibob ? null : opschorting.Grond, opschorting.Tot, opschorting.Door))
            .ToList();
        return new VernietigingRegel(rij, rij switch
        {
            { UitgevoerdOp: not null } => Vernietigingstand.Vernietigd,
            _ when lopend.Count > 0 => Vernietigingstand.Opgeschort,
            { GoedgekeurdDoor: not null } => Vernietigingstand.Goedgekeurd,
            _ => Vernietigingstand.Voorgesteld,
        })
        {
            Opschortingen = lopend,
        };
    }

    private async Task<RowPage<VernietigingRij>> BladAsync(VernietigingenInzien query, int vanaf, CancellationToken cancellation) => await rijen.QueryAsync(
        new RowQuery { Where = [new RowCondition("uitgevoerd", RowOperator.Equal, query.Uitgevoerd ? 1L : 0L)], Limit = Bladzijde, Offset = vanaf }, cancellation);
}
