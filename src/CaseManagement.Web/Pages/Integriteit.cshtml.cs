using CaseManagement.Privacy.Integriteit;

namespace CaseManagement.Web.Pages;

/// <summary>Whether the register can be trusted: verifies the whole log, now.</summary>
/// <param name="loket">Where it asks.</param>
internal sealed class IntegriteitModel(Vraagloket loket) : Pagina(loket)
{
    /// <summary>What was found.</summary>
    public IntegriteitsRapport? Rapport { get; private set; }

    public async Task OnGetAsync() =>
        Rapport = await VraagAsync<IntegriteitControleren, IntegriteitsRapport>(new IntegriteitControleren());
}
