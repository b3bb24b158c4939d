using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen.Casus;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;

namespace CaseManagement.Signalen.Verstrekkingen;

/// <summary>What a recipient sees of a case: the supplies that wait for him, so that nothing else of it changes the mark that he confirms with.</summary>
internal sealed class OntvangerGezicht(Toegangscontrole controle) : IGezicht<OndermijningsCasus>
{
    public async Task<Gezicht> VanAsync(
        DossierId id, Geladen<OndermijningsCasus> geladen, Aanroep kijker, Moment moment, CancellationToken cancellation) =>
        await WachtendAsync(id, geladen, kijker, cancellation) is { Count: > 0 } wachtend ? Gezicht.Van(new OntvangenLijst(wachtend)) : Gezicht.Niets;

    /// <summary>The supplies that wait for the caller, without their mark.</summary>
    public async Task<IReadOnlyList<OntvangenVerstrekking>> WachtendAsync(
        DossierId id, Geladen<OndermijningsCasus> geladen, Aanroep kijker, CancellationToken cancellation) =>
        geladen is { State: { } state, Overzicht: { } overzicht }
        && (await controle.BeoordeelAsync(kijker, overzicht, Recht.Antwoorden, cancellation)).IsVerleend
            ? [.. state.Boek.Regels
                .Where(regel => !regel.IsVrijgave && regel.Gebruikers.Contains(kijker.Gebruiker))
                .Where(regel => regel.WachtOpVerwijdering || regel is { OntvangenOp: null, IngetrokkenOp: null })
                .Select(regel => new OntvangenVerstrekking(
                    id, regel.Nummer, regel.Gegevens, regel.Op, regel.OntvangenOp, regel.VerwijderenUiterlijkOp, ""))]
            : [];
}
