using System.Xml.Linq;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Sqlite;
using CaseManagement.Tests.Architecture.Huis;

namespace CaseManagement.Tests.Architecture.Muren;

/// <summary>Who may know whom: a case type can be taken out, and nothing but the host can reach what is Bibob.</summary>
public sealed class MurenTests
{
    private const string Prefix = "CaseManagement.";
    private static readonly string[] Kern = ["Kernel", "EventSourcing", "Toegang"];
    private static readonly string[] Modules = ["Meldingen", "Signalen", "Woonoverlast", "Pga", "Bibob", "Controles", "Overleggen", "Privacy"];

    /// <summary>What each project under src may refer to; a project that is not named here fails.</summary>
    private static readonly Dictionary<string, string[]> Mag = new(StringComparer.Ordinal)
    {
        ["Kernel"] = [],
        ["EventSourcing"] = ["Kernel"],
        ["EventSourcing.Sqlite"] = ["Kernel", "EventSourcing"],
        ["EventSourcing.PostgreSql"] = ["Kernel", "EventSourcing"],
        ["Toegang"] = ["Kernel", "EventSourcing"],
        ["EventSourcing.EventStoreDb"] = ["Kernel", "EventSourcing", "EventSourcing.Sqlite"],
        ["Web"] = [.. Kern, "EventSourcing.Sqlite", "EventSourcing.PostgreSql", "EventSourcing.EventStoreDb", .. Modules],
        ["Cli"] = [.. Kern, "EventSourcing.Sqlite", "EventSourcing.PostgreSql", .. Modules, "Web"],
    };

    private static readonly string[] Domeinwoorden =
    [
        "Dossier", "Zaak", "Casus", "Signaal", "Melding", "Melder", "Bibob", "Woonoverlast", "Pga", "Overleg", "Agenda", "Betrokkene", "Gebruiker",
        "Toegang", "Wijk", "Politie", "Burgemeester", "Gemeente", "Doel", "Rol", "Duo", "Besluit", "Weging", "Termijn", "Vergunning", "Screening",
        "Overlast", "Aanpak", "Actie", "Deelnemer", "Medewerker", "Privacy", "Grondslag", "Persoon", "Vernietig", "Bewaar", "Trede", "Triage",
    ];

    public static TheoryData<string> Projecten => [.. Repo.Bestanden("src", ".csproj").Select(pad => Naam(Path.GetFileNameWithoutExtension(pad)))];

    [Theory]
    [MemberData(nameof(Projecten))]
    public void A_project_refers_only_to_what_it_may_know(string project)
    {
        var mag = Modules.Contains(project) ? Kern : Mag[project];
        Assert.Empty(Verwijzingen(project).Except(mag, StringComparer.Ordinal));
    }

    [Fact]
    public void The_compiled_assemblies_keep_to_the_same_walls()
    {
        foreach (var assembly in Gebouwd.Assemblies)
        {
            var project = Naam(assembly.GetName().Name!);
            var gebruikt = assembly.GetReferencedAssemblies().Select(naam => naam.Name!)
                .Where(naam => naam.StartsWith(Prefix, StringComparison.Ordinal)).Select(Naam);
            Assert.Empty(gebruikt.Except(Modules.Contains(project) ? Kern : Mag[project], StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Nobody_but_the_host_refers_to_Bibob() => Assert.Equal(
        ["Web"], Repo.Bestanden("src", ".csproj").Select(pad => Naam(Path.GetFileNameWithoutExtension(pad))).Where(p => Verwijzingen(p).Contains("Bibob")));

    [Fact]
    public void The_kernel_needs_one_package() => Assert.Equal(["NodaTime"], Pakketten("Kernel"));

    [Fact]
    public void The_event_store_needs_no_web_framework_and_few_packages()
    {
        Assert.Equal(["Polly.Core"], Pakketten("EventSourcing"));
        Assert.Empty(Csproj("EventSourcing").Descendants("FrameworkReference"));
        Assert.Empty(Csproj("Kernel").Descendants("FrameworkReference"));
    }

    [Fact]
    public void The_event_store_knows_no_word_of_the_domain()
    {
        var namen = new[] { typeof(EventRegistry).Assembly, typeof(SqliteStores).Assembly }
            .SelectMany(assembly => assembly.GetExportedTypes()).Select(type => type.FullName!).ToList();
        Assert.True(namen.Count > 40, "The walk over the types is broken.");
        Assert.All(Domeinwoorden, woord => Assert.DoesNotContain(namen, naam => naam.Contains(woord, StringComparison.Ordinal)));
    }

    private static string Naam(string project) => project == "casus" ? "Cli" : project[Prefix.Length..];

    private static XDocument Csproj(string project) => XDocument.Parse(Repo.Tekst($"src/{Prefix}{project}/{Prefix}{project}.csproj"));

    private static List<string> Verwijzingen(string project) =>
        [.. Csproj(project).Descendants("ProjectReference").Select(e => Naam(Path.GetFileNameWithoutExtension(e.Attribute("Include")!.Value.Replace('\\', '/'))))];

    private static List<string> Pakketten(string project) =>
        [.. Csproj(project).Descendants("PackageReference").Select(e => e.Attribute("Include")!.Value)];
}
