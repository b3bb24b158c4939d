using CaseManagement.Tests.Shared;
using CaseManagement.Tests.ToyCase;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Tests.Architecture;

/// <summary>A case type the house has never heard of: one project, one line of registration, no change to anything under src.</summary>
public sealed class OnbekendZaaktypeTests
{
    [Fact]
    public async Task A_toy_case_type_can_be_opened_viewed_and_listed()
    {
        await using var huis = new JeugdHuis();
        var regisseur = huis.Als("c.casusregisseur", "Casusregisseur", "va-jeugd");

        var geopend = await regisseur.StuurAsync("jeugdcasussen", Openen);
        Assert.Equal(201, geopend.Status);

        var gezien = await regisseur.VraagAsync($"jeugdcasussen/{geopend.Id}");
        Assert.Equal(200, gezien.Status);
        Assert.Contains("J. van der Proef", gezien.Body.GetRawText(), StringComparison.Ordinal);

        var lijst = await regisseur.VraagAsync("jeugdcasussen", geopend.Positie);
        Assert.Contains(geopend.Body.GetProperty("code").GetString()!, lijst.Body.GetRawText(), StringComparison.Ordinal);

        var buiten = await huis.Als("o.oovmedewerker", "Casusregisseur", "va-jeugd").VraagAsync($"jeugdcasussen/{geopend.Id}");
        Assert.Equal(404, buiten.Status);
    }

    private static object Openen => new
    {
        naam = "J. van der Proef-Modèl",
        duo = new { eersteVerantwoordelijke = "c.casusregisseur", achtervang = "a.adviseur" },
    };

    private sealed class JeugdHuis : TestHuis
    {
        protected override void VoegModulesToe(ModuleBuilder module) => module.AddJeugd();
    }
}
