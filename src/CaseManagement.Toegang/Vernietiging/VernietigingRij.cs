using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Dossiers.Register;
using NodaTime;

namespace CaseManagement.Toegang.Vernietiging;

/// <summary>A destruction as it stands.</summary>
/// <param name="Zaaktype">Name of the case type.</param>
/// <param name="Dossier">The dossier.</param>
public sealed record VernietigingRij(string Zaaktype, DossierId Dossier) : Vernietigingsloop(Zaaktype, Dossier)
{
    /// <summary>The holds that were not lifted: number and last civil day.</summary>
    public IReadOnlyList<OpschortingRij> Opschortingen { get; init; } = [];
}

/// <summary>A hold.</summary>
/// <param name="Nummer">Its number.</param>
/// <param name="Grond">Why.</param>
/// <param name="Tot">Last civil day, if any.</param>
/// <param name="Door">Who placed it.</param>
public sealed record OpschortingRij(int Nummer, Opschortingsgrond Grond, LocalDate? Tot, GebruikerId Door);

/// <summary>One row for each destruction.</summary>
/// <param name="json">Contract of the rows.</param>
public sealed class VernietigingProjectie(IRowJson json) : Projection<VernietigingRij>
{
    /// <inheritdoc/>
    public override string Name => "vernietigingen";

    /// <inheritdoc/>
    public override int Version => 2;

    /// <inheritdoc/>
    public override IRowSchema Schema { get; } = new RowSchema<VernietigingRij>(json.Van<VernietigingRij>(VernietigingJson.Default))
        .Number("uitgevoerd", rij => rij.UitgevoerdOp is null ? 0 : 1);

    /// <inheritdoc/>
    public override bool Wants(string eventType) => eventType.StartsWith("vernietiging.", StringComparison.Ordinal);

    /// <inheritdoc/>
    protected override async ValueTask ApplyAsync(RecordedEvent @event, Rows<VernietigingRij> rows, IStreamReader streams)
    {
        var sleutel = @event.Stored.Stream.Value[(@event.Stored.Stream.Category.Length + 1)..];
        var rij = await rows.FindAsync(sleutel);
        rows.Put(sleutel, @event.Body switch
        {
            VernietigingVoorgesteld e => (rij ?? new VernietigingRij(e.Zaaktype, e.Dossier)) with
            {
                Code = e.Code,
                Proceseigenaar = e.Proceseigenaar,
                Regel = e.Regel,
                Selectielijst = e.Selectielijst,
                VernietigenOp = e.VernietigenOp,
                GoedgekeurdDoor = null,
            },
            VernietigingOpgeschort e => (rij ?? new VernietigingRij(e.Zaaktype, e.Dossier)) is var met
                ? met with { Opschortingen = [.. met.Opschortingen, new OpschortingRij(e.Nummer, e.Grond, e.Tot, e.Door)] }
                : met,
            OpschortingOpgeheven e => rij! with { Opschortingen = [.. rij.Opschortingen.Where(opschorting => opschorting.Nummer != e.Nummer)] },
            VernietigingGoedgekeurd e => rij! with { GoedgekeurdDoor = e.Door },
            VernietigingUitgevoerd e => rij! with { UitgevoerdDoor = e.Door, UitgevoerdOp = e.Op, AantalSleutels = e.AantalSleutels },
            _ => rij!,
        });
    }
}
