using System.Reflection;
using CaseManagement.Web.Samenstelling;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Architecture.Huis;

/// <summary>The services of the house with all its modules, without a web server: what the guards look at.</summary>
public sealed class Gebouwd : IAsyncDisposable
{
    private readonly string map = Directory.CreateTempSubdirectory("casus-guard-").FullName;
    private readonly ServiceProvider provider;
    private readonly AsyncServiceScope scope;

    public Gebouwd()
    {
        Registraties = new ServiceCollection().AddLogging().AddHuis(new CasusOpties { Directory = map, Demo = true });
        provider = Registraties.BuildServiceProvider();
        scope = provider.CreateAsyncScope();
    }

    /// <summary>The assemblies under src that hold events, use cases and views.</summary>
    public static IReadOnlyList<Assembly> Assemblies { get; } = Alle(typeof(CasusOpties).Assembly);

    /// <summary>Every type that a person wrote in those assemblies.</summary>
    public static IReadOnlyList<Type> Typen { get; } =
        [.. Assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type => !type.Name.Contains('<', StringComparison.Ordinal))];

    public IServiceCollection Registraties { get; }

    public IServiceProvider Services => scope.ServiceProvider;

    public async ValueTask DisposeAsync()
    {
        await scope.DisposeAsync();
        await provider.DisposeAsync();
        Directory.Delete(map, recursive: true);
    }

    private static List<Assembly> Alle(Assembly begin)
    {
        var gevonden = new List<Assembly> { begin };
        for (var i = 0; i < gevonden.Count; i++)
        {
            gevonden.AddRange(gevonden[i].GetReferencedAssemblies()
                .Where(naam => naam.Name!.StartsWith("CaseManagement.", StringComparison.Ordinal))
                .Select(Assembly.Load).Where(assembly => !gevonden.Contains(assembly)));
        }

        return gevonden;
    }
}
