using CaseManagement.Bibob.Conclusies;

namespace CaseManagement.Bibob.Registermelding;

/// <summary>How the register duty was met.</summary>
/// <param name="GemeldOp">Civil date of the report, or <see langword="null"/> when the duty does not apply.</param>
/// <param name="NietVanToepassing">Why not, or <see langword="null"/> when it was reported.</param>
public sealed record Registerstand(LocalDate? GemeldOp, PersonalText? NietVanToepassing);

/// <summary>The duty to report to the Bibob-register (<c>BIB-40</c>, <c>BIB-41</c>).</summary>
internal static class Registerplicht
{
    /// <summary>
    /// Whether the report must be made: danger concluded on own investigation, or a withdrawal after the questionnaire was handed out. After
    /// an advice the bureau has registered its own; whether the municipality must as well is an open point (§10, 4), so it may.
    /// </summary>
    public static bool Geldt(BibobScreening state) => state switch
    {
        { TeruggetrokkenOp: not null } => state.Formulier is not null,
        { Besluit: not null } => IsGevaar(state) && state.Lbb?.Advies is null,
        _ => false,
    };

    /// <summary>Danger was concluded; what is not dangerous is not registered.</summary>
    public static bool IsGevaar(BibobScreening state) => state.Conclusie?.Niveau() is > GevaarsConclusie.GeenGevaar;

    /// <summary>Last civil day for the report: the next working day (<c>BIB-41</c>, default); <see langword="null"/> when none is due.</summary>
    public static LocalDate? UiterlijkOp(BibobScreening state, TermijnKalender kalender) =>
        state.Register is null && Geldt(state) ? kalender.PlusWerkdagen(state.Besluit?.Op ?? state.TeruggetrokkenOp!.Value, 1) : null;
}
