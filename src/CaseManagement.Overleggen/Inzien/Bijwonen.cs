using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Overleggen.Reeksen;
using CaseManagement.Toegang.Beleid;
using NodaTime;

namespace CaseManagement.Overleggen.Inzien;

/// <summary>Who may attend, and so see, one item (§8.3). Pure.</summary>
internal static class Bijwonen
{
    /// <summary>
    /// Judges one item. Whoever declared a conflict of interest never gets it, not even in the chair (<c>ROL-07</c>). A participant must be on
    /// the item and still take part in the case: who was removed after the agenda closed is off the item too.
    /// </summary>
    public static bool Mag(Aanroep aanroep, OverlegReeks reeks, AgendapuntNu item, LocalDate vandaag) =>
        !IsBuitengesloten(aanroep.Gebruiker, item)
        && (Leiding.ZietAlles(aanroep, reeks) || HoortErbij(aanroep.Organisatie, aanroep.Gebruiker, item, vandaag));

    /// <summary>Whether a person belongs to one item for the sake of the case, whatever his role in the meeting.</summary>
    public static bool IsGenood(string organisatie, GebruikerId gebruiker, AgendapuntNu item, LocalDate vandaag) =>
        !IsBuitengesloten(gebruiker, item) && HoortErbij(organisatie, gebruiker, item, vandaag);

    private static bool IsBuitengesloten(GebruikerId gebruiker, AgendapuntNu item) =>
        item.Punt.Uitgesloten.Contains(gebruiker)
        || item.Dossier.Uitgesloten.Contains(gebruiker)
        || item.Dossier.Vertrouwelijkheid is Vertrouwelijkheid.Geheim;

    private static bool HoortErbij(string organisatie, GebruikerId gebruiker, AgendapuntNu item, LocalDate vandaag) =>
        (item.Dossier.Duo is { } duo && duo.Omvat(gebruiker))
        || (MagDelen(organisatie, item, vandaag)
            && NeemtDeel(item.Punt.Deelnemers, organisatie, gebruiker, vandaag)
            && NeemtDeel(item.Dossier.Deelnemers, organisatie, gebruiker, vandaag));

    // An agreement that ended after the agenda was frozen ends the sharing all the same; colleagues do not need one.
    private static bool MagDelen(string organisatie, AgendapuntNu item, LocalDate vandaag) =>
        StringComparer.OrdinalIgnoreCase.Equals(organisatie, Organisaties.Gemeente) || item.Dossier.Agendering?.UitsluitingOp(vandaag) is null;

    private static bool NeemtDeel(IReadOnlyList<Deelnemer> deelnemers, string organisatie, GebruikerId gebruiker, LocalDate vandaag) =>
        deelnemers.Any(deelnemer =>
            StringComparer.OrdinalIgnoreCase.Equals(deelnemer.Organisatie, organisatie)
            && (deelnemer.Gebruiker is not { } persoon || persoon == gebruiker)
            && (deelnemer.Tot is not { } tot || vandaag <= tot));
}
