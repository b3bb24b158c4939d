namespace CaseManagement.Woonoverlast.Toestand;

/// <summary>Kinds of nuisance (§3.8).</summary>
public enum OverlastSoort
{
    /// <summary>Noise.</summary>
    Geluid,

    /// <summary>Litter and filth.</summary>
    Vervuiling,

    /// <summary>Intimidation of neighbours.</summary>
    Intimidatie,

    /// <summary>Animals.</summary>
    Dieren,

    /// <summary>Drugs.</summary>
    Drugs,

    /// <summary>Visitors.</summary>
    Bezoek,

    /// <summary>Destruction of property.</summary>
    Vernieling,

    /// <summary>Smell.</summary>
    Geur,

    /// <summary>Letting, such as to tourists.</summary>
    Verhuur,

    /// <summary>Another kind.</summary>
    Anders,
}

/// <summary>Whether the dwelling is rented or owned (§3.8).</summary>
public enum WoningSoort
{
    /// <summary>Rented.</summary>
    Huur,

    /// <summary>Owned by who lives there.</summary>
    Koop,

    /// <summary>Another title, such as anti-squat.</summary>
    Anders,
}

/// <summary>How the first melding came in (§5.1).</summary>
public enum Aanmeldkanaal
{
    /// <summary>Web form.</summary>
    Meldformulier,

    /// <summary>Mailbox of the team.</summary>
    Mailbox,

    /// <summary>Telephone.</summary>
    Telefoon,

    /// <summary>Conversation.</summary>
    Gesprek,

    /// <summary>Foundation for anonymous reports.</summary>
    MeldMisdaadAnoniem,

    /// <summary>Municipal enforcement officer.</summary>
    Boa,

    /// <summary>Police.</summary>
    Politie,

    /// <summary>A department of the municipality.</summary>
    Intern,

    /// <summary>Alliantie, Interventieteam, Buurtbemiddeling or another partner.</summary>
    Partner,

    /// <summary>Desk for public space.</summary>
    Mor,

    /// <summary>Another municipality.</summary>
    AndereGemeente,

    /// <summary>Not recorded, as in old administrations.</summary>
    Onbekend,
}

/// <summary>Whether the melder is known, and to whom. Who it is, is never kept in this dossier (<c>MEL-02</c>).</summary>
public enum MelderAard
{
    /// <summary>Unknown to everybody.</summary>
    Anoniem,

    /// <summary>Known to the desk only.</summary>
    Vertrouwelijk,

    /// <summary>Known.</summary>
    Bekend,

    /// <summary>A colleague or partner in function.</summary>
    Professional,
}

/// <summary>Whether one partner can solve it (§3.3); only <see cref="Complex"/> dossiers are discussed in the casusoverleg.</summary>
public enum Complexiteit
{
    /// <summary>One partner can solve it.</summary>
    Enkelvoudig,

    /// <summary>More partners are needed.</summary>
    Complex,
}

/// <summary>The ladder of §3.2.</summary>
public enum EscalatieTrede
{
    /// <summary>No rung yet.</summary>
    Geen,

    /// <summary>Trede 1: talk, neighbour mediation, care offer.</summary>
    Buurtbemiddeling,

    /// <summary>Trede 2: written warning; not a besluit (<c>WOV-11</c>).</summary>
    Waarschuwing,

    /// <summary>Trede 3: notice of intent with zienswijze.</summary>
    VoornemenGedragsaanwijzing,

    /// <summary>Trede 4: behavioural order with penalty.</summary>
    LastOnderDwangsom,

    /// <summary>Trede 5: factual enforcement.</summary>
    LastOnderBestuursdwang,

    /// <summary>Trede 6: ban of 10 days, up to 4 weeks (<c>WOV-04</c>).</summary>
    TijdelijkHuisverbod,
}

/// <summary>Role of a data subject in the dossier. The melder is not one of them: see <see cref="MelderAard"/>.</summary>
public enum BetrokkeneRol
{
    /// <summary>Who causes the nuisance.</summary>
    Overlastgever,

    /// <summary>Who lives in the direct vicinity (<c>WOV-21</c>).</summary>
    Omwonende,

    /// <summary>Who lets the dwelling.</summary>
    Verhuurder,
}
