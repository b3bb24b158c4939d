using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Overleggen.Reeksen;

namespace CaseManagement.Overleggen;

/// <summary>Who leads a meeting: the chair of its series, the signaalcoördinator for the GSO, and the secretary beside them (§7).</summary>
internal static class Leiding
{
    /// <summary>The internal meeting about signals (GSO), which the signaalcoördinator leads.</summary>
    public const string Signaaloverleg = "signaaloverleg";

    public static readonly IReadOnlyList<Rol> Voorzitters = [Rol.VoorzitterOverleg, Rol.Signaalcoordinator];

    public static readonly IReadOnlyList<Rol> VoorzittersEnSecretaris = [.. Voorzitters, Rol.SecretarisOverleg];

    /// <summary>Who may set up a series of this type: the signaalcoördinator has the GSO only (§7).</summary>
    public static bool MagInstellen(Aanroep aanroep, string overlegType) =>
        aanroep.Rol is not Rol.Signaalcoordinator || overlegType == Signaaloverleg;

    public static bool IsVoorzitter(Aanroep aanroep, OverlegReeks reeks) => aanroep.Rol switch
    {
        Rol.VoorzitterOverleg => reeks.MagVoorzitten(aanroep.Gebruiker),
        Rol.Signaalcoordinator => reeks.Type == Signaaloverleg,
        _ => false,
    };

    public static bool Leidt(Aanroep aanroep, OverlegReeks reeks) => IsVoorzitter(aanroep, reeks) || IsSecretaris(aanroep, reeks);

    public static bool IsSecretaris(Aanroep aanroep, OverlegReeks reeks) =>
        aanroep.Rol is Rol.SecretarisOverleg && reeks.Secretarissen.Contains(aanroep.Gebruiker);

    /// <summary>Whether all items concern the caller: who leads, and the team that decides on signals together.</summary>
    public static bool ZietAlles(Aanroep aanroep, OverlegReeks reeks) =>
        Leidt(aanroep, reeks) || (aanroep.Rol is Rol.LidOndermijningsteam && reeks.Type == Signaaloverleg);
}

/// <summary>Refused because somebody else leads this series.</summary>
public sealed record LeidtDitOverlegNiet() : Refusal(
    "ROL-02", "U leidt dit overleg niet.", "Vraag de voorzitter of de plaatsvervangend voorzitter van deze reeks.");
