namespace CaseManagement.Signalen.Ontvangst;

/// <summary>What kind of person reported; a signal never holds who (§1.11).</summary>
public enum SignaalMelderSoort
{
    /// <summary>Unknown to everybody.</summary>
    Anoniem,

    /// <summary>Known to the desk only.</summary>
    Vertrouwelijk,

    /// <summary>Known.</summary>
    Bekend,

    /// <summary>A professional of another organisation.</summary>
    Professional,

    /// <summary>An employee of the municipality.</summary>
    Intern,

    /// <summary>Meld Misdaad Anoniem.</summary>
    MMA,
}

/// <summary>Tags of data in a signal (<c>AVG-03</c>).</summary>
public enum GegevensCategorie
{
    /// <summary>Ordinary personal data.</summary>
    Gewoon,

    /// <summary>Special categories (AVG 9).</summary>
    Bijzonder,

    /// <summary>Criminal data (AVG 10).</summary>
    Strafrechtelijk,

    /// <summary>Police data (Wpg).</summary>
    Wpg,

    /// <summary>Judicial data (Wjsg).</summary>
    Wjsg,

    /// <summary>From a Bibob file: may never be in a signal (§1.12, 6).</summary>
    Bibob,
}

/// <summary>Article of the Wpg on which police data was supplied.</summary>
public enum WpgArtikel
{
    /// <summary>To the mayor for public order (Wpg 16 lid 1 c).</summary>
    Artikel16Lid1C,

    /// <summary>By order in council (Wpg 18).</summary>
    Artikel18,

    /// <summary>In a special case (Wpg 19).</summary>
    Artikel19,

    /// <summary>To a structural partnership (Wpg 20).</summary>
    Artikel20,
}
