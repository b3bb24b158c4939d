namespace CaseManagement.Bibob.Stappen;

/// <summary>Refused because somebody who handles the permit application would screen it, now or earlier (<c>BIB-30</c>).</summary>
public sealed record ScreenerIsBehandelaar() : Refusal(
    "BIB-30",
    "De screener of de achtervang behandelt de vergunningaanvraag, of heeft dat gedaan.",
    "Laat de screening over aan collega's die de aanvraag niet behandelen.");

/// <summary>Refused because only the duo of a screening works on it (§7: S own).</summary>
public sealed record ScreeningIsVanAnderen() : Refusal(
    "ROL-02", "Alleen de screener en de achtervang van deze screening mogen deze stap zetten.", "Vraag een van beiden, of laat het duo wijzigen.");

/// <summary>Who may act on a screening, beside what role and assignment already ask.</summary>
internal static class Bevoegdheid
{
    public static Refusal? Weigering(BibobScreening state, Aanroep aanroep, bool alleenDuo) => aanroep switch
    {
        { Rol: Rol.Systeem } => null,
        _ when state.Vergunningbehandelaars.Contains(aanroep.Gebruiker) => new ScreenerIsBehandelaar(),
        _ when alleenDuo && state.Kern.Duo?.Omvat(aanroep.Gebruiker) is not true => new ScreeningIsVanAnderen(),
        _ => null,
    };

    /// <summary>
    /// Refuses a duo of which somebody handles or ever handled the application: both must be free of the permit file (<c>BIB-30</c>, <c>ROL-01</c>).
    /// </summary>
    public static Refusal? DuoWeigering(Duo duo, IReadOnlyCollection<GebruikerId> ooitBehandelaar) =>
        duo.Controleer() ?? (ooitBehandelaar.Any(duo.Omvat) ? new ScreenerIsBehandelaar() : null);
}
