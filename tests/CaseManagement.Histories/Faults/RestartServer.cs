using CaseManagement.Tests.Shared;

namespace CaseManagement.Histories.Faults;

/// <summary>The database server ends under its hosts, as in a power cut or in an orderly way, and comes back.</summary>
internal sealed class RestartServer(PrivatePostgres server, bool orderly) : IFault
{
    public string Name => orderly ? "restart of the server" : "crash of the server";

    public async Task<bool> StrikeAsync(Random random, CancellationToken cancellation)
    {
        await server.RestartAsync(orderly);
        return true;
    }
}
