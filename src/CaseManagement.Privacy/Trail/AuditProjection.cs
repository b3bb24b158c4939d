using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Dossiers.Register;
using CaseManagement.Toegang.Registratie;

namespace CaseManagement.Privacy.Trail;

/// <summary>The index of the trail by who, what, outcome and time: every event of the log that somebody caused stands in one group.</summary>
/// <param name="json">Contract of the rows.</param>
public sealed class AuditProjection(IRowJson json) : Projection<Auditgroep>
{
    /// <inheritdoc/>
    public override string Name => "auditregels";

    /// <inheritdoc/>
    public override int Version => 3;

    /// <inheritdoc/>
    public override IRowSchema Schema { get; } = new RowSchema<Auditgroep>(json.Van<Auditgroep>(TrailRijenJson.Default))
        .Number("blok", groep => groep.Blok)
        .Text("gebruiker", groep => groep.Gebruiker)
        .Text("zaaktype", groep => groep.Zaaktype)
        .Text("actie", groep => groep.Actie.ToString())
        .Number("veiligheid", groep => Auditspoor.IsVeiligheid(groep.Actie, groep.Resultaat) ? 1 : null)
        .Text("resultaat", groep => groep.Resultaat.ToString(), index: false)
        .Text("regel", groep => groep.Regel, index: false)
        .Number("vanaf", groep => groep.Vanaf, index: false)
        .Number("tot", groep => groep.Tot, index: false);

    /// <inheritdoc/>
    public override bool Wants(string eventType) => Auditspoor.Wil(eventType);

    /// <inheritdoc/>
    protected override async ValueTask ApplyAsync(RecordedEvent @event, Rows<Auditgroep> rows, IStreamReader streams)
    {
        if (@event.Stored.Metadata.IsEmpty)
        {
            return;
        }

        var nieuw = Groep(@event, Herkomst.WieWat(@event.Stored.Metadata));
        var sleutel = $"{nieuw.Blok:D10}\u001f{nieuw.Gebruiker}\u001f{nieuw.Zaaktype}\u001f{(int)nieuw.Actie}\u001f{(int)nieuw.Resultaat}\u001f{nieuw.Regel}";
        rows.Put(sleutel, await rows.FindAsync(sleutel) is { } oud ? Samen(oud, nieuw, @event.Stored.Position) : nieuw);
    }

    private static Auditgroep Groep(RecordedEvent @event, (GebruikerId Gebruiker, AuditActie Actie) herkomst)
    {
        var toegang = @event.Body as ToegangVastgelegd;
        var moment = @event.Stored.RecordedAt.ToUnixTimeMilliseconds();
        return new Auditgroep
        {
            Blok = @event.Stored.Position / Auditgroep.Omvang,
            Gebruiker = herkomst.Gebruiker.Value,
            Zaaktype = toegang?.Zaaktype ?? @event.Stored.Stream.Category,
            Actie = Auditspoor.Actie(@event.Body, herkomst.Actie),
            Resultaat = toegang?.Resultaat ?? ToegangsResultaat.Toegestaan,
            Regel = toegang?.RegelId ?? "",
            Vanaf = moment,
            Tot = moment,
            Plaatsen = Plaatsen.Van(@event.Stored.Position),
        };
    }

    private static Auditgroep Samen(Auditgroep groep, Auditgroep erbij, long positie) => groep with
    {
        Vanaf = Math.Min(groep.Vanaf, erbij.Vanaf),
        Tot = Math.Max(groep.Tot, erbij.Tot),
        Plaatsen = groep.Plaatsen.Met(positie),
    };
}
