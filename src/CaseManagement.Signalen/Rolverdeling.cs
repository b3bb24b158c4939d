using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;

namespace CaseManagement.Signalen;

/// <summary>
/// Who does what in the protocol (§1.10). The door checks the same roles; the decision repeats them because the program itself passes
/// the door, and a program never decides about people (AVG 22).
/// </summary>
internal static class Rolverdeling
{
    /// <summary>The rule the door names when the role is not one of ours.</summary>
    public const string RolRegel = "OND-16";

    public static readonly IReadOnlyList<Rol> Coordinator = [Rol.Signaalcoordinator];

    public static readonly IReadOnlyList<Rol> Team = [Rol.LidOndermijningsteam];

    /// <summary>Performs the privacy checks (<c>OND-16</c>: never the FG).</summary>
    public static readonly IReadOnlyList<Rol> Privacy = [Rol.Privacyfunctionaris];

    /// <summary>Who judge the relevance of a hit, each for himself.</summary>
    public static readonly IReadOnlyList<Rol> CoordinatorEnPrivacy = [Rol.Signaalcoordinator, Rol.Privacyfunctionaris];

    /// <summary>Answers the question that was put to him, and nothing else.</summary>
    public static readonly IReadOnlyList<Rol> Bronhouder = [Rol.Bronhouder];

    /// <summary>Has the casusregie, with the back-up.</summary>
    public static readonly IReadOnlyList<Rol> Regie = [Rol.Casusregisseur, Rol.Achtervang];

    /// <summary>Supplies data of a case.</summary>
    public static readonly IReadOnlyList<Rol> CoordinatorEnRegie = [Rol.Signaalcoordinator, Rol.Casusregisseur, Rol.Achtervang];

    /// <summary>
    /// Refuses the FG (<c>OND-16</c>), the program (<c>AVG-22</c>), every role that the step does not belong to, and whoever checked and now comes
    /// to handle (<c>OND-15</c>): the same person may have both roles.
    /// </summary>
    public static Refusal? Controleer(Aanroep aanroep, IReadOnlyList<Rol> rollen, IVierogen? zaak) => aanroep.Rol switch
    {
        Rol.Fg => new FgVoertNietsUit(),
        Rol.Systeem => new ProgrammaBeslistNiet(),
        var rol when !rollen.Contains(rol) => new AndereRolNodig(),
        not Rol.Privacyfunctionaris when zaak?.IsToetser(aanroep.Gebruiker) == true => new EigenSignaalNietToetsen(),
        _ => null,
    };
}

/// <summary>Refused because the FG supervises and advises, and neither performs nor approves a step (AVG 38 lid 6).</summary>
public sealed record FgVoertNietsUit() : Refusal(
    "OND-16",
    "De functionaris gegevensbescherming houdt toezicht en voert zelf geen stappen uit.",
    "Laat deze stap uitvoeren door wie het protocol daarvoor aanwijst.");

/// <summary>Refused because a program never weighs a signal (AVG 22; §1.12, 10).</summary>
public sealed record ProgrammaBeslistNiet() : Refusal(
    "AVG-22",
    "Een programma mag een signaal niet wegen; een mens beslist.",
    "Laat een bevoegde medewerker de stap zelf vastleggen.");

/// <summary>Refused because this step belongs to another role of the protocol.</summary>
public sealed record AndereRolNodig() : Refusal(
    "OND-1.10",
    "Deze stap hoort in het protocol bij een andere rol.",
    "Weging 1 en 2 zijn van de signaalcoördinator, weging 3 en 4 van het ondermijningsteam, privacychecks van de privacyfunctionaris, een antwoord van de bronhouder en de aanpak van de casusregisseur.");
