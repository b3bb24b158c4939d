using CaseManagement.Kernel;
using CaseManagement.Kernel.Dossier;
using NodaTime;

namespace CaseManagement.Cli.Import;

/// <summary>One line of the spreadsheet in our own terms. Nearly all of it is personal data: keep it out of logs.</summary>
public sealed record ImportRegel
{
    /// <summary>The physical line in the file, counted from 1.</summary>
    public required int Regelnummer { get; init; }

    /// <summary>The stable name of the line.</summary>
    public required ImportSleutel Sleutel { get; init; }

    /// <summary>
    /// Keyed fingerprint of the cells. Tells a line that was brought in before from another line under the same key.
    /// It derives from personal data: keep it as long as the dossier and no longer.
    /// </summary>
    public required string Vingerafdruk { get; init; }

    /// <summary>Fingerprints of the lines that this one replaces, when it was corrected in a reject file.</summary>
    public IReadOnlyList<string> Vervangt { get; init; } = [];

    /// <summary>Article of the Wpg on which the police supplied the data; <see langword="null"/> when the file does not tell.</summary>
    public ImportWpgArtikel? WpgArtikel { get; init; }

    /// <summary>The kind of dossier.</summary>
    public ImportZaaksoort Soort => Sleutel.Soort;

    /// <summary>The day of reception, on the Dutch calendar.</summary>
    public required LocalDate OntvangenOp { get; init; }

    /// <summary>The channel of reception.</summary>
    public required Kanaal Kanaal { get; init; }

    /// <summary>How much of the reporter may be known.</summary>
    public required ImportMelder Melder { get; init; }

    /// <summary>What was reported.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>Street and house number; may be empty for kinds that need no place.</summary>
    public required string Adres { get; init; }

    /// <summary>Postal code, may be empty.</summary>
    public required string Postcode { get; init; }

    /// <summary>The person whom the dossier is about, may be empty where the kind allows it.</summary>
    public required string Betrokkene { get; init; }

    /// <summary>Birth date of that person.</summary>
    public required LocalDate? Geboortedatum { get; init; }

    /// <summary>BSN of that person; only ever filled for a kind that may hold it (AVG-04).</summary>
    public required Bsn? Bsn { get; init; }

    /// <summary>User id of the first responsible.</summary>
    public required string EersteVerantwoordelijke { get; init; }

    /// <summary>User id of the back-up, never the same as the first responsible (ROL-01).</summary>
    public required string Achtervang { get; init; }

    /// <summary>How far the work is.</summary>
    public required ImportStand Stand { get; init; }

    /// <summary>The next action, may be empty.</summary>
    public required string VolgendeActie { get; init; }

    /// <summary>User id or organisation that does the next action, may be empty.</summary>
    public required string ActieDoor { get; init; }

    /// <summary>Last day of the next action, on the Dutch calendar.</summary>
    public required LocalDate? Uiterlijk { get; init; }

    /// <summary>Free remark, may be empty.</summary>
    public required string Opmerking { get; init; }

    /// <summary>The line number and key only.</summary>
    public override string ToString() => $"regel {Regelnummer} ({Sleutel})";
}
