using CaseManagement.Bibob.Advies;
using CaseManagement.Bibob.Besluiten;
using CaseManagement.Bibob.Conclusies;
using CaseManagement.Bibob.Formulier;
using CaseManagement.Bibob.Geheim;
using CaseManagement.Bibob.Onderzoek;
using CaseManagement.Bibob.Registermelding;

namespace CaseManagement.Bibob.Screening;

/// <summary>State of one Bibob screening (§2.11), folded from its events.</summary>
public sealed partial record BibobScreening : IDossierState<BibobScreening>
{
    /// <summary>The header.</summary>
    public required ScreeningKop Kop { get; init; }

    /// <summary>Whom it is about.</summary>
    public required BibobBetrokkene Betrokkene { get; init; }

    /// <summary>Relations of betrokkene (<c>BIB-11</c>).</summary>
    public ImmutableList<BibobRelatie> Relaties { get; init; } = [];

    /// <inheritdoc/>
    public DossierKern Kern { get; init; } = DossierKern.Leeg;

    /// <summary>Where it stands.</summary>
    public ScreeningStatus Status { get; init; } = ScreeningStatus.Aangemaakt;

    /// <summary>Civil day of the latest step that counts for terms; the next step cannot lie before it.</summary>
    public required LocalDate LaatsteStapOp { get; init; }

    /// <summary>Who handles the permit application now (<c>BIB-30</c>, <c>BIB-31</c>).</summary>
    public ImmutableList<GebruikerId> Vergunningbehandelaars { get; init; } = [];

    /// <summary>Everybody who handles or handled the application; they never screen it.</summary>
    public ImmutableHashSet<GebruikerId> OoitBehandelaar { get; init; } = [];

    /// <summary>Everybody who is or was screener or achtervang; they know the file and never handle the application.</summary>
    public ImmutableHashSet<GebruikerId> OoitScreener { get; init; } = [];

    /// <summary>Tips (<c>BIB-43</c>).</summary>
    public ImmutableList<TipVastgelegd> Tips { get; init; } = [];

    /// <summary>The questionnaire, once handed out.</summary>
    public Vragenformulier? Formulier { get; init; }

    /// <summary>Requests for additional data, in order.</summary>
    public ImmutableList<Aanvulling> Aanvullingen { get; init; } = [];

    /// <summary>When refusal was established (art. 4).</summary>
    public LocalDate? GeweigerdOp { get; init; }

    /// <summary>When the own investigation started.</summary>
    public LocalDate? EigenOnderzoekGestartOp { get; init; }

    /// <summary>How the own investigation ended.</summary>
    public EigenOnderzoekAfgerond? EigenOnderzoek { get; init; }

    /// <summary>Sources consulted, in order (<c>BIB-23</c>).</summary>
    public ImmutableList<BronGeraadpleegd> Bronraadplegingen { get; init; } = [];

    /// <summary>The request to the Landelijk Bureau Bibob, if any.</summary>
    public LbbAanvraag? Lbb { get; init; }

    /// <summary>The check of the advice (Awb 3:9).</summary>
    public VergewistoetsUitgevoerd? Vergewistoets { get; init; }

    /// <summary>The conclusion of the municipality.</summary>
    public ConclusieVastgesteld? Conclusie { get; init; }

    /// <summary>The intended decision that was sent.</summary>
    public VoornemenVerzonden? Voornemen { get; init; }

    /// <summary>The view of betrokkene.</summary>
    public ZienswijzeBinnengekomen? Zienswijze { get; init; }

    /// <summary>The decision.</summary>
    public BesluitGenomen? Besluit { get; init; }

    /// <summary>When the application was withdrawn.</summary>
    public LocalDate? TeruggetrokkenOp { get; init; }

    /// <summary>How the register duty was met.</summary>
    public Registerstand? Register { get; init; }

    /// <summary>The motivation as released to the handler (<c>BIB-31</c>).</summary>
    public MotiveringVrijgegeven? Motivering { get; init; }

    /// <summary>Disclosures under art. 28 (<c>BIB-51</c>).</summary>
    public ImmutableList<GeheimVerstrekt> Verstrekkingen { get; init; } = [];

    /// <summary>When it was closed.</summary>
    public LocalDate? AfgeslotenOp { get; init; }

    /// <summary>Day from which it must be destroyed (<c>BIB-60</c>).</summary>
    public LocalDate? VernietigenOp { get; init; }

    /// <inheritdoc/>
    public bool IsActief => Status is not ScreeningStatus.Afgesloten;

    /// <summary>Whether betrokkene still has to complete the form; the handler may know (<c>BIB-31</c>).</summary>
    public bool AanvullingStaatUit => Status is ScreeningStatus.AanvullingGevraagd;

    /// <inheritdoc/>
    public BibobScreening MetKern(DossierKern kern) => this with
    {
        Kern = kern,
        OoitScreener = kern.Duo is { } duo ? OoitScreener.Add(duo.EersteVerantwoordelijke).Add(duo.Achtervang) : OoitScreener,
    };

    /// <summary>Whether somebody is betrokkene or a registered relation.</summary>
    public bool Kent(BetrokkeneId persoon) => persoon == Betrokkene.Id || Relaties.Exists(relatie => relatie.Id == persoon);
}
