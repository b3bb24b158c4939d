using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Signalen.Views;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;

namespace CaseManagement.Signalen.Bronnenonderzoek;

/// <summary>
/// What a bronhouder sees of a signal: the questions that were put to him, and whether they wait for him. Nothing else of the signal changes the mark
/// that he answers with; an answer of his own does.
/// </summary>
internal sealed class BronvraagGezicht(Toegangscontrole controle, IPersonalTextReader reader) : IGezicht<SignaalDossier>
{
    public async Task<Gezicht> VanAsync(
        DossierId id, Geladen<SignaalDossier> geladen, Aanroep kijker, Moment moment, CancellationToken cancellation) =>
        await MagAsync(geladen, kijker, cancellation) && geladen.State is { } state
        && string.Join('\n', state.VragenAan(kijker.Gebruiker)
            .Select(vraag => $"{vraag.Gevraagd.Vraag} {vraag.Gevraagd.Bron} {state.KanBeantwoorden(vraag, moment.Vandaag)}")) is { Length: > 0 } vragen
            ? Gezicht.Van(vragen)
            : Gezicht.Niets;

    /// <summary>The open questions to the caller, without their mark.</summary>
    public async Task<IReadOnlyList<BronvraagInzage>> OpenAsync(
        DossierId id, Geladen<SignaalDossier> geladen, Aanroep kijker, Moment moment, CancellationToken cancellation) =>
        await MagAsync(geladen, kijker, cancellation) && geladen.State is { } state ? [.. Open(id, state, kijker, moment)] : [];

    private async Task<bool> MagAsync(Geladen<SignaalDossier> geladen, Aanroep kijker, CancellationToken cancellation) =>
        kijker.Rol is Rol.Bronhouder
        && geladen.Overzicht is { } overzicht
        && (await controle.BeoordeelAsync(kijker, overzicht, Recht.Antwoorden, cancellation)).IsVerleend;

    private IEnumerable<BronvraagInzage> Open(DossierId id, SignaalDossier state, Aanroep kijker, Moment moment) => state.VragenAan(kijker.Gebruiker)
        .Where(vraag => state.KanBeantwoorden(vraag, moment.Vandaag))
        .Select(vraag => (vraag.Gevraagd, Nummer: state.NummerBijBronhouder(vraag), Oordeel: state.Check1!.Bronnen.First(bron => bron.Bron == vraag.Gevraagd.Bron)))
        .Select(vraag => new BronvraagInzage(
            id,
            vraag.Nummer,
            vraag.Gevraagd.Bron.ToString(),
            reader.Reveal(vraag.Oordeel.Vraag) ?? "",
            vraag.Gevraagd.UiterlijkOp,
            reader.Reveal(vraag.Oordeel.Voorwaarden),
            vraag.Oordeel.MaxTerugkijkJaren,
            ""));
}
