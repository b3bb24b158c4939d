using NodaTime;

namespace CaseManagement.Meldingen.Afronding;

/// <summary>How long a melding is kept after it ended (<c>MEL-15</c>).</summary>
internal static class Bewaring
{
    /// <summary>Five years when acted upon (6.1), one year otherwise (6.2, 6.3); a melding of ondermijning always one year (§1.6).</summary>
    public static LocalDate VernietigenOp(MeldingSoort soort, AfhandelResultaat resultaat, LocalDate beslotenOp) =>
        beslotenOp.PlusYears(soort is not MeldingSoort.Ondermijning && resultaat is AfhandelResultaat.Opgepakt ? 5 : 1);
}
