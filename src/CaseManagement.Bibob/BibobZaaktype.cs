using CaseManagement.Bibob.Termijnen;
using CaseManagement.Kernel.Koppelen;

namespace CaseManagement.Bibob;

/// <summary>
/// The Bibob screening as a case type. Always <c>Geheim</c> (<c>ROL-03</c>), never on an agenda (<c>BIB-52</c>), found by its code only:
/// the overview holds no name and no indication.
/// </summary>
/// <param name="kalender">The legal calendar, with the equated days of the municipality's configuration.</param>
[NooitKoppelen("BIB-52")]
public sealed class BibobZaaktype(TermijnKalender kalender) : Zaaktype<BibobScreening>
{
    internal const string Doelcode = "va-bibob";

    /// <summary>The municipality as organisation of colleagues.</summary>
    internal const string Gemeente = "gemeente";

    /// <inheritdoc/>
    public override string Naam => "bibob";

    /// <inheritdoc/>
    public override string CodePrefix => "BIB";

    /// <inheritdoc/>
    public override string Pad => "bibob-screenings";

    /// <inheritdoc/>
    public override Doel Doel { get; } = new(
        Doelcode, "Bibob-screening", "AVG 6 lid 1 e; UAVG 33 lid 2 a; Wet Bibob", Vertrouwelijk: true);

    /// <inheritdoc/>
    public override BibobScreening Evolve(BibobScreening? state, IEvent @event) => BibobScreening.Evolve(state, @event);

    /// <inheritdoc/>
    public override DossierOverzicht Overzicht(DossierId id, BibobScreening state) => new()
    {
        Id = id,
        Zaaktype = Naam,
        Code = state.Kop.Code,
        Status = Metadatastatus(state.Status),
        IsActief = state.IsActief,
        Vertrouwelijkheid = Vertrouwelijkheid.Geheim,
        GeopendOp = state.Kop.GeopendOp,
        Duo = state.Kern.Duo,
        Deelnemers = [.. state.Kern.Deelnemers, .. state.Vergunningbehandelaars.Select(Behandelaar)],
        Uitgesloten = state.Kern.Uitgesloten,
        Betrokkenen =
        [
            new BetrokkeneOverzicht(state.Betrokkene.Id, "Betrokkene"),
            .. state.Relaties.Select(relatie => new BetrokkeneOverzicht(relatie.Id, relatie.Soort.ToString())),
        ],
        Termijnen = Termijnoverzicht.Van(state, kalender),
        Acties = state.Kern.Acties,
        Agendering = null,
        VernietigenOp = state.VernietigenOp,
    };

    // The handler takes part in one role only: with another of his roles he would see what BIB-31 keeps from him.
    private static Deelnemer Behandelaar(GebruikerId gebruiker) => new(Gemeente, gebruiker) { AlleenAls = Rol.Vergunningbehandelaar };

    /// <summary>
    /// The state as metadata: a handler may know that a screening runs, not that a negative decision is in the making (<c>BIB-31</c>).
    /// The precise state is in the work list and in the view of the duo.
    /// </summary>
    private static string Metadatastatus(ScreeningStatus status) => status switch
    {
        _ when Overgangen.IsVoorBesluit(status) => "Loopt",
        ScreeningStatus.GemeldInBibobRegister => nameof(ScreeningStatus.BesluitGenomen),
        ScreeningStatus.TerugtrekkingGemeldInRegister => nameof(ScreeningStatus.TeruggetrokkenDoorBetrokkene),
        _ => status.ToString(),
    };
}
