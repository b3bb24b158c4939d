namespace CaseManagement.Signalen.Casus;

/// <summary>States of a case of ondermijning (domain reference §1.4).</summary>
public enum CasusStatus
{
    /// <summary>The signaaloverleg makes the plan van aanpak.</summary>
    PlanInOpstelling,

    /// <summary>The plan stands; check 2B follows for each intervention.</summary>
    PlanVastgesteld,

    /// <summary>Some interventions were checked, and not all, or none may go on.</summary>
    WachtOpPrivacyCheck2B,

    /// <summary>Every intervention was checked and at least one may be carried out.</summary>
    InUitvoering,

    /// <summary>Carried out; the case is watched.</summary>
    Monitoring,

    /// <summary>Closed; only kept until its destruction.</summary>
    Afgesloten,

    /// <summary>The signaaloverleg decided to do nothing.</summary>
    GeenActie,

    /// <summary>RIEC took over.</summary>
    OverdrachtRiec,
}

/// <summary>What a state means.</summary>
internal static class CasusStatusUitleg
{
    public static bool IsActief(this CasusStatus status) => status < CasusStatus.Afgesloten;
}
