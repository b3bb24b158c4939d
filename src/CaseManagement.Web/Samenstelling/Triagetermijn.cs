using CaseManagement.Kernel.Kalender;
using CaseManagement.Pga.Aanmelding;
using NodaTime;

namespace CaseManagement.Web.Samenstelling;

/// <summary>Counts the working days for triage on the calendar of the house.</summary>
/// <param name="kalender">The calendar of terms.</param>
internal sealed class Triagetermijn(TermijnKalender kalender) : ITriageTermijn
{
    public LocalDate UiterlijkOp(LocalDate aangemeldOp, int werkdagen) => kalender.PlusWerkdagen(aangemeldOp, werkdagen);
}
