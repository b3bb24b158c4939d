using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Toegang.Registratie;
using NodaTime;

namespace CaseManagement.Signalen.Casus;

/// <summary>A case of ondermijning was started from a signal. It holds no content of the signal: it names the data elements.</summary>
/// <param name="Code">Such as <c>OND-C-2026-48213</c>.</param>
/// <param name="Signaal">The signal.</param>
/// <param name="Check2A">Number of the check that released the data.</param>
/// <param name="GeldigTot">Last civil day on which that release holds.</param>
/// <param name="Politiegegevens">Whether the signal holds police data, whose use again needs a basis in the Wpg (§1.12, 7).</param>
/// <param name="Gegevens">The data elements that the signal has.</param>
/// <param name="Vrijgegeven">What check 2A released.</param>
/// <param name="Toegelaten">Who was admitted to the signaaloverleg.</param>
/// <param name="Betrokkenen">Pseudonyms of the people of the signal.</param>
/// <param name="Behandelaars">Who handled the signal; they perform no check (<c>OND-15</c>).</param>
/// <param name="Toetsers">Who checked the signal; they get no regie.</param>
/// <param name="Stap">Who, when, under which protocol.</param>
[EventType("ondermijningscasus.gestart")]
public sealed record OndermijningsCasusGestart(
    string Code,
    DossierId Signaal,
    int Check2A,
    LocalDate GeldigTot,
    bool Politiegegevens,
    IReadOnlyList<Gegeven> Gegevens,
    IReadOnlyList<VrijgegevenGegeven> Vrijgegeven,
    IReadOnlyList<ToegelatenPersoon> Toegelaten,
    IReadOnlyList<BetrokkeneId> Betrokkenen,
    IReadOnlyList<GebruikerId> Behandelaars,
    IReadOnlyList<GebruikerId> Toetsers,
    ProtocolStap Stap) : IEvent;

/// <summary>The plan van aanpak was laid down.</summary>
/// <param name="Doel">What it aims at.</param>
/// <param name="Interventies">The interventions, in order of number.</param>
/// <param name="Evaluatiedatum">Civil day of the evaluation.</param>
/// <param name="Stap">Who, when, under which protocol.</param>
[EventType("ondermijningscasus.plan-vastgesteld")]
public sealed record PlanVanAanpakVastgesteld(
    PersonalText Doel, IReadOnlyList<GeplandeInterventie> Interventies, LocalDate Evaluatiedatum, ProtocolStap Stap) : IEvent;

/// <summary>Bodies that can decide on an intervention.</summary>
public enum BeslissendOrgaan
{
    /// <summary>The mayor.</summary>
    Burgemeester,

    /// <summary>Mayor and aldermen.</summary>
    College,
}

/// <summary>An intervention of the plan.</summary>
/// <param name="Nummer">Number within the plan, from 1.</param>
/// <param name="Orgaan">Which body.</param>
/// <param name="Bevoegdheid">On which power.</param>
/// <param name="Artikel">On which article.</param>
/// <param name="Omschrijving">What will be done.</param>
/// <param name="Actor">Who carries it out.</param>
/// <param name="Deadline">Last civil day.</param>
public sealed record GeplandeInterventie(
    int Nummer, BeslissendOrgaan Orgaan, Bevoegdheid Bevoegdheid, PersonalText Artikel, PersonalText Omschrijving, Ontvanger Actor, LocalDate Deadline);

/// <summary>Decision of check 2B.</summary>
public enum UitvoeringsBesluit
{
    /// <summary>May be supplied.</summary>
    Toegestaan,

    /// <summary>May be supplied under conditions.</summary>
    ToegestaanMetVoorwaarden,

    /// <summary>May not.</summary>
    Geweigerd,
}

/// <summary>Privacy check 2B was performed for one intervention: which exchange is needed and allowed to carry it out.</summary>
/// <param name="Check">Number of the check within the case.</param>
/// <param name="Interventie">The intervention.</param>
/// <param name="Regels">Each element for each recipient.</param>
/// <param name="Sectorwet">Whether the sectoral law allows use and further supply.</param>
/// <param name="OpnieuwTeVerkrijgen">Whether the data must be obtained again through that law instead of copied.</param>
/// <param name="Antwoorden">The answers to A, B and C.</param>
/// <param name="Motivering">Why, as a whole.</param>
/// <param name="GeldigTot">Last civil day on which it holds.</param>
/// <param name="FgAdvies">What the FG advised, if asked.</param>
/// <param name="Stap">Who, when, under which protocol.</param>
/// <param name="WpgArtikel">Basis in the Wpg on which police data of the signal are used again (§1.12, 7).</param>
[EventType("ondermijningscasus.privacycheck-2b-uitgevoerd")]
public sealed record PrivacyCheck2BUitgevoerd(
    int Check,
    int Interventie,
    IReadOnlyList<Uitvoeringsregel> Regels,
    PersonalText Sectorwet,
    bool OpnieuwTeVerkrijgen,
    PrivacyAntwoorden Antwoorden,
    PersonalText Motivering,
    LocalDate GeldigTot,
    PersonalText? FgAdvies,
    ProtocolStap Stap,
    WpgArtikel? WpgArtikel) : IEvent, IAuditduiding
{
    Auditduiding IAuditduiding.Duiding => new()
    {
        CheckId = CheckId.Van2B(Check),
        Toegestaan = [.. Regels.Where(regel => regel.IsToegestaan).Select(Regel)],
        Geweigerd = [.. Regels.Where(regel => !regel.IsToegestaan).Select(Regel)],
    };

    private static string Regel(Uitvoeringsregel regel) => $"{regel.Gegeven.Naam} - {regel.Ontvanger}";

    internal bool StaatIetsToe => Regels.Any(regel => regel.IsToegestaan);

    internal bool StaatToe(Gegeven gegeven, Ontvanger ontvanger, LocalDate dag) =>
        dag <= GeldigTot && Regels.Any(regel => regel.IsToegestaan && regel.Gegeven == gegeven && regel.Ontvanger == ontvanger);
}

/// <summary>A line of check 2B.</summary>
/// <param name="Gegeven">The data element.</param>
/// <param name="Ontvanger">The recipient.</param>
/// <param name="Besluit">The decision.</param>
/// <param name="Motivering">Why.</param>
/// <param name="Voorwaarden">The conditions.</param>
public sealed record Uitvoeringsregel(
    Gegeven Gegeven, Ontvanger Ontvanger, UitvoeringsBesluit Besluit, PersonalText Motivering, PersonalText? Voorwaarden)
{
    internal bool IsToegestaan => Besluit is not UitvoeringsBesluit.Geweigerd;
}

/// <summary>Data were supplied for an intervention (§1.11).</summary>
/// <param name="Interventie">The intervention.</param>
/// <param name="Check">The check 2B that allowed it.</param>
/// <param name="Ontvanger">The organisation part that receives.</param>
/// <param name="OntvangendePersoon">Who receives.</param>
/// <param name="Gegevens">The data elements.</param>
/// <param name="Grondslag">Legal basis.</param>
/// <param name="Doel">For what.</param>
/// <param name="Wijze">How.</param>
/// <param name="Op">When (UTC).</param>
/// <param name="Stap">Who, when, under which protocol.</param>
[EventType("ondermijningscasus.gegevens-verstrekt")]
public sealed record CasusgegevensVerstrekt(
    int Interventie,
    int Check,
    Ontvanger Ontvanger,
    PersonalText OntvangendePersoon,
    IReadOnlyList<Gegeven> Gegevens,
    PersonalText Grondslag,
    PersonalText Doel,
    VerstrekkingsWijze Wijze,
    Instant Op,
    ProtocolStap Stap) : IEvent, IAuditduiding
{
    Auditduiding IAuditduiding.Duiding => new() { Ontvanger = Ontvanger.ToString(), CheckId = CheckId.Van2B(Check) };
}

/// <summary>How an intervention ended.</summary>
public enum InterventieResultaat
{
    /// <summary>Carried out.</summary>
    Uitgevoerd,

    /// <summary>Not carried out after all.</summary>
    Vervallen,
}

/// <summary>An intervention was carried out, or lapsed.</summary>
/// <param name="Interventie">The intervention.</param>
/// <param name="Resultaat">Which of the two.</param>
/// <param name="Op">Civil date.</param>
/// <param name="Toelichting">What came of it.</param>
/// <param name="Door">Who recorded it.</param>
/// <param name="ProtocolVersie">The protocol in force, if any (<c>OND-04</c>).</param>
[EventType("ondermijningscasus.interventie-afgerond", 2)]
public sealed record InterventieAfgerond(
    int Interventie, InterventieResultaat Resultaat, LocalDate Op, PersonalText Toelichting, GebruikerId Door, string? ProtocolVersie = null) : IEvent;

/// <summary>The case is watched from now on.</summary>
/// <param name="Tot">Last civil day of monitoring.</param>
/// <param name="Toelichting">What was reached.</param>
/// <param name="Door">Who recorded it.</param>
/// <param name="Op">Civil date.</param>
/// <param name="ProtocolVersie">The protocol in force, if any (<c>OND-04</c>).</param>
[EventType("ondermijningscasus.monitoring-gestart", 2)]
public sealed record CasusMonitoringGestart(LocalDate Tot, PersonalText Toelichting, GebruikerId Door, LocalDate Op, string? ProtocolVersie = null) : IEvent;

/// <summary>Results of the selectielijst under which a case is kept (§6.3).</summary>
public enum Selectielijstcategorie
{
    /// <summary>19.1: data were processed.</summary>
    GegevensVerwerkt,

    /// <summary>19.3: processing was broken off.</summary>
    VerwerkingAfgebroken,
}

/// <summary>The case ended: closed after monitoring, or no action was taken. Its retention starts.</summary>
/// <param name="Status">Closed or no action.</param>
/// <param name="Resultaat">What came of it, or why nothing was done.</param>
/// <param name="Categorie">The result of the selectielijst.</param>
/// <param name="VernietigenOp">Day from which the case must be destroyed.</param>
/// <param name="Door">Who decided.</param>
/// <param name="Op">Civil date.</param>
/// <param name="ProtocolVersie">The protocol in force, if any (<c>OND-04</c>).</param>
[EventType("ondermijningscasus.afgesloten", 2)]
public sealed record OndermijningsCasusAfgesloten(
    CasusStatus Status, PersonalText Resultaat, Selectielijstcategorie Categorie, LocalDate VernietigenOp, GebruikerId Door, LocalDate Op, string? ProtocolVersie = null) : IEvent;

/// <summary>RIEC has the regie from now on (WGS, <c>OND-41</c>, <c>OND-42</c>).</summary>
/// <param name="Intakenummer">Number of the intake at RIEC, if known.</param>
/// <param name="Check2A">The check 2A on which the case rests.</param>
/// <param name="Verstrekking">What was handed over, to whom, on which basis and own check (<c>OND-42</c>).</param>
[EventType("ondermijningscasus.overgedragen-aan-riec", 2)]
public sealed record CasusOvergedragenAanRiec(PersonalText? Intakenummer, int Check2A, Verstrekking Verstrekking) : IEvent, IAuditduiding
{
    Auditduiding IAuditduiding.Duiding => new() { Ontvanger = "RIEC", CheckId = Verstrekking.CheckId ?? CheckId.Van2A(Check2A) };
}

/// <summary>RIEC confirmed that it received the case; the retention of the local copy starts (§1.6).</summary>
/// <param name="BevestigdOp">Civil date.</param>
/// <param name="VernietigenOp">Day from which the local copy must be destroyed.</param>
/// <param name="ProtocolVersie">The protocol in force, if any (<c>OND-04</c>).</param>
[EventType("ondermijningscasus.overdracht-bevestigd", 2)]
public sealed record CasusoverdrachtBevestigd(LocalDate BevestigdOp, LocalDate VernietigenOp, string? ProtocolVersie = null) : IEvent;
