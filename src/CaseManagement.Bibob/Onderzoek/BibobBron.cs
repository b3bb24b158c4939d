namespace CaseManagement.Bibob.Onderzoek;

/// <summary>Sources of the own investigation (<c>BIB-23</c>, <c>BIB-24</c>).</summary>
public enum BibobBron
{
    /// <summary>Trade register; open.</summary>
    Kvk,

    /// <summary>Land register; open.</summary>
    Kadaster,

    /// <summary>Insolvency register; open.</summary>
    Insolventieregister,

    /// <summary>Published case law; open.</summary>
    Rechtspraak,

    /// <summary>Internet; open, from a safe, separate application.</summary>
    Internet,

    /// <summary>Social media; open: only public pages, no false identity.</summary>
    SocialeMedia,

    /// <summary>Police data through the infodesk; closed.</summary>
    Politiegegevens,

    /// <summary>Judicial data through Justid; closed.</summary>
    JustitieleGegevens,

    /// <summary>Criminal-procedure data through the OM; closed.</summary>
    StrafvorderlijkeGegevens,

    /// <summary>Tax data; closed.</summary>
    FiscaleGegevens,

    /// <summary>The Bibob-register; closed.</summary>
    BibobRegister,

    /// <summary>Files of the municipality itself; closed.</summary>
    EigenGemeentelijkeDossiers,

    /// <summary>Help of the RIEC; closed.</summary>
    Riec,
}

/// <summary>What holds per source.</summary>
internal static class Bronnen
{
    /// <summary>Whether the source waits for the questionnaire (<c>BIB-21</c>).</summary>
    public static bool IsGesloten(this BibobBron bron) => bron is not (
        BibobBron.Kvk or BibobBron.Kadaster or BibobBron.Insolventieregister or BibobBron.Rechtspraak
        or BibobBron.Internet or BibobBron.SocialeMedia);
}
