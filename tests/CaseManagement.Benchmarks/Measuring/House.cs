using CaseManagement.Web.Samenstelling;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Benchmarks.Measuring;

/// <summary>The house of the web host without its web server: chain and encryption on.</summary>
internal static class House
{
    public static ServiceProvider Open(string directory, string? database = null)
    {
        var opties = new CasusOpties { Directory = directory, Tenant = "voorbeeldgooi", Demo = true };
        return new ServiceCollection().AddLogging().AddHuis(database is null ? opties : opties with
        {
            Store = "postgresql",
            ConnectionString = database,
            MasterKey = Convert.ToBase64String(new byte[32]),
        }).BuildServiceProvider();
    }
}
