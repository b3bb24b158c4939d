using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Privacy.Trail;
using CaseManagement.Toegang.Registratie;
using static CaseManagement.Tests.Unit.Toegang.Proefdata;

namespace CaseManagement.Tests.Unit.Privacy;

/// <summary>What a row leaves out for a reader cannot be got from what stands beside it.</summary>
public sealed class TraillekTests : Trailproef
{
    [Theory]
    [InlineData(Rol.Casusregisseur, false)]
    [InlineData(Rol.Auditor, false)]
    [InlineData(Rol.Ciso, false)]
    [InlineData(Rol.Fg, true)]
    [InlineData(Rol.Privacyfunctionaris, true)]
    public async Task Only_who_sees_every_row_whole_sees_the_links_of_the_chain(Rol rol, bool ziet)
    {
        Opdracht();
        Toegang(Aanroep(Regisseur), AuditActie.Inzien, [Een], [], ToegangsResultaat.Geweigerd, "ROL-02");
        var vraag = new AuditregelsZoeken { Dossier = rol is Rol.Auditor ? Een.ToString() : null };

        var regels = (await ZoekAsync(rol, vraag)).Waarde!.Regels;

        Assert.NotEmpty(regels);
        Assert.All(regels, regel => Assert.Equal(ziet, regel.Hash is not null));
    }

    [Fact]
    public async Task An_auditor_does_not_learn_how_many_others_stood_in_a_list()
    {
        Opdracht();
        Toegang(Aanroep(Vervanger), AuditActie.Zoeken, [Een, Twee], []);
        Toegang(Aanroep(Vervanger), AuditActie.Zoeken, [Een, Twee], [], ToegangsResultaat.Geweigerd, "ROL-02");

        var regels = (await ZoekAsync(Rol.Auditor, new() { Dossier = Een.ToString() })).Waarde!.Regels;

        Assert.All(regels, regel => Assert.Null(regel.Positie));
        Assert.Equal(1, regels.Single(regel => Plaats(regel) == 3).AantalRecords);
        Assert.Equal(2, (await ZoekAsync(Rol.Fg, new() { Dossier = Een.ToString() })).Waarde!.Regels.Single(regel => regel.Positie == 3).AantalRecords);
    }

    [Fact]
    public async Task An_auditor_does_not_read_what_was_told_of_another_thing_that_names_his_dossier()
    {
        Opdracht();
        Gebeurtenis(Twee, new Verstrekt(Een), Aanroep(Vervanger), AuditActie.Verstrekken, "overleg");
        Gebeurtenis(Een, new Verstrekt(Twee), Aanroep(Vervanger), AuditActie.Verstrekken, "overleg");

        var regels = (await ZoekAsync(Rol.Auditor, new() { Dossier = Een.ToString() })).Waarde!.Regels;

        Assert.Null(regels.Single(regel => Plaats(regel) == 3).Duiding);
        Assert.Equal("RIEC", regels.Single(regel => Plaats(regel) == 4).Duiding!.Ontvanger);
    }

    [Fact]
    public async Task An_own_row_tells_the_code_of_a_dossier_only_to_who_may_know_of_it()
    {
        Gebeurtenis(Een, Geopend, Aanroep(Vervanger), AuditActie.Aanmaken);
        Gebeurtenis(Een, HetDuo, Aanroep(Vervanger), AuditActie.Autoriseren);
        Gebeurtenis(Twee, Geopend with { Code = "PRF-2026-0002", Vertrouwelijkheid = Vertrouwelijkheid.Geheim }, Aanroep(Vervanger), AuditActie.Aanmaken);
        Toegang(Aanroep(Regisseur), AuditActie.Inzien, [Een, Twee], []);

        var eigen = Assert.Single((await ZoekAsync(Rol.Casusregisseur, new())).Waarde!.Regels);

        Assert.Equal([new AuditDossier(Een, "PRF-2026-0001"), new AuditDossier(Twee, null)], eigen.Dossiers);
        Assert.Equal(1, eigen.AantalDossiers);
        Assert.Equal("PRF-2026-0002", (await ZoekAsync(Rol.Fg, new() { Gebruiker = Regisseur })).Waarde!.Regels[0].Dossiers[1].Code);
    }

    [Fact]
    public async Task Whether_a_code_exists_cannot_be_read_back_from_the_own_refused_question()
    {
        Gebeurtenis(Een, Geopend, Aanroep(Vervanger), AuditActie.Aanmaken);
        var gevraagd = (await ZoekAsync(Rol.Auditor, new() { Dossier = "PRF-2026-0001" })).Inzage;
        log.Voeg(
            CaseManagement.EventSourcing.Streams.StreamName.Of("toegang", "20260302"),
            new ToegangVastgelegd(AuditActie.Inzien, ToegangsResultaat.Geweigerd, "", gevraagd.Dossiers, [], nameof(AuditregelsZoeken), "ROL-02", 0),
            Metadata(Aanroep(Regisseur), AuditActie.Inzien));

        var eigen = Assert.Single((await ZoekAsync(Rol.Casusregisseur, new())).Waarde!.Regels);

        Assert.Empty(eigen.Dossiers);
        Assert.Empty((await ZoekAsync(Rol.Casusregisseur, new() { Dossier = Een.ToString() })).Waarde!.Regels);
        Assert.Equal(Een, Assert.Single((await ZoekAsync(Rol.Fg, new() { Gebruiker = Regisseur })).Waarde!.Regels[0].Dossiers).Id);
    }

    private new void Opdracht()
    {
        Gebeurtenis(Een, Geopend, Aanroep(Vervanger), AuditActie.Aanmaken);
        Gebeurtenis(Een, new DeelnemerUitgenodigd(new Deelnemer("gemeente", Regisseur, Vandaag)), Aanroep(Vervanger), AuditActie.Autoriseren);
    }

    [EventType("proef.verstrekt")]
    private sealed record Verstrekt(Kernel.Identiteit.DossierId Over) : IEvent, IAuditduiding
    {
        Auditduiding IAuditduiding.Duiding => new() { Ontvanger = "RIEC" };
    }
}
