using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Privacy.Integriteit;
using CaseManagement.Privacy.Trail;
using CaseManagement.Toegang.Registratie;
using NodaTime;
using static CaseManagement.Tests.Unit.Toegang.Proefdata;

namespace CaseManagement.Tests.Unit.Privacy;

/// <summary>What supervision counts and checks.</summary>
public sealed class TrailtoezichtTests : Trailproef
{
    [Fact]
    public async Task Refusals_are_counted_per_user_and_per_rule_once_per_attempt()
    {
        Toegang(Aanroep(Regisseur), AuditActie.Inzien, [Een, Twee], [], ToegangsResultaat.Geweigerd, "ROL-02");
        Toegang(Aanroep(Regisseur), AuditActie.Inzien, [Een], [], ToegangsResultaat.Geweigerd, "AVG-01");
        Toegang(Aanroep(Vervanger), AuditActie.Inzien, [Een], [], ToegangsResultaat.Geweigerd, "ROL-02");
        Toegang(Aanroep(Vervanger), AuditActie.Inzien, [Een], [], ToegangsResultaat.Geweigerd, "ROL-02", op: Nu + Duration.FromDays(40));
        Toegang(Aanroep(Vervanger), AuditActie.Inzien, [Een], []);
        await VolgAsync();
        var telling = (await new WeigeringenTellenUseCase(Lezer).AnswerAsync(
            new WeigeringenTellen(Vandaag, Vandaag), Vraag(Rol.Fg), TestContext.Current.CancellationToken)).Waarde!;
        Assert.Equal(3, telling.Totaal);
        Assert.Equal([new(Regisseur, 2), new(Vervanger, 1)], telling.PerGebruiker);
        Assert.Equal([new("ROL-02", 2), new("AVG-01", 1)], telling.PerRegel);
    }

    [Fact]
    public async Task Failed_sign_ins_of_an_hour_count_as_many_as_there_were()
    {
        log.Voeg(
            CaseManagement.EventSourcing.Streams.StreamName.Of("toegang", "20260302"),
            new ToegangVastgelegd(AuditActie.InloggenMislukt, ToegangsResultaat.Geweigerd, "", [], [], "Aanmelden", "BIO-8.15", 7),
            Metadata(Aanroep(Regisseur), AuditActie.InloggenMislukt));
        Toegang(Aanroep(Regisseur), AuditActie.Inzien, [Een], [], ToegangsResultaat.Geweigerd, "ROL-02");
        await VolgAsync();
        var telling = await new WeigeringenTellenUseCase(Lezer).AnswerAsync(
            new WeigeringenTellen(null, null), Vraag(Rol.Fg), TestContext.Current.CancellationToken);
        Assert.Equal([new("BIO-8.15", 7), new("ROL-02", 1)], telling.Waarde!.PerRegel);
    }

    [Fact]
    public async Task Counting_turns_all_pages()
    {
        for (var n = 1; n <= 5001; n++)
        {
            Toegang(Aanroep(Regisseur), AuditActie.Inzien, [Een], [], ToegangsResultaat.Geweigerd, "ROL-02");
        }

        await VolgAsync();
        var telling = await new WeigeringenTellenUseCase(Lezer).AnswerAsync(
            new WeigeringenTellen(null, null), Vraag(Rol.Fg), TestContext.Current.CancellationToken);
        Assert.Equal(5001, telling.Waarde!.Totaal);
        Assert.Equal(5001, telling.Inzage.Aantal);
    }

    [Fact]
    public async Task A_count_that_nobody_waits_for_any_more_stops_before_it_reads()
    {
        Toegang(Aanroep(Regisseur), AuditActie.Inzien, [Een], [], ToegangsResultaat.Geweigerd, "ROL-02");
        await VolgAsync();
        foreach (var filter in new[] { new Auditfilter(), new Auditfilter { Dossier = Een } })
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Lezer.DoorloopAsync(filter, _ => { }, new CancellationToken(canceled: true)));
        }
    }

    [Fact]
    public void Every_question_of_the_trail_needs_the_column_and_the_purpose_of_the_trail() => Assert.All(
        new[] { new AuditregelsZoekenUseCase(null!, null!, null!).Policy, new WeigeringenTellenUseCase(null!).Policy, new IntegriteitControlerenUseCase(null!).Policy },
        policy => Assert.Equal(("trail", "va-audit", CaseManagement.Toegang.Beleid.Recht.Lezen), (policy.Gebied, policy.Doel, policy.Nodig)));

    [Fact]
    public void Only_supervision_counts_refusals_and_verifies_the_log()
    {
        Assert.Equal([Rol.Fg, Rol.Privacyfunctionaris, Rol.Ciso], new WeigeringenTellenUseCase(null!).Policy.AlleenRollen);
        Assert.Equal([Rol.Fg, Rol.Privacyfunctionaris, Rol.Ciso], new IntegriteitControlerenUseCase(null!).Policy.AlleenRollen);
    }

    [Fact]
    public async Task The_integrity_report_is_what_the_verifier_found()
    {
        var rapport = new IntegriteitsRapport(false, Nu, 12, 12, "ab", 7, "De schakel klopt niet.");
        var antwoord = await new IntegriteitControlerenUseCase(new VasteIntegriteit(rapport))
            .AnswerAsync(new IntegriteitControleren(), Vraag(Rol.Fg), TestContext.Current.CancellationToken);
        Assert.Equal(rapport, antwoord.Waarde);
        Assert.Equal(12, antwoord.Positie);
    }

    private sealed class VasteIntegriteit(IntegriteitsRapport rapport) : ILogIntegriteit
    {
        public Task<IntegriteitsRapport> ControleerAsync(CancellationToken cancellation) => Task.FromResult(rapport);
    }
}
