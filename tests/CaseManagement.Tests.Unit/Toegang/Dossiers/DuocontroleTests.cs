using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Toegang.Medewerkers;

namespace CaseManagement.Tests.Unit.Toegang.Dossiers;

/// <summary>Opening a dossier assigns a duo as much as assigning does (<c>ROL-01</c>).</summary>
public sealed class DuocontroleTests
{
    private static readonly GebruikerId regisseur = new("c.casusregisseur");
    private static readonly GebruikerId achtervang = new("a.achtervang");
    private static readonly GebruikerId lezer = new("j.jurist");
    private static readonly GebruikerId vertrokken = new("o.oudcollega");
    private static readonly Duocontrole controle = new(new Boek(), new NeedToKnowMatrix([new Huismatrix()]));

    [Fact]
    public async Task Two_colleagues_who_may_write_are_a_duo() => Assert.Null(await Controleer(regisseur, achtervang));

    [Fact]
    public async Task Whoever_left_is_in_no_duo()
    {
        Assert.IsType<DuolidIsGeenCollega>(await Controleer(vertrokken, achtervang));
        Assert.IsType<DuolidIsGeenCollega>(await Controleer(regisseur, vertrokken));
    }

    [Fact]
    public async Task Whoever_may_only_read_is_in_no_duo()
    {
        Assert.IsType<DuolidHeeftGeenSchrijfrecht>(await Controleer(lezer, achtervang));
        Assert.IsType<DuolidHeeftGeenSchrijfrecht>(await Controleer(regisseur, lezer));
    }

    private static Task<Kernel.Beslissen.Refusal?> Controleer(GebruikerId eerste, GebruikerId tweede) =>
        controle.ControleerAsync("woonoverlast", new Duo(eerste, tweede), TestContext.Current.CancellationToken);

    private sealed class Boek : IMedewerkers
    {
        private static readonly MedewerkerRij[] rijen =
        [
            new(regisseur, "gemeente", "regisseur", [Rol.Casusregisseur], true), new(achtervang, "gemeente", "regisseur", [Rol.Achtervang], true),
            new(lezer, "gemeente", "jurist", [Rol.JuridischAdviseur], true), new(vertrokken, "gemeente", "regisseur", [Rol.Casusregisseur], false),
        ];

        public Task<MedewerkerRij?> FindAsync(GebruikerId gebruiker, CancellationToken cancellation) =>
            Task.FromResult(rijen.FirstOrDefault(rij => rij.Gebruiker == gebruiker));

        public Task<IReadOnlyList<MedewerkerRij>> AlleAsync(CancellationToken cancellation) => Task.FromResult<IReadOnlyList<MedewerkerRij>>(rijen);
    }
}
