using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Kalender;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Dossiers;
using NodaTime;

namespace CaseManagement.Web.Demo.Spelen;

/// <summary>Once a week the first responsible renews the invitations of partners that would end before the next round (<c>ROL-06</c>).</summary>
/// <param name="diensten">The house.</param>
/// <param name="toneel">Where commands are sent.</param>
/// <param name="klok">The clock of the demo.</param>
internal sealed class Uitnodigingsronde(IServiceProvider diensten, Toneel toneel, Verhaalklok klok)
{
    private const int DagenVooraf = 8;

    private static readonly string[] Zaaktypen = ["woonoverlast", "pga"];
    private static readonly LocalTime Tijd = new(15, 0);

    private readonly ProjectionRunner runner = diensten.GetRequiredService<ProjectionRunner>();
    private readonly IDossierregister register = diensten.GetRequiredService<IDossierregister>();
    private readonly IIdentifiers identifiers = diensten.GetRequiredService<IIdentifiers>();

    /// <summary>The round of a day; there is one on Mondays.</summary>
    public async Task SpeelAsync(LocalDate dag, CancellationToken cancellation)
    {
        if (dag.DayOfWeek is not IsoDayOfWeek.Monday)
        {
            return;
        }

        klok.Zet(NederlandseTijd.Moment(dag + Tijd));
        await runner.CatchUpAsync(cancellation);
        foreach (var zaaktype in Zaaktypen)
        {
            foreach (var dossier in await register.VanZaaktypeAsync(zaaktype, alleenActief: true, cancellation))
            {
                await VerlengAsync(dossier, dag, cancellation);
            }
        }
    }

    private async Task VerlengAsync(DossierOverzicht dossier, LocalDate dag, CancellationToken cancellation)
    {
        var eerste = new Speelrol(dossier.Duo!.EersteVerantwoordelijke.Value, Rol.Casusregisseur);
        foreach (var deelnemer in dossier.Deelnemers.Where(d => d.Organisatie != Organisaties.Gemeente && d.Tot < dag.PlusDays(DagenVooraf)))
        {
            var uitkomst = await toneel.StuurAsync(
                eerste, dossier.Id, new DeelnemerUitnodigen(deelnemer.Organisatie, deelnemer.Gebruiker), identifiers.Next(), cancellation);
            if (!uitkomst.IsGelukt)
            {
                throw new InvalidOperationException($"An invitation of the demo was not renewed: {uitkomst.RegelId} {uitkomst.Melding}");
            }
        }
    }
}
