using CaseManagement.Controles.Bevindingen;
using CaseManagement.Controles.Interventies;
using CaseManagement.Controles.Organen;
using CaseManagement.Controles.Plannen;
using CaseManagement.Controles.Rapporteren;
using CaseManagement.Controles.Uitvoeren;
using CaseManagement.Controles.Voorbereiden;

namespace CaseManagement.Controles.Toestand;

/// <summary>An integrale controle as it is now.</summary>
public sealed record IntegraleControle : IDossierState<IntegraleControle>
{
    /// <inheritdoc/>
    public DossierKern Kern { get; init; } = DossierKern.Leeg;

    /// <summary>How it was planned.</summary>
    public required ControleGepland Plan { get; init; }

    /// <summary>State of the lifecycle.</summary>
    public ControleStatus Status { get; init; }

    /// <summary>Civil day on which it is planned now.</summary>
    public required LocalDate PlanDatum { get; init; }

    /// <summary>The organs that take part, each with its own basis.</summary>
    public ImmutableList<OrgaanToegevoegd> Organen { get; init; } = [];

    /// <summary>The places, in order of number.</summary>
    public ImmutableList<LocatieToegevoegd> Locaties { get; init; } = [];

    /// <summary>The last briefing.</summary>
    public BriefingVastgelegd? Briefing { get; init; }

    /// <summary>The check 2B that weighed the control as it is; <see langword="null"/> before it, and after anything of the control changed.</summary>
    public Check2BUitgevoerd? Check2B { get; init; }

    /// <summary>How many checks 2B there were; the number of the last one.</summary>
    public int AantalChecks { get; init; }

    /// <summary>Who performed a check; they get no regie (<c>OND-15</c>).</summary>
    public ImmutableList<GebruikerId> Toetsers { get; init; } = [];

    /// <summary>Who planned, prepared or ran the control; they perform no check (<c>OND-15</c>).</summary>
    public ImmutableList<GebruikerId> Behandelaars { get; init; } = [];

    /// <summary>That what lies behind the control fell away, while nobody decided about it.</summary>
    public AanleidingVervallen? Verval { get; init; }

    /// <summary>The last decision to go on without it.</summary>
    public ControleVoortgezet? Voortzetting { get; init; }

    /// <summary>Civil day on which the preparation was complete, while it is.</summary>
    public LocalDate? VoorbereidOp { get; init; }

    /// <summary>How it was carried out.</summary>
    public ControleUitgevoerd? Uitvoering { get; init; }

    /// <summary>What was found, in order of number.</summary>
    public ImmutableList<Bevinding> Bevindingen { get; init; } = [];

    /// <summary>The measures, in order of number.</summary>
    public ImmutableList<Interventie> Interventies { get; init; } = [];

    /// <summary>The report.</summary>
    public ControleGerapporteerd? Rapport { get; init; }

    /// <summary>Why it was called off.</summary>
    public ControleAfgelast? Afgelasting { get; init; }

    /// <summary>Day from which it must be destroyed, once known.</summary>
    public LocalDate? VernietigenOp { get; init; }

    /// <inheritdoc/>
    public bool IsActief => Status < ControleStatus.Afgesloten;

    /// <summary>The day that places the control in a quarter: that of the control, or of the plan until then.</summary>
    public LocalDate Dag => Uitvoering?.Op ?? PlanDatum;

    /// <inheritdoc/>
    public IntegraleControle MetKern(DossierKern kern) => this with { Kern = kern };

    /// <summary>How an organ takes part, or <see langword="null"/>.</summary>
    public OrgaanToegevoegd? Deelname(Orgaan orgaan) => Organen.Find(deelname => deelname.Orgaan == orgaan);

    /// <summary>A place, or <see langword="null"/>.</summary>
    public LocatieToegevoegd? Locatie(int nummer) => Locaties.Find(locatie => locatie.Nummer == nummer);

    /// <summary>A finding, or <see langword="null"/>.</summary>
    public Bevinding? Bevinding(int nummer) => Bevindingen.Find(bevinding => bevinding.Vastgelegd.Nummer == nummer);

    /// <summary>A measure, or <see langword="null"/>.</summary>
    public Interventie? Interventie(int nummer) => Interventies.Find(interventie => interventie.Voornemen.Nummer == nummer);

    /// <summary>Whether an organ was there.</summary>
    public bool WasAanwezig(Orgaan orgaan) => Uitvoering?.Aanwezig.Contains(orgaan) == true;

    /// <summary>Whether a place was visited.</summary>
    public bool IsBezocht(int locatie) => Uitvoering?.BezochteLocaties.Contains(locatie) == true;

    /// <summary>The organs that were there to inspect and of which no finding is known yet, not even that all was in order.</summary>
    public IEnumerable<Orgaan> ZonderBevinding() => Organen
        .Where(deelname => deelname.Vorm is DeelnameVorm.Controleert && WasAanwezig(deelname.Orgaan)
            && !Bevindingen.Exists(bevinding => bevinding.Vastgelegd.Orgaan == deelname.Orgaan))
        .Select(deelname => deelname.Orgaan);
}

/// <summary>A finding and to whom it was supplied.</summary>
/// <param name="Vastgelegd">The finding.</param>
public sealed record Bevinding(BevindingVastgelegd Vastgelegd)
{
    /// <summary>The supplies, in order.</summary>
    public ImmutableList<BevindingVerstrekt> Verstrekkingen { get; init; } = [];

    /// <summary>Whether the leading municipality has it: from an organ without a secrecy of its own, or because it was supplied.</summary>
    public bool IsVanRegie =>
        !Orgaanprofielen.Van(Vastgelegd.Orgaan).IsGesloten || Verstrekkingen.Exists(verstrekking => verstrekking.Aan is null);

    /// <summary>Whether a recipient has it: the organ itself, who got it, or (<see langword="null"/>) the leading municipality.</summary>
    public bool IsVan(Orgaan? ontvanger) => ontvanger is not { } orgaan ? IsVanRegie
        : orgaan == Vastgelegd.Orgaan || Verstrekkingen.Exists(verstrekking => verstrekking.Aan == orgaan);
}
