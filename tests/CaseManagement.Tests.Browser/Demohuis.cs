using System.Text.RegularExpressions;
using CaseManagement.Tests.Browser;

[assembly: AssemblyFixture(typeof(Demohuis))]

namespace CaseManagement.Tests.Browser;

/// <summary>A second house, with the stories of the demo: it has what takes weeks to come about, such as a case of ondermijning.</summary>
public sealed partial class Demohuis : Huis
{
    /// <summary>A case of ondermijning.</summary>
    public string Casus { get; private set; } = "";

    protected override bool MetDemodata => true;

    protected override async Task VulAsync()
    {
        using var coordinator = await Bezoeker.AlsAsync(this, "k.coordinator", "Signaalcoordinator");
        var (_, lijst) = await coordinator.OpenAsync("/zaken/ondermijningscasussen?toon=alle");
        Casus = Kenmerk().Match(lijst).Groups["id"].Value;
        Assert.NotEmpty(Casus);
    }

    [GeneratedRegex("href=\"/zaken/ondermijningscasussen/(?<id>[0-9a-f]{32})\"", RegexOptions.None, 1000)]
    private static partial Regex Kenmerk();
}
