namespace CaseManagement.Signalen;

/// <summary>States of a signal (domain reference §1.4), up to the wait for privacy check 1.</summary>
public enum SignaalStatus
{
    /// <summary>Received; intake has to follow.</summary>
    Ontvangen,

    /// <summary>Intake is recorded; weging 1, 2A and 2B follow in that order.</summary>
    InIntake,

    /// <summary>Weging 1 said no.</summary>
    NietOndermijning,

    /// <summary>Weging 2A or weging 3 said no.</summary>
    NietInBehandeling,

    /// <summary>Weging 2B said no: another municipality must look at it.</summary>
    DoorgeleidAndereGemeente,

    /// <summary>Weging 1, 2A and 2B said yes; the ondermijningsteam weighs how heavy it is.</summary>
    InWeging,

    /// <summary>A department of the municipality took over.</summary>
    OverdrachtAfdeling,

    /// <summary>RIEC took over.</summary>
    OverdrachtRiec,

    /// <summary>Needs research in municipal sources, which may start only after privacy check 1 (<c>OND-11</c>).</summary>
    WachtOpPrivacyCheck1,
}

/// <summary>What a state means for the rest of the house.</summary>
public static class SignaalStatusUitleg
{
    /// <summary>Whether the municipality still works on the signal.</summary>
    public static bool IsActief(this SignaalStatus status) =>
        status is SignaalStatus.Ontvangen or SignaalStatus.InIntake or SignaalStatus.InWeging or SignaalStatus.WachtOpPrivacyCheck1;

    /// <summary>Whether the content is only kept until its destruction, and closed but for comparison with a new signal (<c>OND-20</c>).</summary>
    public static bool IsBewaard(this SignaalStatus status) =>
        status.IsNietOpgepakt() || status is SignaalStatus.OverdrachtAfdeling;

    /// <summary>Whether the signal was not taken on: the one-year retention of §1.6 runs.</summary>
    public static bool IsNietOpgepakt(this SignaalStatus status) =>
        status is SignaalStatus.NietOndermijning or SignaalStatus.NietInBehandeling or SignaalStatus.DoorgeleidAndereGemeente;

    /// <summary>Whether the regie lies elsewhere, so that nothing is weighed here any more.</summary>
    public static bool IsOvergedragen(this SignaalStatus status) =>
        status is SignaalStatus.OverdrachtAfdeling or SignaalStatus.OverdrachtRiec;
}
