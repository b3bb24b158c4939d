using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Registratie;

namespace CaseManagement.Privacy.Trail;

/// <summary>Reads the trail rows from one recorded event: one per dossier shown, at least one.</summary>
internal static class Auditspoor
{
    /// <summary>Bookkeeping of the program that says nothing about anybody.</summary>
    public static bool Wil(string eventType) => eventType is not "nummering.uitgegeven";

    /// <summary>Whether it matters for security: signing in, authorisations, emergency access and every refusal.</summary>
    public static bool IsVeiligheid(AuditActie actie, ToegangsResultaat resultaat) =>
        resultaat is not ToegangsResultaat.Toegestaan
        || actie is AuditActie.Inloggen or AuditActie.InloggenMislukt or AuditActie.Autoriseren or AuditActie.BreakGlass;

    public static IReadOnlyList<Auditregel> Regels(RecordedEvent @event)
    {
        if (@event.Stored.Metadata.IsEmpty)
        {
            return [];
        }

        var herkomst = Herkomst.Parse(@event.Stored.Metadata);
        return @event.Body is ToegangVastgelegd toegang ? VanToegang(@event, herkomst, toegang) : [VanGebeurtenis(@event, herkomst)];
    }

    /// <summary>What the trail calls it: a supply is a supply, whatever the command was called (§6.6, 2).</summary>
    public static AuditActie Actie(object body, Herkomst herkomst) => body switch
    {
        ToegangVastgelegd toegang => toegang.Actie,
        IAuditduiding { Duiding.IsVerstrekking: true } => AuditActie.Verstrekken,
        _ => herkomst.Actie,
    };

    /// <summary>How many rows the event has, when it has any.</summary>
    public static int Aantal(object body) => body is ToegangVastgelegd { Dossiers.Count: var aantal and > 0 } ? aantal : 1;

    /// <summary>The different dossiers or other things of the rows.</summary>
    public static IEnumerable<DossierId> Dossiers(RecordedEvent @event) => @event switch
    {
        { Stored.Metadata.IsEmpty: true } => [],
        { Body: ToegangVastgelegd { Dossiers: { Count: < 2 } hoogstensEen } } => hoogstensEen,
        { Body: ToegangVastgelegd toegang } => toegang.Dossiers.Distinct(),
        _ => Ding(@event.Stored.Stream) is { } ding ? [ding] : [],
    };

    /// <summary>The different data subjects of the rows.</summary>
    public static IEnumerable<BetrokkeneId> Betrokkenen(RecordedEvent @event) => @event switch
    {
        { Stored.Metadata.IsEmpty: true } => [],
        { Body: ToegangVastgelegd { Betrokkenen: { Count: < 2 } hoogstensEen } } => hoogstensEen,
        { Body: ToegangVastgelegd toegang } => toegang.Betrokkenen.Distinct(),
        _ => Genoemden(@event),
    };

    private static IReadOnlyList<Auditregel> VanToegang(RecordedEvent @event, Herkomst herkomst, ToegangVastgelegd toegang)
    {
        var regel = Basis(@event, herkomst) with
        {
            Actie = toegang.Actie,
            Zaaktype = toegang.Zaaktype,
            Onderdeel = toegang.Onderdeel,
            Betrokkenen = toegang.Betrokkenen,
            Resultaat = toegang.Resultaat,
            RegelId = toegang.RegelId,
            AantalRecords = toegang.AantalRecords,
        };
        return toegang.Dossiers.Count == 0 ? [regel] : [.. toegang.Dossiers.Select(dossier => regel with { Dossier = dossier })];
    }

    private static Auditregel VanGebeurtenis(RecordedEvent @event, Herkomst herkomst) => Basis(@event, herkomst) with
    {
        Zaaktype = @event.Stored.Stream.Category,
        Actie = Actie(@event.Body, herkomst),
        Dossier = Ding(@event.Stored.Stream),
        Betrokkenen = Genoemden(@event),
        Duiding = (@event.Body as IAuditduiding)?.Duiding,
        AantalRecords = 1,
    };

    private static IReadOnlyList<BetrokkeneId> Genoemden(RecordedEvent @event)
    {
        var eigen = Ding(@event.Stored.Stream)?.Value ?? Guid.Empty;
        return [.. Betrokkenenlezer.Van(@event.Body).Where(betrokkene => betrokkene.Value != eigen)];
    }

    private static DossierId? Ding(StreamName stream)
    {
        var naam = stream.Value.AsSpan();
        return Guid.TryParse(naam[(naam.IndexOf('-') is var streep and > 0 ? streep + 1 : naam.Length)..], out var id) ? new DossierId(id) : null;
    }

    private static Auditregel Basis(RecordedEvent @event, Herkomst herkomst) => new()
    {
        AuditId = @event.Stored.Id,
        Positie = @event.Stored.Position,
        Hash = Convert.ToHexStringLower(@event.Stored.Hash.Span),
        Tijdstip = @event.Stored.RecordedAt,
        Gebruiker = herkomst.Gebruiker,
        Organisatie = herkomst.Organisatie,
        Rol = herkomst.Rol,
        AchtervangVoor = herkomst.AchtervangVoor,
        SessieId = herkomst.SessieId,
        Actie = herkomst.Actie,
        Gebeurtenis = @event.Stored.Type,
        Zaaktype = "",
        Onderdeel = herkomst.Onderdeel,
        Grondslag = herkomst.Grondslag,
        Doel = herkomst.Doel,
        Resultaat = ToegangsResultaat.Toegestaan,
        TraceId = herkomst.TraceId,
    };
}
