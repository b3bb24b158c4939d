using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Medewerkers;

namespace CaseManagement.Tests.Unit.Toegang.Medewerkers;

public sealed class MedewerkersregisterTests
{
    [Theory]
    [InlineData(4999, 1)]
    [InlineData(5000, 2)]
    [InlineData(5001, 2)]
    public async Task Everybody_of_the_register_is_read_also_when_a_page_is_just_full(int mensen, int bladen)
    {
        var rijen = new Geheugenrijen<MedewerkerRij>(new MedewerkerProjection(new KaleRijJson()));
        for (var n = 1; n <= mensen; n++)
        {
            rijen.Put($"{n:D10}", new MedewerkerRij(new GebruikerId($"g.collega{n:D5}"), "gemeente", "Adviseur", [], true));
        }

        var geteld = new Bladteller<MedewerkerRij>(rijen);
        var alle = await new Medewerkersregister(new Lader<Medewerker>(Medewerker.Onderwerp, new Geheugenlog()), geteld).AlleAsync(TestContext.Current.CancellationToken);

        Assert.Equal(mensen, alle.Select(rij => rij.Gebruiker).Distinct().Count());
        Assert.Equal(Enumerable.Range(0, bladen).Select(blad => (blad * 5000, 5000)), geteld.Vragen.Select(vraag => (vraag.Offset, vraag.Limit)));
    }
}
