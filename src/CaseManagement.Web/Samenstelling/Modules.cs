using CaseManagement.Bibob;
using CaseManagement.Controles;
using CaseManagement.Kernel.Kalender;
using CaseManagement.Meldingen;
using CaseManagement.Overleggen;
using CaseManagement.Pga;
using CaseManagement.Pga.Aanmelding;
using CaseManagement.Privacy;
using CaseManagement.Privacy.Integriteit;
using CaseManagement.Signalen;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Toegang.Koppelen;
using CaseManagement.Toegang.Medewerkers;
using CaseManagement.Toegang.Sleutels;
using CaseManagement.Toegang.Vernietiging;
using CaseManagement.Web.Importregels;
using CaseManagement.Woonoverlast;
using NodaTime;
using NodaTime.Text;

namespace CaseManagement.Web.Samenstelling;

/// <summary>The modules of the house; a new case type is one line here.</summary>
internal static class Modules
{
    public static ModuleBuilder AddModules(this ModuleBuilder module, CasusOpties opties)
    {
        var kalender = new TermijnKalender([]);
        module.Services.AddSingleton(kalender);
        module.Services.AddSingleton<ITriageTermijn, Triagetermijn>();
        module.Services.AddSingleton<ILogIntegriteit, Logintegriteit>();
        return module
            .AddDeur()
            .AddDossierregister()
            .AddKoppelindex(new KoppelInstellingen { Sleutelversie = opties.KoppelsleutelVersie })
            .AddSleutelvernietiging()
            .AddVernietiging()
            .AddPrivacy()
            .AddMedewerkers()
            .AddImportregels()
            .AddMeldingen(kalender.PlusWerkdagen)
            .AddSignalen()
            .AddWoonoverlast(Woonoverlast(opties))
            .AddPga(Pga())
            .AddBibob(kalender)
            .AddControles(Controles(opties), kalender)
            .AddOverleggen();
    }

    private static WoonoverlastParameters Woonoverlast(CasusOpties opties) => opties.ApvWoonoverlastArtikel is { Length: > 0 } artikel
        ? WoonoverlastParameters.Standaard with { Apv = new ApvWoonoverlast(artikel, Vanaf(opties)) }
        : WoonoverlastParameters.Standaard;

    private static ControleParameters Controles(CasusOpties opties) => opties.ControlesPerJaar is >= 0 and var norm
        ? ControleParameters.Standaard with { NormPerJaar = norm }
        : throw new InvalidOperationException("Zet Casus:ControlesPerJaar op nul of meer: hoeveel integrale controles de gemeente per jaar wil houden.");

    private static LocalDate Vanaf(CasusOpties opties) =>
        LocalDatePattern.Iso.Parse(opties.ApvWoonoverlastVanaf ?? "").TryGetValue(LocalDate.MinIsoValue, out var dag)
            ? dag
            : throw new InvalidOperationException("Zet Casus:ApvWoonoverlastVanaf: de dag van inwerkingtreding van het APV-artikel, zoals 2021-01-01.");

    // The intervention team is no partner of the model reglement, but takes part in triage and overleg (SEED-09, PGA-03).
    private static PgaInstellingen Pga() => new()
    {
        Convenanten = [PgaConvenant.Standaard with { Partners = [.. PgaConvenant.Standaard.Partners, "interventieteam"] }],
    };
}
