using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen.Casus;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;
using NodaTime;

namespace CaseManagement.Signalen.Verstrekkingen;

/// <summary>Asks for the supplies to the caller that he has not confirmed, or must delete.</summary>
public sealed record OntvangenVerstrekkingen;

/// <summary>What waits for the caller.</summary>
/// <param name="Verstrekkingen">The supplies.</param>
public sealed record OntvangenLijst(IReadOnlyList<OntvangenVerstrekking> Verstrekkingen);

/// <summary>A supply that waits for its recipient; no code, no place and no name of the case.</summary>
/// <param name="Casus">The case, to send the confirmation to.</param>
/// <param name="Nummer">Number of the supply.</param>
/// <param name="Gegevens">The kinds of element.</param>
/// <param name="Op">When (UTC).</param>
/// <param name="OntvangenOp">Civil date of the receipt, once confirmed.</param>
/// <param name="VerwijderenUiterlijkOp">Last civil day to confirm the deletion, when it was retracted.</param>
/// <param name="Versie">Mark of what waits for the caller, for <c>If-Match</c>; what else happens to the case does not change it.</param>
public sealed record OntvangenVerstrekking(
    DossierId Casus, int Nummer, IReadOnlyList<string> Gegevens, Instant Op, LocalDate? OntvangenOp, LocalDate? VerwijderenUiterlijkOp, string Versie);

/// <summary>Shows a recipient what waits for him and nothing else of the case.</summary>
internal sealed class OntvangenVerstrekkingenUseCase(IDossierregister dossiers, Lader<OndermijningsCasus> lader, OntvangerGezicht gezicht, Versiemerk<OndermijningsCasus> merk)
    : QueryUseCase<OntvangenVerstrekkingen, OntvangenLijst>
{
    public override QueryPolicy Policy => new(
        "ontvangen-verstrekkingen", AuditActie.Inzien, OntvangerMatrix.Eigen, OndermijningsCasusZaaktype.Doelcode, Recht.Antwoorden);

    public override OntvangenVerstrekkingen Bind(Parameters parameters) => new();

    public override async Task<Antwoord<OntvangenLijst>> AnswerAsync(
        OntvangenVerstrekkingen query, QueryContext context, CancellationToken cancellation)
    {
        var (wachtend, betrokkenen) = (new List<OntvangenVerstrekking>(), new List<BetrokkeneId>());
        foreach (var dossier in await dossiers.VanZaaktypeAsync(OndermijningsCasusZaaktype.TypeNaam, alleenActief: false, cancellation))
        {
            if (dossier.Verstrekkingen.Any(regel => regel.Gebruikers.Contains(context.Aanroep.Gebruiker)))
            {
                var vanDossier = await VanAsync(dossier.Id, context, cancellation);
                wachtend.AddRange(vanDossier);

                // That data went to somebody tells about everybody in the case (AVG-01).
                betrokkenen.AddRange(vanDossier.Count == 0 ? [] : dossier.Betrokkenen.Select(betrokkene => betrokkene.Id));
            }
        }

        var inzage = new Inzage(OndermijningsCasusZaaktype.TypeNaam, [.. wachtend.Select(regel => regel.Casus).Distinct()], [.. betrokkenen.Distinct()], wachtend.Count);
        return new Antwoord<OntvangenLijst>(new OntvangenLijst(wachtend), inzage);
    }

    // The list may lag behind: the case itself says what waits now.
    private async Task<IReadOnlyList<OntvangenVerstrekking>> VanAsync(DossierId id, QueryContext context, CancellationToken cancellation)
    {
        var geladen = await lader.LaadAsync(id, cancellation);
        var wachtend = await gezicht.WachtendAsync(id, geladen, context.Aanroep, cancellation);
        return wachtend.Count > 0 && await merk.VanAsync(id, geladen, context.Aanroep, context.Moment, cancellation) is { } gezien
            ? [.. wachtend.Select(regel => regel with { Versie = gezien })]
            : [];
    }
}
