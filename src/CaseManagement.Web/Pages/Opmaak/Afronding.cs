using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Stand;
using NodaTime;

namespace CaseManagement.Web.Pages.Opmaak;

/// <summary>What is still to be done about a meeting whose day has come or passed (§8.4).</summary>
internal static class Afronding
{
    /// <summary>In words; <see langword="null"/> when it is still to come, lapsed, or done to the end.</summary>
    /// <param name="overleg">The meeting.</param>
    /// <param name="vandaag">Civil date in Europe/Amsterdam. A meeting of today counts once it was ended.</param>
    public static string? Rest(OverlegLijstRegel overleg, LocalDate vandaag) => overleg switch
    {
        { Status: OverlegStatus.Vervallen } or { Besluitenlijst: BesluitenlijstStatus.Vastgesteld } => null,
        { Status: OverlegStatus.Gehouden, Besluitenlijst: BesluitenlijstStatus.Rondgestuurd } => "Besluitenlijst vaststellen",
        { Status: OverlegStatus.Gehouden } => "Besluitenlijst rondsturen, daarna vaststellen",
        _ when Dag(overleg) is not { } dag || dag >= vandaag => null,
        { Planning: null } or { VoorzitterMoetBeslissen: true } => "Verplaatsen of laten vervallen",
        { Status: OverlegStatus.Gepland } => "Wacht op het sluiten van de agenda, daarna het overleg afsluiten",
        _ => "Overleg afsluiten, daarna de besluitenlijst",
    };

    /// <summary>The day by which a meeting sorts: when it is held, or that of the rhythm when no day was found.</summary>
    public static LocalDate? Dag(OverlegLijstRegel overleg) => overleg.Planning?.Datum ?? overleg.Nominaal;
}
