using System.Collections.Frozen;

namespace CaseManagement.Woonoverlast.Toestand;

/// <summary>
/// States of §3.3. <c>Bewaard</c> and <c>Vernietigd</c> are not states of the dossier but of its retention: an ended dossier carries the day
/// from which it must be destroyed, and destruction takes its keys.
/// </summary>
public enum WoonoverlastStatus
{
    /// <summary>Reported; nobody looked at it yet.</summary>
    Gemeld,

    /// <summary>Being assessed by the desk.</summary>
    InIntake,

    /// <summary>Not woonoverlast: referred or closed. Ended.</summary>
    GeenWoonoverlast,

    /// <summary>Accepted; on a rung of the ladder.</summary>
    InBehandeling,

    /// <summary>Quiet, watched until a date.</summary>
    Monitoring,

    /// <summary>Closed. Ended; never reopened.</summary>
    Afgesloten,

    /// <summary>Handed over to a persoonsgerichte aanpak. Ended here.</summary>
    OverdrachtPga,

    /// <summary>Handed over to ondermijning. Ended here.</summary>
    OverdrachtOndermijning,

    /// <summary>Handed over to Veilig Thuis. Ended here.</summary>
    OverdrachtVeiligThuis,
}

/// <summary>Sets of states in which commands are allowed; together with the use cases the table of allowed transitions of §3.3.</summary>
internal static class Statussen
{
    public static readonly FrozenSet<WoonoverlastStatus> Alle = [.. Enum.GetValues<WoonoverlastStatus>()];

    public static readonly FrozenSet<WoonoverlastStatus> Actief =
        [WoonoverlastStatus.Gemeld, WoonoverlastStatus.InIntake, WoonoverlastStatus.InBehandeling, WoonoverlastStatus.Monitoring];

    public static readonly FrozenSet<WoonoverlastStatus> Gemeld = [WoonoverlastStatus.Gemeld];

    public static readonly FrozenSet<WoonoverlastStatus> InIntake = [WoonoverlastStatus.InIntake];

    public static readonly FrozenSet<WoonoverlastStatus> InBehandeling = [WoonoverlastStatus.InBehandeling];

    public static readonly FrozenSet<WoonoverlastStatus> Monitoring = [WoonoverlastStatus.Monitoring];

    public static readonly FrozenSet<WoonoverlastStatus> Geaccepteerd = [WoonoverlastStatus.InBehandeling, WoonoverlastStatus.Monitoring];
}
