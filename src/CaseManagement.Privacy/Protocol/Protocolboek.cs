using System.Collections.Immutable;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol.Sets;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Privacy.Protocol;

/// <summary>
/// All versions of the protocol on sharing signals of ondermijning, in one stream: so that never two are in force at a time, whoever
/// writes at the same moment (<c>OND-03</c>).
/// </summary>
/// <param name="Versies">The versions, in order of drafting.</param>
public sealed record Protocolboek(ImmutableList<ProtocolVersie> Versies)
{
    /// <summary>Purpose of the book.</summary>
    public static readonly Doel Doel = new(
        "va-protocol", "Vaststellen en bijhouden van het protocol gegevensdeling", "AVG 5 lid 2, 24; Gemeentewet 160, 172");

    /// <summary>How the book is kept. The column of signals guards it: whoever works with signals may know under which protocol.</summary>
    public static readonly Onderwerp<Protocolboek> Onderwerp = new("protocol", "protocollen", "ondermijning-signaal", Doel.Code, Evolve);

    /// <summary>The one book of a municipality.</summary>
    public static readonly DossierId Id = new(new Guid("5d0c6c64-7f0e-4f3a-8a57-6b1f2f9f0c11"));

    /// <summary>The version with this name, or <see langword="null"/>.</summary>
    public ProtocolVersie? Versie(string versie) => Versies.Find(v => v.Versie == versie);

    /// <summary>The version that is in force according to the book, or <see langword="null"/>.</summary>
    public ProtocolVersie? VanKracht => Versies.Find(v => v.Status is ProtocolStatus.VanKracht);

    /// <summary>The version in force on a civil day, or <see langword="null"/>.</summary>
    public ProtocolVersie? Op(LocalDate dag) => Versies.Find(versie => versie.GeldtOp(dag));

    /// <summary>The version in force on a civil day, or the last that was before it.</summary>
    public ProtocolVersie? Laatste(LocalDate dag) => Op(dag)
        ?? Versies.Where(versie => versie.WasVanKracht && versie.Vaststelling!.Inwerkingtreding <= dag).MaxBy(versie => versie.Vaststelling!.Inwerkingtreding);

    /// <summary>The versions that bind a version of a set.</summary>
    public IEnumerable<ProtocolVersie> Gebruikt(Setsoort soort, string versie) => Versies.Where(protocol => protocol.Bindt(soort) == versie);

    /// <summary>The book after one more event.</summary>
    public static Protocolboek Evolve(Protocolboek? state, IEvent @event)
    {
        var boek = state ?? new Protocolboek([]);
        return @event switch
        {
            ProtocolOpgesteld e => new Protocolboek(boek.Versies.Add(new ProtocolVersie(e.Versie, e))),
            ProtocolVastgesteld e => boek.Met(e.Versie, v => v with { Status = NaBesluit(e), Vaststelling = e }),
            ProtocolBekendgemaakt e => boek.Met(e.Versie, v => v with { Status = ProtocolStatus.Bekendgemaakt, Bekendmaking = e }),
            ProtocolInWerkingGetreden e => boek.Met(e.Versie, v => v with { Status = ProtocolStatus.VanKracht }),
            ProtocolVervangen e => boek.Met(e.Versie, v => v with { Status = ProtocolStatus.Vervangen, Eind = e.Per }),
            ProtocolIngetrokken e => boek.Met(e.Versie, v => v with { Status = ProtocolStatus.Ingetrokken, Eind = e.Per }),
            _ => throw new InvalidOperationException($"Unknown event {@event.GetType().Name} of the protocol."),
        };
    }

    // Once the number of the publication was recorded together with the decisions.
    private static ProtocolStatus NaBesluit(ProtocolVastgesteld e) =>
        e.Gemeenteblad is null ? ProtocolStatus.Vastgesteld : ProtocolStatus.Bekendgemaakt;

    private Protocolboek Met(string versie, Func<ProtocolVersie, ProtocolVersie> wijzig)
    {
        var index = Versies.FindIndex(v => v.Versie == versie);
        return new Protocolboek(Versies.SetItem(index, wijzig(Versies[index])));
    }
}

/// <summary>A version of the protocol.</summary>
/// <param name="Versie">Its name, such as <c>v1.0</c>.</param>
/// <param name="Opstelling">What was drafted.</param>
public sealed record ProtocolVersie(string Versie, ProtocolOpgesteld Opstelling)
{
    /// <summary>Where it stands.</summary>
    public ProtocolStatus Status { get; init; } = ProtocolStatus.Concept;

    /// <summary>How it was adopted, once it was.</summary>
    public ProtocolVastgesteld? Vaststelling { get; init; }

    /// <summary>How it was published, once it was.</summary>
    public ProtocolBekendgemaakt? Bekendmaking { get; init; }

    /// <summary>First civil day on which it no longer holds, once replaced or withdrawn.</summary>
    public LocalDate? Eind { get; init; }

    /// <summary>Whether it was ever in force.</summary>
    public bool WasVanKracht => Status is ProtocolStatus.VanKracht or ProtocolStatus.Vervangen or ProtocolStatus.Ingetrokken;

    /// <summary>Whether it was replaced or withdrawn.</summary>
    public bool IsBeeindigd => Status is ProtocolStatus.Vervangen or ProtocolStatus.Ingetrokken;

    /// <summary>The version of a set that it binds; <see langword="null"/> for a version from before sets were kept.</summary>
    public string? Bindt(Setsoort soort) => Opstelling.IndicatorenlijstVersie is null ? null : soort switch
    {
        Setsoort.Criteriaset => Opstelling.CriteriaSetVersie,
        Setsoort.Indicatorenlijst => Opstelling.IndicatorenlijstVersie,
        Setsoort.Bronnenlijst => Opstelling.BronnenlijstVersie,
        _ => Opstelling.Bewaartermijnen,
    };

    /// <summary>Whether it holds on a civil day.</summary>
    public bool GeldtOp(LocalDate dag) =>
        WasVanKracht && Vaststelling is { } v && v.Inwerkingtreding <= dag
        && (v.Einddatum is not { } einddatum || dag <= einddatum)
        && (Eind is not { } eind || dag < eind);
}

/// <summary>States of a protocol version (<c>OND-03</c>).</summary>
public enum ProtocolStatus
{
    /// <summary>Being prepared.</summary>
    Concept,

    /// <summary>Adopted by college and burgemeester.</summary>
    Vastgesteld,

    /// <summary>Published in the Gemeenteblad.</summary>
    Bekendgemaakt,

    /// <summary>In force.</summary>
    VanKracht,

    /// <summary>Withdrawn.</summary>
    Ingetrokken,

    /// <summary>Replaced by a newer version.</summary>
    Vervangen,
}
