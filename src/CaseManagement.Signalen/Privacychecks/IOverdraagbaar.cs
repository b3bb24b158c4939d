using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Verstrekkingen;

namespace CaseManagement.Signalen.Privacychecks;

/// <summary>What can be handed over to a department or to RIEC, and what its privacy check must know of it.</summary>
public interface IOverdraagbaar : IVierogen, IVerstrekker
{
    /// <summary>Whether a transfer can come next, so that its check can be performed.</summary>
    bool MagOverdrachtToetsen { get; }

    /// <summary>The data elements that it has now.</summary>
    IReadOnlyList<Gegeven> Gegevens { get; }

    /// <summary>The people it is about now.</summary>
    IReadOnlyList<BetrokkeneId> Mensen { get; }

    /// <summary>Whether it holds police data.</summary>
    bool HeeftPolitiegegevens { get; }

    /// <summary>How many privacy checks there were.</summary>
    int AantalChecks { get; }

    /// <summary>The checks of transfers that hold.</summary>
    IReadOnlyList<PrivacyCheckOverdrachtUitgevoerd> Overdrachtschecks { get; }

    /// <summary>Refuses somebody who handles it as performer of its checks (<c>OND-15</c>).</summary>
    Refusal? MagPrivacycheckDoen(GebruikerId gebruiker);
}
