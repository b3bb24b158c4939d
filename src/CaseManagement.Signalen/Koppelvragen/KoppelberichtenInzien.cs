using CaseManagement.EventSourcing.Projections;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Signalen.Koppelvragen;

/// <summary>Asks for the matches that are hidden from whoever compared, and that nobody saw to yet.</summary>
public sealed record KoppelberichtenInzien;

/// <summary>The list of the privacyfunctionaris.</summary>
/// <param name="Berichten">The notices, oldest first.</param>
public sealed record KoppelberichtLijst(IReadOnlyList<KoppelberichtInzage> Berichten);

/// <summary>A notice: this comparison has a match that the asker was not told.</summary>
/// <param name="Signaal">The signal that was compared.</param>
/// <param name="Code">Its code.</param>
/// <param name="Vraag">Number of the question.</param>
/// <param name="GesteldOp">Civil date of the question.</param>
/// <param name="GesteldDoor">Who asked, and may not know.</param>
/// <param name="Treffers">The hidden matches.</param>
public sealed record KoppelberichtInzage(
    DossierId Signaal, string Code, int Vraag, LocalDate GesteldOp, string GesteldDoor, IReadOnlyList<VerborgenTreffer> Treffers);

internal sealed class KoppelberichtenInzienUseCase(IReadModel<KoppelberichtRij> rijen, IDossierregister dossiers, IPersonalTextReader reader)
    : QueryUseCase<KoppelberichtenInzien, KoppelberichtLijst>
{
    private const int Bladzijde = 1000;

    public override QueryPolicy Policy =>
        new("koppelberichten", AuditActie.Inzien, KoppelberichtMatrix.Gebied, SignaalZaaktype.Doelcode, Recht.Lezen)
        {
            AlleenRollen = Rolverdeling.Privacy,
        };

    public override KoppelberichtenInzien Bind(Parameters parameters) => new();

    public override async Task<Antwoord<KoppelberichtLijst>> AnswerAsync(
        KoppelberichtenInzien query, QueryContext context, CancellationToken cancellation)
    {
        var berichten = new List<KoppelberichtInzage>();
        foreach (var rij in await AlleAsync(cancellation))
        {
            var tekst = reader.Reveal(rij.VoorToezicht);
            if (Koppelbevinding.LeesToezicht(tekst).Count > 0 && await dossiers.ActueelAsync("signaal", rij.Signaal, cancellation) is { } signaal
                && await Koppelberichten.VoorAsync(signaal, tekst, context.Aanroep.Gebruiker, dossiers, cancellation) is { Count: > 0 } treffers)
            {
                berichten.Add(new KoppelberichtInzage(rij.Signaal, signaal.Code, rij.Vraag, rij.GesteldOp, rij.GesteldDoor.Value, treffers));
            }
        }

        // Whoever is shown a match is shown something of both dossiers.
        var getoond = berichten.SelectMany(bericht => bericht.Treffers.Select(treffer => treffer.Dossier).Prepend(bericht.Signaal)).Distinct();
        return new Antwoord<KoppelberichtLijst>(
            new KoppelberichtLijst([.. berichten.OrderBy(bericht => bericht.GesteldOp).ThenBy(bericht => bericht.Code, StringComparer.Ordinal).ThenBy(bericht => bericht.Vraag)]),
            new Inzage("signaal", [.. getoond], [], berichten.Count));
    }

    private async Task<List<KoppelberichtRij>> AlleAsync(CancellationToken cancellation)
    {
        var alle = new List<KoppelberichtRij>();
        while (true)
        {
            var blad = await rijen.QueryAsync(new RowQuery { Limit = Bladzijde, Offset = alle.Count }, cancellation);
            alle.AddRange(blad.Rows);
            if (blad.Rows.Count < Bladzijde)
            {
                return alle;
            }
        }
    }
}
