using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Meldingen.Kluis;

/// <summary>What the vault needs to know of its melding.</summary>
/// <param name="HeeftMelder">Whether the caller may handle the melding and somebody is stored as its reporter.</param>
/// <param name="OudeSleutel">The pseudonym in the melding itself, from before there were vaults.</param>
internal sealed record Meldingfeit(bool HeeftMelder, BetrokkeneId? OudeSleutel);

/// <summary>
/// The policy of the vault beside its own column of the matrix: who may not handle the melding, may not know its reporter either, so that a conflict of
/// interest (<c>ROL-05</c>) closes both.
/// </summary>
/// <param name="meldingen">Folds meldingen, without identities.</param>
/// <param name="controle">Judges.</param>
internal sealed class Meldertoegang(Lader<Melding> meldingen, Toegangscontrole controle)
{
    /// <summary>Whether the caller may handle the melding, and whether it has a reporter.</summary>
    public async Task<Meldingfeit> FeitAsync(Aanroep aanroep, DossierId melding, CancellationToken cancellation)
    {
        var geladen = await meldingen.LaadAsync(melding, cancellation);
        return geladen.State is { HeeftMelder: true } state && await MagAsync(aanroep, geladen, cancellation)
            ? new Meldingfeit(true, state.OudeMeldersleutel)
            : new Meldingfeit(false, null);
    }

    private async Task<bool> MagAsync(Aanroep aanroep, Geladen<Melding> geladen, CancellationToken cancellation) =>
        (await controle.BeoordeelAsync(aanroep with { Doel = MeldingZaaktype.Doelcode }, geladen.Overzicht!, Recht.Schrijven, cancellation)).IsVerleend;
}
