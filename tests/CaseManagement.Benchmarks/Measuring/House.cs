using CaseManagement.Web.Samenstelling;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Benchmarks.Measuring;

/// <summary>The house of the web host without its web server: chain and encryption on.</summary>
internal static class House
{
    public static ServiceProvider Open(string directory) => new ServiceCollection().AddLogging()
        .AddHuis(new CasusOpties { Directory = directory, Tenant = "voorbeeldgooi", Demo = true }).BuildServiceProvider();
}
