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
        _ when state.IsIngetrokken => Bronhouders(state, alleenBeantwoord: true),

        // A bronhouder answers in that role only, while the research runs.
        SignaalStatus.InBronnenonderzoek => Bronhouders(state, alleenBeantwoord: false),

        // What was released to the admitted they read through its own question (OND-13); the dossier stays closed.
        SignaalStatus.OpAgendaSignaaloverleg =>
        [
            .. Bronhouders(state, alleenBeantwoord: true),
            .. state.Vrijgave!.Toegelaten.Select(persoon => new Deelnemer(Organisaties.Gemeente, persoon.Gebruiker) { AlleenAls = AlleenAanTafel }),
        ],
        _ => Bronhouders(state, alleenBeantwoord: true),
    };

    // Whoever answered stays known by that answer alone, whatever becomes of the signal: what he gets when he answers once more must not tell him its course.
    private static IEnumerable<Deelnemer> Bronhouders(SignaalDossier state, bool alleenBeantwoord) => state.Bronvragen
        .Where(vraag => vraag.Antwoord is not null || (!alleenBeantwoord && vraag.Gevraagd.Check == state.Check1?.Check))
        .Select(vraag => vraag.Gevraagd.Bronhouder).Distinct()
        .Select(gebruiker => new Deelnemer(Organisaties.Gemeente, gebruiker) { AlleenAls = Rol.Bronhouder });
}
