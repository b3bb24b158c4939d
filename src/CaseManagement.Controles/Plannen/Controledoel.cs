namespace CaseManagement.Controles.Plannen;

/// <summary>What a control is for. A power is used for nothing else than it was given for (Awb 3:3).</summary>
public enum Controledoel
{
    /// <summary>Whether permits and rules are kept.</summary>
    Naleving,

    /// <summary>Public order.</summary>
    OpenbareOrde,

    /// <summary>Fire safety.</summary>
    Brandveiligheid,

    /// <summary>Who lives where.</summary>
    Bewoning,

    /// <summary>Taxes and duties.</summary>
    Belastingen,

    /// <summary>Labour.</summary>
    Arbeid,

    /// <summary>Environment.</summary>
    Milieu,

    /// <summary>Criminal investigation: never a goal of an administrative control.</summary>
    Opsporing,
}
