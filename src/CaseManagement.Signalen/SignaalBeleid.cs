using NodaTime;

namespace CaseManagement.Signalen;

/// <summary>
/// What the municipality laid down for its signals: criteria, red flags and terms. Configuration with a version of its own, because the
/// model protocol is no exact blueprint (<c>OND-02</c>); each weighing keeps the version it was made under.
/// </summary>
public sealed record SignaalBeleid
{
    /// <summary>The defaults of domain reference §1.5 and appendix A.</summary>
    public static readonly SignaalBeleid Standaard = new();

    /// <summary>Version of the set.</summary>
    public string Versie { get; init; } = "standaard-1";

    /// <summary>Codes of the red flags of the checklist.</summary>
    public IReadOnlyList<string> RedFlags { get; init; } =
    [
        "VERMOGEN_NIET_VERKLAARBAAR", "CONTANTE_BETALING", "STROMAN_VERMOEDEN", "WISSELENDE_BESTUURDERS", "GEEN_KLANDIZIE",
        "BEDRIJF_OP_WOONADRES", "VEEL_INSCHRIJVINGEN_BRP", "LEEGSTAND_MET_ACTIVITEIT", "ENERGIEGEBRUIK_AFWIJKEND", "GEUR_OF_INSTALLATIE",
        "AFSCHERMING_PAND", "INTIMIDATIE", "SNELLE_DOORVERKOOP", "VERGUNNING_DOOR_DERDE", "ZORG_ZONDER_LEVERING",
    ];

    /// <summary>Criteria of weging 3; the first three are those of the found policy and must be scored.</summary>
    public IReadOnlyList<ZwaarteCriterium> Criteria { get; init; } =
    [
        new("CONCREETHEID", IsVerplicht: true), new("ACTUALITEIT", IsVerplicht: true), new("FENOMEEN", IsVerplicht: true),
        new("BETROUWBAARHEID_BRON"), new("HERHALING"), new("ERNST_GEVAAR"), new("LOKALE_PRIORITEIT"), new("HANDELINGSPERSPECTIEF"),
    ];

    /// <summary>How many indicators of local anchoring a yes to weging 1 needs.</summary>
    public int MinIndicatorenVerankering { get; init; } = 1;

    /// <summary>How long a signal that was not taken on, and the fact of a transfer, is kept from the decision date (<c>OND-22</c>).</summary>
    public Period BewaarNietOpgepakt { get; init; } = Period.FromYears(1);

    /// <summary>How long the local copy is kept after RIEC confirmed that it received the signal (§1.6).</summary>
    public Period BewaarNaBevestigingRiec { get; init; } = Period.FromYears(5);

    /// <summary>Until when a linked person must be informed, from the link (<c>OND-33</c>; AVG 14 lid 3).</summary>
    public Period Informatieplicht { get; init; } = Period.FromMonths(1);

    /// <summary>Municipal sources and what check 1 may decide about them (§1.8).</summary>
    public IReadOnlyList<Bronnenonderzoek.BronnenlijstRegel> Bronnen { get; init; } = Bronnenonderzoek.Bronnenlijst.Standaard;

    /// <summary>How long a privacy check holds at most (own choice; the model names no term).</summary>
    public Period PrivacycheckGeldig { get; init; } = Period.FromMonths(6);

    /// <summary>How long a bronhouder has to answer, never beyond the check.</summary>
    public Period AntwoordtermijnBron { get; init; } = Period.FromDays(14);

    /// <summary>How often a signal may be compared with what is open elsewhere, per civil day: asking again and again is searching (§1.12, 9).</summary>
    public int KoppelvragenPerDag { get; init; } = 3;

    /// <summary>How long a case is watched after its interventions (§1.6).</summary>
    public Period Monitoring { get; init; } = Period.FromMonths(6);

    /// <summary>How long a case is kept after it was closed (§1.6).</summary>
    public Period BewaarCasus { get; init; } = Period.FromYears(5);

    /// <summary>How long a recipient has to confirm that it deleted the data of a report that proved false (own choice; AVG 19 names no term).</summary>
    public Period Verwijdertermijn { get; init; } = Period.FromDays(14);

    /// <summary>When a postponed duty is judged again at the latest, and when nobody names a day.</summary>
    public Period Herbeoordeling { get; init; } = Period.FromMonths(3);
}

/// <summary>A criterion of weging 3.</summary>
/// <param name="Code">Its code.</param>
/// <param name="IsVerplicht">Whether every weging 3 must score it.</param>
public sealed record ZwaarteCriterium(string Code, bool IsVerplicht = false);
