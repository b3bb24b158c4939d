using CaseManagement.Bibob.Termijnen;

namespace CaseManagement.Bibob.Inzien;

/// <summary>All that the handler of the permit application sees of a screening (<c>BIB-31</c>).</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Code">Code of the screening.</param>
/// <param name="AanvraagRef">Reference code of the application.</param>
/// <param name="ScreeningLoopt">Whether the screening runs: no decision, no withdrawal yet.</param>
/// <param name="AanvullingStaatUit">Whether betrokkene still has to complete the form.</param>
/// <param name="Opschortingen">Effects on the decision term.</param>
/// <param name="Conclusie">The conclusion, once released.</param>
/// <param name="Motivering">The motivation, once released.</param>
public sealed record VergunningInzage(
    DossierId Id,
    string Code,
    string AanvraagRef,
    bool ScreeningLoopt,
    bool AanvullingStaatUit,
    IReadOnlyList<OpschortingInzage> Opschortingen,
    GevaarsConclusie? Conclusie,
    string? Motivering)
{
    internal static VergunningInzage Van(DossierId id, BibobScreening state, IPersonalTextReader reader) => new(
        id,
        state.Kop.Code,
        state.Kop.AanvraagRef,
        Overgangen.IsVoorBesluit(state.Status),
        state.AanvullingStaatUit,
        [.. state.Opschortingen().Select(o => new OpschortingInzage(o.Van, o.Tot ?? o.UiterlijkTot, o.Reden))],
        state.Motivering?.Niveau,
        reader.Reveal(state.Motivering?.Tekst));
}

/// <summary>A suspension of the decision term.</summary>
/// <param name="Van">First suspended civil day.</param>
/// <param name="Tot">Last suspended civil day; while it runs the last that it can be, if that is known.</param>
/// <param name="Reden">Reason code.</param>
public sealed record OpschortingInzage(LocalDate Van, LocalDate? Tot, OpschortingReden Reden);
