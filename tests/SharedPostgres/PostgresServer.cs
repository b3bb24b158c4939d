namespace CaseManagement.Tests.Shared;

/// <summary>The server of the tests of one assembly. Where no PostgreSQL is installed, starting it skips the test and says so.</summary>
public sealed class PostgresServer : PrivatePostgres
{
    /// <inheritdoc/>
    public override Task StartAsync()
    {
        Assert.SkipWhen(Missing is not null, $"There is {Missing}.");
        return base.StartAsync();
    }
}
