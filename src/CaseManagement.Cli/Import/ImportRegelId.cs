namespace CaseManagement.Cli.Import;

/// <summary>Rule ids of the import itself, for what domain.md has no rule for, and the domain rules that it enforces.</summary>
public static class ImportRegelId
{
    /// <summary>The file is missing, empty, too large or has an encoding that we do not read.</summary>
    public const string Bestand = "IMP-01";

    /// <summary>The header lacks a column, or has one that we do not know.</summary>
    public const string Kop = "IMP-02";

    /// <summary>A line has too few or too many cells, or a cell was missing before.</summary>
    public const string Cellen = "IMP-03";

    /// <summary>A quotation mark is not closed, so it is unknown where cells and lines end.</summary>
    public const string Aanhalingsteken = "IMP-04";

    /// <summary>A cell holds a formula.</summary>
    public const string Formule = "IMP-05";

    /// <summary>A cell holds control characters, or more text than we take.</summary>
    public const string Celinhoud = "IMP-06";

    /// <summary>The number is missing, malformed or used twice.</summary>
    public const string Nummer = "IMP-07";

    /// <summary>A date does not exist, cannot be read, or can be read in two ways.</summary>
    public const string Datum = "IMP-08";

    /// <summary>Two dates contradict each other, or one lies on the wrong side of today.</summary>
    public const string Datumvolgorde = "IMP-09";

    /// <summary>A word is not in the list of known words of its column.</summary>
    public const string Woord = "IMP-10";

    /// <summary>A person or organisation is not known.</summary>
    public const string Persoon = "IMP-11";

    /// <summary>The state does not belong to the kind of dossier.</summary>
    public const string Stand = "IMP-12";

    /// <summary>A field does not have the form that the dossier asks for.</summary>
    public const string Vorm = "IMP-13";

    /// <summary>Two different persons carry every dossier.</summary>
    public const string Duo = "ROL-01";

    /// <summary>A BSN passes the 11-proef and is kept only where the law allows it.</summary>
    public const string Bsn = "AVG-04";

    /// <summary>Nothing about an anonymous reporter is kept.</summary>
    public const string Anoniem = "MEL-01";

    /// <summary>The identity of a confidential reporter is known to the meldpunt only.</summary>
    public const string Vertrouwelijk = "MEL-02";

    /// <summary>Text is screened for self-identifying content.</summary>
    public const string Screening = "MEL-03";

    /// <summary>Required fields of a melding.</summary>
    public const string VerplichtVeld = "MEL-13";

    /// <summary>A persoonsgerichte aanpak is about a person (domain.md §4.2, Aanmelding).</summary>
    public const string PgaBetrokkene = "PGA-01";

    /// <summary>A Bibob screening is about a party (domain.md §2.11, who is `Betrokkene`).</summary>
    public const string BibobBetrokkene = "BIB-10";
}
