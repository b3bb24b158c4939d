using CaseManagement.Kernel.Identiteit;
using CaseManagement.Meldingen.Bijlagen;
using CaseManagement.Meldingen.Kluis;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Vernietiging;

namespace CaseManagement.Meldingen.Afronding;

/// <summary>What goes with a melding that is destroyed: who reported, in the vault, and the files of its attachments.</summary>
/// <param name="kluizen">Tells under which key the reporter lies.</param>
/// <param name="bijlagen">Where the files are.</param>
internal sealed class Meldingvernietiging(Lader<Melderkluis> kluizen, IBijlagekluis bijlagen) : IVernietigingsdeel<Melding>
{
    public async Task<IReadOnlyList<BetrokkeneId>> SleutelsAsync(DossierId id, Melding state, CancellationToken cancellation) =>
        (await kluizen.LaadAsync(Melderkluis.IdVan(id), cancellation)).State is { IsGevuld: true } kluis ? [kluis.Sleutel] : [];

    // Every file is tried, also after one that stays.
    public bool RuimOp(Melding state) => state.Bijlagen.Select(bijlage => bijlagen.Verwijder(bijlage.Bestand)).ToList().TrueForAll(isWeg => isWeg);
}
