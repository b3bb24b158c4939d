using System.Globalization;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen.Casus;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;

namespace CaseManagement.Signalen.Verstrekkingen;

/// <summary>
/// What a recipient sees of a case: what was supplied to him, and whether it waits for him. Nothing else of the case changes the mark that he confirms
/// with; a confirmation of his own does.
/// </summary>
internal sealed class OntvangerGezicht(Toegangscontrole controle) : IGezicht<OndermijningsCasus>
{
    public async Task<Gezicht> VanAsync(
        DossierId id, Geladen<OndermijningsCasus> geladen, Aanroep kijker, Moment moment, CancellationToken cancellation) =>
        string.Join('\n', (await EigenAsync(geladen, kijker, cancellation)).Select(Stand)) is { Length: > 0 } eigen ? Gezicht.Van(eigen) : Gezicht.Niets;

    /// <summary>The supplies that wait for the caller, without their mark.</summary>
    public async Task<IReadOnlyList<OntvangenVerstrekking>> WachtendAsync(
        DossierId id, Geladen<OndermijningsCasus> geladen, Aanroep kijker, CancellationToken cancellation) =>
        [.. (await EigenAsync(geladen, kijker, cancellation))
            .Where(regel => regel.WachtOpVerwijdering || regel is { OntvangenOp: null, IngetrokkenOp: null })
            .Select(regel => new OntvangenVerstrekking(
                id, regel.Nummer, regel.Gegevens, regel.Op, regel.OntvangenOp, regel.VerwijderenUiterlijkOp, ""))];

    private static string Stand(VerstrekkingOverzicht regel) => string.Create(
        CultureInfo.InvariantCulture, $"{regel.Nummer} {regel.OntvangenOp} {regel.IngetrokkenOp} {regel.WachtOpVerwijdering} {regel.VerwijderenUiterlijkOp}");

    private async Task<IEnumerable<VerstrekkingOverzicht>> EigenAsync(
        Geladen<OndermijningsCasus> geladen, Aanroep kijker, CancellationToken cancellation) =>
        geladen is { State: { } state, Overzicht: { } overzicht }
        && (await controle.BeoordeelAsync(kijker, overzicht, Recht.Antwoorden, cancellation)).IsVerleend
            ? state.Boek.Regels.Where(regel => !regel.IsVrijgave && regel.Gebruikers.Contains(kijker.Gebruiker))
            : [];
}
