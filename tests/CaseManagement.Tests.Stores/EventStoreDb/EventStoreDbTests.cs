using CaseManagement.Tests.Contract;
using CaseManagement.Tests.Contract.Archive;
using CaseManagement.Tests.Contract.Events;
using CaseManagement.Tests.Contract.Keys;
using CaseManagement.Tests.Contract.Projections;

namespace CaseManagement.Tests.Stores.EventStoreDb;

/// <summary>Enrols the log.</summary>
public sealed class EventStoreDbEventStoreTests : EventStoreContract
{
    protected override IStoreFixture CreateFixture() => EventStoreDbServers.CreateFixture();
}

/// <summary>Enrols the read models beside it.</summary>
public sealed class EventStoreDbProjectionStoreTests : ProjectionStoreContract
{
    protected override IStoreFixture CreateFixture() => EventStoreDbServers.CreateFixture();
}

/// <summary>Enrols the keys beside it.</summary>
public sealed class EventStoreDbKeyStoreTests : KeyStoreContract
{
    protected override IStoreFixture CreateFixture() => EventStoreDbServers.CreateFixture();
}

/// <summary>Enrols the log as a whole.</summary>
public sealed class EventStoreDbLogArchiveTests : LogArchiveContract
{
    protected override IStoreFixture CreateFixture() => EventStoreDbServers.CreateFixture();
}

/// <summary>Enrols the keys beside it as a whole.</summary>
public sealed class EventStoreDbKeyArchiveTests : KeyArchiveContract
{
    protected override IStoreFixture CreateFixture() => EventStoreDbServers.CreateFixture();
}

/// <summary>Enrols the rows as stored.</summary>
public sealed class EventStoreDbProjectionArchiveTests : ProjectionArchiveContract
{
    protected override IStoreFixture CreateFixture() => EventStoreDbServers.CreateFixture();
}

/// <summary>The server that an environment variable names; without it, or without the opt-in build, the tests say why they are skipped.</summary>
internal static class EventStoreDbServers
{
    public const string Variable = "EVENTSTOREDB_CONNECTION";

    public static IStoreFixture CreateFixture()
    {
#if EVENTSTOREDB
        return new Server.EventStoreDbFixture(Connection());
#else
        Assert.Skip("Built without -p:EventStoreDb=true.");
        return null!;
#endif
    }

    public static string Connection()
    {
        var connection = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(connection), $"{Variable} names no server.");
        return connection!;
    }
}
