using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen.Views;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;

namespace CaseManagement.Signalen.Bronnenonderzoek;

/// <summary>Asks for the open questions that were put to the caller as bronhouder.</summary>
public sealed record BronvragenInzien;

/// <summary>The column of the matrix for the one thing that a bronhouder sees of signals: the question that was put to him (§7).</summary>
internal sealed class BronvraagMatrix : IMatrixBron
{
    public const string Gebied = "bronvraag";

    public IReadOnlyList<MatrixCel> Cellen { get; } = [new(Rol.Bronhouder, Gebied, Recht.Antwoorden, Reikwijdte.Toegewezen)];
}

/// <summary>Shows a bronhouder his open questions and nothing else of the signal: no code, no status, no place.</summary>
internal sealed class BronvragenInzienUseCase(
    IDossierregister dossiers, Lader<SignaalDossier> lader, BronvraagGezicht gezicht, Versiemerk<SignaalDossier> merk)
    : QueryUseCase<BronvragenInzien, BronvraagLijst>
{
    public override QueryPolicy Policy => new("bronvragen", AuditActie.Inzien, BronvraagMatrix.Gebied, SignaalZaaktype.Doelcode, Recht.Antwoorden)
    {
        AlleenRollen = Rolverdeling.Bronhouder,
    };

    public override BronvragenInzien Bind(Parameters parameters) => new();

    public override async Task<Antwoord<BronvraagLijst>> AnswerAsync(
        BronvragenInzien query, QueryContext context, CancellationToken cancellation)
    {
        var (vragen, betrokkenen) = (new List<BronvraagInzage>(), new List<BetrokkeneId>());
        foreach (var dossier in await dossiers.VanZaaktypeAsync("signaal", alleenActief: true, cancellation))
        {
            if (dossier.Deelnemers.Any(deelnemer => deelnemer.AlleenAls is Rol.Bronhouder && deelnemer.Gebruiker == context.Aanroep.Gebruiker))
            {
                vragen.AddRange(await VanAsync(dossier.Id, betrokkenen, context, cancellation));
            }
        }

        var inzage = new Inzage("signaal", [.. vragen.Select(vraag => vraag.Signaal).Distinct()], [.. betrokkenen.Distinct()], vragen.Count);
        return new Antwoord<BronvraagLijst>(new BronvraagLijst(vragen), inzage);
    }

    // The list may lag behind: the signal itself says what is open now. A question says something about everybody whom the signal is about (AVG-01).
    private async Task<IReadOnlyList<BronvraagInzage>> VanAsync(
        DossierId id, List<BetrokkeneId> betrokkenen, QueryContext context, CancellationToken cancellation)
    {
        var geladen = await lader.LaadAsync(id, cancellation);
        var open = await gezicht.OpenAsync(id, geladen, context.Aanroep, context.Moment, cancellation);
        if (open.Count == 0 || await merk.VanAsync(id, geladen, context.Aanroep, context.Moment, cancellation) is not { } gezien)
        {
            return [];
        }

        betrokkenen.AddRange(geladen.Overzicht!.Betrokkenen.Select(betrokkene => betrokkene.Id));
        return [.. open.Select(vraag => vraag with { Versie = gezien })];
    }
}
