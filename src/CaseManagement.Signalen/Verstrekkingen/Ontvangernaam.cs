using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Wegingen;

namespace CaseManagement.Signalen.Verstrekkingen;

/// <summary>Recipients as people call them, for sentences; the ledger keeps their fixed names.</summary>
internal static class Ontvangernaam
{
    /// <summary>The name in a sentence, such as <c>VTH-handhaving</c>.</summary>
    /// <param name="ontvanger">The fixed name; one that is not known stays as it is.</param>
    public static string InZin(string ontvanger) => ontvanger switch
    {
        nameof(Ontvanger.Casusregie) => "de casusregie",
        nameof(Ontvanger.VthHandhaving) => "VTH-handhaving",
        nameof(Ontvanger.Vergunningen) => "vergunningen",
        nameof(Ontvanger.BibobCoordinator) => "de Bibob-coördinator",
        nameof(OntvangendeAfdeling.Vth) => "VTH",
        nameof(OntvangendeAfdeling.SociaalDomein) => "het sociaal domein",
        nameof(OntvangendeAfdeling.Burgerzaken) => "burgerzaken",
        nameof(OntvangendeAfdeling.Bor) => "het beheer van de openbare ruimte",
        nameof(OntvangendeAfdeling.RuimtelijkeOrdening) => "ruimtelijke ordening",
        nameof(OntvangendeAfdeling.JuridischeZaken) => "juridische zaken",
        _ => ontvanger,
    };
}
