using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Overleggen;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Kalender;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Overleggen.Taken;
using CaseManagement.Tests.Unit.EventSourcing;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Toegang.Registratie;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using static CaseManagement.Tests.Unit.Overleggen.Proef;

namespace CaseManagement.Tests.Unit.Overleggen;

/// <summary>The meetings module as a host runs it, in memory, with a case type that it has never heard of.</summary>
internal sealed class OverlegHuis : IDossierregister, IStreamReader, IPersonalTextReader, IProtocolregister, IDisposable
{
    private readonly InMemoryEventStore store = new();
    private readonly InMemoryProjectionStore rijen = new();
    private readonly Toy persoonsgegevens = new();
    private readonly ServiceProvider services;

    public OverlegHuis(Instant nu, VergaderInstellingen? instellingen = null)
    {
        Klok = new FakeClock(nu);
        var bouw = new ServiceCollection();
        bouw.AddSingleton(instellingen ?? new VergaderInstellingen());
        bouw.AddSingleton<IProtocolregister>(this);
        new ModuleBuilder(bouw).AddOverleggen().Event(DeurJson.Default.ToegangVastgelegd);
        bouw.AddSingleton<IZaaktype>(new ProefZaaktype()).AddSingleton<IMatrixBron>(new ProefMatrix()).AddSingleton<IMatrixBron>(new Huismatrix());
        bouw.AddSingleton<IClock>(Klok).AddSingleton<IEventStore>(store).AddSingleton<IProjectionStore>(rijen);
        bouw.AddSingleton<IDossierregister>(this).AddSingleton<IStreamReader>(this).AddSingleton<IPersonalTextReader>(this);
        bouw.AddSingleton<IIdentifiers>(new SequentialIdentifiers()).AddSingleton(Maak);
        bouw.AddSingleton<NeedToKnowMatrix>().AddSingleton<PolicyEngine>().AddSingleton<Toegangscontrole>();
        bouw.AddSingleton<Toegangslog>().AddSingleton<Nummering>().AddSingleton(Merkproef.Reeks()).AddSingleton(Merkproef.Sleutel);
        bouw.AddSingleton<ServiceFactory>(provider => provider.GetService!).AddSingleton<IMediator, Mediator>().AddLogging();
        services = bouw.BuildServiceProvider();
        foreach (var projectie in services.GetServices<IProjection>())
        {
            rijen.OpenAsync(projectie).GetAwaiter().GetResult();
        }
    }

    public FakeClock Klok { get; }

    /// <summary>Whether a protocol on sharing signals is in force.</summary>
    public bool HeeftProtocol { get; set; }

    public Task<ProtocolVanKracht?> OpAsync(Instant moment, CancellationToken cancellation) =>
        Task.FromResult(HeeftProtocol ? new ProtocolVanKracht("v1.0", new LocalDate(2026, 1, 5)) : null);

    private IEventSerializer Serializer => services.GetRequiredService<IEventSerializer>();

    public List<DossierOverzicht> Dossiers { get; } = [];

    private OverlegTaken Taken => services.GetRequiredService<OverlegTaken>();

    public IOverlegkalender Kalender => services.GetRequiredService<IOverlegkalender>();

    public Toegangscontrole Controle => services.GetRequiredService<Toegangscontrole>();

    /// <summary>What was recorded about looks and refusals.</summary>
    public IEnumerable<ToegangVastgelegd> Spoor => store.Log.Select(stored => Serializer.Deserialize(stored).Body).OfType<ToegangVastgelegd>();

    public IEnumerable<string> EventNamen => store.Log.Select(stored => stored.Type);

    public void Naar(Instant moment) => Klok.Advance(moment - Klok.GetCurrentInstant());

    /// <summary>Runs the calendar job: once to plan and close what is due, and once more to do nothing.</summary>
    /// <param name="kalender">Other meeting days than before.</param>
    public async Task DraaiAsync(VergaderInstellingen? kalender = null)
    {
        var taken = kalender is null ? Taken : new OverlegTaken(
            services.GetRequiredService<IMediator>(), services.GetRequiredService<OverlegLezer>(), kalender,
            services.GetRequiredService<IIdentifiers>(), Klok);
        await taken.VoerUitAsync(CancellationToken.None);
        await BijAsync();
        var aantal = store.Log.Count;
        await taken.VoerUitAsync(CancellationToken.None);
        Assert.Equal(aantal, store.Log.Count);
    }

    public async Task StandaardAsync()
    {
        await Taken.StelStandaardReeksenInAsync(CancellationToken.None);
        await BijAsync();
    }

    public async Task<Uitkomst> DoeAsync<TState, TCommand, TFacts>(Aanroep als, DossierId id, TCommand command)
        where TState : class
        where TCommand : class
    {
        // What is opened gets the identifier of the command that opens it, as at the door.
        var opent = services.GetRequiredService<CommandUseCase<TState, TCommand, TFacts>>().Policy.Opent;
        var opdracht = opent ? id.Value : services.GetRequiredService<IIdentifiers>().Next();
        var uitkomst = await services.GetRequiredService<IMediator>().Send(new Opdracht<TState, TCommand, TFacts>(id, command, als, opdracht));
        await BijAsync();
        return uitkomst;
    }

    public Task<Antwoord<TResult>> VraagAsync<TQuery, TResult>(Aanroep als, TQuery query)
        where TQuery : class
        where TResult : class => services.GetRequiredService<IMediator>().Send(
            new Vraag<TQuery, TResult>(query, als, services.GetRequiredService<IIdentifiers>().Next()));

    /// <summary>The mark of a meeting for somebody.</summary>
    public async Task<string?> MerkAsync(Aanroep als, DossierId overleg) => await services.GetRequiredService<Versiemerk<Overleg>>().VanAsync(
        overleg, await services.GetRequiredService<Lader<Overleg>>().LaadAsync(overleg, CancellationToken.None), als,
        new Moment(Klok.GetCurrentInstant()), CancellationToken.None);

    public async Task<IReadOnlyList<RecordedEvent>> ReadAsync(
        StreamName stream, long afterVersion = 0, long upToVersion = long.MaxValue, CancellationToken cancellation = default) =>
        [.. (await store.ReadStreamAsync(stream, afterVersion, upToVersion, cancellation)).Select(Serializer.Deserialize)];

    public string? Reveal(PersonalText? text) => persoonsgegevens.Protector.Reveal(text);

    public Task<DossierOverzicht?> ActueelAsync(string zaaktype, DossierId id, CancellationToken cancellation) => FindAsync(id, cancellation);

    public Task<DossierOverzicht?> FindAsync(DossierId id, CancellationToken cancellation) => Task.FromResult(Dossiers.Find(dossier => dossier.Id == id));

    public Task<IReadOnlyList<DossierOverzicht>> VanZaaktypeAsync(string zaaktype, bool alleenActief, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<DossierOverzicht>>(Dossiers);

    public Task<IReadOnlyList<DossierOverzicht>> VoorOverlegAsync(string overlegType, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<DossierOverzicht>>([.. Dossiers.Where(dossier => dossier.IsActief && dossier.Agendering?.OverlegType == overlegType)]);

    public void Dispose() => services.Dispose();

    private async Task BijAsync()
    {
        foreach (var projectie in services.GetServices<IProjection>())
        {
            var stand = await rijen.OpenAsync(projectie);
            var batch = rijen.BeginBatch(projectie, stand);
            foreach (var stored in store.Log.Where(stored => stored.Position > stand.Checkpoint && projectie.Wants(stored.Type)))
            {
                await projectie.ApplyAsync(Serializer.Deserialize(stored), batch, this);
            }

            Assert.True(await batch.CommitAsync(store.Log.Count));
        }
    }

    private IEventSerializer Maak(IServiceProvider provider)
    {
        var registry = new EventRegistryBuilder();
        foreach (var registratie in provider.GetServices<EventRegistratie>())
        {
            registratie.Toevoegen(registry);
        }

        return new EventSerializer(registry.Build(), persoonsgegevens.Protector, persoonsgegevens.Identifiers);
    }

    private sealed class ProefMatrix : IMatrixBron
    {
        public IReadOnlyList<MatrixCel> Cellen { get; } =
        [
            new(Rol.VoorzitterOverleg, Soort, Recht.Lezen | Recht.Beslissen, Reikwijdte.Agenda),
            new(Rol.SecretarisOverleg, Soort, Recht.Metadata, Reikwijdte.Alle),
            new(Rol.Casusregisseur, Soort, Recht.Lezen | Recht.Schrijven, Reikwijdte.Toegewezen),
            new(Rol.Politie, Soort, Recht.Lezen, Reikwijdte.Toegewezen),
            new(Rol.Buurtbemiddeling, Soort, Recht.Metadata, Reikwijdte.Toegewezen),
        ];
    }

    private sealed class ProefZaaktype : Zaaktype<object>
    {
        public override string Naam => Soort;

        public override string CodePrefix => "PRF";

        public override string Pad => "proefdossiers";

        public override Doel Doel => new("va-proef", "Proef", "proef");

        public override object Evolve(object? state, IEvent @event) => throw new NotSupportedException();

        public override DossierOverzicht Overzicht(DossierId id, object state) => throw new NotSupportedException();
    }
}
