using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using NodaTime;

namespace CaseManagement.Signalen.Verstrekkingen;

/// <summary>Where the retraction of a supply stands.</summary>
public enum Intrekkingsstand
{
    /// <summary>Not retracted.</summary>
    Geen,

    /// <summary>Retracted; the recipient has not confirmed. As a filter: late or not.</summary>
    Open,

    /// <summary>Retracted; the last day to confirm has passed.</summary>
    TeLaat,

    /// <summary>The deletion was confirmed.</summary>
    Bevestigd,

    /// <summary>The recipient exists no longer: nobody confirmed.</summary>
    OntvangerVervallen,

    /// <summary>It was only shown in the house, and was closed.</summary>
    Gesloten,
}

/// <summary>Tells where a retraction stands.</summary>
internal static class Intrekkingen
{
    public static Intrekkingsstand Stand(VerstrekkingOverzicht regel, LocalDate vandaag) => regel switch
    {
        { IngetrokkenOp: null } => Intrekkingsstand.Geen,
        { IsVrijgave: true } => Intrekkingsstand.Gesloten,
        { VerwijderdOp: not null } => Intrekkingsstand.Bevestigd,
        { OntvangerVervallenOp: not null } => Intrekkingsstand.OntvangerVervallen,
        _ when vandaag > regel.VerwijderenUiterlijkOp => Intrekkingsstand.TeLaat,
        _ => Intrekkingsstand.Open,
    };

    /// <summary>
    /// First civil day on which the confirmation was late, while it is awaited and for good once it came late. Where the day of the confirmation was not
    /// recorded, only a deletion after the term proves that.
    /// </summary>
    public static LocalDate? TeLaatSinds(VerstrekkingOverzicht regel, LocalDate vandaag) =>
        (regel.VerwijderingBevestigdOp ?? regel.VerwijderdOp ?? regel.OntvangerVervallenOp ?? vandaag) > regel.VerwijderenUiterlijkOp
            ? regel.VerwijderenUiterlijkOp?.PlusDays(1)
            : null;
}

/// <summary>A page of the ledger.</summary>
/// <param name="Verstrekkingen">The lines, newest first.</param>
/// <param name="Totaal">How many lines fit the question, of those that the caller may see.</param>
/// <param name="Pagina">Page, from 1.</param>
public sealed record VerstrekkingPagina(IReadOnlyList<VerstrekkingRegel> Verstrekkingen, int Totaal, int Pagina);

/// <summary>A line of the ledger: kinds of data, never the data.</summary>
/// <param name="Dossier">The signal or the case.</param>
/// <param name="Code">Its code.</param>
/// <param name="Nummer">Number of the line within the dossier.</param>
/// <param name="Gegevens">The kinds of element.</param>
/// <param name="Ontvanger">Who received, by its fixed name.</param>
/// <param name="Op">When (UTC).</param>
/// <param name="Intrekking">Where the retraction stands today.</param>
public sealed record VerstrekkingRegel(
    DossierId Dossier, string Code, int Nummer, IReadOnlyList<string> Gegevens, string Ontvanger, Instant Op, Intrekkingsstand Intrekking)
{
    /// <summary>Whether it was only shown in the house, to those admitted to the signaaloverleg.</summary>
    public bool IsVrijgave { get; init; }

    /// <summary>The person who received.</summary>
    public string? OntvangendePersoon { get; init; }

    /// <summary>The check it rests on.</summary>
    public string? CheckId { get; init; }

    /// <summary>Legal basis; of a supply to a partnership, the article of the WGS.</summary>
    public string? Grondslag { get; init; }

    /// <summary>Purpose of a supply to a partnership.</summary>
    public string? Doel { get; init; }

    /// <summary>Article of the intervention.</summary>
    public string? Artikel { get; init; }

    /// <summary>Article of the Wpg, for police data.</summary>
    public string? WpgArtikel { get; init; }

    /// <summary>Article of the WGS, for a supply to a partnership.</summary>
    public string? WgsArtikel { get; init; }

    /// <summary>Civil date of the receipt, once confirmed.</summary>
    public LocalDate? OntvangenOp { get; init; }

    /// <summary>Civil date of the retraction.</summary>
    public LocalDate? IngetrokkenOp { get; init; }

    /// <summary>Last civil day to confirm the deletion.</summary>
    public LocalDate? VerwijderenUiterlijkOp { get; init; }

    /// <summary>First civil day on which the confirmation was late; it stays when the confirmation came after its last day.</summary>
    public LocalDate? TeLaatSinds { get; init; }

    /// <summary>Civil date of the deletion, once confirmed.</summary>
    public LocalDate? VerwijderdOp { get; init; }

    /// <summary>Civil date on which the deletion was confirmed; absent where that was not recorded.</summary>
    public LocalDate? VerwijderingBevestigdOp { get; init; }

    /// <summary>Whether that was recorded for a recipient without an account.</summary>
    public bool VerwijderdNamens { get; init; }

    /// <summary>Civil date on which was recorded that the recipient exists no longer.</summary>
    public LocalDate? OntvangerVervallenOp { get; init; }

    /// <summary>What was done instead.</summary>
    public string? InPlaatsDaarvan { get; init; }

    internal static VerstrekkingRegel Van(DossierOverzicht dossier, VerstrekkingOverzicht regel, LocalDate vandaag, IPersonalTextReader reader)
    {
        var stand = Intrekkingen.Stand(regel, vandaag);
        return new VerstrekkingRegel(dossier.Id, dossier.Code, regel.Nummer, regel.Gegevens, regel.Ontvanger, regel.Op, stand)
        {
            IsVrijgave = regel.IsVrijgave,
            OntvangendePersoon = reader.Reveal(regel.OntvangendePersoon),
            CheckId = regel.CheckId,
            Grondslag = reader.Reveal(regel.Grondslag) ?? regel.WgsArtikel,
            Doel = reader.Reveal(regel.Doel),
            Artikel = reader.Reveal(regel.Artikel),
            WpgArtikel = regel.WpgArtikel,
            WgsArtikel = regel.WgsArtikel,
            OntvangenOp = regel.OntvangenOp,
            IngetrokkenOp = regel.IngetrokkenOp,
            VerwijderenUiterlijkOp = regel.VerwijderenUiterlijkOp,
            TeLaatSinds = Intrekkingen.TeLaatSinds(regel, vandaag),
            VerwijderdOp = regel.VerwijderdOp,
            VerwijderingBevestigdOp = regel.VerwijderingBevestigdOp,
            VerwijderdNamens = regel.VerwijderdNamens,
            OntvangerVervallenOp = regel.OntvangerVervallenOp,
            InPlaatsDaarvan = reader.Reveal(regel.InPlaatsDaarvan),
        };
    }
}
