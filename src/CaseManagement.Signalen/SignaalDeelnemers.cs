using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Toegang.Beleid;

namespace CaseManagement.Signalen;

/// <summary>Who takes part in a signal because the protocol says so, beside those who were invited.</summary>
internal static class SignaalDeelnemers
{
    /// <summary>
    /// A role without any right on signals: whoever was admitted to the signaaloverleg attends the item, and the dossier stays closed. What was
    /// released to him he reads through its own question (<c>OND-13</c>).
    /// </summary>
    public const Rol AlleenAanTafel = Rol.InternMelder;

    public static IEnumerable<Deelnemer> Van(SignaalDossier state) => state.Status switch
    {
        // What proved false is asked of nobody and shown to nobody any more.
        _ when state.IsIngetrokken => [],

        // A bronhouder answers in that role only, while the research runs.
        SignaalStatus.InBronnenonderzoek => state.VragenVanCheck.Select(vraag => vraag.Gevraagd.Bronhouder).Distinct()
            .Select(gebruiker => new Deelnemer(Organisaties.Gemeente, gebruiker) { AlleenAls = Rol.Bronhouder }),
        SignaalStatus.OpAgendaSignaaloverleg => state.Vrijgave!.Toegelaten
            .Select(persoon => new Deelnemer(Organisaties.Gemeente, persoon.Gebruiker) { AlleenAls = AlleenAanTafel }),
        _ => [],
    };
}
