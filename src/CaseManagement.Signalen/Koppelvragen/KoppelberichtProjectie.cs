using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using NodaTime;

namespace CaseManagement.Signalen.Koppelvragen;

/// <summary>A comparison whose hidden part nobody saw to yet; there is one for every question, because what is hidden is sealed.</summary>
/// <param name="Signaal">The signal.</param>
/// <param name="Vraag">Number of the question.</param>
/// <param name="GesteldOp">Civil date of the question.</param>
/// <param name="GesteldDoor">Who asked.</param>
/// <param name="VoorToezicht">What is hidden from the asker, sealed.</param>
public sealed record KoppelberichtRij(DossierId Signaal, int Vraag, LocalDate GesteldOp, GebruikerId GesteldDoor, PersonalText VoorToezicht);

/// <summary>The comparisons that were not seen to, by their notice.</summary>
internal sealed class KoppelberichtProjectie : Projection<KoppelberichtRij>
{
    public override string Name => "koppelberichten";

    public override int Version => 2;

    public override IRowSchema Schema { get; } = new RowSchema<KoppelberichtRij>(PersonalTextJson.Row<KoppelberichtRij>(SignaalJson.Default));

    public override bool Wants(string eventType) => eventType is "signaal.koppelvraag-gesteld" or "koppelbericht.afgehandeld" or "dossier.vernietigd";

    protected override async ValueTask ApplyAsync(RecordedEvent @event, Rows<KoppelberichtRij> rows, IStreamReader streams)
    {
        if (@event.Body is KoppelvraagGesteld gesteld)
        {
            var stroom = @event.Stored.Stream;
            var signaal = DossierId.Parse(stroom.Value[(stroom.Category.Length + 1)..], null);
            rows.Put(
                Koppelbericht.IdVan(signaal, gesteld.Vraag).ToString(),
                new KoppelberichtRij(signaal, gesteld.Vraag, gesteld.Stap.Op, gesteld.Stap.Door, gesteld.VoorToezicht));
        }
        else if (@event.Body is KoppelberichtAfgehandeld afgehandeld)
        {
            rows.Remove(Koppelbericht.IdVan(afgehandeld.Signaal, afgehandeld.Vraag).ToString());
        }
        else if (@event.Body is DossierVernietigd && @event.Stored.Stream.Category == "signaal")
        {
            // Of a destroyed signal no question is left to see to.
            var signaal = DossierId.Parse(@event.Stored.Stream.Value["signaal-".Length..], null);
            foreach (var vraag in (await streams.ReadAsync(@event.Stored.Stream, upToVersion: @event.Stored.Version)).Select(e => e.Body).OfType<KoppelvraagGesteld>())
            {
                rows.Remove(Koppelbericht.IdVan(signaal, vraag.Vraag).ToString());
            }
        }
    }
}
