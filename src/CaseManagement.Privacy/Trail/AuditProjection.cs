using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;
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

        var (gebruiker, actie) = Herkomst.WieWat(@event.Stored.Metadata);
        var (positie, moment, toegang) = (@event.Stored.Position, @event.Stored.RecordedAt.ToUnixTimeMilliseconds(), @event.Body as ToegangVastgelegd);
        actie = Auditspoor.Actie(@event.Body, actie);
        var zaaktype = toegang?.Zaaktype ?? @event.Stored.Stream.Category;
        var (resultaat, regel) = (toegang?.Resultaat ?? ToegangsResultaat.Toegestaan, toegang?.RegelId ?? "");
        var sleutel = $"{positie / Auditgroep.Omvang:D10}\u001f{gebruiker.Value}\u001f{zaaktype}\u001f{(int)actie}\u001f{(int)resultaat}\u001f{regel}";
        rows.Put(sleutel, await rows.FindAsync(sleutel) is { } groep ? Met(groep, positie, moment) : new Auditgroep
        {
            Blok = positie / Auditgroep.Omvang,
            Gebruiker = gebruiker.Value,
            Zaaktype = zaaktype,
            Actie = actie,
            Resultaat = resultaat,
            Regel = regel,
            Vanaf = moment,
            Tot = moment,
            Plaatsen = Plaatsen.Van(positie),
        });
    }

    private static Auditgroep Met(Auditgroep groep, long positie, long moment) => groep with
    {
        Vanaf = Math.Min(groep.Vanaf, moment),
        Tot = Math.Max(groep.Tot, moment),
        Plaatsen = groep.Plaatsen.Met(positie),
    };
}
