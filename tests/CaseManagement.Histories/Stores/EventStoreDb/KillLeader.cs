using CaseManagement.Histories.Faults;

namespace CaseManagement.Histories.Stores.EventStoreDb;

/// <summary><c>kill -9</c> of the node that leads the cluster, by the command of whoever runs it.</summary>
internal sealed class KillLeader(string command) : IFault
{
    public string Name => "kill -9 of the leader";

    public async Task<bool> StrikeAsync(Random random, CancellationToken cancellation) =>
        (await Tool.RunAsync("/bin/sh", ["-c", command], cancellation)).Code == 0;
}
