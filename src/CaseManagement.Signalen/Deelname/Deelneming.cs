using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Toegang.Beleid;

namespace CaseManagement.Signalen.Deelname;

/// <summary>In which roles somebody can take part in a signal or a case, and from which step on (§1.3, §1.10, §7). Pure.</summary>
internal static class Deelneming
{
    /// <summary>Whether an invitation would let this role in at all: the matrix has something for whoever is assigned.</summary>
    public static bool Kent(NeedToKnowMatrix matrix, Rol rol, string gebied) => !matrix.IsGeblokkeerd(rol, gebied) && matrix.Cellen(rol, gebied).Any(cel =>
        (cel.Reikwijdte is Reikwijdte.Toegewezen && (cel.Recht & (Recht.Lezen | Recht.Metadata | Recht.Beslissen)) != Recht.Geen)
        || (cel.Reikwijdte is Reikwijdte.Alle && cel.Recht.HasFlag(Recht.Lezen)));

    /// <summary>Whether the signal has come to the step from which this role works on it.</summary>
    public static bool IsZover(SignaalDossier signaal, Rol rol) => rol switch
    {
        Rol.Signaalcoordinator or Rol.Fg => true,

        // The team weighs from weging 3 on, and the first check is for what that decides: before, the coordinator alone reads the signal.
        Rol.LidOndermijningsteam or Rol.Privacyfunctionaris =>
            signaal.HeeftGeldigJa(WegingSoort.Weging2BGrondgebied) || signaal.Wegingen.Exists(weging => weging.Soort >= WegingSoort.Weging3Zwaarte),

        // Whoever will lead the approach can be there once sources are asked (scenario A: he asks for details, and is refused), and who carries it out with the case.
        Rol.Casusregisseur or Rol.Achtervang => signaal.Status is SignaalStatus.InBronnenonderzoek or SignaalStatus.HitsGewogen
            or SignaalStatus.WachtOpPrivacyCheck2A or SignaalStatus.OpAgendaSignaaloverleg or SignaalStatus.CasusGestart,
        _ => signaal.Status is SignaalStatus.CasusGestart,
    };

    /// <summary>Whether the case has come to the step from which this role works on it.</summary>
    public static bool IsZover(OndermijningsCasus casus, Rol rol) =>
        rol is not Rol.VthHandhaver || casus.Status is CasusStatus.InUitvoering or CasusStatus.Monitoring;
}
