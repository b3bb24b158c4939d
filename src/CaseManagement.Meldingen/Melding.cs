using System.Collections.Immutable;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Meldingen.Afronding;
using CaseManagement.Meldingen.Bijlagen;
using CaseManagement.Meldingen.Inhoud;
using CaseManagement.Meldingen.Kluis;
using CaseManagement.Meldingen.Melder;
using CaseManagement.Meldingen.Meldpunt;
using CaseManagement.Meldingen.Ontvangst;
using CaseManagement.Meldingen.Routering;
using NodaTime;

namespace CaseManagement.Meldingen;

/// <summary>A melding: one kind, one owner at a time (<c>MEL-10</c>).</summary>
public sealed record Melding : IDossierState<Melding>
{
    /// <summary>How it came in, without who reported. The text in it may have been replaced; see <see cref="Tekst"/>.</summary>
    public required MeldingOntvangen Ontvangst { get; init; }

    /// <summary>State of the lifecycle.</summary>
    public MeldingStatus Status { get; init; } = MeldingStatus.Ontvangen;

    /// <summary>The one kind.</summary>
    public required MeldingSoort Soort { get; init; }

    /// <summary>Whether it is urgent.</summary>
    public required bool Spoed { get; init; }

    /// <summary>The words as they stand now.</summary>
    public required MeldingTekst Tekst { get; init; }

    /// <summary>What the reporter added later.</summary>
    public ImmutableList<MeldingAangevuld> Aanvullingen { get; init; } = [];

    /// <summary>Whether the words as they stand now were screened (<c>MEL-03</c>).</summary>
    public bool IsGecontroleerd { get; init; }

    /// <summary>Help that was called (<c>MEL-05</c>).</summary>
    public ImmutableHashSet<Noodhulp> Noodhulp { get; init; } = [];

    /// <summary>The one owner, once routed.</summary>
    public Eigenaar? Eigenaar { get; init; }

    /// <summary>Parts that were split off (<c>MEL-11</c>).</summary>
    public ImmutableList<MeldingGesplitst> Splitsingen { get; init; } = [];

    /// <summary>The dossier it became.</summary>
    public DossierId? OmgezetIn { get; init; }

    /// <summary>The melding it is the same as.</summary>
    public DossierId? DubbelVan { get; init; }

    /// <summary>Messages the reporter got (<c>MEL-04</c>).</summary>
    public ImmutableList<MelderBericht> Berichten { get; init; } = [];

    /// <summary>Messages of the desk to an anonymous reporter, who reads them with the receipt code.</summary>
    public ImmutableList<MelderBeantwoord> Antwoorden { get; init; } = [];

    /// <summary>Attachments that are there.</summary>
    public ImmutableList<BijlageToegevoegd> Bijlagen { get; init; } = [];

    /// <summary>Highest number that an attachment ever had.</summary>
    public int LaatsteBijlage { get; init; }

    /// <summary>The pseudonym of the reporter in a melding from before there were vaults; it opens nothing here.</summary>
    public BetrokkeneId? OudeMeldersleutel { get; init; }

    /// <summary>Keys of replaced text, to be destroyed (<c>MEL-12</c>).</summary>
    public ImmutableList<BetrokkeneId> TeVernietigenSleutels { get; init; } = [];

    /// <summary>How it ended, as the selectielijst names it (<c>MEL-15</c>).</summary>
    public AfhandelResultaat? Resultaat { get; init; }

    /// <summary>Day from which it must be destroyed, once it ended.</summary>
    public LocalDate? VernietigenOp { get; init; }

    /// <inheritdoc/>
    public DossierKern Kern { get; init; } = DossierKern.Leeg;

    /// <inheritdoc/>
    public bool IsActief => Status.IsActief();

    /// <summary>Whether it came in at the public report point, where the reporter got a receipt code (<c>MEL-01</c>).</summary>
    public bool HeeftOntvangstcode => Ontvangst.OntvangenDoor == AnoniemMeldpunt.Operator;

    /// <summary>Whether somebody is stored as its reporter, in the vault (<c>MEL-02</c>).</summary>
    public bool HeeftMelder => Ontvangst.MelderVaultRef is not null || OudeMeldersleutel is not null;

    /// <summary>Whether it is an internal signal of ondermijning, which is shared only under a protocol (<c>OND-01</c>).</summary>
    public bool IsInternSignaal => Ontvangst.Kanaal.IsIntern() && Soort is MeldingSoort.Ondermijning;

    /// <summary>Keys that protect the words as they stand now.</summary>
    public IReadOnlyList<BetrokkeneId> Tekstsleutels => [Tekst.Sleutel, .. Aanvullingen.Select(aanvulling => aanvulling.Aanvulling.Subject)];

    /// <summary>
    /// Every key that must be destroyed with the melding, beside the key of the melding itself: words, split parts, replaced words, attachments
    /// and the reporter.
    /// </summary>
    public IReadOnlyList<BetrokkeneId> Sleutels =>
    [
        .. Tekstsleutels,
        .. Splitsingen.Select(splitsing => splitsing.Deel.Sleutel),
        .. TeVernietigenSleutels,
        .. Bijlagen.Select(bijlage => bijlage.Sleutel.Subject),
        .. Ontvangst.MelderVaultRef is { } kluis ? [Melderkluis.SleutelVan(kluis)] : Array.Empty<BetrokkeneId>(),
        .. OudeMeldersleutel is { } oud ? [oud] : Array.Empty<BetrokkeneId>(),
    ];

    /// <summary>
    /// Who may take part beside the duo: the present owner and nobody of before (<c>MEL-10</c>), the employee who brought it in, and whoever
    /// was invited.
    /// </summary>
    public IEnumerable<Deelnemer> Toegewezen()
    {
        if (Eigenaar is { } eigenaar && Routeringstabel.Van(eigenaar.Bestemming) is { Organisatie: { } organisatie } regel
            && (eigenaar.Behandelaar is not null || !regel.IsEigenAfdeling))
        {
            yield return new Deelnemer(organisatie, eigenaar.Behandelaar);
        }

        if (Ontvangst.Indiener is { } indiener)
        {
            yield return new Deelnemer("gemeente", indiener);
        }

        foreach (var deelnemer in Kern.Deelnemers)
        {
            yield return deelnemer;
        }
    }

    /// <inheritdoc/>
    public Melding MetKern(DossierKern kern) => this with { Kern = kern };

    /// <summary>The melding with other words; they must be screened again.</summary>
    internal Melding MetTekst(MeldingTekst tekst, IReadOnlyList<BetrokkeneId> vervangen) => this with
    {
        Tekst = tekst,
        Aanvullingen = [],
        IsGecontroleerd = false,
        TeVernietigenSleutels = TeVernietigenSleutels.AddRange(vervangen),
    };
}
