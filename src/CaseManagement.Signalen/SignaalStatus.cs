namespace CaseManagement.Signalen;

/// <summary>States of a signal (domain reference §1.4).</summary>
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

    /// <summary>Check 1 approved at least one source; the bronhouders answer.</summary>
    InBronnenonderzoek,

    /// <summary>There is a relevant hit; weging 4 follows.</summary>
    HitsGewogen,

    /// <summary>Weging 4 chose the signaaloverleg, which sees nothing before check 2A (§1.12, 4).</summary>
    WachtOpPrivacyCheck2A,

    /// <summary>Check 2A released data elements; the signaaloverleg makes the plan with those (<c>OND-13</c>).</summary>
    OpAgendaSignaaloverleg,

    /// <summary>A case has the regie.</summary>
    CasusGestart,

    /// <summary>The case ended; the signal is only kept until its destruction.</summary>
    Bewaard,
}

/// <summary>What a state means for the rest of the house.</summary>
public static class SignaalStatusUitleg
{
    /// <summary>Whether the municipality still works on the signal.</summary>
    public static bool IsActief(this SignaalStatus status) =>
        status is SignaalStatus.Ontvangen or SignaalStatus.InIntake or SignaalStatus.InWeging or SignaalStatus.WachtOpPrivacyCheck1
            or SignaalStatus.InBronnenonderzoek or SignaalStatus.HitsGewogen or SignaalStatus.WachtOpPrivacyCheck2A
            or SignaalStatus.OpAgendaSignaaloverleg or SignaalStatus.CasusGestart;

    /// <summary>Whether the content is only kept until its destruction, and closed but for comparison with a new signal (<c>OND-20</c>).</summary>
    public static bool IsBewaard(this SignaalStatus status) =>
        status.IsNietOpgepakt() || status is SignaalStatus.OverdrachtAfdeling or SignaalStatus.Bewaard;

    /// <summary>Whether weging 4 can be recorded, or reconsidered before a case started.</summary>
    public static bool MagWeging4(this SignaalStatus status) =>
        status is SignaalStatus.HitsGewogen or SignaalStatus.WachtOpPrivacyCheck2A or SignaalStatus.OpAgendaSignaaloverleg;

    /// <summary>Whether the signal was not taken on: the one-year retention of §1.6 runs.</summary>
    public static bool IsNietOpgepakt(this SignaalStatus status) =>
        status is SignaalStatus.NietOndermijning or SignaalStatus.NietInBehandeling or SignaalStatus.DoorgeleidAndereGemeente;

    /// <summary>Whether the regie lies elsewhere, so that nothing is weighed here any more.</summary>
    public static bool IsOvergedragen(this SignaalStatus status) =>
        status is SignaalStatus.OverdrachtAfdeling or SignaalStatus.OverdrachtRiec;
}
