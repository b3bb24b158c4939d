using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Toegang.Beleid;

namespace CaseManagement.Signalen;

/// <summary>Who takes part in a signal because the protocol says so, beside those who were invited.</summary>
internal static class SignaalDeelnemers
{
    /// <summary>
    /// A role without any right on signals: whoever was admitted to the signaaloverleg attends the item, and the dossier stays closed. A flag of its own
    /// would be in every event that holds a participant.
    /// </summary>
    public const Rol AlleenAanTafel = Rol.InternMelder;

    public static IEnumerable<Deelnemer> Van(SignaalDossier state) => state.Status switch
    {
        // What proved false is asked of nobody and shown to nobody any more.
        _ when state.IsIngetrokken => [],

        // A bronhouder answers in that role only, while the research runs.
        SignaalStatus.InBronnenonderzoek => state.VragenVanCheck.Select(vraag => vraag.Gevraagd.Bronhouder).Distinct()
            .Select(gebruiker => new Deelnemer(Organisaties.Gemeente, gebruiker) { AlleenAls = Rol.Bronhouder }),

        // What was released to the admitted they read through its own question (OND-13); the dossier stays closed.
        SignaalStatus.OpAgendaSignaaloverleg => state.Vrijgave!.Toegelaten
            .Select(persoon => new Deelnemer(Organisaties.Gemeente, persoon.Gebruiker) { AlleenAls = AlleenAanTafel }),
        _ => [],
    };
}
