using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Privacy.Protocol;
using CaseManagement.Privacy.Trail;
using CaseManagement.Tests.Unit.EventSourcing;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Registratie;
using CaseManagement.Toegang.Sleutels;
using NodaTime;
using static CaseManagement.Tests.Unit.Toegang.Proefdata;

namespace CaseManagement.Tests.Unit.Privacy;

/// <summary>What the trail takes from one event, and where it finds it.</summary>
public sealed class SpoorTests : Trailproef
{
    [Fact]
    public void An_event_without_provenance_has_no_rows_and_names_nobody()
    {
        var @event = log.Voeg("proef", Een, Geopend with { Naam = Tekst("Naam") });
        Assert.Null(Auditspoor.Regel(@event));
        Assert.Empty(Auditspoor.Dossiers(@event));
        Assert.Empty(Auditspoor.Betrokkenen(@event));
    }

    [Fact]
    public void What_was_shown_twice_is_named_once()
    {
        Toegang(Aanroep(Regisseur), AuditActie.Inzien, [Een, Een], [Persoon, Persoon]);
        Assert.Equal([Een], Auditspoor.Dossiers(log.Alle[0]));
        Assert.Equal([Persoon], Auditspoor.Betrokkenen(log.Alle[0]));
    }

    [Fact]
    public void In_a_long_list_too_each_is_named_once_and_in_order()
    {
        DossierId[] zaken = [.. Enumerable.Range(1, 40).Select(nummer => new DossierId(new Guid(nummer % 25, 0, 0, [0, 0, 0, 0, 0, 0, 0, 7])))];
        BetrokkeneId[] personen = [.. zaken.Select(zaak => new BetrokkeneId(zaak.Value)), Persoon, Ander, Persoon];
        Toegang(Aanroep(Regisseur), AuditActie.Inzien, zaken, personen);
        Assert.Equal(zaken.Distinct(), Auditspoor.Dossiers(log.Alle[0]));
        Assert.Equal([Persoon, Ander], Auditspoor.Betrokkenen(log.Alle[0]));
        var @event = log.Voeg("overleg", zaken[3], new Lijst(zaken), Metadata(Aanroep(Regisseur), AuditActie.Wijzigen));
        Assert.Equal([zaken[3], .. zaken.Distinct().Where(zaak => zaak != zaken[3])], Auditspoor.Dossiers(@event));
    }

    [Fact]
    public void A_data_subject_is_found_in_every_kind_of_property()
    {
        BetrokkeneId Wie(int nummer) => new(new Guid(nummer, 0, 0, [0, 0, 0, 0, 0, 0, 0, 7]));
        Assert.Equal(
            [Wie(1), Wie(2), Wie(3), Wie(4), Wie(5)],
            Verwijzingen.Van(new Houder(Wie(1), new Deel(Wie(2)), new Deel(Wie(3)), [new Deel(Wie(4))], Wie(5), "tekst", 7, DateTimeKind.Utc)).Betrokkenen);
    }

    [Fact]
    public void A_dossier_is_found_in_every_kind_of_property_in_the_order_in_which_it_is_named()
    {
        DossierId Zaak(int nummer) => new(new Guid(nummer, 0, 0, [0, 0, 0, 0, 0, 0, 0, 7]));
        Assert.Equal(
            [Zaak(3), Zaak(1), Zaak(2)],
            Verwijzingen.Van(new Zaakhouder(Zaak(3), [new Zaakdeel(Zaak(1))], new Zaakdeel(Zaak(2)), [Zaak(3)])).Dossiers);
    }

    [Fact]
    public void A_reference_is_found_behind_an_interface_of_others_and_in_a_list_of_theirs_and_not_in_a_date() => Assert.Equal(
        [Persoon, Ander],
        Verwijzingen.Van(new Omweg(new Deel(Persoon), new Reeks(Ander), new LocalDate(2026, 3, 2))).Betrokkenen);

    [Fact]
    public void Free_text_about_a_dossier_is_no_person()
    {
        var @event = log.Voeg("overleg", Twee, new Besproken(Een, Vrij(Een), Tekst("Naam")), Metadata(Aanroep(Regisseur), AuditActie.Wijzigen));
        Assert.Equal([Twee, Een], Auditspoor.Dossiers(@event));
        Assert.Equal([Tekst("Naam").Subject], Auditspoor.Betrokkenen(@event));
        Toegang(Aanroep(Regisseur), AuditActie.Inzien, [Een], [BetrokkeneId.Of(Een), Persoon]);
        Assert.Equal([Persoon], Auditspoor.Betrokkenen(log.Alle[1]));
    }

    [Fact]
    public void A_key_that_protects_only_text_is_no_person_and_a_person_beside_it_is()
    {
        var @event = log.Voeg("melding", Een, new Verteld(new Woorden(Ander, PersonalText.Of(Ander, "va-test", "Lawaai")), Tekst("Naam")), Metadata(Aanroep(Regisseur), AuditActie.Wijzigen));
        Assert.Equal([Tekst("Naam").Subject], Auditspoor.Betrokkenen(@event));
        var vervangen = log.Voeg("melding", Een, new Vervangen([Ander], Tekst("Naam")), Metadata(Aanroep(Regisseur), AuditActie.Wijzigen));
        Assert.Equal([Tekst("Naam").Subject], Auditspoor.Betrokkenen(vervangen));
    }

    [Fact]
    public void The_destruction_of_keys_that_protected_text_is_about_nobody()
    {
        Sleutelhek Hek(BetrokkeneId sleutel) => new(Guid.Empty, sleutel, "va-test", "00", Nu);
        var vernietigd = new SleutelsVernietigd(7, [Hek(BetrokkeneId.Of(Een)), Hek(BetrokkeneId.Of(Twee))]);
        var @event = log.Voeg(Sleutelvernietiger.Stroom, vernietigd, Metadata(Aanroep(Regisseur), AuditActie.Vernietigen));
        Assert.Equal((0, 0), (Auditspoor.Regel(@event)!.Betrokkenen.Count, Auditspoor.Regel(@event)!.Dossiers.Count));
        Assert.Empty(Auditspoor.Betrokkenen(@event));
    }

    [Fact]
    public void A_dossier_that_names_itself_stands_there_once()
    {
        var @event = log.Voeg("overleg", Een, new Besproken(Een, Vrij(Een), Vrij(Een)), Metadata(Aanroep(Regisseur), AuditActie.Wijzigen));
        Assert.Equal([Een], Auditspoor.Dossiers(@event));
    }

    [Fact]
    public void An_act_on_another_thing_is_found_by_the_dossiers_that_it_names_after_the_thing_itself()
    {
        var @event = log.Voeg("overleg", Twee, new Besproken(Een, Vrij(Een), Vrij(Twee)), Metadata(Aanroep(Regisseur), AuditActie.Wijzigen));
        var regel = Auditspoor.Regel(@event)!;
        Assert.Equal(("overleg", 1), (regel.Zaaktype, regel.AantalRecords));
        Assert.Equal([Twee, Een], regel.Dossiers);
    }

    [Fact]
    public async Task Events_are_read_wherever_they_lie_and_newest_first()
    {
        var toy = new Toy();
        var store = new InMemoryEventStore();
        for (var nummer = 1; nummer <= 320; nummer++)
        {
            var stroom = StreamName.Of("note", $"{nummer}");
            var @event = toy.Serializer.Serialize(stroom, new NoteCounted(nummer, null), "{}"u8.ToArray(), Nu);
            await store.AppendAsync(new AppendRequest(stroom, ExpectedVersion.Exactly(0), [@event]), TestContext.Current.CancellationToken);
        }

        var bron = new Auditbron(store, toy.Serializer);
        Assert.Equal([320, 319, 312, 300, 20, 3, 1], await LeesAsync(bron, 320, 319, 312, 300, 20, 3, 1));
        Assert.Equal(Enumerable.Range(1, 320).Reverse(), await LeesAsync(bron, [.. Enumerable.Range(1, 320).Reverse().Select(positie => (long)positie)]));
        Assert.Empty(await LeesAsync(bron));
    }

    [Fact]
    public void No_positions_are_a_beginning_too()
    {
        var leeg = Plaatsen.Van();
        Assert.Equal(Plaatsen.Van(5), leeg.Met(5));
        Assert.False(leeg.Equals(null));
        Assert.Equal(Plaatsen.Van().GetHashCode(), leeg.GetHashCode());
    }

    [Fact]
    public void A_group_lies_in_the_period_from_its_first_until_its_last_moment()
    {
        var begin = Instant.FromUtc(2026, 3, 1, 23, 0).ToUnixTimeMilliseconds(); // midnight of 2 March in Amsterdam
        var einde = begin + (24 * 60 * 60 * 1000);
        var dag = new Auditfilter { Van = new LocalDate(2026, 3, 2), Tot = new LocalDate(2026, 3, 2) };
        Assert.True(dag.OmvatTijd(Groep(begin, einde - 1)));
        Assert.False(dag.OmvatTijd(Groep(begin - 1, einde - 1)));
        Assert.False(dag.OmvatTijd(Groep(begin, einde)));
        Assert.True(new Auditfilter { Tot = dag.Tot }.OmvatTijd(Groep(begin - 1, einde - 1)));
        Assert.True(new Auditfilter { Van = dag.Van }.OmvatTijd(Groep(begin, einde)));
    }

    [Fact]
    public void Without_the_dossier_there_is_no_order() => Assert.False(Trailbeleid.HeeftOpdracht(Vraag(Rol.Auditor), null));

    [Fact]
    public void Nothing_is_no_reference()
    {
        Assert.False(Protocolvorm.IsReferentie(null));
        Assert.False(Protocolvorm.IsGemeenteblad(null));
    }

    private static async Task<IEnumerable<int>> LeesAsync(Auditbron bron, params long[] posities)
    {
        var gelezen = await bron.LeesAsync(posities, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        return gelezen.Select(@event => ((NoteCounted)@event.Body).Amount);
    }

    private static Auditgroep Groep(long vanaf, long tot) =>
        (Auditgroep)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(typeof(Auditgroep)) with { Vanaf = vanaf, Tot = tot };

    [EventType("proef.besproken")]
    private sealed record Besproken(DossierId Dossier, PersonalText Over, PersonalText Wie) : IEvent;

    [EventType("proef.lijst")]
    private sealed record Lijst(IReadOnlyList<DossierId> Zaken) : IEvent;

    [EventType("proef.verteld")]
    private sealed record Verteld(Woorden Woorden, PersonalText Wie) : IEvent;

    private sealed record Woorden(BetrokkeneId Sleutel, PersonalText Tekst) : ITekstsleutels
    {
        IReadOnlyList<BetrokkeneId> ITekstsleutels.Tekstsleutels => [Sleutel];
    }

    [EventType("proef.vervangen")]
    private sealed record Vervangen(IReadOnlyList<BetrokkeneId> TeVernietigenSleutels, PersonalText Wie) : IVernietigtSleutels;

    private sealed record Zaakdeel(DossierId Zaak);

    private sealed record Zaakhouder(DossierId Een, IReadOnlyList<Zaakdeel> Reeks, object Iets, IReadOnlyList<DossierId> Nogmaals);

    private sealed record Omweg(IEquatable<Deel> Koppel, System.Collections.ArrayList Reeks, LocalDate Dag)
    {
        public Omweg(Deel koppel, Reeks reeks, LocalDate dag)
            : this(koppel, new System.Collections.ArrayList { reeks.Wie }, dag)
        {
        }
    }

    private sealed record Reeks(BetrokkeneId Wie);

    private interface IDeel;

    private sealed record Deel(BetrokkeneId Wie) : IDeel;

    private sealed record Houder(
        object Iets, IDeel Koppel, Deel Eigen, IReadOnlyList<Deel> Reeks, BetrokkeneId? Misschien, string Woord, int Getal, DateTimeKind Soort) : IEvent;
}
