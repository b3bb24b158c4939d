using CaseManagement.Bibob.Besluiten;
using CaseManagement.Bibob.Geheim;
using CaseManagement.Bibob.Onderzoek;

namespace CaseManagement.Bibob.Inzien;

/// <summary>What somebody who may read sees of a screening. Parts that the role may not see are absent.</summary>
/// <param name="Vergunning">What even the handler may see.</param>
/// <param name="Motivering">The motivation package: for duo, coordinator, mayor and legal adviser.</param>
/// <param name="Volledig">The file itself: for duo and assigned coordinator only.</param>
public sealed record BibobInzage(VergunningInzage Vergunning, MotiveringInzage? Motivering, ScreeningInzage? Volledig);

/// <summary>What the organ needs to decide and to motivate.</summary>
public sealed record MotiveringInzage
{
    /// <summary>What is screened.</summary>
    public required BibobObject Object { get; init; }

    /// <summary>Which organ decides.</summary>
    public required Bestuursorgaan Bestuursorgaan { get; init; }

    /// <summary>The assessment per ground.</summary>
    public required IReadOnlyList<GrondInzage> Gronden { get; init; }

    /// <summary>The intended decision.</summary>
    public BesluitSoort? VoorgenomenBesluit { get; init; }

    /// <summary>The view of betrokkene.</summary>
    public string? Zienswijze { get; init; }

    /// <summary>The decision.</summary>
    public BesluitSoort? Besluit { get; init; }

    /// <summary>Reference code of the decision.</summary>
    public string? Besluitreferentie { get; init; }

    /// <summary>Civil date of the decision.</summary>
    public LocalDate? BeslotenOp { get; init; }

    /// <summary>Its motivation.</summary>
    public string? Motivering { get; init; }

    /// <summary>Why it is proportionate.</summary>
    public string? Evenredigheid { get; init; }
}

/// <summary>The assessment of one ground.</summary>
/// <param name="Grond">The ground.</param>
/// <param name="Niveau">The level.</param>
/// <param name="Feiten">Facts and relations.</param>
/// <param name="ErnstVerdenking">Seriousness of the suspicion.</param>
/// <param name="AardRelatie">Nature of the relation.</param>
/// <param name="OmvangVoordeel">Size of the benefits.</param>
/// <param name="AantalFeiten">Number of offences.</param>
public sealed record GrondInzage(
    BibobGrond Grond, GevaarsConclusie Niveau, string? Feiten, string? ErnstVerdenking, string? AardRelatie, string? OmvangVoordeel, int? AantalFeiten);

/// <summary>The whole file.</summary>
public sealed record ScreeningInzage
{
    /// <summary>Where it stands (§2.4).</summary>
    public required ScreeningStatus Status { get; init; }

    /// <summary>The header.</summary>
    public required ScreeningKop Kop { get; init; }

    /// <summary>Betrokkene and relations.</summary>
    public required IReadOnlyList<PersoonInzage> Personen { get; init; }

    /// <summary>The citizen service number of betrokkene, masked (<c>AVG-04</c>).</summary>
    public string? Bsn { get; init; }

    /// <summary>The trade register number of betrokkene.</summary>
    public string? Kvk { get; init; }

    /// <summary>Who handles the application.</summary>
    public required IReadOnlyList<GebruikerId> Vergunningbehandelaars { get; init; }

    /// <summary>The questionnaire.</summary>
    public Formulier.Vragenformulier? Formulier { get; init; }

    /// <summary>Requests for additional data.</summary>
    public required IReadOnlyList<Formulier.Aanvulling> Aanvullingen { get; init; }

    /// <summary>Tips, with their content.</summary>
    public required IReadOnlyList<TekstInzage> Tips { get; init; }

    /// <summary>Sources consulted.</summary>
    public required IReadOnlyList<BronInzage> Bronraadplegingen { get; init; }

    /// <summary>Levels of the own investigation.</summary>
    public IReadOnlyList<GrondNiveau>? EigenConclusie { get; init; }

    /// <summary>Findings of the own investigation.</summary>
    public string? Bevindingen { get; init; }

    /// <summary>When the bureau was asked.</summary>
    public LocalDate? LbbGevraagdOp { get; init; }

    /// <summary>Levels that the bureau advises.</summary>
    public IReadOnlyList<GrondNiveau>? LbbConclusie { get; init; }

    /// <summary>What the bureau advises.</summary>
    public string? LbbSamenvatting { get; init; }

    /// <summary>The check of the advice.</summary>
    public string? Vergewistoets { get; init; }

    /// <summary>When conclusion or withdrawal was reported to the register.</summary>
    public LocalDate? RegisterGemeldOp { get; init; }

    /// <summary>Disclosures under art. 28.</summary>
    public required IReadOnlyList<VerstrekkingInzage> Verstrekkingen { get; init; }
}

/// <summary>A person of the file.</summary>
/// <param name="Id">The pseudonym.</param>
/// <param name="Rol">Betrokkene or the kind of relation.</param>
/// <param name="Naam">The name.</param>
/// <param name="IsBestuurder">Whether police data may be asked about the person as bestuurder.</param>
public sealed record PersoonInzage(BetrokkeneId Id, string Rol, string? Naam, bool IsBestuurder);

/// <summary>A dated text.</summary>
/// <param name="Op">Civil date.</param>
/// <param name="Soort">What it is.</param>
/// <param name="Tekst">The text.</param>
public sealed record TekstInzage(LocalDate Op, string Soort, string? Tekst);

/// <summary>A consultation (<c>BIB-23</c>).</summary>
/// <param name="Nummer">Its number.</param>
/// <param name="Bron">The source.</param>
/// <param name="Over">About whom.</param>
/// <param name="Zoekvraag">The query.</param>
/// <param name="Op">When (UTC).</param>
/// <param name="ResultaatHash">SHA-256 of the result; absent for a consultation of before it was sealed.</param>
/// <param name="Door">Who consulted.</param>
public sealed record BronInzage(
    int Nummer, BibobBron Bron, BetrokkeneId Over, string? Zoekvraag, Instant Op, string? ResultaatHash, GebruikerId Door);

/// <summary>A disclosure under art. 28.</summary>
/// <param name="Op">Civil date.</param>
/// <param name="Ontvanger">To whom.</param>
/// <param name="Wat">What.</param>
public sealed record VerstrekkingInzage(LocalDate Op, GeheimhoudingsOntvanger Ontvanger, string? Wat);
