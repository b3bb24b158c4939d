using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Toegang.Registratie;
using NodaTime;

namespace CaseManagement.Signalen.Wegingen;

/// <summary>Departments that can take over a signal.</summary>
public enum OntvangendeAfdeling
{
    /// <summary>Permits, supervision and enforcement.</summary>
    Vth,

    /// <summary>Social domain.</summary>
    SociaalDomein,

    /// <summary>Civil affairs.</summary>
    Burgerzaken,

    /// <summary>Public space.</summary>
    Bor,

    /// <summary>Spatial planning.</summary>
    RuimtelijkeOrdening,

    /// <summary>Legal affairs.</summary>
    JuridischeZaken,
}

/// <summary>Data elements that can be handed over.</summary>
public enum SignaalElement
{
    /// <summary>What was told.</summary>
    Omschrijving,

    /// <summary>Where.</summary>
    Locatie,

    /// <summary>The objects.</summary>
    Objecten,

    /// <summary>The people.</summary>
    Betrokkenen,

    /// <summary>Outcome and motivation of the weighings.</summary>
    Wegingen,

    /// <summary>Details from a source, after a relevant hit.</summary>
    Detailgegevens,
}

/// <summary>How data leaves.</summary>
public enum VerstrekkingsWijze
{
    /// <summary>In a secured system.</summary>
    BeveiligdSysteem,

    /// <summary>By secured mail.</summary>
    BeveiligdeMail,

    /// <summary>In conversation.</summary>
    Gesprek,
}

/// <summary>What is recorded of a transfer (§1.6, §1.11, <c>OND-42</c>).</summary>
/// <param name="OntvangendePersoon">Who receives it.</param>
/// <param name="Elementen">What is handed over; no more than is needed.</param>
/// <param name="Grondslag">Legal basis.</param>
/// <param name="Doel">For what.</param>
/// <param name="Wijze">How.</param>
/// <param name="Op">When (UTC).</param>
/// <param name="ProtocolVersie">The protocol that allows it (<c>OND-01</c>).</param>
/// <param name="WpgArtikel">Basis in the Wpg on which police data are used again (§1.12, 7).</param>
/// <param name="OverdrachtCheck">Number of the check of this transfer; absent in what was recorded before transfers had one.</param>
public sealed record Verstrekking(
    PersonalText OntvangendePersoon,
    IReadOnlyList<SignaalElement> Elementen,
    PersonalText Grondslag,
    PersonalText Doel,
    VerstrekkingsWijze Wijze,
    Instant Op,
    string ProtocolVersie,
    WpgArtikel? WpgArtikel = null,
    int? OverdrachtCheck = null)
{
    internal string? CheckId => OverdrachtCheck is { } check ? Privacychecks.CheckId.VanOverdracht(check) : null;
}

/// <summary>The signal was handed to a department, which has the regie from now on.</summary>
/// <param name="Afdeling">The department.</param>
/// <param name="Verstrekking">What was handed over, to whom, on which basis.</param>
[EventType("signaal.overgedragen-aan-afdeling", 3)]
public sealed record SignaalOvergedragenAanAfdeling(OntvangendeAfdeling Afdeling, Verstrekking Verstrekking) : IEvent, IAuditduiding
{
    Auditduiding IAuditduiding.Duiding => new() { IsVerstrekking = true, Ontvanger = Afdeling.ToString(), CheckId = Verstrekking.CheckId };
}

/// <summary>The signal was handed to RIEC, which has the regie from now on (WGS, <c>OND-41</c>).</summary>
/// <param name="Intakenummer">Number of the intake at RIEC, if known.</param>
/// <param name="Verstrekking">What was handed over, to whom, on which basis, for which purpose of the WGS.</param>
/// <param name="PrivacyCheck">Number of check 1, in what was recorded before a transfer had a check of its own (<c>OND-42</c>).</param>
[EventType("signaal.overgedragen-aan-riec", 3)]
public sealed record SignaalOvergedragenAanRiec(PersonalText? Intakenummer, Verstrekking Verstrekking, int? PrivacyCheck = null)
    : IEvent, IAuditduiding
{
    Auditduiding IAuditduiding.Duiding => new()
    {
        IsVerstrekking = true,
        Ontvanger = "RIEC",
        CheckId = Verstrekking.CheckId ?? (PrivacyCheck is { } check ? CheckId.Van1(check) : null),
    };
}
