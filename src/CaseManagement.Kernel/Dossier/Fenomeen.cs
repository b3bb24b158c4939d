namespace CaseManagement.Kernel.Dossier;

/// <summary>Phenomena of ondermijning (domain reference §1.5): what a signal is about, and the theme of an integrale controle.</summary>
public enum Fenomeen
{
    /// <summary>Business parks.</summary>
    Bedrijventerreinen,

    /// <summary>Car trade.</summary>
    Autobranche,

    /// <summary>Drugs (Damocles).</summary>
    Drugs,

    /// <summary>Young people drawn into crime.</summary>
    JongeAanwas,

    /// <summary>Trafficking in human beings.</summary>
    Mensenhandel,

    /// <summary>Rogue businesses.</summary>
    MalafideBedrijvigheid,

    /// <summary>Holiday parks.</summary>
    Recreatieparken,

    /// <summary>Marinas.</summary>
    Jachthavens,

    /// <summary>Real estate.</summary>
    Vastgoed,

    /// <summary>Housing and address fraud.</summary>
    WoonEnAdresfraude,

    /// <summary>Care fraud.</summary>
    Zorgfraude,

    /// <summary>Money laundering.</summary>
    Witwassen,

    /// <summary>Something else.</summary>
    Overig,
}
