using System.Collections.Immutable;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen.Bronnenonderzoek;
using CaseManagement.Signalen.Informatieplicht;
using CaseManagement.Signalen.Intake;
using CaseManagement.Signalen.Koppelvragen;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Verstrekkingen;
using CaseManagement.Signalen.Wegingen;
using NodaTime;

namespace CaseManagement.Signalen;

/// <summary>A signal of ondermijning, from receipt to its end or to the case that takes it over.</summary>
public sealed record SignaalDossier : IDossierState<SignaalDossier>, IOverdraagbaar
{
    /// <summary>How it came in.</summary>
    public required SignaalOntvangen Ontvangst { get; init; }

    /// <summary>State of the lifecycle.</summary>
    public SignaalStatus Status { get; init; } = SignaalStatus.Ontvangen;

    /// <summary>What it is about, once the intake is recorded.</summary>
    public IntakeVastgesteld? Intake { get; init; }

    /// <summary>All weighings, in order of number; none is ever changed or removed (<c>OND-10</c>).</summary>
    public ImmutableList<Weging> Wegingen { get; init; } = [];

    /// <summary>Linked people.</summary>
    public ImmutableList<SignaalBetrokkene> Betrokkenen { get; init; } = [];

    /// <summary>Check 1 that holds; <see langword="null"/> before it, and after a weighing 1 to 3 that was done again.</summary>
    public PrivacyCheck1Uitgevoerd? Check1 { get; init; }

    /// <summary>All questions to sources, in order of number, also those of an earlier check.</summary>
    public ImmutableList<Bronvraag> Bronvragen { get; init; } = [];

    /// <summary>All details of sources, in order of number.</summary>
    public ImmutableList<Detailgegeven> Details { get; init; } = [];

    /// <summary>Check 2A that holds.</summary>
    public PrivacyCheck2AUitgevoerd? Check2A { get; init; }

    /// <summary>What that check released, and to whom.</summary>
    public GegevensVrijgegevenVoorOverleg? Vrijgave { get; init; }

    /// <summary>How many privacy checks there were; the number of the last one.</summary>
    public int AantalChecks { get; init; }

    /// <summary>The checks of transfers since the last weighing; empty again after a new one, on which they rested.</summary>
    public ImmutableList<PrivacyCheckOverdrachtUitgevoerd> Overdrachtschecks { get; init; } = [];

    IReadOnlyList<PrivacyCheckOverdrachtUitgevoerd> IOverdraagbaar.Overdrachtschecks => Overdrachtschecks;

    /// <inheritdoc/>
    public bool MagOverdrachtToetsen => Status.IsActief() && Casus is null && HeeftGeldigJa(WegingSoort.Weging2BGrondgebied);

    /// <inheritdoc/>
    public IReadOnlyList<Gegeven> Gegevens => Gegevenslijst.Van(this);

    /// <inheritdoc/>
    public IReadOnlyList<BetrokkeneId> Mensen => [.. Betrokkenen.Select(betrokkene => betrokkene.Gekoppeld.Betrokkene)];

    /// <summary>Who performed a check or judged relevance as privacyfunctionaris (<c>OND-15</c>).</summary>
    public ImmutableList<GebruikerId> Toetsers { get; init; } = [];

    /// <summary>Who decided with others, judged a hit as coordinator, recorded details or ended the research.</summary>
    public ImmutableList<GebruikerId> Medebehandelaars { get; init; } = [];

    /// <summary>The case that took over.</summary>
    public DossierId? Casus { get; init; }

    /// <summary>What was handed over last, after a transfer.</summary>
    public Verstrekking? Verstrekking { get; init; }

    /// <summary>When the receiver confirmed the transfer.</summary>
    public LocalDate? BevestigdOp { get; init; }

    /// <summary>Day from which it must be destroyed, once it ended.</summary>
    public LocalDate? VernietigenOp { get; init; }

    /// <summary>Looks into the kept signal for comparison with a new one (<c>OND-20</c>).</summary>
    public ImmutableList<Bewaring.BewaardSignaalVergeleken> Vergelijkingen { get; init; } = [];

    /// <summary>Comparisons with what is open elsewhere, in order of number.</summary>
    public ImmutableList<KoppelvraagGesteld> Koppelvragen { get; init; } = [];

    /// <summary>That the report proved false, once declared.</summary>
    public SignaalOnjuistVerklaard? Onjuist { get; init; }

    /// <summary>Whether a second person confirmed that: only then the recipients are asked to delete.</summary>
    public bool OnjuistheidIsBevestigd { get; init; }

    /// <inheritdoc/>
    public Verstrekkingsboek Boek { get; init; } = Verstrekkingsboek.Leeg;

    /// <inheritdoc/>
    public bool IsIngetrokken => Onjuist is not null;

    /// <inheritdoc/>
    public DossierKern Kern { get; init; } = DossierKern.Leeg;

    /// <summary>Whether it holds police data: sharing it uses them again, which needs a recorded basis in the Wpg (§1.12, 7).</summary>
    public bool HeeftPolitiegegevens => Ontvangst.WpgArtikel is not null;

    /// <inheritdoc/>
    public bool IsActief => Status.IsActief();

    /// <summary>The questions that the check that holds allowed.</summary>
    public IEnumerable<Bronvraag> VragenVanCheck => Bronvragen.Where(vraag => vraag.Gevraagd.Check == Check1?.Check);

    /// <summary>Those of them that a bronhouder must answer, in order: he counts his own only, because a gap would tell him of the others.</summary>
    public IEnumerable<Bronvraag> VragenAan(GebruikerId bronhouder) => VragenVanCheck.Where(vraag => vraag.IsVoor(bronhouder));

    /// <summary>Which of the questions to its bronhouder a question is, from 1.</summary>
    public int NummerBijBronhouder(Bronvraag vraag) =>
        1 + VragenAan(vraag.Gevraagd.Bronhouder).Count(eerder => eerder.Gevraagd.Vraag < vraag.Gevraagd.Vraag);

    /// <inheritdoc/>
    public SignaalDossier MetKern(DossierKern kern) => this with { Kern = kern };

    /// <summary>A linked person, or <see langword="null"/>.</summary>
    public SignaalBetrokkene? Betrokkene(BetrokkeneId id) => Betrokkenen.Find(betrokkene => betrokkene.Gekoppeld.Betrokkene == id);

    /// <summary>A question of the check that holds, or <see langword="null"/>.</summary>
    public Bronvraag? VraagVanCheck(int nummer) => VragenVanCheck.FirstOrDefault(vraag => vraag.Gevraagd.Vraag == nummer);

    /// <summary>The line of check 1 that approves a source on a day, or <see langword="null"/> when none does (<c>OND-11</c>).</summary>
    public Bronoordeel? ToegestaneBron(GemeentelijkeBron bron, LocalDate dag) =>
        Check1 is { } check && dag <= check.GeldigTot ? check.Bronnen.FirstOrDefault(regel => regel.Bron == bron && regel.IsToegestaan) : null;

    /// <summary>
    /// Whether a question can still be answered: while the research runs and check 1 holds, also after its own term (the answer then says so),
    /// unless the question was put again in the meantime.
    /// </summary>
    public bool KanBeantwoorden(Bronvraag vraag, LocalDate dag) =>
        Status is SignaalStatus.InBronnenonderzoek && vraag.Antwoord is null && dag <= Check1?.GeldigTot
        && !VragenVanCheck.Any(ander => ander.Gevraagd.Bron == vraag.Gevraagd.Bron && ander.Gevraagd.Vraag > vraag.Gevraagd.Vraag);

    /// <summary>
    /// Whether the last weighing of a kind let the signal go on and still holds: no earlier question was answered again after it
    /// (<c>OND-10</c>).
    /// </summary>
    public bool HeeftGeldigJa(WegingSoort soort)
    {
        var laatste = Wegingen.FindLastIndex(weging => weging.Soort == soort);
        return laatste >= 0 && Wegingen[laatste].GaatDoor && Wegingen.FindLastIndex(weging => weging.Soort < soort) < laatste;
    }

    /// <summary>
    /// Refuses somebody who handled the signal as performer of a privacy check: four eyes (<c>OND-15</c>). Handled means received,
    /// recorded the intake, weighed or decided, asked a source, judged a hit as coordinator, recorded details, ended the research, or belongs to
    /// the duo.
    /// </summary>
    public Refusal? MagPrivacycheckDoen(GebruikerId gebruiker) => IsBehandelaar(gebruiker) ? new EigenSignaalNietToetsen() : null;

    /// <inheritdoc/>
    public bool IsToetser(GebruikerId gebruiker) => Toetsers.Contains(gebruiker);

    /// <summary>Whether somebody handled or checked the signal.</summary>
    public bool IsBehandelaarOfToetser(GebruikerId gebruiker) => IsBehandelaar(gebruiker) || IsToetser(gebruiker);

    /// <summary>Everybody who handled the signal.</summary>
    internal IEnumerable<GebruikerId> Behandelaars() => ((IEnumerable<GebruikerId>)
        [
            Ontvangst.OntvangenDoor,
            .. Intake is { } intake ? [intake.Door] : Array.Empty<GebruikerId>(),
            .. Wegingen.Select(weging => weging.Kop.Door),
            .. Bronvragen.Select(vraag => vraag.Gevraagd.Stap.Door),
            .. Medebehandelaars,
            .. Kern.Duo is { } duo ? [duo.EersteVerantwoordelijke, duo.Achtervang] : Array.Empty<GebruikerId>(),
        ]).Distinct();

    private bool IsBehandelaar(GebruikerId gebruiker) => Behandelaars().Contains(gebruiker);
}

/// <summary>A person linked to a signal.</summary>
/// <param name="Gekoppeld">The link.</param>
/// <param name="Informatieplicht">The duty to inform.</param>
public sealed record SignaalBetrokkene(BetrokkeneGekoppeld Gekoppeld, InformatieplichtTaak Informatieplicht);

/// <summary>Refused because whoever handled the signal does not perform its privacy check, nor the other way round (<c>OND-15</c>).</summary>
public sealed record EigenSignaalNietToetsen() : Refusal(
    "OND-15",
    "Wie een signaal behandelt of er de regie over heeft, mag de privacycheck ervan niet uitvoeren, en omgekeerd.",
    "Laat een andere privacyfunctionaris de privacycheck uitvoeren, of wijs een andere behandelaar aan.");
