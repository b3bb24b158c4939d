using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;

namespace CaseManagement.Toegang.Beleid;

/// <summary>Tells whether a dossier is on an agenda that a caller prepares or attends; the meetings module answers.</summary>
public interface IAgendaInzage
{
    /// <summary>Whether it is.</summary>
    Task<bool> IsOpAgendaAsync(Aanroep aanroep, DossierOverzicht dossier, CancellationToken cancellation);
}
