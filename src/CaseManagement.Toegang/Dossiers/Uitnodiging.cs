using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Toegang.Beleid;
using NodaTime;

namespace CaseManagement.Toegang.Dossiers;

/// <summary>
/// Until when an invitation lets somebody in (<c>ROL-06</c>). A partner is always invited until a day; a colleague may be invited for as long
/// as the case runs, because his roles are certified again each quarter (<c>ROL-08</c>).
/// </summary>
public static class Uitnodiging
{
    private const int DagenNaOverleg = 14;

    // An invitation outlives no quarterly certification (ROL-08), unless the meeting it is for is further away.
    private static readonly Period Langst = Period.FromMonths(3);

    /// <summary>The last day of an invitation without a day of its own: fourteen days after the next meeting, or after today without one.</summary>
    public static LocalDate Einde(LocalDate? volgendOverleg, LocalDate vandaag) => (volgendOverleg ?? vandaag).PlusDays(DagenNaOverleg);

    /// <summary>Refuses who cannot be invited, and an end that is missing, past or too far away.</summary>
    /// <param name="kern">The case.</param>
    /// <param name="deelnemer">Who, until when.</param>
    /// <param name="volgendOverleg">The next meeting about this type of case, if one is planned.</param>
    /// <param name="vandaag">Civil date.</param>
    public static Refusal? Controleer(DossierKern kern, Deelnemer deelnemer, LocalDate? volgendOverleg, LocalDate vandaag) => deelnemer switch
    {
        { Organisatie: Organisaties.Gemeente, Gebruiker: null } => new CollegaMoetPersoonZijn(),
        { Tot: { } tot } when tot < vandaag => new UitnodigingIsVerlopen(),
        { Gebruiker: { } gebruiker } when kern.Uitgesloten.Contains(gebruiker) => new PersoonIsUitgesloten(),
        { Organisatie: Organisaties.Gemeente } => null,
        { Tot: { } tot } => tot <= LocalDate.Max(vandaag + Langst, Einde(volgendOverleg, vandaag)) ? null : new UitnodigingIsTeLang(),
        _ => new UitnodigingHeeftGeenEinddatum(),
    };
}

/// <summary>Knows when the meetings are; the meetings module answers.</summary>
public interface IOverlegkalender
{
    /// <summary>The first effective meeting of a type on or after a day, or <see langword="null"/> when none is planned.</summary>
    /// <param name="overlegType">The type, such as <c>woonoverlast</c>.</param>
    /// <param name="vanaf">Civil date.</param>
    /// <param name="cancellation">Stops the read.</param>
    Task<LocalDate?> EerstvolgendeAsync(string overlegType, LocalDate vanaf, CancellationToken cancellation);
}

/// <summary>Refused because the invitation would have ended before it began.</summary>
public sealed record UitnodigingIsVerlopen() : Refusal(
    "ROL-06", "De einddatum van de uitnodiging ligt in het verleden.", "Kies vandaag of een latere dag als einddatum.");

/// <summary>Refused because an invitation of a partner is renewed, not given for good (<c>ROL-06</c>, <c>ROL-08</c>).</summary>
public sealed record UitnodigingIsTeLang() : Refusal(
    "ROL-06",
    "De uitnodiging van een partner duurt ten hoogste drie maanden, of tot veertien dagen na het eerstvolgende overleg.",
    "Kies een eerdere einddatum en verleng de uitnodiging zolang de deelname nodig is.");

/// <summary>Refused because a partner is invited without a day on which the invitation ends (<c>ROL-06</c>).</summary>
public sealed record UitnodigingHeeftGeenEinddatum() : Refusal(
    "ROL-06",
    "Een uitnodiging van een partner heeft een einddatum nodig.",
    "Vul per partner een einddatum in, bijvoorbeeld veertien dagen na het volgende overleg.");

/// <summary>Refused because a whole municipality is nobody in particular: colleagues are invited by name (<c>ROL-02</c>).</summary>
public sealed record CollegaMoetPersoonZijn() : Refusal(
    "ROL-02", "Medewerkers van de gemeente worden per persoon uitgenodigd, nooit de gemeente als geheel.", "Noem de medewerker.");
