using CaseManagement.Bibob.Conclusies;
using CaseManagement.Bibob.Onderzoek;
using CaseManagement.Bibob.Registermelding;
using S = CaseManagement.Bibob.Screening.ScreeningStatus;

namespace CaseManagement.Bibob.Werkvoorraad;

/// <summary>What a screening still lacks: its next steps in Dutch, derived from the state alone.</summary>
internal static class Ontbrekend
{
    /// <summary>The next steps, most pressing first; empty when nothing is left to do.</summary>
    /// <param name="state">The screening.</param>
    /// <param name="moment">The moment of asking: a passed term changes the next step.</param>
    public static IReadOnlyList<string> Van(BibobScreening state, Moment moment) =>
        [.. Volgende(state, moment.Vandaag), .. Aanvullend(state)];

    private static IEnumerable<string> Volgende(BibobScreening state, LocalDate vandaag) => state.Status switch
    {
        S.Aangemaakt => ["Vragenformulier uitreiken"],
        S.VragenformulierUitgereikt => [vandaag > state.Formulier!.Termijn ? "Rappel sturen: het vragenformulier is niet op tijd ontvangen" : "Vragenformulier afwachten"],
        S.Gerappelleerd => [vandaag > state.Formulier!.Termijn ? "Weigering vaststellen: ook na rappel is geen vragenformulier ontvangen" : "Vragenformulier afwachten na rappel"],
        S.VragenformulierOntvangen => state.Formulier!.Volledig ? ["Eigen onderzoek starten"] : ["Aanvulling vragen of eigen onderzoek starten"],
        S.AanvullingGevraagd => [vandaag > state.Aanvullingen[^1].Termijn ? "Weigering vaststellen: de aanvulling is niet op tijd ontvangen" : "Aanvulling afwachten"],
        S.InEigenOnderzoek => ["Eigen onderzoek afronden"],
        S.EigenOnderzoekAfgerond => [state.EigenOnderzoek!.OnvoldoendeDuidelijk ? "LBB-advies vragen" : "Conclusie vaststellen of LBB-advies vragen"],
        S.LbbAdviesAangevraagd => [Lbb(state, vandaag)],
        S.LbbAdviesOntvangen or S.LbbWeigertAdvies or S.LbbTermijnVerstreken => ["Vergewistoets uitvoeren"],
        _ => Slot(state, vandaag),
    };

    private static IEnumerable<string> Slot(BibobScreening state, LocalDate vandaag) => state.Status switch
    {
        S.GeweigerdInTeVullen or S.VergewisToetsUitgevoerd => ["Conclusie vaststellen"],
        S.ConclusieVastgesteld => [state.Conclusie!.Niveau() is GevaarsConclusie.GeenGevaar ? "Besluit nemen" : "Voornemen verzenden"],
        S.VoornemenVerzonden => [vandaag > state.Voornemen!.Termijn ? "Vaststellen dat geen zienswijze is ontvangen" : "Zienswijze afwachten"],
        S.ZienswijzeOntvangen or S.ZienswijzeTermijnVerstreken => ["Besluit nemen"],
        S.BesluitGenomen or S.TeruggetrokkenDoorBetrokkene or S.GemeldInBibobRegister or S.TerugtrekkingGemeldInRegister =>
            state.Register is not null ? ["Screening afsluiten"]
            : Registerplicht.Geldt(state) ? ["Melden in het Bibob-register"]
            : ["Vastleggen dat melden in het Bibob-register niet van toepassing is"],
        _ => [],
    };

    private static string Lbb(BibobScreening state, LocalDate vandaag) =>
        state.Lbb!.StaatStil ? "Vragen van het LBB beantwoorden"
        : vandaag > state.Lbb.UiterlijkOp ? "Vaststellen dat de adviestermijn van het LBB is verstreken"
        : "LBB-advies afwachten";

    private static IEnumerable<string> Aanvullend(BibobScreening state)
    {
        if (Overgangen.Kan(Stap.EigenOnderzoekAfronden, state.Status)
            && !state.Bronraadplegingen.Exists(r => r.Bron is BibobBron.BibobRegister && r.Over == state.Betrokkene.Id))
        {
            yield return "Bibob-register raadplegen";
        }

        if (Overgangen.Kan(Stap.MotiveringVrijgeven, state.Status) && state.Motivering is null && state.Vergunningbehandelaars.Count > 0)
        {
            yield return "Motivering vrijgeven aan de vergunningbehandelaar";
        }
    }
}
