using CaseManagement.Bibob.Werkvoorraad;

namespace CaseManagement.Web.Pages;

/// <summary>The work list of a screener: clocks, next steps, sources.</summary>
/// <param name="loket">Where it asks.</param>
internal sealed class BibobModel(Vraagloket loket) : Pagina(loket)
{
    private const int Spoedig = 7;

    /// <summary>The screenings, the first deadline first.</summary>
    public IReadOnlyList<BibobWerkregel> Screenings { get; private set; } = [];

    public async Task OnGetAsync() =>
        Screenings = (await VraagAsync<BibobWerkvoorraad, BibobWerklijst>(new BibobWerkvoorraad()))?.Screenings ?? [];

    /// <summary>How pressing a clock is, for the badge beside its words.</summary>
    public static string Dringend(BibobWerkregel regel) => regel switch
    {
        { Opgeschort: true } => "neutral",
        { ResterendeDagen: < 0 } => "danger",
        { ResterendeDagen: <= Spoedig } => "warning",
        _ => "neutral",
    };
}
