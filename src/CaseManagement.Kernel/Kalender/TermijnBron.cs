namespace CaseManagement.Kernel.Kalender;

/// <summary>Where a term is set; every deadline keeps it, for it decides whether the Algemene termijnenwet works (TRM-04).</summary>
public enum TermijnBron
{
    /// <summary>An act of parliament: the Algemene termijnenwet applies.</summary>
    Wet,

    /// <summary>An algemene maatregel van bestuur: the Algemene termijnenwet applies (art. 5).</summary>
    AMvB,

    /// <summary>A municipal verordening such as the APV: applies only if the verordening says so.</summary>
    Verordening,

    /// <summary>A target the municipality set itself.</summary>
    Intern,
}
