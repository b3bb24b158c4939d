using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Signalen.Verstrekkingen;
using NodaTime;

namespace CaseManagement.Signalen.Stappen;

/// <summary>
/// What remains to be done until the next end state: open steps, terms, duties, confirmations that wait, destruction. Made of the overview and
/// the steps, so that nothing is known here that they do not know; pure.
/// </summary>
internal static class Rest
{
    private static readonly string[] Informatieplicht = ["Informatieplicht", "HerbeoordelingInformatieplicht"];

    public static IReadOnlyList<Restregel> Van(DossierOverzicht overzicht, IReadOnlyList<Stapregel> stappen, LocalDate vandaag) =>
    [
        .. Nu(overzicht, stappen).Select(regel => Met(regel, vandaag)).OrderBy(regel => regel.UiterlijkOp ?? LocalDate.MaxIsoValue),
        .. overzicht.IsActief
            ? stappen.Where(stap => stap is { Soort: Stapsoort.Hoofdweg, Stand: Stapstand.NogNiet }).Select(stap => VanStap(Restsoort.Later, stap))
            : [],
    ];

    private static IEnumerable<Restregel> Nu(DossierOverzicht overzicht, IReadOnlyList<Stapregel> stappen) =>
    [
        .. stappen.Where(IsTeDoen).Select(stap => VanStap(Restsoort.Stap, stap)),
        .. overzicht.Termijnen.Where(termijn => termijn.Soort != "VerwijderingVerstrekking").Select(termijn => new Restregel(
            Informatieplicht.Contains(termijn.Soort) ? Restsoort.Informatieplicht : Restsoort.Termijn, termijn.Soort, null, [], termijn.UiterlijkOp, null)),
        .. overzicht.Verstrekkingen.Where(regel => regel is { IsVrijgave: false, OntvangenOp: null, IngetrokkenOp: null })
            .Select(regel => new Restregel(Restsoort.Ontvangst, "OntvangstBevestigen", Ontvanger(regel), [], null, null)),
        .. overzicht.Verstrekkingen.Where(regel => regel.WachtOpVerwijdering)
            .Select(regel => new Restregel(Restsoort.Verwijdering, "VerwijderingBevestigen", Ontvanger(regel), [], regel.VerwijderenUiterlijkOp, null)),

        // The action of a retraction ends with its confirmation, which stands above.
        .. overzicht.Acties.Where(actie => actie.IsOpen && !overzicht.Verstrekkingen.Any(regel => regel.Actie == actie.Nummer))
            .Select(actie => new Restregel(Restsoort.Actie, "Actie", $"Actie {actie.Nummer}", [], actie.Deadline, null)),
        .. overzicht is { IsActief: false, VernietigenOp: { } vernietigen }
            ? [new Restregel(Restsoort.Vernietiging, "Vernietigen", null, [Rol.Signaalcoordinator], vernietigen, null)]
            : Array.Empty<Restregel>(),
    ];

    /// <summary>Whether a step is open and belongs to what must be done; duties about people and supplies stand in the list by themselves.</summary>
    public static bool IsTeDoen(Stapregel stap) => stap.Stand is Stapstand.Open
        && (stap.Soort is Stapsoort.Hoofdweg || (stap.Soort is Stapsoort.Plicht && stap.Onderwerp is null));

    private static Restregel VanStap(Restsoort soort, Stapregel stap) => new(soort, stap.Wat, stap.Onderwerp, stap.Wie, stap.UiterlijkOp, null);

    private static Restregel Met(Restregel regel, LocalDate vandaag) =>
        regel with { ResterendeDagen = regel.UiterlijkOp is { } dag ? Period.DaysBetween(vandaag, dag) : null };

    private static string Ontvanger(VerstrekkingOverzicht regel) => $"Verstrekking {regel.Nummer} aan {Ontvangernaam.InZin(regel.Ontvanger)}";
}
