using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Signalen.Casus;

namespace CaseManagement.Signalen;

/// <summary>
/// Who does what in the protocol (§1.10). The door checks the same roles; the decision repeats them because the program itself passes
/// the door, and a program never decides about people (AVG 22).
/// </summary>
internal static class Rolverdeling
{
    /// <summary>The rule the door names when the step belongs to another role.</summary>
    public const string RolRegel = "OND-1.10";

    /// <summary>The rule the door names to the FG, who performs nothing.</summary>
    public const string FgRegel = "OND-16";

    public static readonly IReadOnlyList<Rol> Coordinator = [Rol.Signaalcoordinator];

    public static readonly IReadOnlyList<Rol> Team = [Rol.LidOndermijningsteam];

    /// <summary>Performs the privacy checks (<c>OND-16</c>: never the FG).</summary>
    public static readonly IReadOnlyList<Rol> Privacy = [Rol.Privacyfunctionaris];

    /// <summary>Who decide whether a report that was declared false is: never the coordinator, who declares it.</summary>
    public static readonly IReadOnlyList<Rol> TeamEnPrivacy = [Rol.LidOndermijningsteam, Rol.Privacyfunctionaris];

    /// <summary>Who judge the relevance of a hit, each for himself.</summary>
    public static readonly IReadOnlyList<Rol> CoordinatorEnPrivacy = [Rol.Signaalcoordinator, Rol.Privacyfunctionaris];

    /// <summary>Answers the question that was put to him, and nothing else.</summary>
    public static readonly IReadOnlyList<Rol> Bronhouder = [Rol.Bronhouder];

    /// <summary>Has the casusregie, with the back-up.</summary>
    public static readonly IReadOnlyList<Rol> Regie = [Rol.Casusregisseur, Rol.Achtervang];

    /// <summary>Supplies data of a case.</summary>
    public static readonly IReadOnlyList<Rol> CoordinatorEnRegie = [Rol.Signaalcoordinator, Rol.Casusregisseur, Rol.Achtervang];

    /// <summary>
    /// Refuses the FG (<c>OND-16</c>), the program (<c>AVG-22</c>), every role that the step does not belong to, whoever checked and now comes to
    /// handle (<c>OND-15</c>): the same person may have both roles; and a casusregisseur of other cases: the regie of this one is its duo.
    /// </summary>
    public static Refusal? Controleer(Aanroep aanroep, IReadOnlyList<Rol> rollen, IVierogen? zaak) =>
        ControleerOntvanger(aanroep, rollen, zaak)
            ?? (Regie.Contains(aanroep.Rol) && zaak is OndermijningsCasus casus && !casus.HeeftRegie(aanroep.Gebruiker) ? new GeenRegie() : null);

    /// <summary>The same without the regie: who received something confirms it, whoever runs the case.</summary>
    public static Refusal? ControleerOntvanger(Aanroep aanroep, IReadOnlyList<Rol> rollen, IVierogen? zaak) => aanroep.Rol switch
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

/// <summary>Refused because the regie of a case is its duo, and nobody else in the same role (<c>ROL-02</c>).</summary>
public sealed record GeenRegie() : Refusal(
    "ROL-02",
    "De regie over deze casus ligt bij de casusregisseur en de achtervang die daarvoor zijn aangewezen.",
    "Vraag een van hen de stap vast te leggen, of laat het duo wijzigen.");

/// <summary>Refused because this step belongs to another role of the protocol.</summary>
public sealed record AndereRolNodig() : Refusal(
    "OND-1.10",
    "Deze stap hoort in het protocol bij een andere rol.",
    "Weging 1 en 2 zijn van de signaalcoördinator, weging 3 en 4 van het ondermijningsteam, privacychecks van de privacyfunctionaris, een antwoord van de bronhouder en de aanpak van de casusregisseur.");
