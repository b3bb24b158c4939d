using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Registratie;
using CaseManagement.Toegang.Sleutels;
using NodaTime;

namespace CaseManagement.Privacy.Trail;

/// <summary>Reads the trail row from one recorded event: one per act, whatever the number of dossiers and people in it.</summary>
internal static class Auditspoor
{
    private const int LangeLijst = 16;

    /// <summary>Bookkeeping of the program that says nothing about anybody.</summary>
    public static bool Wil(string eventType) => eventType is not "nummering.uitgegeven";

    /// <summary>Whether it matters for security: signing in, authorisations, emergency access and every refusal.</summary>
    public static bool IsVeiligheid(AuditActie actie, ToegangsResultaat resultaat) =>
        resultaat is not ToegangsResultaat.Toegestaan
        || actie is AuditActie.Inloggen or AuditActie.InloggenMislukt or AuditActie.Autoriseren or AuditActie.BreakGlass;

    /// <summary>The row of an event; <see langword="null"/> when nobody caused it.</summary>
    public static Auditregel? Regel(RecordedEvent @event)
    {
        if (@event.Stored.Metadata.IsEmpty)
        {
            return null;
        }

        var (betrokkenen, dossiers) = Genoemd(@event);
        var herkomst = Herkomst.Parse(@event.Stored.Metadata);
        var regel = Basis(@event, herkomst) with
        {
            Actie = Actie(@event.Body, herkomst.Actie),
            Dossiers = dossiers,
            Betrokkenen = betrokkenen,
        };
        return @event.Body is not ToegangVastgelegd toegang
            ? regel with { Zaaktype = @event.Stored.Stream.Category, AantalRecords = 1, Duiding = (@event.Body as IAuditduiding)?.Duiding }
            : regel with
            {
                Zaaktype = toegang.Zaaktype,
                Onderdeel = toegang.Onderdeel,
                Resultaat = toegang.Resultaat,
                RegelId = toegang.RegelId,
                AantalRecords = toegang.AantalRecords,
            };
    }

    /// <summary>What the trail calls it: a supply is a supply, whatever the command was called (§6.6, 2).</summary>
    public static AuditActie Actie(object body, AuditActie actie) =>
        body is IAuditduiding { Duiding.IsVerstrekking: true } ? AuditActie.Verstrekken : actie;

    /// <summary>The different dossiers or other things that the act concerns.</summary>
    public static IReadOnlyList<DossierId> Dossiers(RecordedEvent @event) => @event.Stored.Metadata.IsEmpty ? [] : Genoemd(@event).Dossiers;

    /// <summary>The different data subjects whom the act concerns.</summary>
    public static IReadOnlyList<BetrokkeneId> Betrokkenen(RecordedEvent @event) => @event.Stored.Metadata.IsEmpty ? [] : Genoemd(@event).Betrokkenen;

    // Free text about a dossier is sealed under the identifier of the dossier: that is nobody.
    private static Verwijzingen Genoemd(RecordedEvent @event)
    {
        var (personen, genoemd) = @event.Body switch
        {
            ToegangVastgelegd toegang => new Verwijzingen(toegang.Betrokkenen, toegang.Dossiers),

            // Every key in it was ordered by an IVernietigtSleutels, whose keys are text keys (ITekstsleutels): nobody.
            SleutelsVernietigd => new Verwijzingen([], []),
            _ => Verwijzingen.Van(@event.Body),
        };
        var dossiers = Verschillend(Ding(@event.Stored.Stream), genoemd);
        var betrokkenen = Verschillend(null, personen);
        betrokkenen.RemoveAll(persoon => dossiers.Exists(id => id.Value == persoon.Value));
        return new Verwijzingen(betrokkenen, dossiers);
    }

    // Mostly one or two, of every event of the log: looking among them costs less than a set.
    private static List<T> Verschillend<T>(T? eerste, IReadOnlyList<T> genoemd)
        where T : struct
    {
        var gevonden = new List<T>(genoemd.Count + 1);
        if (eerste is { } ding)
        {
            gevonden.Add(ding);
        }

        if (genoemd.Count > LangeLijst)
        {
            gevonden.AddRange(genoemd.Except([.. gevonden]));
            return gevonden;
        }

        foreach (var id in genoemd)
        {
            if (!gevonden.Contains(id))
            {
                gevonden.Add(id);
            }
        }

        return gevonden;
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
        Stand = herkomst.Stand is { } stand ? Instant.FromUnixTimeMilliseconds(stand) : null,
    };
}
