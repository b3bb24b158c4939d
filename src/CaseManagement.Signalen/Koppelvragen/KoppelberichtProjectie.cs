using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;
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

    public override int Version => 1;

    public override IRowSchema Schema { get; } = new RowSchema<KoppelberichtRij>(PersonalTextJson.Row<KoppelberichtRij>(SignaalJson.Default));

    public override bool Wants(string eventType) => eventType is "signaal.koppelvraag-gesteld" or "koppelbericht.afgehandeld";

    protected override ValueTask ApplyAsync(RecordedEvent @event, Rows<KoppelberichtRij> rows, IStreamReader streams)
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

        return ValueTask.CompletedTask;
    }
}
