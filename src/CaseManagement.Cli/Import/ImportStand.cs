namespace CaseManagement.Cli.Import;

/// <summary>How far the work on a line is. <see cref="ImportWoorden.Standen"/> says which values a kind may have.</summary>
public enum ImportStand
{
    /// <summary>Received, nothing done yet.</summary>
    Nieuw,

    /// <summary>Woonoverlast: neighbour mediation runs.</summary>
    BuurtbemiddelingLoopt,

    /// <summary>Woonoverlast: a warning was sent.</summary>
    WaarschuwingVerzonden,

    /// <summary>Woonoverlast: a notice of intent was sent.</summary>
    Voornemen,

    /// <summary>Woonoverlast: monitoring.</summary>
    Monitoring,

    /// <summary>Ondermijning: weighed.</summary>
    Gewogen,

    /// <summary>Ondermijning: waits for a privacy check.</summary>
    WachtOpPrivacycheck,

    /// <summary>Ondermijning: with the RIEC.</summary>
    Riec,

    /// <summary>PGA: referred.</summary>
    Aangemeld,

    /// <summary>PGA: triage is done.</summary>
    TriageGedaan,

    /// <summary>PGA: the plan is being carried out.</summary>
    PlanLoopt,

    /// <summary>PGA: scaled up to TopX.</summary>
    OpgeschaaldTopX,

    /// <summary>Bibob: the questionnaire was handed out.</summary>
    FormulierUitgereikt,

    /// <summary>Bibob: the questionnaire came back.</summary>
    FormulierBinnen,

    /// <summary>Bibob: advice of the LBB was asked.</summary>
    LbbGevraagd,
}
