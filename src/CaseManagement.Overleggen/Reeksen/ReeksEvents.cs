using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using NodaTime;

namespace CaseManagement.Overleggen.Reeksen;

/// <summary>A series of meetings was set up (§8.1).</summary>
/// <param name="Naam">Its name.</param>
/// <param name="OverlegType">The type that cases name in their agendering, such as <c>woonoverlast</c>.</param>
/// <param name="Ritme">The rhythm.</param>
/// <param name="Tijd">When its meetings begin (Europe/Amsterdam).</param>
/// <param name="Bezetting">Who chairs and who is invited.</param>
/// <param name="Bron">Where the rhythm was laid down.</param>
[EventType("overlegreeks.ingesteld")]
public sealed record ReeksIngesteld(
    string Naam, string OverlegType, RitmeKeuze Ritme, LocalTime Tijd, ReeksBezetting Bezetting, string Bron) : IEvent;

/// <summary>The rhythm was laid elsewhere (<c>CAD-02</c>): the old one holds until the day before.</summary>
/// <param name="Ritme">The new rhythm with its own anchor.</param>
/// <param name="Tijd">When its meetings begin.</param>
/// <param name="Vanaf">The first nominal date that counts.</param>
/// <param name="Reden">Why.</param>
[EventType("overlegreeks.ritme-verlegd")]
public sealed record RitmeVerlegd(RitmeKeuze Ritme, LocalTime Tijd, LocalDate Vanaf, PersonalText Reden) : IEvent;

/// <summary>Chair, deputy or invited organisations changed.</summary>
/// <param name="Bezetting">Who chairs and who is invited now.</param>
[EventType("overlegreeks.bezetting-gewijzigd")]
public sealed record ReeksBezettingGewijzigd(ReeksBezetting Bezetting) : IEvent;

/// <summary>Who chairs a series and who is invited to it.</summary>
/// <param name="VoorzitterOrganisatie">The organisation that provides the chair, such as <c>oov</c>.</param>
/// <param name="Voorzitter">The chair; <see langword="null"/> for everybody with the role.</param>
/// <param name="PlaatsvervangendVoorzitter">The deputy, who chairs what the chair may not decide alone (<c>ROL-05</c>).</param>
/// <param name="Deelnemers">Organisations that are invited as a rule; who attends an item follows from the case.</param>
public sealed record ReeksBezetting(
    string VoorzitterOrganisatie,
    GebruikerId? Voorzitter,
    GebruikerId? PlaatsvervangendVoorzitter,
    IReadOnlyList<string> Deelnemers)
{
    /// <summary>Whether an organisation may know of the series: the municipality, who chairs it, and who is invited as a rule (<c>ROL-06</c>).</summary>
    internal bool Omvat(string organisatie) =>
        StringComparer.OrdinalIgnoreCase.Equals(organisatie, Organisaties.Gemeente)
        || StringComparer.OrdinalIgnoreCase.Equals(organisatie, VoorzitterOrganisatie)
        || Deelnemers.Contains(organisatie, StringComparer.OrdinalIgnoreCase);
}

/// <summary>The secretaries of a series were named; nobody else has that task there (<c>ROL-02</c>).</summary>
/// <param name="Secretarissen">All of them, in order of account.</param>
[EventType("overlegreeks.secretarissen-aangewezen")]
public sealed record SecretarissenAangewezen(IReadOnlyList<GebruikerId> Secretarissen) : IEvent;
