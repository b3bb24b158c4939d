using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Toegang.Deur;

/// <summary>What a decision may know beside state and command: who asks, when, and identifiers that follow from the command itself.</summary>
/// <param name="Id">The dossier (or other thing) that the command is about.</param>
/// <param name="Aanroep">Who, role, purpose, basis.</param>
/// <param name="Moment">The moment of decision.</param>
/// <param name="Opdracht">Identifier of the command.</param>
/// <param name="NieuweCode">
/// For a command that opens a dossier: its generated code, such as <c>WOV-2026-48213</c>; otherwise empty. Whether to open may not depend on
/// it: a number is given out only after the decision.
/// </param>
public sealed record CommandContext(DossierId Id, Aanroep Aanroep, Moment Moment, Guid Opdracht, string NieuweCode = "")
{
    /// <summary>A new identifier for something this command makes, such as a betrokkene; the same for a retry of the same command.</summary>
    /// <param name="role">What it is for; must be unique within the command.</param>
    public Guid NewId(string role) => DerivedIdentifier.From(Opdracht, role);
}
