using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Koppelen;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Tests.Unit.Toegang;
using CaseManagement.Toegang.Koppelen;
using NodaTime;
using NSubstitute;

namespace CaseManagement.Tests.Unit.Koppelen;

[EventType("koppelproef.geopend")]
public sealed record KoppelproefGeopend(PersonalText? Naam, PersonalText? Geboren, PersonalText? Adres, bool Geheim = false) : IEvent;

[EventType("koppelproef.adres-gewijzigd")]
public sealed record KoppelproefAdresGewijzigd(PersonalText? Adres) : IEvent;

[EventType("koppelproef.gegevens-verwijderd")]
public sealed record KoppelproefGegevensVerwijderd(IReadOnlyList<BetrokkeneId> TeVernietigenSleutels) : IVernietigtSleutels;

[EventType("koppelproef.iets-anders")]
public sealed record KoppelproefIetsAnders : IEvent;

[EventType("koppelproef.gesloten")]
public sealed record KoppelproefGesloten : IEvent;

public sealed record Koppelproef(KoppelproefGeopend Opening)
{
    public PersonalText? Adres { get; init; } = Opening.Adres;

    public DossierKern Kern { get; init; } = DossierKern.Leeg;

    public bool IsActief { get; init; } = true;
}

/// <summary>A case type with one person and one address.</summary>
public class Koppelproefzaak : Zaaktype<Koppelproef>, IKoppelbaar<Koppelproef>
{
    public override string Naam => "koppelproef";

    public override string CodePrefix => "KPL";

    public override string Pad => "koppelproeven";

    public override Doel Doel { get; } = new("va-test", "Proef", "test");

    public override Koppelproef Evolve(Koppelproef? state, IEvent @event) => @event switch
    {
        KoppelproefGeopend e => new Koppelproef(e),
        KoppelproefAdresGewijzigd e => state! with { Adres = e.Adres },
        KoppelproefGesloten => state! with { IsActief = false },
        IKernEvent e => state! with { Kern = state.Kern.Evolve(e) },
        _ => state!,
    };

    public override DossierOverzicht Overzicht(DossierId id, Koppelproef state) => new()
    {
        Id = id,
        Zaaktype = Naam,
        Code = "KPL-2026-0001",
        Status = "Proef",
        IsActief = state.IsActief,
        GeopendOp = new LocalDate(2026, 3, 1),
        Uitgesloten = state.Kern.Uitgesloten,
        Vertrouwelijkheid = state.Opening.Geheim ? Vertrouwelijkheid.Geheim : Vertrouwelijkheid.Vertrouwelijk,
    };

    public Koppelblad Koppelblad(Koppelproef state) =>
        new(Rol.Casusregisseur, [.. Koppelkenmerk.VanPersoon(state.Opening.Naam, state.Opening.Geboren), .. Koppelkenmerk.VanAdres(state.Adres)]);
}

/// <summary>The index in memory, with a key store, and a count of the lookups.</summary>
internal sealed class Koppelhuis : IReadModel<KoppelRij>
{
    public static readonly GebruikerId Vrager = new("u-sig");

    private readonly Geheugenrijen<KoppelRij> rijen;

    public Koppelhuis(KoppelInstellingen? instellingen = null, InMemoryKeyStore? keys = null, TimeProvider? time = null)
    {
        Instellingen = instellingen ?? new KoppelInstellingen { Antwoordtijd = TimeSpan.Zero, Wachttijd = TimeSpan.Zero };
        Keys = keys ?? new InMemoryKeyStore();
        var master = MasterKey.FromBase64("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
        Hash = new Koppelhash(Lezer, new KeyedFingerprint(Keys, master, new RandomIdentifiers(), new FakeTime()), Instellingen);
        Projectie = new Koppelprojectie([new Koppelproefzaak()], Hash, Instellingen);
        rijen = new Geheugenrijen<KoppelRij>(Projectie);
        var store = Substitute.For<IEventStore>();
        store.ReadHeadAsync(Arg.Any<CancellationToken>()).Returns(_ => new LogHead(Hoofd ?? Log.Alle.Count, default));
        Index = new Koppelindex(this, Hash, store, Instellingen, time ?? TimeProvider.System);
    }

    public KoppelInstellingen Instellingen { get; }

    public InMemoryKeyStore Keys { get; }

    public Vernietigbaar Lezer { get; } = new();

    public Koppelhash Hash { get; }

    public Koppelprojectie Projectie { get; }

    public Koppelindex Index { get; }

    public Geheugenlog Log { get; } = new();

    public long? Hoofd { get; set; }

    /// <summary>The lookups of marks since the beginning.</summary>
    public List<string> Opzoekingen { get; } = [];

    public IReadOnlyDictionary<string, KoppelRij> Rijen => rijen.Rijen;

    public IEnumerable<KoppelRij> Kenmerken => rijen.Rijen.Values.Where(rij => rij.Kenmerk is not null);

    public static DossierId Dossier(int nummer) => new(DerivedIdentifier.From(Guid.Empty, $"koppelproef-{nummer}"));

    public static BetrokkeneId Persoon(int nummer) => new(DerivedIdentifier.From(Guid.Empty, $"persoon-{nummer}"));

    public static PersonalText Tekst(BetrokkeneId van, string tekst) => PersonalText.Of(van, "va-test", tekst);

    public static KoppelproefGeopend Geopend(int nummer, string? naam = "P. Proefpersoon", string? adres = "Testlaan 1, 0000 AA", bool geheim = false) => new(
        naam is null ? null : Tekst(Persoon(nummer), naam),
        Tekst(Persoon(nummer), "1980-05-01"),
        adres is null ? null : Tekst(BetrokkeneId.Of(Dossier(nummer)), adres),
        geheim);

    public Koppelhuis Gebeurt(int nummer, params IReadOnlyList<IEvent> events)
    {
        foreach (var @event in events)
        {
            Log.Voeg("koppelproef", Dossier(nummer), @event);
        }

        return this;
    }

    public Task VolgAsync() => rijen.VolgAsync(Log);

    public void Zet(string sleutel, KoppelRij rij) => rijen.Put(sleutel, rij);

    /// <summary>What a rebuild would give.</summary>
    public async Task<IReadOnlyDictionary<string, KoppelRij>> HerbouwdAsync(bool perStroom)
    {
        var nieuw = new Geheugenrijen<KoppelRij>(new Koppelprojectie([new Koppelproefzaak()], Hash, Instellingen));
        foreach (var @event in perStroom ? Log.Alle.OrderByDescending(e => e.Stored.Stream.Value, StringComparer.Ordinal).ThenBy(e => e.Stored.Version) : Log.Alle.AsEnumerable())
        {
            await nieuw.VolgAsync(@event, Log);
        }

        return nieuw.Rijen;
    }

    public async Task<Koppelvondst?> ZoekAsync(params IReadOnlyList<Koppelkenmerk> kenmerken)
    {
        await VolgAsync();
        return await Index.ZoekAsync(kenmerken, new HashSet<DossierId>(), TestContext.Current.CancellationToken);
    }

    Task<KoppelRij?> IReadModel<KoppelRij>.FindAsync(string key, CancellationToken cancellation) =>
        ((IReadModel<KoppelRij>)rijen).FindAsync(key, cancellation);

    Task<RowPage<KoppelRij>> IReadModel<KoppelRij>.QueryAsync(RowQuery query, CancellationToken cancellation)
    {
        Opzoekingen.AddRange(query.Where.Select(voorwaarde => (string)voorwaarde.Value));
        return rijen.QueryAsync(query, cancellation);
    }
}

/// <summary>Opens plain text, but for whose key is gone.</summary>
internal sealed class Vernietigbaar : IPersonalTextReader
{
    public HashSet<BetrokkeneId> Vernietigd { get; } = [];

    public string? Reveal(PersonalText? text) => text is null ? null : Vernietigd.Contains(text.Subject) ? PersonalDataProtector.Destroyed : text.Plain;
}
