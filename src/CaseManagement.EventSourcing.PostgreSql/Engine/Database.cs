using System.Globalization;
using CaseManagement.EventSourcing.Streams;
using Npgsql;

namespace CaseManagement.EventSourcing.PostgreSql.Engine;

/// <summary>
/// Connections to one database, set up alike. Sequential scans are off: every query here has an index, and a plan that was made while a
/// table was empty would go on scanning it when it is full.
/// </summary>
internal sealed class Database : IAsyncDisposable, IDisposable
{
    /// <summary>
    /// The <c>synchronous_commit</c> to set: stronger than needed is left alone; weaker never stands, whatever the default of server or
    /// role (I2).
    /// </summary>
    public const string DurableCommit = "CASE current_setting('synchronous_commit') WHEN 'remote_apply' THEN 'remote_apply' ELSE 'on' END";

    private const int DefaultPool = 24;
    private const int BlockingCallers = 4;

    // A batch is sent at once: the server locks the head at the first statement, and should have the rest by then.
    private const int WriteBuffer = 128 * 1024;

    // A case of some hundred events comes in a few reads instead of dozens, each of which may have to wait for a free thread.
    private const int ReadBuffer = 64 * 1024;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan LastPause = TimeSpan.FromMilliseconds(500);

    // To open a connection Npgsql needs a free thread, also for a caller that blocks one. So few callers block at a time, and on
    // connections that are open already.
    private readonly SemaphoreSlim blocking = new(BlockingCallers);
    private readonly NpgsqlDataSource source;
    private readonly TimeSpan patience;
    private readonly TimeProvider time;

    /// <param name="connectionString">Where.</param>
    /// <param name="options">Timeouts.</param>
    /// <param name="time">Measures patience.</param>
    /// <exception cref="ArgumentException">The connection string cannot be read.</exception>
    public Database(string connectionString, PostgreSqlOptions options, TimeProvider time)
    {
        this.time = time;
        patience = options.RetryTimeout;
        source = Build(connectionString, options);
    }

    /// <summary>A connection; the caller disposes it.</summary>
    public ValueTask<NpgsqlConnection> OpenAsync(CancellationToken cancellation) => source.OpenConnectionAsync(cancellation);

    /// <summary>Runs what may be run again: a read, or a transaction that checks what it finds. Tries again while the server is away.</summary>
    /// <exception cref="StoreUnavailableException">It did not succeed in time.</exception>
    public async Task<T> RunAsync<T>(Func<NpgsqlConnection, CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        var started = time.GetTimestamp();
        for (var pause = FirstPause; ; pause = Longer(pause))
        {
            try
            {
                await using var connection = await OpenAsync(cancellation);
                return await work(connection, cancellation);
            }
            catch (Exception error) when (!cancellation.IsCancellationRequested && Failure.IsTransient(error) && time.GetElapsedTime(started) < patience)
            {
                await Task.Delay(pause, time, cancellation);
            }
            catch (Exception error) when (Failure.IsOfDatabase(error))
            {
                cancellation.ThrowIfCancellationRequested();
                throw Failure.ToUnavailable(error);
            }
        }
    }

    /// <summary>The same for callers that block; a broken connection of the pool is tried again at once, nothing is waited for.</summary>
    /// <exception cref="StoreUnavailableException">It did not succeed.</exception>
    public T Run<T>(Func<NpgsqlConnection, T> work)
    {
        blocking.Wait();
        try
        {
            return RunInTurn(work);
        }
        finally
        {
            blocking.Release();
        }
    }

    /// <summary>Runs what a store needs before it can be used; when that fails, the connections are closed: nobody gets the store.</summary>
    /// <exception cref="StoreUnavailableException">It did not succeed.</exception>
    public void Prepare(Action<NpgsqlConnection> work)
    {
        try
        {
            Run(connection =>
            {
                work(connection);
                return true;
            });
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        blocking.Dispose();
        source.Dispose();
    }

    public ValueTask DisposeAsync()
    {
        blocking.Dispose();
        return source.DisposeAsync();
    }

    /// <summary>The next pause of a row of attempts.</summary>
    public static TimeSpan Longer(TimeSpan pause) => pause * 2 < LastPause ? pause * 2 : LastPause;

    /// <summary>Whole milliseconds as PostgreSQL reads them.</summary>
    public static string Milliseconds(TimeSpan time) => Math.Max(1, (long)time.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);

    /// <summary>Opens the connections that callers who block will use.</summary>
    public void Warm()
    {
        var open = new List<NpgsqlConnection>();
        try
        {
            while (open.Count < BlockingCallers)
            {
                open.Add(source.OpenConnection());
            }
        }
        finally
        {
            open.ForEach(connection => connection.Dispose());
        }
    }

    private T RunInTurn<T>(Func<NpgsqlConnection, T> work)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                using var connection = source.OpenConnection();
                return work(connection);
            }
            catch (Exception error) when (attempt < 3 && Failure.IsTransient(error))
            {
                source.Clear();
            }
            catch (Exception error) when (Failure.IsOfDatabase(error))
            {
                throw Failure.ToUnavailable(error);
            }
        }
    }

    private static NpgsqlDataSource Build(string connectionString, PostgreSqlOptions options)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            // State of a session is never left behind, so there is nothing to reset.
            NoResetOnClose = true,
            TcpKeepAlive = true,
            // The server ends what takes too long; the client only notices a server that is gone. It asks for no cancellation, because
            // that could turn a commit that waits for its standby into one that does not.
            CommandTimeout = (int)Math.Ceiling((options.LockTimeout + options.StatementTimeout).TotalSeconds) + 5,
            CancellationTimeout = -1,
            Enlist = false,
            IncludeErrorDetail = false,
        };
        settings.ApplicationName ??= "casus";
        settings.WriteBufferSize = Math.Max(settings.WriteBufferSize, WriteBuffer);
        settings.ReadBufferSize = Math.Max(settings.ReadBufferSize, ReadBuffer);
        settings.MaxAutoPrepare = Math.Max(settings.MaxAutoPrepare, 100);
        settings.AutoPrepareMinUsages = 2;
        settings.MinPoolSize = Math.Max(settings.MinPoolSize, BlockingCallers);
        settings.MaxPoolSize = settings.MaxPoolSize == new NpgsqlConnectionStringBuilder().MaxPoolSize ? DefaultPool : settings.MaxPoolSize;
        var several = settings.Host?.Contains(',', StringComparison.Ordinal) == true;
        settings.TargetSessionAttributes = null;
        var builder = new NpgsqlDataSourceBuilder(settings.ConnectionString);
        var setup = Setup(options);
        builder.UsePhysicalConnectionInitializer(
            connection =>
            {
                using var command = new NpgsqlCommand(setup, connection);
                command.ExecuteNonQuery();
            },
            async connection =>
            {
                await using var command = new NpgsqlCommand(setup, connection);
                await command.ExecuteNonQueryAsync();
            });
        return several ? builder.BuildMultiHost().WithTargetSession(TargetSessionAttributes.Primary) : builder.Build();
    }

    private static string Setup(PostgreSqlOptions options) =>
        "SET enable_seqscan = off; SET jit = off; SET client_min_messages = warning; SET default_transaction_isolation = 'read committed';"
        + $"SELECT set_config('synchronous_commit', {DurableCommit}, false);"

        // The old compression of long documents costs a rebuild three times what this does; a server can be built without it.
        + "SELECT set_config(name, 'lz4', false) FROM pg_settings WHERE name = 'default_toast_compression' AND 'lz4' = ANY (enumvals);"
        + $"SET statement_timeout = {Milliseconds(options.StatementTimeout)}; SET lock_timeout = {Milliseconds(options.LockTimeout)};"
        + $"SET idle_in_transaction_session_timeout = {Milliseconds(options.StatementTimeout)}";
}
