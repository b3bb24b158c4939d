using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Toegang.Registratie;
using NodaTime;

namespace CaseManagement.Signalen.Bronnenonderzoek;

/// <summary>A bronhouder was asked the question that check 1 approved, and nothing else (<c>OND-11</c>).</summary>
/// <param name="Vraag">Number of the question within the signal, from 1.</param>
/// <param name="Check">The check that approved it.</param>
/// <param name="Bron">The source.</param>
/// <param name="Bronhouder">Who must answer.</param>
/// <param name="UiterlijkOp">Last civil day to answer.</param>
/// <param name="Stap">Who asked, when, under which protocol.</param>
[EventType("signaal.bron-bevraagd")]
public sealed record BronBevraagd(
    int Vraag, int Check, GemeentelijkeBron Bron, GebruikerId Bronhouder, LocalDate UiterlijkOp, ProtocolStap Stap) : IEvent, IAuditduiding
{
    Auditduiding IAuditduiding.Duiding => new() { Ontvanger = Bron.ToString(), CheckId = CheckId.Van1(Check) };
}

/// <summary>A bronhouder answered: known or not, and since when; never any content (§1.11).</summary>
/// <param name="Vraag">The question.</param>
/// <param name="Hit">Whether the source knows the person or object.</param>
/// <param name="DatumGegeven">Civil date of the data, with a hit.</param>
/// <param name="Stap">Who answered, when, under which protocol.</param>
/// <param name="TermijnVerstrekenOp">Last civil day of the term that had passed, for an answer that came late.</param>
[EventType("signaal.hit-no-hit-ontvangen", 2)]
public sealed record HitNoHitOntvangen(int Vraag, bool Hit, LocalDate? DatumGegeven, ProtocolStap Stap, LocalDate? TermijnVerstrekenOp = null) : IEvent;

/// <summary>One of the two who judge relevance gave an opinion; the hit is relevant only when both say so.</summary>
/// <param name="Vraag">The question that gave the hit.</param>
/// <param name="Rol">Signaalcoördinator or privacyfunctionaris.</param>
/// <param name="IsRelevant">The opinion.</param>
/// <param name="Reden">Why.</param>
/// <param name="Stap">Who, when, under which protocol.</param>
[EventType("signaal.hit-beoordeeld")]
public sealed record HitBeoordeeld(int Vraag, Rol Rol, bool IsRelevant, PersonalText Reden, ProtocolStap Stap) : IEvent;

/// <summary>Both found the hit relevant: details may be asked of this source (<c>OND-12</c>).</summary>
/// <param name="Vraag">The question that gave the hit.</param>
/// <param name="LeeftijdInMaanden">Age of the data in whole months.</param>
[EventType("signaal.hit-relevant-bevonden")]
public sealed record HitRelevantBevonden(int Vraag, int LeeftijdInMaanden) : IEvent;

/// <summary>At least one found the hit not relevant: nothing more may be asked of this source (§1.3).</summary>
/// <param name="Vraag">The question that gave the hit.</param>
/// <param name="LeeftijdInMaanden">Age of the data in whole months.</param>
[EventType("signaal.hit-niet-relevant-bevonden")]
public sealed record HitNietRelevantBevonden(int Vraag, int LeeftijdInMaanden) : IEvent;

/// <summary>Details came in from a source with a relevant hit (<c>OND-12</c>).</summary>
/// <param name="Vraag">The question that gave the hit.</param>
/// <param name="Check">The check that allowed it.</param>
/// <param name="Gegevens">The data elements.</param>
/// <param name="Stap">Who recorded them, when, under which protocol.</param>
[EventType("signaal.detailgegevens-ontvangen")]
public sealed record DetailgegevensOntvangen(int Vraag, int Check, IReadOnlyList<Detailgegeven> Gegevens, ProtocolStap Stap)
    : IEvent, IAuditduiding
{
    Auditduiding IAuditduiding.Duiding => new() { CheckId = CheckId.Van1(Check) };
}

/// <summary>A data element of phase 3.</summary>
/// <param name="Nummer">Number within the signal, from 1.</param>
/// <param name="Bron">Where it comes from.</param>
/// <param name="Categorie">Tag (<c>AVG-03</c>).</param>
/// <param name="Inhoud">The data.</param>
/// <param name="Datum">Civil date of the data, if known.</param>
public sealed record Detailgegeven(int Nummer, GemeentelijkeBron Bron, GegevensCategorie Categorie, PersonalText Inhoud, LocalDate? Datum);

/// <summary>How the research in sources ended.</summary>
public enum OnderzoekUitkomst
{
    /// <summary>At least one relevant hit: weging 4 follows.</summary>
    RelevanteHits,

    /// <summary>No source knew anything, or nothing relevant: the signal is not taken on.</summary>
    GeenRelevanteHit,

    /// <summary>Check 1 refused every source, and the signal does not stand by itself.</summary>
    AlleBronnenGeweigerd,
}

/// <summary>The research in sources ended.</summary>
/// <param name="Uitkomst">How.</param>
/// <param name="Motivering">Why.</param>
/// <param name="Door">Who recorded it.</param>
/// <param name="Op">Civil date.</param>
/// <param name="VernietigenOp">Day from which the signal must be destroyed, when it ends here (<c>OND-22</c>).</param>
/// <param name="NietBevraagd">Why approved sources gave no answer, when none was relevant; absent when each answered.</param>
/// <param name="ProtocolVersie">The protocol in force, if any (<c>OND-04</c>).</param>
[EventType("signaal.bronnenonderzoek-afgerond", 2)]
public sealed record BronnenonderzoekAfgerond(
    OnderzoekUitkomst Uitkomst,
    PersonalText Motivering,
    GebruikerId Door,
    LocalDate Op,
    LocalDate? VernietigenOp,
    IReadOnlyList<NietBevraagdeBron>? NietBevraagd = null,
    string? ProtocolVersie = null) : IEvent;

/// <summary>An approved source that gave no answer.</summary>
/// <param name="Bron">The source.</param>
/// <param name="Reden">Why.</param>
public sealed record NietBevraagdeBron(GemeentelijkeBron Bron, PersonalText Reden);
