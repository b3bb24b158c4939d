using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Pga.Schalen;
using CaseManagement.Privacy.Trail;
using CaseManagement.Toegang.Registratie;
using static CaseManagement.Tests.Unit.Toegang.Proefdata;

namespace CaseManagement.Tests.Unit.Privacy;

/// <summary>A supply and a check tell the trail to whom, on which check, and what was refused (§6.5).</summary>
public sealed class DuidingTests : Trailproef
{
    [Fact]
    public async Task Supervision_sees_recipient_and_check_and_the_CISO_does_not()
    {
        Gebeurtenis(Een, new Verstrekt(), Aanroep(Regisseur), AuditActie.Verstrekken, "overig");

        var regel = Assert.Single(await SpoorAsync());

        Assert.Equal(("VTH", "PrivacyCheck2B-1"), (regel.Duiding!.Ontvanger, regel.Duiding.CheckId));
        Assert.Same(regel.Duiding, AuditregelWeergave.Van(regel, Trailzicht.Alles, null, new Dictionary<DossierId, string>()).Duiding);
        Assert.Null(AuditregelWeergave.Van(regel, Trailzicht.Veiligheid, null, new Dictionary<DossierId, string>()).Duiding);
    }

    [Fact]
    public async Task A_weighing_that_hands_over_is_found_among_the_supplies()
    {
        Gebeurtenis(Een, new Verstrekt { IsOverdracht = true }, Aanroep(Regisseur), AuditActie.Wegen, "overig");
        Gebeurtenis(Een, new Verstrekt(), Aanroep(Regisseur), AuditActie.Wegen, "overig");
        await VolgAsync();

        var gevonden = new List<Auditregel>();
        await Lezer.DoorloopAsync(new Auditfilter { Actie = AuditActie.Verstrekken }, gevonden.Add, TestContext.Current.CancellationToken);
        Assert.Equal(((long?)1L, AuditActie.Verstrekken), (Assert.Single(gevonden).Positie, gevonden[0].Actie));
    }

    [Fact]
    public void A_supply_of_Bibob_and_one_of_PGA_tell_their_recipient_too()
    {
        var leeg = PersonalText.Of(Persoon, "va-test", "tekst");
        IAuditduiding bibob = new CaseManagement.Bibob.Geheim.GeheimVerstrekt(Vandaag, CaseManagement.Bibob.Geheim.GeheimhoudingsOntvanger.DerdeUitMotivering, null, leeg, leeg);
        Assert.Equal("DerdeUitMotivering", bibob.Duiding.Ontvanger);
        Assert.Equal("ZVH", Pga(VerstrekkingRichting.Verstrekt).Duiding.Ontvanger);
        Assert.Null(Pga(VerstrekkingRichting.Ontvangen).Duiding.Ontvanger);

        IAuditduiding Pga(VerstrekkingRichting richting) => new GegevensVerstrekt(
            1, Vandaag, richting, WgsSamenwerkingsverband.ZVH, "WGS 2.13", leeg, leeg, leeg, leeg);
    }

    [Fact]
    public async Task An_event_that_tells_nothing_more_has_none()
    {
        Toegang(Aanroep(Regisseur), AuditActie.Inzien, [Een], []);
        Assert.Null(Assert.Single(await SpoorAsync()).Duiding);
    }

    [EventType("overig.verstrekt")]
    private sealed record Verstrekt : IEvent, IAuditduiding
    {
        private readonly Auditduiding duiding = new() { Ontvanger = "VTH", CheckId = "PrivacyCheck2B-1" };

        public bool IsOverdracht { get; init; }

        Auditduiding IAuditduiding.Duiding => IsOverdracht ? duiding with { IsVerstrekking = true } : duiding;
    }
}
