using System.Globalization;
using CaseManagement.EventSourcing.Events;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Registratie;

namespace CaseManagement.Privacy.Trail;

/// <summary>Reads the trail rows from one recorded event: one per dossier shown, at least one.</summary>
internal static class Auditspoor
{
    /// <summary>Bookkeeping of the program that says nothing about anybody.</summary>
    public static bool Wil(string eventType) => eventType is not "nummering.uitgegeven";

    public static IReadOnlyList<Auditregel> Regels(RecordedEvent @event)
    {
        if (@event.Stored.Metadata.IsEmpty)
        {
            return [];
        }

        var herkomst = Herkomst.Parse(@event.Stored.Metadata);
        return @event.Body is ToegangVastgelegd toegang ? VanToegang(@event, herkomst, toegang) : [VanGebeurtenis(@event, herkomst)];
    }

    public static string Sleutel(long positie) => positie.ToString("D19", CultureInfo.InvariantCulture);

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

    private static Auditregel VanGebeurtenis(RecordedEvent @event, Herkomst herkomst)
    {
        var stream = @event.Stored.Stream;
        var isDing = DossierId.TryParse(stream.Value[Math.Min(stream.Value.Length, stream.Category.Length + 1)..], null, out var id);
        return Basis(@event, herkomst) with
        {
            Zaaktype = stream.Category,
            Dossier = isDing ? id : null,
            Betrokkenen = [.. Betrokkenenlezer.Van(@event.Body).Where(betrokkene => betrokkene.Value != id.Value)],
            AantalRecords = 1,
        };
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
