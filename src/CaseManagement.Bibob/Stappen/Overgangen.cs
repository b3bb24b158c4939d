using System.Collections.Frozen;
using static CaseManagement.Bibob.Screening.ScreeningStatus;

namespace CaseManagement.Bibob.Stappen;

/// <summary>Refused because the state of the screening does not allow this step (§2.4).</summary>
public sealed record StapNietMogelijk() : Refusal(
    "BIB-2.4", "Deze stap past niet bij de status van de screening.", "Bekijk in uw werkvoorraad welke stap nu aan de orde is.");

/// <summary>The transition table of §2.4: from which states each step may be taken. What is not here is refused.</summary>
internal static class Overgangen
{
    private static readonly ScreeningStatus[] voorBesluit =
    [
        Aangemaakt, VragenformulierUitgereikt, Gerappelleerd, VragenformulierOntvangen, AanvullingGevraagd, GeweigerdInTeVullen,
        InEigenOnderzoek, EigenOnderzoekAfgerond, LbbAdviesAangevraagd, LbbAdviesOntvangen, LbbWeigertAdvies, LbbTermijnVerstreken,
        VergewisToetsUitgevoerd, ConclusieVastgesteld, VoornemenVerzonden, ZienswijzeOntvangen, ZienswijzeTermijnVerstreken,
    ];

    private static readonly ScreeningStatus[] lopend =
        [.. voorBesluit, BesluitGenomen, GemeldInBibobRegister, TeruggetrokkenDoorBetrokkene, TerugtrekkingGemeldInRegister];

    private static readonly FrozenDictionary<Stap, FrozenSet<ScreeningStatus>> tabel = new Dictionary<Stap, ScreeningStatus[]>
    {
        [Stap.RelatieToevoegen] = voorBesluit,
        [Stap.BehandelaarWijzigen] = lopend,
        [Stap.TipVastleggen] = voorBesluit,
        [Stap.VragenformulierUitreiken] = [Aangemaakt],
        [Stap.VragenformulierOntvangen] = [VragenformulierUitgereikt, Gerappelleerd],
        [Stap.Rappelleren] = [VragenformulierUitgereikt, Gerappelleerd],
        [Stap.AanvullingVragen] = [VragenformulierOntvangen, InEigenOnderzoek],
        [Stap.AanvullingOntvangen] = [AanvullingGevraagd],
        [Stap.WeigeringInvullenVaststellen] = [Gerappelleerd, AanvullingGevraagd],
        [Stap.EigenOnderzoekStarten] = [VragenformulierOntvangen],
        [Stap.BronRaadplegen] = voorBesluit,
        [Stap.EigenOnderzoekAfronden] = [InEigenOnderzoek],
        [Stap.LbbAdviesVragen] = [EigenOnderzoekAfgerond],
        [Stap.LbbAanvullendeVragenOntvangen] = [LbbAdviesAangevraagd],
        [Stap.LbbAanvullendeVragenBeantwoorden] = [LbbAdviesAangevraagd],
        [Stap.LbbTermijnVerlengen] = [LbbAdviesAangevraagd],
        [Stap.LbbAdviesOntvangen] = [LbbAdviesAangevraagd, LbbTermijnVerstreken],
        [Stap.LbbWeigeringVastleggen] = [LbbAdviesAangevraagd],
        [Stap.LbbTermijnverloopVaststellen] = [LbbAdviesAangevraagd],
        [Stap.VergewistoetsUitvoeren] = [LbbAdviesOntvangen, LbbWeigertAdvies, LbbTermijnVerstreken],
        [Stap.ConclusieVaststellen] = [EigenOnderzoekAfgerond, VergewisToetsUitgevoerd, GeweigerdInTeVullen],
        [Stap.VoornemenVerzenden] = [ConclusieVastgesteld],
        [Stap.ZienswijzeOntvangen] = [VoornemenVerzonden],
        [Stap.ZienswijzeTermijnverloopVaststellen] = [VoornemenVerzonden],
        [Stap.BesluitNemen] = [ConclusieVastgesteld, ZienswijzeOntvangen, ZienswijzeTermijnVerstreken],
        [Stap.RegisterMelden] = [BesluitGenomen],
        [Stap.RegisterNietVanToepassingVerklaren] = [BesluitGenomen, TeruggetrokkenDoorBetrokkene],
        [Stap.Terugtrekken] = voorBesluit,
        [Stap.TerugtrekkingMelden] = [TeruggetrokkenDoorBetrokkene],
        [Stap.MotiveringVrijgeven] =
            [ConclusieVastgesteld, VoornemenVerzonden, ZienswijzeOntvangen, ZienswijzeTermijnVerstreken, BesluitGenomen, GemeldInBibobRegister],
        [Stap.GeheimVerstrekken] = [.. lopend, Afgesloten],
        [Stap.Afsluiten] = [BesluitGenomen, GemeldInBibobRegister, TeruggetrokkenDoorBetrokkene, TerugtrekkingGemeldInRegister],
    }.ToFrozenDictionary(rij => rij.Key, rij => rij.Value.ToFrozenSet());

    /// <summary>Whether no decision was taken and nothing was withdrawn yet.</summary>
    public static bool IsVoorBesluit(ScreeningStatus status) => voorBesluit.Contains(status);

    public static bool Kan(Stap stap, ScreeningStatus status) => tabel[stap].Contains(status);

    public static Refusal? Weigering(Stap stap, ScreeningStatus status) => Kan(stap, status) ? null : new StapNietMogelijk();
}
