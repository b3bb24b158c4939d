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
    private readonly Koppelberichtlezer lezer = new(rijen, dossiers, reader);

    public override QueryPolicy Policy =>
        new("koppelberichten", AuditActie.Inzien, KoppelberichtMatrix.Gebied, SignaalZaaktype.Doelcode, Recht.Lezen)
        {
            AlleenRollen = Rolverdeling.Privacy,
        };

    public override KoppelberichtenInzien Bind(Parameters parameters) => new();

    public override async Task<Antwoord<KoppelberichtLijst>> AnswerAsync(
        KoppelberichtenInzien query, QueryContext context, CancellationToken cancellation)
    {
        var berichten = await lezer.VoorAsync(context.Aanroep.Gebruiker, cancellation);

        // Whoever is shown a match is shown something of both dossiers.
        var getoond = berichten.SelectMany(bericht => bericht.Treffers.Select(treffer => treffer.Dossier).Prepend(bericht.Signaal)).Distinct();
        return new Antwoord<KoppelberichtLijst>(
            new KoppelberichtLijst([.. berichten.OrderBy(bericht => bericht.GesteldOp).ThenBy(bericht => bericht.Code, StringComparer.Ordinal).ThenBy(bericht => bericht.Vraag)]),
            new Inzage("signaal", [.. getoond], [], berichten.Count));
    }
}
