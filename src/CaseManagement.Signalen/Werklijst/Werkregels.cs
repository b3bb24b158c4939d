using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Signalen.Stappen;
using CaseManagement.Toegang.Beleid;
using NodaTime;

namespace CaseManagement.Signalen.Werklijst;

/// <summary>Decides whether a dossier is on somebody's work list, and makes its line; pure.</summary>
internal static class Werkregels
{
    /// <summary>What is due within so many days counts for this week.</summary>
    public const int Week = 7;

    /// <summary>So many days before its destruction a kept signal comes back on the list (§6.6, 7).</summary>
    private const int VoorVernietiging = 30;

    private static LocalDate Vernietigingsdag(LocalDate vandaag) => vandaag.PlusDays(VoorVernietiging);

    /// <summary>
    /// Whether a signal can be work for anybody: of what ended only what still waits for somebody, or whose day of destruction comes near. Whether a
    /// declaration that it is false waits for a second person is not in the overview, so every signal that was declared false counts.
    /// </summary>
    public static bool KanWerkZijn(DossierOverzicht signaal, LocalDate vandaag) =>
        signaal.IsActief
        || signaal.Termijnen.Count > 0
        || signaal.Status == nameof(SignaalStatus.OverdrachtRiec)
        || signaal.Status == nameof(SignaalStatus.Bewaard)
        || signaal.Verstrekkingen.Any(regel => regel is { IsVrijgave: false, OntvangenOp: null } || regel.WachtOpVerwijdering)
        || signaal.Agendering?.Uitsluiting == SignaalZaaktype.OnjuistVerklaard
        || signaal.VernietigenOp <= Vernietigingsdag(vandaag);

    /// <summary>
    /// Whether the dossier is his work: for a coordinator when he is of the duo, when he received it, when the case came from a signal that is his,
    /// or when a signal has no duo yet, for otherwise it would be on nobody's list. The roles that decide and check are judged by their steps.
    /// </summary>
    public static bool IsEigen(DossierOverzicht dossier, Grond grond, Aanroep aanroep) => aanroep.Rol is not Rol.Signaalcoordinator
        || dossier.Duo?.Omvat(aanroep.Gebruiker) == true
        || grond.Signaal.Ontvangst.OntvangenDoor == aanroep.Gebruiker
        || (dossier.Id == grond.SignaalId ? dossier.Duo is null : Toewijzing.Van(aanroep, dossier, grond.Vandaag).IsToegewezen);

    /// <summary>The line, or <see langword="null"/> when there is nothing to do for this caller.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="stappen">Its steps.</param>
    /// <param name="berichten">The questions of the signal with a notice for this caller that nobody saw to yet.</param>
    /// <param name="aanroep">Who asks.</param>
    /// <param name="vandaag">Civil day.</param>
    public static Werkregel? Van(
        DossierOverzicht dossier, IReadOnlyList<Stapregel> stappen, IReadOnlyList<int> berichten, Aanroep aanroep, LocalDate vandaag)
    {
        var coordineert = aanroep.Rol is Rol.Signaalcoordinator;
        var volgende = stappen.Where(stap => Rest.IsTeDoen(stap) && (coordineert || stap.Wie.Contains(aanroep.Rol))).ToList();
        List<Restregel> rest =
        [
            .. berichten.Order().Select(vraag => new Restregel(
                Restsoort.Koppelbericht, "Koppelbericht", $"Koppelvraag {vraag}", Rolverdeling.Privacy, null, null)),
            .. coordineert
                ? Rest.Van(dossier, stappen, vandaag).Where(regel => regel.Soort is not (Restsoort.Stap or Restsoort.Later) && IsAanDeOrde(regel, vandaag))
                : [],
        ];
        var isWerk = volgende.Count > 0 || rest.Count > 0 || (coordineert && dossier.IsActief);
        LocalDate? eerste = volgende.Select(stap => stap.UiterlijkOp).Concat(rest.Select(regel => regel.UiterlijkOp)).Min();
        return !isWerk ? null : new Werkregel(
            dossier.Id,
            dossier.Zaaktype,
            dossier.Code,
            dossier.Status,
            dossier.GeopendOp,
            dossier.Duo?.EersteVerantwoordelijke,
            dossier.Duo?.Achtervang,
            [.. volgende.Select(stap => new Werkstap(stap.Wat, stap.Onderwerp, stap.Wie, stap.UiterlijkOp, stap.VoorU))],
            rest,
            eerste,
            eerste is { } dag ? Period.DaysBetween(vandaag, dag) : null);
    }

    private static bool IsAanDeOrde(Restregel regel, LocalDate vandaag) =>
        regel.Soort is not Restsoort.Vernietiging || regel.UiterlijkOp <= Vernietigingsdag(vandaag);
}
