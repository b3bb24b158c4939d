namespace CaseManagement.Cli.Import;

/// <summary>The columns of the spreadsheet, in the order in which the teams keep them. A file may hold them in any order; all but the last are required.</summary>
public enum Kolom
{
    /// <summary>The team's own number of the line.</summary>
    Nr,

    /// <summary>The kind of dossier.</summary>
    Soort,

    /// <summary>The day of reception.</summary>
    OntvangenOp,

    /// <summary>The channel of reception.</summary>
    Kanaal,

    /// <summary>How much of the reporter may be known.</summary>
    Melder,

    /// <summary>What was reported.</summary>
    Omschrijving,

    /// <summary>Street and house number.</summary>
    Adres,

    /// <summary>Postal code.</summary>
    Postcode,

    /// <summary>The person whom the dossier is about.</summary>
    Betrokkene,

    /// <summary>Birth date of that person.</summary>
    Geboortedatum,

    /// <summary>Burgerservicenummer of that person.</summary>
    Bsn,

    /// <summary>First of the duo (ROL-01).</summary>
    EersteVerantwoordelijke,

    /// <summary>Second of the duo (ROL-01).</summary>
    Achtervang,

    /// <summary>How far the work is.</summary>
    Stand,

    /// <summary>The next action.</summary>
    VolgendeActie,

    /// <summary>Who does the next action.</summary>
    ActieDoor,

    /// <summary>Last day of the next action.</summary>
    Uiterlijk,

    /// <summary>Free remark.</summary>
    Opmerking,

    /// <summary>Article of the Wpg on which the police supplied the data; a file need not have this column.</summary>
    WpgArtikel,
}
