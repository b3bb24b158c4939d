using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using NodaTime;

namespace CaseManagement.Toegang.Vernietiging;

/// <summary>How the destruction of a dossier goes, by codes and dates only.</summary>
/// <param name="Zaaktype">Name of the case type.</param>
/// <param name="Dossier">The dossier.</param>
public abstract record Vernietigingsloop(string Zaaktype, DossierId Dossier)
{
    /// <summary>Generated code of the dossier; <see langword="null"/> for one that is held up before it was proposed.</summary>
    public string? Code { get; init; }

    /// <summary>The role that approves.</summary>
    public Rol? Proceseigenaar { get; init; }

    /// <summary>The rule on whose term it was kept.</summary>
    public string? Regel { get; init; }

    /// <summary>The result of the selectielijst.</summary>
    public string? Selectielijst { get; init; }

    /// <summary>Civil day from which it must be destroyed.</summary>
    public LocalDate? VernietigenOp { get; init; }

    /// <summary>Who approved.</summary>
    public GebruikerId? GoedgekeurdDoor { get; init; }

    /// <summary>Who carried it out.</summary>
    public GebruikerId? UitgevoerdDoor { get; init; }

    /// <summary>Civil date of the proof.</summary>
    public LocalDate? UitgevoerdOp { get; init; }

    /// <summary>How many keys went.</summary>
    public int AantalSleutels { get; init; }
}
