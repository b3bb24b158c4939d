using CaseManagement.Controles.Aanleidingen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol;
using NodaTime;
using static CaseManagement.Tests.Unit.Controles.Gegeven;

namespace CaseManagement.Tests.Unit.Controles;

/// <summary>What a step learns of the signal or case behind the control, and of the protocol.</summary>
public class FeitenlezerTests
{
    private static readonly DossierId casus = new(new Guid("55555555-5555-4555-8555-555555555555"));
    private static readonly Moment nu = new(Vandaag.AtStartOfDayInZone(Moment.Zone).ToInstant() + Duration.FromHours(9));

    private static DossierOverzicht Dossier(string zaaktype, DossierId id, Aanleiding? aanleiding, bool isActief = true) => new()
    {
        Id = id,
        Zaaktype = zaaktype,
        Code = "X",
        Status = "X",
        IsActief = isActief,
        GeopendOp = Vandaag,
        AlsAanleiding = aanleiding,
    };

    private static Task<ControleFeiten> LeesAsync(DossierId? herkomst, LocalDate? dag, params DossierOverzicht[] dossiers) =>
        new Feitenlezer(new Register(dossiers), new VanafMaart()).LeesAsync(herkomst, nu, dag, TestContext.Current.CancellationToken);

    [Fact]
    public async Task A_control_that_follows_from_nothing_has_nothing_behind_it() => Assert.Equal(ControleFeiten.Geen, await LeesAsync(null, null));

    [Fact]
    public async Task A_signal_runs_proved_false_or_has_ended()
    {
        Assert.Equal(Aanleidingstand.Loopt, (await LeesAsync(Signaal, null, Dossier("signaal", Signaal, new(false, false)))).Stand);
        Assert.Equal(Aanleidingstand.Ingetrokken, (await LeesAsync(Signaal, null, Dossier("signaal", Signaal, new(true, false)))).Stand);
        Assert.Equal(Aanleidingstand.Ingetrokken, (await LeesAsync(Signaal, null, Dossier("signaal", Signaal, new(true, false), isActief: false))).Stand);
        Assert.Equal(Aanleidingstand.Beeindigd, (await LeesAsync(Signaal, null, Dossier("signaal", Signaal, new(false, false), isActief: false))).Stand);
        Assert.Equal(Aanleidingstand.Beeindigd, (await LeesAsync(Signaal, null)).Stand);
        Assert.True((await LeesAsync(Signaal, null, Dossier("signaal", Signaal, new(false, true)))).HeeftPolitiegegevens);
    }

    [Fact]
    public async Task A_case_is_false_with_its_signal_and_no_other_kind_of_dossier_carries_a_control()
    {
        var vanSignaal = Dossier("ondermijningscasus", casus, new(false, false, Signaal));
        Assert.Equal(Aanleidingstand.Loopt, (await LeesAsync(casus, null, vanSignaal, Dossier("signaal", Signaal, new(false, false)))).Stand);
        Assert.Equal(Aanleidingstand.Ingetrokken, (await LeesAsync(casus, null, vanSignaal, Dossier("signaal", Signaal, new(true, false)))).Stand);
        Assert.Equal(Aanleidingstand.Beeindigd, (await LeesAsync(casus, null, Dossier("woonoverlast", casus, new(false, false)))).Stand);
        Assert.Equal(Aanleidingstand.Beeindigd, (await LeesAsync(casus, null, Dossier("signaal", casus, null))).Stand);
    }

    [Fact]
    public async Task The_protocol_is_that_of_now_and_of_the_day_that_a_step_tells_of()
    {
        var signaal = Dossier("signaal", Signaal, new(false, false));
        var gisteren = await LeesAsync(Signaal, Vandaag.PlusDays(-2), signaal);
        Assert.Equal(("v1.0", null), (gisteren.Protocol?.Versie, gisteren.ProtocolOpDag));
        Assert.Equal("v1.0", (await LeesAsync(Signaal, Vandaag, signaal)).ProtocolOpDag?.Versie);
        Assert.Equal("v1.0", (await LeesAsync(Signaal, null, signaal)).ProtocolOpDag?.Versie);
    }

    private sealed class VanafMaart : IProtocolregister
    {
        public Task<ProtocolVanKracht?> OpAsync(Instant moment, CancellationToken cancellation) =>
            Task.FromResult(new Moment(moment).Vandaag >= new LocalDate(2026, 3, 1) ? new ProtocolVanKracht("v1.0", new(2026, 3, 1)) : null);
    }

    private sealed class Register(DossierOverzicht[] dossiers) : IDossierregister
    {
        public Task<DossierOverzicht?> ActueelAsync(string zaaktype, DossierId id, CancellationToken cancellation) =>
            Task.FromResult(dossiers.FirstOrDefault(dossier => dossier.Zaaktype == zaaktype && dossier.Id == id));

        public Task<DossierOverzicht?> FindAsync(DossierId id, CancellationToken cancellation) => throw new NotSupportedException();

        public Task<IReadOnlyList<DossierOverzicht>> VanZaaktypeAsync(string zaaktype, bool alleenActief, CancellationToken cancellation) => throw new NotSupportedException();

        public Task<IReadOnlyList<DossierOverzicht>> VoorOverlegAsync(string overlegType, CancellationToken cancellation) => throw new NotSupportedException();
    }
}
