using CaseManagement.Kernel.Protocol;
using CaseManagement.Kernel.Protocol.Sets;
using CaseManagement.Signalen.Bronnenonderzoek;
using NodaTime;

namespace CaseManagement.Signalen;

/// <summary>
/// What the municipality laid down for its signals, as the rules read it: criteria, red flags, sources and terms of the four sets that the
/// protocol binds (<c>OND-02</c>). Nothing of it stands in the program; each weighing keeps the versions it was made under.
/// </summary>
public sealed record SignaalBeleid
{
    /// <summary>The shipped sets; they hold where no protocol version bound any.</summary>
    public static readonly SignaalBeleid Standaard = Van(Standaardsets.Alle);

    /// <summary>Versions of the sets.</summary>
    public required string Versie { get; init; }

    /// <summary>Codes of the red flags of the checklist.</summary>
    public required IReadOnlyList<string> RedFlags { get; init; }

    /// <summary>Criteria of weging 3.</summary>
    public required IReadOnlyList<Criterium> Criteria { get; init; }

    /// <summary>Codes of the open sources that may be searched in phase 2.</summary>
    public required IReadOnlyList<string> OpenBronnen { get; init; }

    /// <summary>How many indicators of local anchoring a yes to weging 1 needs.</summary>
    public required int MinIndicatorenVerankering { get; init; }

    /// <summary>Municipal sources and what check 1 may decide about them (§1.8).</summary>
    public required IReadOnlyList<BronnenlijstRegel> Bronnen { get; init; }

    /// <summary>How long a signal that was not taken on, and the fact of a transfer, is kept from the decision date (<c>OND-22</c>).</summary>
    public required Period BewaarNietOpgepakt { get; init; }

    /// <summary>How long the local copy is kept after RIEC confirmed that it received the signal (§1.6).</summary>
    public required Period BewaarNaBevestigingRiec { get; init; }

    /// <summary>Until when a linked person must be informed, from the link (<c>OND-33</c>; AVG 14 lid 3).</summary>
    public required Period Informatieplicht { get; init; }

    /// <summary>How long a privacy check holds at most (own choice; the model names no term).</summary>
    public required Period PrivacycheckGeldig { get; init; }

    /// <summary>How long a bronhouder has to answer, never beyond the check.</summary>
    public required Period AntwoordtermijnBron { get; init; }

    /// <summary>How often a signal may be compared with what is open elsewhere, per civil day: asking again and again is searching (§1.12, 9).</summary>
    public int KoppelvragenPerDag { get; init; } = 3;

    /// <summary>How long a case is watched after its interventions (§1.6).</summary>
    public required Period Monitoring { get; init; }

    /// <summary>How long a case is kept after it was closed (§1.6).</summary>
    public required Period BewaarCasus { get; init; }

    /// <summary>How long a recipient has to confirm that it deleted the data of a report that proved false (own choice; AVG 19 names no term).</summary>
    public required Period Verwijdertermijn { get; init; }

    /// <summary>When a postponed duty is judged again at the latest, and when nobody names a day.</summary>
    public required Period Herbeoordeling { get; init; }

    /// <summary>The policy that four sets make up.</summary>
    public static SignaalBeleid Van(Protocolsets sets)
    {
        Period Duur(Termijnsoort soort) => sets.Bewaartermijnen.Inhoud.Duur(soort);
        return new SignaalBeleid
        {
            Versie = sets.Versie,
            RedFlags = [.. sets.Indicatorenlijst.Inhoud.RedFlags.Select(flag => flag.Code)],
            Criteria = sets.Criteriaset.Inhoud.Criteria,
            OpenBronnen = sets.Criteriaset.Inhoud.OpenBronnen.Bronnen,
            MinIndicatorenVerankering = sets.Indicatorenlijst.Inhoud.MinVerankering,
            Bronnen = [.. sets.Bronnenlijst.Inhoud.Bronnen.Select(bron => new BronnenlijstRegel(new GemeentelijkeBron(bron.Code), bron.Regime))],
            BewaarNietOpgepakt = Duur(Termijnsoort.NietInBehandeling),
            BewaarNaBevestigingRiec = Duur(Termijnsoort.NaBevestigingRiec),
            Informatieplicht = Duur(Termijnsoort.Informatieplicht),
            PrivacycheckGeldig = Duur(Termijnsoort.GeldigheidPrivacycheck),
            AntwoordtermijnBron = Duur(Termijnsoort.AntwoordBronhouder),
            Monitoring = Duur(Termijnsoort.Monitoring),
            BewaarCasus = Duur(Termijnsoort.CasusNaAfsluiting),
            Verwijdertermijn = Duur(Termijnsoort.Verwijdering),
            Herbeoordeling = Duur(Termijnsoort.Herbeoordeling),
        };
    }

    /// <summary>The policy that holds under a protocol version: of the sets that it binds, or this one when it binds none.</summary>
    internal SignaalBeleid Onder(ProtocolVanKracht? protocol) => Van(protocol?.Sets, this);

    /// <summary>The policy of some sets, or another when there are none.</summary>
    internal static SignaalBeleid Van(Protocolsets? sets, SignaalBeleid anders) => sets is null ? anders : Van(sets);
}
