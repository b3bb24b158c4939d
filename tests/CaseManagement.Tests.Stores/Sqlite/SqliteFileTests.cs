using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Tests.Contract;
using Microsoft.Data.Sqlite;

namespace CaseManagement.Tests.Stores.Sqlite;

/// <summary>What is particular to the files of the SQLite store.</summary>
public sealed class SqliteFileTests : IAsyncDisposable
{
    private readonly SqliteFixture fixture = new();

    [Fact]
    public async Task Only_the_owner_can_read_the_files()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("File modes are of Unix.");
            return;
        }

        await using var stores = await WithOneEventAsync(fixture.Options);
        const UnixFileMode owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        Assert.Equal(owner | UnixFileMode.UserExecute, File.GetUnixFileMode(fixture.Options.Directory));
        var files = Directory.GetFiles(fixture.Options.Directory);
        Assert.Contains(files, file => file.EndsWith("-wal", StringComparison.Ordinal));
        Assert.Equal(files.Select(_ => owner), files.Select(File.GetUnixFileMode));
    }

    [Fact]
    public async Task Many_may_open_an_empty_directory_at_once()
    {
        var stores = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => WithOneEventAsync(fixture.Options))));
        Assert.Equal(16, (await stores[0].Events.ReadHeadAsync(TestContext.Current.CancellationToken)).Position);
        foreach (var opened in stores)
        {
            await opened.DisposeAsync();
        }
    }

    [Fact]
    public async Task The_files_of_another_municipality_are_refused()
    {
        await (await WithOneEventAsync(fixture.Options)).DisposeAsync();
        var other = fixture.Options with { Tenant = "elders" };
        Assert.Throws<StoreMismatchException>(() => new SqliteEventStore(other, TimeProvider.System));
        Assert.Throws<StoreMismatchException>(() => new SqliteKeyStore(other));
    }

    [Theory]
    [InlineData("log.db", "log")]
    [InlineData("log.db", "projections")]
    [InlineData("sleutels.db", "sleutels")]
    public async Task Files_of_a_newer_version_are_refused_and_left_alone(string file, string part)
    {
        await (await WithOneEventAsync(fixture.Options)).DisposeAsync();
        using (var newer = Open(file))
        {
            Run(newer, $"UPDATE store_schema SET version = 99 WHERE part = '{part}'");
        }

        var error = Assert.Throws<StoreMismatchException>(() => new SqliteStores(fixture.Options, TimeProvider.System));
        Assert.Contains("99", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_append_waits_for_another_process_that_holds_the_file()
    {
        await using var stores = await WithOneEventAsync(fixture.Options);
        using var other = Open("log.db");
        Run(other, "BEGIN IMMEDIATE");
        var append = stores.Events.AppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream), TestContext.Current.CancellationToken);
        Assert.Single(await stores.Events.ReadAllAsync(0, 10, TestContext.Current.CancellationToken));
        Assert.False(append.IsCompleted);
        Run(other, "COMMIT");
        Assert.Equal(new AppendResult.Appended(1, 2), await append);
    }

    [Fact]
    public async Task A_file_that_stays_held_is_unavailable_and_usable_afterwards()
    {
        await using var stores = await WithOneEventAsync(fixture.Options with { LockTimeout = TimeSpan.FromMilliseconds(20) });
        using var other = Open("log.db");
        Run(other, "BEGIN IMMEDIATE");
        var request = Some.Append(Some.Stream(), ExpectedVersion.NoStream);
        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() =>
            stores.Events.AppendAsync(request, TestContext.Current.CancellationToken));
        Assert.False(error.IsFull);
        Run(other, "ROLLBACK");
        Assert.Equal(new AppendResult.Appended(1, 2), await stores.Events.AppendAsync(request, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_log_that_was_closed_takes_no_more_appends()
    {
        var stores = await WithOneEventAsync(fixture.Options);
        await stores.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() =>
            stores.Events.AppendAsync(Some.Append(Some.Stream(), ExpectedVersion.Any), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Appends_that_wait_when_the_log_is_closed_are_answered()
    {
        var stores = await WithOneEventAsync(fixture.Options);
        var appends = Enumerable.Range(0, 500).Select(_ => stores.Events.AppendAsync(
            Some.Append(Some.Stream(), ExpectedVersion.NoStream), TestContext.Current.CancellationToken)).ToList();
        await stores.DisposeAsync();
        Assert.All(await Task.WhenAll(appends), answer => Assert.IsType<AppendResult.Appended>(answer));
        await using var again = new SqliteStores(fixture.Options, TimeProvider.System);
        Assert.Equal(501, (await again.Events.ReadHeadAsync(TestContext.Current.CancellationToken)).Position);
    }

    public ValueTask DisposeAsync() => fixture.DisposeAsync();

    private static async Task<SqliteStores> WithOneEventAsync(SqliteOptions options)
    {
        var stores = new SqliteStores(options, TimeProvider.System);
        await stores.Events.AppendAsync(Some.Append(Some.Stream(), ExpectedVersion.NoStream));
        return stores;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(fixture.Options.Directory, file)};Pooling=False");
        connection.Open();
        return connection;
    }
}
