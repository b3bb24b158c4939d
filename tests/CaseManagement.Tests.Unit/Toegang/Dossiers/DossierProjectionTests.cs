using CaseManagement.EventSourcing.Projections;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers.Register;
using NSubstitute;
using static CaseManagement.Tests.Unit.Toegang.Proefdata;

namespace CaseManagement.Tests.Unit.Toegang.Dossiers;

public sealed class DossierProjectionTests
{
    private static readonly DossierId Een = new(new Guid("11111111-1111-4111-8111-000000000001"));
    private static readonly DossierId Twee = new(new Guid("11111111-1111-4111-8111-000000000002"));
    private readonly Geheugenlog log = new();
    private readonly Geheugenrijen<DossierRij> rijen = new(new DossierProjection([Zaaktype], new KaleRijJson()));

    [Fact]
    public async Task A_row_is_the_overview_of_the_folded_stream_and_one_event_folds_at_a_time()
    {
        log.Voeg("proef", Een, Geopend);
        log.Voeg("proef", Een, HetDuo);
        await rijen.VolgAsync(log);
        Assert.Equal(HetDuo.Duo, rijen.Rijen[Een.ToString()].Overzicht.Duo);
        Assert.Equal(0, log.Gelezen);
    }

    [Fact]
    public async Task A_projection_that_starts_in_the_middle_reads_the_stream_up_to_its_event_only()
    {
        log.Voeg("proef", Een, Geopend);
        var tweede = log.Voeg("proef", Een, HetDuo);
        log.Voeg("proef", Een, new ProefBeeindigd());
        await rijen.VolgAsync(tweede, log);
        Assert.True(rijen.Rijen[Een.ToString()].Overzicht.IsActief);
        Assert.Equal(HetDuo.Duo, rijen.Rijen[Een.ToString()].Overzicht.Duo);
    }

    [Fact]
    public async Task An_event_that_is_applied_again_gives_the_same_row()
    {
        log.Voeg("proef", Een, Geopend);
        var actie = log.Voeg("proef", Een, Actie(1, new Deelnemer("politie")));
        await rijen.VolgAsync(log);
        await rijen.VolgAsync(actie, log);
        Assert.Single(rijen.Rijen[Een.ToString()].Overzicht.Acties);
    }

    [Fact]
    public async Task More_streams_than_are_remembered_still_give_the_right_rows()
    {
        // The events of these tests have no body, so each counts for 100: twenty states are remembered, the twenty-first is not.
        var krap = new Geheugenrijen<DossierRij>(new DossierProjection([Zaaktype], new KaleRijJson(), geheugen: 2_000));
        var ids = Enumerable.Range(0, 21).Select(n => new DossierId(DerivedIdentifier.From(Guid.Empty, $"{n}"))).ToList();
        ids.ForEach(id => log.Voeg("proef", id, Geopend));
        ids.ForEach(id => log.Voeg("proef", id, HetDuo));
        await krap.VolgAsync(log);
        Assert.All(ids, id => Assert.NotNull(krap.Rijen[id.ToString()].Overzicht.Duo));
        Assert.Equal(21, log.Gelezen);

        var ruim = new Geheugenrijen<DossierRij>(new DossierProjection([Zaaktype], new KaleRijJson(), geheugen: 21 * 200));
        await ruim.VolgAsync(log);
        Assert.Equal(21, log.Gelezen);
    }

    [Fact]
    public async Task Of_a_stream_that_ended_nothing_is_remembered_and_of_one_that_goes_on_it_is()
    {
        var projectie = new DossierProjection([Zaaktype], new KaleRijJson());
        var begin = log.Voeg("proef", Een, Geopend);
        await projectie.ApplyAsync(StreamRun.Of(begin), rijen, log);
        var duo = log.Voeg("proef", Een, HetDuo);
        await projectie.ApplyAsync(new StreamRun([duo], IsLast: true), rijen, log);
        Assert.Equal(0, log.Gelezen);
        Assert.Equal(HetDuo.Duo, rijen.Rijen[Een.ToString()].Overzicht.Duo);

        await projectie.ApplyAsync(StreamRun.Of(log.Voeg("proef", Een, new ProefBeeindigd())), rijen, log);
        Assert.Equal(1, log.Gelezen);
        await projectie.ApplyAsync(new StreamRun([duo], IsLast: true), rijen, log);
        await projectie.ApplyAsync(StreamRun.Of(log.Voeg("proef", Een, Actie(1, new Deelnemer("politie")))), rijen, log);
        Assert.Equal(2, log.Gelezen);
        Assert.False(rijen.Rijen[Een.ToString()].Overzicht.IsActief);
    }

    [Fact]
    public async Task Of_a_stream_that_ended_the_overview_is_made_at_once_and_of_one_that_goes_on_when_it_is_stored()
    {
        var stug = Substitute.For<IZaaktype>();
        stug.Naam.Returns("proef");
        stug.Evolve(Arg.Any<object?>(), Arg.Any<IEvent>()).Returns(new object());
        stug.Overzicht(Arg.Any<DossierId>(), Arg.Any<object>()).Returns(_ => throw new KeyNotFoundException("geen aanduiding"));
        var projectie = new DossierProjection([stug], new KaleRijJson());
        var begin = log.Voeg("proef", Een, Geopend);
        await projectie.ApplyAsync(StreamRun.Of(begin), rijen, log);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await projectie.ApplyAsync(new StreamRun([begin], IsLast: true), rijen, log));
    }

    [Fact]
    public async Task The_overview_is_made_when_the_row_is_stored_and_a_case_type_that_cannot_make_it_is_told_so()
    {
        var rij = new DossierRij(() => throw new KeyNotFoundException("geen aanduiding"));
        Assert.Contains("geen aanduiding", Assert.Throws<InvalidOperationException>(() => rij.Overzicht).Message, StringComparison.Ordinal);
        log.Voeg("proef", Een, Geopend);
        await rijen.VolgAsync(log);
        Assert.Same(rijen.Rijen[Een.ToString()].Overzicht, rijen.Rijen[Een.ToString()].Overzicht);
    }

    [Fact]
    public async Task Streams_of_other_categories_are_no_dossiers()
    {
        log.Voeg("overleg", Een, Geopend);
        log.Voeg("nummering", Een, new NummerUitgegeven(Guid.Empty));
        await rijen.VolgAsync(log);
        Assert.Empty(rijen.Rijen);
    }

    [Fact]
    public async Task An_event_that_the_case_type_does_not_know_stops_its_stream()
    {
        log.Voeg("proef", Een, Geopend);
        log.Voeg("proef", Een, new Vreemd());
        await Assert.ThrowsAsync<InvalidOperationException>(() => rijen.VolgAsync(log));
    }

    [Fact]
    public async Task The_register_finds_by_id_code_case_type_and_meeting()
    {
        log.Voeg("proef", Twee, Geopend with { Code = "PRF-2026-0002" });
        log.Voeg("proef", Twee, new ProefBeeindigd());
        log.Voeg("proef", Een, Geopend);
        await rijen.VolgAsync(log);
        var register = new Dossierregister([Zaaktype], rijen, log);
        var cancellation = TestContext.Current.CancellationToken;

        Assert.Equal("PRF-2026-0001", (await register.FindAsync(Een, cancellation))?.Code);
        Assert.Equal(Twee, (await register.MetCodeAsync("PRF-2026-0002", cancellation))?.Id);
        Assert.Equal([Een, Twee], (await register.VanZaaktypeAsync("proef", false, cancellation)).Select(o => o.Id));
        Assert.Equal([Een], (await register.VanZaaktypeAsync("proef", true, cancellation)).Select(o => o.Id));
        Assert.Equal([Twee], (await register.StandVanAsync("proef", false, cancellation)).Dossiers.Select(o => o.Id));
        Assert.Equal(3, (await register.StandVanAsync("proef", null, cancellation)).Positie);
        Assert.Equal([Een], (await register.VoorOverlegAsync("woonoverlast", cancellation)).Select(o => o.Id));
        Assert.Empty(await register.VoorOverlegAsync("pga", cancellation));
        Assert.Empty(await register.VanZaaktypeAsync("bibob", false, cancellation));
    }

    [Fact]
    public async Task The_current_overview_is_folded_from_the_stream_and_not_from_the_rows()
    {
        log.Voeg("proef", Een, Geopend);
        var register = new Dossierregister([Zaaktype], rijen, log);
        var cancellation = TestContext.Current.CancellationToken;
        Assert.Equal("PRF-2026-0001", (await register.ActueelAsync("proef", Een, cancellation))?.Code);
        Assert.Null(await register.ActueelAsync("proef", Twee, cancellation));
        Assert.Null(await register.ActueelAsync("onbekend", Een, cancellation));
    }

    [Fact]
    public async Task The_register_turns_its_pages()
    {
        var overzicht = Zaaktype.Overzicht(Een, Given(Geopend).State!);
        for (var n = 0; n < 5001; n++)
        {
            var id = new DossierId(DerivedIdentifier.From(Guid.Empty, $"{n}"));
            rijen.Put(id.ToString(), new DossierRij(overzicht with { Id = id, Code = $"PRF-2026-{n:D5}" }));
        }

        var alle = await new Dossierregister([Zaaktype], rijen, log).VanZaaktypeAsync("proef", true, TestContext.Current.CancellationToken);
        Assert.Equal(5001, alle.Count);
        Assert.Equal("PRF-2026-05000", alle[^1].Code);
    }

    [EventType("proef.vreemd")]
    private sealed record Vreemd : IEvent;
}
