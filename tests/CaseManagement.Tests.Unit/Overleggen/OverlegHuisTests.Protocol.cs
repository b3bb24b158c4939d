using CaseManagement.Toegang.Beleid;

namespace CaseManagement.Tests.Unit.Overleggen;

/// <summary>Cases that may be discussed only while a protocol on sharing signals is in force.</summary>
public sealed partial class OverlegHuisTests
{
    [Fact]
    public async Task A_case_that_needs_a_protocol_is_on_the_agenda_while_one_is_in_force_also_after_the_closing()
    {
        await ProefreeksAsync();
        var zaak = Nieuw(1);
        huis.Dossiers.Add(zaak with { Agendering = zaak.Agendering! with { VereistProtocol = true } });
        Assert.Empty(await PuntenAsync(Voorzitter));
        huis.HeeftProtocol = true;
        Assert.NotEmpty(await PuntenAsync(Voorzitter));
        Assert.True(await MagLezenAsync());
        await SluitAsync();
        Assert.NotEmpty(await PuntenAsync(Voorzitter));
        Assert.True(await MagLezenAsync());
        huis.HeeftProtocol = false;
        Assert.Empty(await PuntenAsync(Voorzitter));
        Assert.False(await MagLezenAsync());

        // Who reads a case only because it is on the agenda.
        async Task<bool> MagLezenAsync() =>
            (await huis.Controle.BeoordeelAsync(Voorzitter with { Doel = "va-proef" }, huis.Dossiers[0], Recht.Lezen, TestContext.Current.CancellationToken)).IsVerleend;
    }
}
