using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Vernietiging;
using NodaTime;

namespace CaseManagement.Tests.Unit.Toegang.Vernietiging;

/// <summary>What the list of destructions keeps of each, and what it shows of that.</summary>
public sealed class VernietigingRijTests : IRows
{
    private static readonly LocalDate Dag = new(2026, 3, 2);
    private static readonly DossierId Dossier = new(new Guid("33333333-3333-4333-8333-333333333333"));
    private static readonly GebruikerId Sig = new("u-sig");
    private static readonly VernietigingVoorgesteld Voorstel =
        new("signaal", Dossier, "OND-2025-48213", Rol.Signaalcoordinator, "OND-22", "19.3", new LocalDate(2025, 1, 1), Dag, Dag);

    private readonly Dictionary<string, object> rijen = [];
    private readonly VernietigingProjectie projectie = new(new KaleRijJson());
    private long versie;

    [Fact]
    public async Task A_row_follows_a_destruction_from_hold_to_proof()
    {
        Assert.Equal((null, 1), Kort(await NaAsync(Hold(1, Opschortingsgrond.Klacht))));
        Assert.Equal((null, 2), Kort(await NaAsync(Hold(2, Opschortingsgrond.Bibob, Dag))));
        var opgeheven = await NaAsync(new OpschortingOpgeheven(1, Sig, Dag));
        Assert.Equal(2, Assert.Single(opgeheven.Opschortingen).Nummer);
        Assert.Equal(("OND-2025-48213", 1), Kort(await NaAsync(Voorstel)));
        Assert.Equal(Sig, (await NaAsync(new VernietigingGoedgekeurd(Sig, Dag))).GoedgekeurdDoor);
        Assert.Null((await NaAsync(Voorstel with { Code = "OND-2025-48214" })).GoedgekeurdDoor);
        Assert.Equal(0L, projectie.Schema.ValueOf(rijen.Values.Single(), 0));
        var klaar = await NaAsync(new VernietigingUitgevoerd(
            "signaal", Dossier, "OND-2025-48214", "OND-22", "19.3", Dag, Dag, 7, Vernietigingswijze.SleutelsBestandenEnLeesmodellen, Sig, new GebruikerId("u-archief"), Dag, []));
        Assert.Equal((new GebruikerId("u-archief"), Dag, 7), (klaar.UitgevoerdDoor!.Value, klaar.UitgevoerdOp!.Value, klaar.AantalSleutels));
        Assert.Equal(1L, projectie.Schema.ValueOf(rijen.Values.Single(), 0));
    }

    [Fact]
    public void A_line_says_where_it_stands_today()
    {
        var voorgesteld = new VernietigingRij("signaal", Dossier) { Code = "OND-2025-48213" };
        Assert.Equal(Vernietigingstand.Voorgesteld, Regel(voorgesteld).Stand);
        Assert.Equal(Vernietigingstand.Goedgekeurd, Regel(voorgesteld with { GoedgekeurdDoor = Sig }).Stand);
        var gehouden = voorgesteld with { GoedgekeurdDoor = Sig, Opschortingen = [new(1, Opschortingsgrond.Bibob, Dag, Sig)] };
        Assert.Equal(Vernietigingstand.Opgeschort, Regel(gehouden).Stand);
        Assert.Equal(Vernietigingstand.Goedgekeurd, Regel(gehouden, Dag.PlusDays(1)).Stand);
        Assert.Empty(Regel(gehouden, Dag.PlusDays(1)).Opschortingen);
        Assert.Equal(Vernietigingstand.Vernietigd, Regel(gehouden with { UitgevoerdOp = Dag }).Stand);
        Assert.Equal((Vernietigingsdossier.IdVan(Dossier), Dossier), (Regel(gehouden).Id, Regel(gehouden).Dossier));
        Assert.Equal(Vernietigingstand.Opgeschort, Regel(gehouden with { Opschortingen = [new(1, Opschortingsgrond.Bibob, null, Sig)] }, Dag.PlusYears(9)).Stand);
    }

    [Fact]
    public void The_ground_Bibob_is_for_whom_Bibob_exists_and_a_row_without_anything_to_do_is_no_line()
    {
        var rij = new VernietigingRij("melding", Dossier) { Opschortingen = [new(1, Opschortingsgrond.Bibob, null, Sig), new(2, Opschortingsgrond.Klacht, null, Sig)] };
        Assert.Equal([null, Opschortingsgrond.Klacht], VernietigingenInzienUseCase.Regel(rij, Dag, zonderBibob: true).Opschortingen.Select(hold => hold.Grond));
        Assert.Equal([Opschortingsgrond.Bibob, Opschortingsgrond.Klacht], Regel(rij).Opschortingen.Select(hold => hold.Grond));
        Assert.True(VernietigingenInzienUseCase.IsVanBelang(Regel(rij)));
        Assert.True(VernietigingenInzienUseCase.IsVanBelang(Regel(new VernietigingRij("melding", Dossier) { Code = "MEL-2026-48213" })));
        Assert.False(VernietigingenInzienUseCase.IsVanBelang(Regel(new VernietigingRij("melding", Dossier))));
    }

    ValueTask<object?> IRows.FindAsync(string key) => new(rijen.GetValueOrDefault(key));

    void IRows.Put(string key, object row) => rijen[key] = row;

    void IRows.Remove(string key) => rijen.Remove(key);

    private static VernietigingRegel Regel(VernietigingRij rij, LocalDate? vandaag = null) => VernietigingenInzienUseCase.Regel(rij, vandaag ?? Dag, zonderBibob: false);

    private static (string?, int) Kort(VernietigingRij rij) => (rij.Code, rij.Opschortingen.Count);

    private static VernietigingOpgeschort Hold(int nummer, Opschortingsgrond grond, LocalDate? tot = null) => new(
        "signaal", Dossier, nummer, grond, PersonalText.Of(BetrokkeneId.Of(Dossier), Vernietigingsdossier.Doelcode, "reden"), tot, Sig, Dag);

    private async Task<VernietigingRij> NaAsync(IEvent @event)
    {
        var stroom = StreamName.Of("vernietiging", Vernietigingsdossier.IdVan(Dossier).ToString());
        await projectie.ApplyAsync(new RecordedEvent(new StoredEvent(++versie, stroom, versie, Guid.Empty, "vernietiging.proef", 1, default, default, default, default), @event), this, null!);
        return (VernietigingRij)rijen.Values.Single();
    }
}
