using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;

namespace CaseManagement.Signalen.Signaaloverleg;

/// <summary>In which roles somebody receives for a part of the organisation: being admitted opens nothing for the other roles of the same person.</summary>
internal static class Ontvangerrollen
{
    // The regie of a case is its duo, which is in the case already.
    public static IReadOnlyList<Rol> Van(Ontvanger ontvanger) => ontvanger switch
    {
        Ontvanger.Casusregie => [],
        Ontvanger.VthHandhaving => [Rol.VthHandhaver],
        Ontvanger.Vergunningen => [Rol.Vergunningbehandelaar, Rol.Bronhouder],
        Ontvanger.JuridischeZaken => [Rol.JuridischAdviseur],
        Ontvanger.BibobCoordinator => [Rol.BibobCoordinator],
        _ => [Rol.Bronhouder],
    };

    public static IEnumerable<Deelnemer> Deelnemers(GebruikerId gebruiker, Ontvanger ontvanger) =>
        Van(ontvanger).Select(rol => new Deelnemer(Organisaties.Gemeente, gebruiker) { AlleenAls = rol });
}
