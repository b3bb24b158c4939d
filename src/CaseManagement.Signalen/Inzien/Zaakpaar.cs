using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Stappen;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Signalen.Inzien;

/// <summary>A signal with the case that took it over, as they are now.</summary>
/// <param name="SignaalId">The signal.</param>
/// <param name="Signaal">What happened to it.</param>
/// <param name="CasusId">The case, which may not exist.</param>
/// <param name="Casus">What happened to it.</param>
/// <param name="Protocol">The protocol in force, or the last one that was.</param>
internal sealed record Zaakpaar(
    DossierId SignaalId, Verloop<SignaalDossier> Signaal, DossierId CasusId, Verloop<OndermijningsCasus> Casus, ProtocolVanKracht? Protocol)
{
    /// <summary>What the steps are tried on; <see langword="null"/> when there is no signal.</summary>
    public Grond? Grond(Moment moment) => Signaal.Nu.State is { } signaal
        ? new Grond(SignaalId, signaal, CasusId, Casus.Nu.State, Casus.Nu.Overzicht, Protocol, moment)
        : null;
}

/// <summary>Reads a signal and its case.</summary>
/// <param name="signalen">Reads signals.</param>
/// <param name="casussen">Reads cases.</param>
/// <param name="protocollen">Tells the protocol in force.</param>
internal sealed class Zaakpaarlezer(Lader<SignaalDossier> signalen, Lader<OndermijningsCasus> casussen, IProtocolregister protocollen)
{
    /// <summary>The pair of this signal.</summary>
    public async Task<Zaakpaar> VanSignaalAsync(DossierId signaal, Moment moment, CancellationToken cancellation)
    {
        var casus = OndermijningsCasusZaaktype.IdVan(signaal);
        return new Zaakpaar(
            signaal,
            await signalen.VerloopAsync(signaal, cancellation),
            casus,
            await casussen.VerloopAsync(casus, cancellation),
            await protocollen.LaatstAsync(moment.Nu, cancellation));
    }

    /// <summary>The pair of this case; <see langword="null"/> when there is none.</summary>
    public async Task<Zaakpaar?> VanCasusAsync(DossierId casus, Moment moment, CancellationToken cancellation) =>
        (await casussen.LaadAsync(casus, cancellation)).State is { } state
            ? await VanSignaalAsync(state.Start.Signaal, moment, cancellation)
            : null;
}
