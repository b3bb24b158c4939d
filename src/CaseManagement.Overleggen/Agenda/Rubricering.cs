using CaseManagement.Kernel.Dossier;

namespace CaseManagement.Overleggen.Agenda;

/// <summary>Gives a case the first part of the agenda that fits, or none (§8.3).</summary>
internal static class Rubricering
{
    private const string Afsluiting = "Afsluiting";

    private static readonly AgendaRedenSoort[] Lopend =
    [
        AgendaRedenSoort.ActieVerlopen,
        AgendaRedenSoort.Termijn,
        AgendaRedenSoort.Aangehouden,
        AgendaRedenSoort.VerzoekDeelnemer,
        AgendaRedenSoort.LangNietBesproken,
    ];

    public static Rubriek? Van(
        Agendering agendering, IReadOnlyList<AgendaReden> redenen, IReadOnlyList<string> besluiten, bool isEerderBesproken) => redenen switch
        {
            _ when Heeft(redenen, AgendaRedenSoort.BesluitGevraagd) && !VraagtAlleenAfsluiting(agendering, besluiten) => Rubriek.Besluiten,

            // A case that no meeting had yet does not run, although it has terms from its first day (§8.6: PGA-overleg 2, rubriek Nieuw).
            _ when Heeft(redenen, AgendaRedenSoort.Nieuw) && !isEerderBesproken && !Heeft(redenen, AgendaRedenSoort.Aangehouden) => Rubriek.Nieuw,
            _ when Array.Exists(Lopend, soort => Heeft(redenen, soort)) || Heeft(redenen, AgendaRedenSoort.Nieuw) => Rubriek.Lopend,
            _ when Heeft(redenen, AgendaRedenSoort.BesluitGevraagd) => Rubriek.VoorgesteldeAfsluiting,
            _ when agendering.Statusregel is not null => Rubriek.Statusregels,
            _ => null,
        };

    // A proposal to close has a part of its own; if it were a decision like any other, that part would always be empty.
    private static bool VraagtAlleenAfsluiting(Agendering agendering, IReadOnlyList<string> besluiten) =>
        agendering.AfsluitingVoorgesteld && besluiten.All(besluit => string.Equals(besluit, Afsluiting, StringComparison.OrdinalIgnoreCase));

    private static bool Heeft(IReadOnlyList<AgendaReden> redenen, AgendaRedenSoort soort) => redenen.Any(reden => reden.Soort == soort);
}
