using CaseManagement.Kernel.Dossier;
using CaseManagement.Woonoverlast.Toestand;
using CaseManagement.Woonoverlast.Treden;
using NodaTime.Text;

namespace CaseManagement.Woonoverlast;

/// <summary>What the casusoverleg woonoverlast needs to know of a dossier (§8.3).</summary>
internal static class WoonoverlastAgendering
{
    private const string Gemeente = "gemeente";

    private static readonly LocalDatePattern datum = LocalDatePattern.CreateWithInvariantCulture("d-M-uuuu");

    public static Agendering Van(WoonoverlastDossier dossier) => new("woonoverlast", Uitsluiting(dossier))
    {
        ToegestaanVan = dossier.Convenant?.GeldigVan,
        ToegestaanTot = dossier.Convenant?.GeldigTot,
        NieuwSinds = dossier.ComplexSinds,
        Besprekingsverzoeken = dossier.Kern.Besprekingsverzoeken,
        GevraagdeBesluiten = [.. dossier.Besluitverzoeken.Select(verzoek => new BesluitVerzoek(Omschrijving(verzoek.Soort), verzoek.Op))],
        AfsluitingVoorgesteld = dossier.Besluitverzoeken.Any(verzoek => verzoek.Soort is GevraagdBesluit.Afsluiting),
        AcuutGevaar = dossier.AcuutGevaar,
        Gewicht = (int)dossier.Trede,
        Statusregel = dossier.Monitoring is { } monitoring ? $"In monitoring tot {datum.Format(monitoring.Tot)}" : null,
        Doel = "De aanpak van de woonoverlast afstemmen tussen de deelnemers met een taak",
        Grondslag = WoonoverlastZaaktype.WoonoverlastDoel.Grondslag,
    };

    private static AgendaUitsluiting? Uitsluiting(WoonoverlastDossier dossier) => dossier switch
    {
        { IsActief: false } => Nooit("Het dossier is beëindigd."),
        { Complexiteit: null } => Nooit("De intake is nog niet afgerond."),
        { Vertrouwelijkheid: Vertrouwelijkheid.Geheim } => Nooit("Het dossier is geheim."),
        { Complexiteit: Complexiteit.Enkelvoudig } => Nooit("Het dossier is enkelvoudig: één partner kan het oplossen."),
        { Convenant: null } => Nooit("Er is geen geldig convenant voor de deelnemers vastgelegd."),
        { Convenant: { } convenant } when !dossier.Kern.Deelnemers.All(deelnemer => MagDelen(convenant, deelnemer)) =>
            Nooit("Een deelnemer valt niet onder het convenant."),
        _ => null,
    };

    private static bool MagDelen(Convenant convenant, Deelnemer deelnemer) =>
        StringComparer.OrdinalIgnoreCase.Equals(deelnemer.Organisatie, Gemeente) || convenant.Omvat(deelnemer.Organisatie);

    private static AgendaUitsluiting Nooit(string reden) => new("§8.3", reden);

    private static string Omschrijving(GevraagdBesluit soort) => soort switch
    {
        GevraagdBesluit.VoornemenGedragsaanwijzing => "Trede 3",
        GevraagdBesluit.LastOnderDwangsom => "Trede 4",
        GevraagdBesluit.LastOnderBestuursdwang => "Trede 5",
        GevraagdBesluit.TijdelijkHuisverbod => "Trede 6",
        _ => "Afsluiting",
    };
}
