using System.Collections.Immutable;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen.Informatieplicht;
using CaseManagement.Signalen.Intake;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Wegingen;
using NodaTime;

namespace CaseManagement.Signalen;

/// <summary>A signal of ondermijning, from receipt to the wait for privacy check 1 or to its end.</summary>
public sealed record SignaalDossier : IDossierState<SignaalDossier>
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

    /// <summary>What was handed over, after a transfer.</summary>
    public Verstrekking? Verstrekking { get; init; }

    /// <summary>When the receiver confirmed the transfer.</summary>
    public LocalDate? BevestigdOp { get; init; }

    /// <summary>Day from which it must be destroyed, once it ended.</summary>
    public LocalDate? VernietigenOp { get; init; }

    /// <summary>Looks into the kept signal for comparison with a new one (<c>OND-20</c>).</summary>
    public ImmutableList<Bewaring.BewaardSignaalVergeleken> Vergelijkingen { get; init; } = [];

    /// <inheritdoc/>
    public DossierKern Kern { get; init; } = DossierKern.Leeg;

    /// <inheritdoc/>
    public bool IsActief => Status.IsActief();

    /// <inheritdoc/>
    public SignaalDossier MetKern(DossierKern kern) => this with { Kern = kern };

    /// <summary>A linked person, or <see langword="null"/>.</summary>
    public SignaalBetrokkene? Betrokkene(BetrokkeneId id) => Betrokkenen.Find(betrokkene => betrokkene.Gekoppeld.Betrokkene == id);

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
    /// recorded the intake, weighed, or belongs to the duo.
    /// </summary>
    public Refusal? MagPrivacycheckDoen(GebruikerId gebruiker) =>
        Ontvangst.OntvangenDoor == gebruiker
        || Intake?.Door == gebruiker
        || Wegingen.Any(weging => weging.Kop.Door == gebruiker)
        || Kern.Duo?.Omvat(gebruiker) == true
            ? new EigenSignaalNietToetsen()
            : null;
}

/// <summary>A person linked to a signal.</summary>
/// <param name="Gekoppeld">The link.</param>
/// <param name="Informatieplicht">The duty to inform.</param>
public sealed record SignaalBetrokkene(BetrokkeneGekoppeld Gekoppeld, InformatieplichtTaak Informatieplicht);

/// <summary>Refused because whoever handled the signal does not perform its privacy check (<c>OND-15</c>).</summary>
public sealed record EigenSignaalNietToetsen() : Refusal(
    "OND-15",
    "U hebt dit signaal zelf behandeld en mag de privacycheck ervan niet uitvoeren.",
    "Laat een andere privacyfunctionaris de privacycheck uitvoeren.");
