using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Meldingen;
using CaseManagement.Tests.Host.Ondermijning;
using CaseManagement.Tests.Shared;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Toegang.Vernietiging;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Host.Vernietigen;

/// <summary>A destruction that stopped halfway, was held up in between or could not go: what stands, and what a repeat does.</summary>
public sealed class VernietigingHerhalenTests : IAsyncLifetime
{
    private readonly Haperhuis huis = new();
    private Vernietigproef proef = null!;
    private string melding = "";
    private DossierId vernietiging;

    public async ValueTask InitializeAsync()
    {
        proef = new Vernietigproef(huis);
        var meldpunt = huis.Als("m.meldpunt", "MedewerkerMeldpunt", "va-melding");
        var gemeld = await meldpunt.StuurAsync("meldingen", new
        {
            kanaal = "Telefoon",
            ontvangenOp = "2026-02-01",
            soort = "Woonoverlast",
            melderSoort = "Anoniem",
            tekst = new { omschrijving = "Lawaai in de nacht." },
        });
        Assert.Equal(200, (await meldpunt.StuurAsync($"meldingen/{gemeld.Id}/geen-signaal", new { reden = "NietVoorOns" }, gemeld.Versie)).Status);
        melding = gemeld.Id;
        vernietiging = Vernietigingsdossier.IdVan(DossierId.Parse(melding, null));
        huis.Op(2027, 2, 2);
        Assert.Equal(1, await proef.StelVoorAsync());
        Assert.Equal(200, (await proef.Meldpunt.StuurAsync($"vernietigingen/{vernietiging}/goedkeuring", new { }, ApiClient.Nu)).Status);
    }

    public ValueTask DisposeAsync() => huis.DisposeAsync();

    [Fact]
    public async Task On_what_is_out_of_date_nothing_is_destroyed()
    {
        Assert.Equal(412, (await proef.Archivaris.StuurAsync($"vernietigingen/{vernietiging}/uitvoering", new { }, "verouderd")).Status);
        Assert.Equal(200, (await huis.Als("m.meldpunt", "MedewerkerMeldpunt", "va-melding").VraagAsync($"meldingen/{melding}")).Status);
        Assert.Equal(201, (await HoldAsync()).Status);
    }

    [Fact]
    public async Task Once_it_is_claimed_no_hold_is_accepted_and_another_archivist_can_take_over()
    {
        await BeginAsync(new GebruikerId("e.archivaris"));
        var hold = await HoldAsync();
        Assert.Equal((409, "AVG-43"), Kort(hold));
        Assert.Contains("wordt al uitgevoerd", hold.Body.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(200, (await UitvoerenAsync()).Status);
        Assert.Equal(("d.archivaris", "2027-02-02"), await VerklaringAsync());
    }

    [Fact]
    public async Task The_proof_names_who_destroyed_it_and_when_although_another_finishes_it_later()
    {
        var eerste = new GebruikerId("e.archivaris");
        var poging = await BeginAsync(eerste);
        await StuurAsync(new Opdracht<Melding, DossierVernietigen, Delenfeiten>(
            DossierId.Parse(melding, null), new DossierVernietigen(vernietiging, poging), Van(eerste, Rol.Systeem, "va-melding"), poging));
        huis.Op(2027, 2, 5);
        Assert.Equal((409, "AVG-43"), Kort(await HoldAsync()));
        Assert.Equal(200, (await UitvoerenAsync()).Status);
        Assert.Equal(("e.archivaris", "2027-02-02"), await VerklaringAsync());
    }

    [Fact]
    public async Task A_dossier_is_not_destroyed_on_a_claim_that_does_not_stand()
    {
        var programma = Van(new GebruikerId("e.archivaris"), Rol.Systeem, "va-melding");
        var uitkomst = await SendAsync(new Opdracht<Melding, DossierVernietigen, Delenfeiten>(
            DossierId.Parse(melding, null), new DossierVernietigen(vernietiging, Guid.Empty), programma, new Guid("66666666-6666-4666-8666-666666666666")));
        Assert.Equal((UitkomstSoort.Geweigerd, "AVG-42"), (uitkomst.Soort, uitkomst.RegelId));
    }

    [Fact]
    public async Task A_key_that_was_refused_stays_refused_and_the_claim_is_given_up()
    {
        huis.Deel.Blokkade = new ErZijnOpenActies();
        var versie = await MerkAsync();
        var geweigerd = await UitvoerenAsync("sleutel-1", versie);
        Assert.Equal(409, geweigerd.Status);
        huis.Deel.Blokkade = null;
        var herhaald = await UitvoerenAsync("sleutel-1", versie);
        Assert.Equal((409, geweigerd.Regel), Kort(herhaald));

        // Refused is refused: it can be held up again, and goes after that is lifted.
        Assert.Equal(201, (await HoldAsync()).Status);
        versie = await MerkAsync();
        Assert.Equal((409, "AVG-43"), Kort(await UitvoerenAsync("sleutel-2", versie)));
        Assert.Equal(200, (await proef.Privacy.StuurAsync($"vernietigingen/{vernietiging}/opheffing", new { nummer = 1 }, ApiClient.Nu)).Status);
        Assert.Equal((409, "AVG-43"), Kort(await UitvoerenAsync("sleutel-2", versie)));
        Assert.Equal(200, (await UitvoerenAsync("sleutel-3")).Status);
    }

    [Fact]
    public async Task There_is_no_proof_before_the_files_are_gone_and_the_same_request_finishes_it()
    {
        huis.Deel.IsWeg = false;
        var versie = await MerkAsync();
        var sleutels = proef.Sleutels([BetrokkeneId.Of(DossierId.Parse(melding, null))], "va-melding");
        Assert.NotEmpty(sleutels);
        Assert.Equal((503, "AVG-41"), Kort(await UitvoerenAsync("sleutel-1", versie)));
        Assert.Empty(proef.Vind(sleutels));
        await proef.BijAsync();
        Assert.Empty(await Vernietigproef.LijstAsync(proef.Archivaris, uitgevoerd: true));
        huis.Deel.IsWeg = true;
        Assert.Equal(200, (await UitvoerenAsync("sleutel-1", versie)).Status);
        Assert.Equal(("d.archivaris", "2027-02-02"), await VerklaringAsync());
    }

    private async Task<Guid> BeginAsync(GebruikerId wie)
    {
        var poging = new Guid("44444444-4444-4444-8444-444444444444");
        await StuurAsync(new Opdracht<Vernietigingsdossier, VernietigingBeginnen, Vernietigfeiten>(
            vernietiging, new VernietigingBeginnen(poging), Van(wie, Rol.Archivaris, Vernietigproef.Doel), poging));
        return poging;
    }

    private async Task StuurAsync(IRequest<Uitkomst> opdracht)
    {
        var uitkomst = await SendAsync(opdracht);
        Assert.True(uitkomst.IsGelukt, uitkomst.Melding);
    }

    private async Task<Uitkomst> SendAsync(IRequest<Uitkomst> opdracht)
    {
        using var scope = huis.Services.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(opdracht, Vernietigproef.Cancellation);
    }

    private static Aanroep Van(GebruikerId wie, Rol rol, string doel) =>
        new() { Gebruiker = wie, Organisatie = "gemeente", Rol = rol, Doel = doel, Grondslag = "Archiefwet 3" };

    private Task<Antwoord> HoldAsync() =>
        proef.Privacy.StuurAsync("vernietigingen/opschortingen", new { zaaktype = "melding", dossier = melding, grond = "Klacht", reden = "Klacht van de melder" });

    private Task<Antwoord> UitvoerenAsync(string? sleutel = null, string versie = ApiClient.Nu) =>
        proef.Archivaris.StuurAsync($"vernietigingen/{vernietiging}/uitvoering", new { }, versie, sleutel);

    private async Task<string> MerkAsync()
    {
        await proef.BijAsync();
        return (await proef.Archivaris.VraagAsync("vernietigingen")).Body.GetProperty("vernietigingen").EnumerateArray()
            .Single(regel => regel.GetProperty("id").GetString() == vernietiging.ToString()).GetProperty("versie").GetString()!;
    }

    private async Task<(string?, string?)> VerklaringAsync()
    {
        await proef.BijAsync();
        var verklaring = Assert.Single((await proef.Archivaris.VraagAsync("vernietigingen?uitgevoerd=true")).Body.GetProperty("vernietigingen").EnumerateArray());
        return (verklaring.GetProperty("uitgevoerdDoor").GetString(), verklaring.GetProperty("uitgevoerdOp").GetString());
    }

    private static (int, string?) Kort(Antwoord antwoord) => (antwoord.Status, antwoord.Regel);

    private sealed class Haperhuis : Daghuis
    {
        public Haperdeel Deel { get; } = new();

        protected override void VoegModulesToe(ModuleBuilder module) => module.Services.AddSingleton<IVernietigingsdeel<Melding>>(Deel);
    }

    /// <summary>Something beside a melding that stands in the way, or does not go, while the test says so.</summary>
    private sealed class Haperdeel : IVernietigingsdeel<Melding>
    {
        public Refusal? Blokkade { get; set; }

        public bool IsWeg { get; set; } = true;

        public Task<Refusal?> BlokkadeAsync(DossierId id, Melding state, CancellationToken cancellation) => Task.FromResult(Blokkade);

        public bool RuimOp(Melding state) => IsWeg;
    }
}
