using CaseManagement.Histories.Hosting;
using CaseManagement.Histories.Stores;
using Npgsql;

namespace CaseManagement.Histories.Faults;

/// <summary>
/// SIGSTOP of a host between its two round trips, while it holds the head of the log: sometimes shorter, sometimes longer than the server
/// allows it to be silent.
/// </summary>
internal sealed class SuspendHeadHolder(IReadOnlyList<Host> hosts, Func<int, string> nameOf, string server) : IFault
{
    private const int Attempts = 200;

    // Who waits for the row has locked the table too, but is not idle.
    private const string Holds = $"""
        SELECT EXISTS (SELECT FROM pg_locks l JOIN pg_stat_activity a USING (pid) WHERE l.relation = '{PostgreSqlUnderTest.Schema}.head'::regclass
            AND l.granted AND a.state LIKE 'idle in transaction%' AND a.application_name = $1)
        """;

    public string Name => "SIGSTOP of the holder of the head";

    public async Task<bool> StrikeAsync(Random random, CancellationToken cancellation)
    {
        var index = random.Next(hosts.Count);
        var host = hosts[index].Process;
        await using var connection = new NpgsqlConnection(server + ";Pooling=false");
        await connection.OpenAsync(cancellation);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            host.Suspend();
            try
            {
                // What was on its way to the server arrives meanwhile.
                await Task.Delay(TimeSpan.FromMilliseconds(3), TimeProvider.System, cancellation);
                if (await HoldsTheHeadAsync(connection, nameOf(index), cancellation))
                {
                    await Lasting.AWhileAsync(random, 200, 1400, cancellation);
                    return true;
                }
            }
            finally
            {
                host.Resume();
            }

            await Lasting.AWhileAsync(random, 1, 5, cancellation);
        }

        return false;
    }

    private static async Task<bool> HoldsTheHeadAsync(NpgsqlConnection connection, string name, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(Holds, connection);
        command.Parameters.AddWithValue(name);
        return (bool)(await command.ExecuteScalarAsync(cancellation))!;
    }
}
