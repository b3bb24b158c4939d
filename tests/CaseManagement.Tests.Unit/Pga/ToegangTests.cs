using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Pga;
using CaseManagement.Pga.Aanmelding;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using static CaseManagement.Tests.Unit.Pga.Casus;

namespace CaseManagement.Tests.Unit.Pga;

public class ToegangTests
{
    private static readonly PolicyEngine engine = new(new NeedToKnowMatrix([new Huismatrix()]));

    [Theory]
    [InlineData(Rol.Casusregisseur, "c.regisseur", "gemeente", Recht.Schrijven, ToegangsUitkomst.Verleend)]
    [InlineData(Rol.Casusregisseur, "x.ander", "gemeente", Recht.Metadata, ToegangsUitkomst.Verborgen)]
    [InlineData(Rol.Achtervang, "a.achtervang", "gemeente", Recht.Schrijven, ToegangsUitkomst.Verleend)]
    [InlineData(Rol.Interventieteam, "x.ander", "gemeente", Recht.Lezen, ToegangsUitkomst.Verborgen)]
    [InlineData(Rol.Interventieteam, "a.achtervang", "gemeente", Recht.Schrijven, ToegangsUitkomst.Verleend)]
    [InlineData(Rol.Politie, "p.politie", "politie", Recht.Lezen, ToegangsUitkomst.Verleend)]
    [InlineData(Rol.Politie, "p.politie", "politie", Recht.Schrijven, ToegangsUitkomst.Geweigerd)]
    [InlineData(Rol.Woningcorporatie, "w.woning", "woningcorporatie", Recht.Metadata, ToegangsUitkomst.Verborgen)]
    [InlineData(Rol.Hulpverlener, "h.hulp", "reclassering", Recht.Metadata, ToegangsUitkomst.Verborgen)]
    [InlineData(Rol.Hulpverlener, "h.hulp", "politie", Recht.Lezen, ToegangsUitkomst.Verleend)]
    [InlineData(Rol.Woningcorporatie, "w.woning", "politie", Recht.Lezen, ToegangsUitkomst.Verleend)]
    [InlineData(Rol.JuridischAdviseur, "c.regisseur", "gemeente", Recht.Lezen, ToegangsUitkomst.Verleend)]
    [InlineData(Rol.VoorzitterOverleg, "v.voorzitter", "gemeente", Recht.Beslissen, ToegangsUitkomst.Verborgen)]
    [InlineData(Rol.VoorzitterOverleg, "v.voorzitter", "gemeente", Recht.Lezen, ToegangsUitkomst.Verborgen)]
    [InlineData(Rol.Burgemeester, "b.burgemeester", "gemeente", Recht.Beslissen, ToegangsUitkomst.Geweigerd)]
    [InlineData(Rol.Burgemeester, "b.burgemeester", "gemeente", Recht.Lezen, ToegangsUitkomst.Geweigerd)]
    [InlineData(Rol.SecretarisOverleg, "s.secretaris", "gemeente", Recht.Metadata, ToegangsUitkomst.Verleend)]
    [InlineData(Rol.SecretarisOverleg, "s.secretaris", "gemeente", Recht.Lezen, ToegangsUitkomst.Geweigerd)]
    [InlineData(Rol.AdviseurOov, "o.oov", "gemeente", Recht.Metadata, ToegangsUitkomst.Verleend)]
    [InlineData(Rol.MedewerkerMeldpunt, "m.meldpunt", "gemeente", Recht.Metadata, ToegangsUitkomst.Verleend)]
    [InlineData(Rol.Fg, "f.fg", "gemeente", Recht.Metadata, ToegangsUitkomst.Verleend)]
    [InlineData(Rol.Privacyfunctionaris, "f.pf", "gemeente", Recht.Metadata, ToegangsUitkomst.Verleend)]
    [InlineData(Rol.Privacyfunctionaris, "a.achtervang", "gemeente", Recht.Adviseren, ToegangsUitkomst.Verleend)]
    [InlineData(Rol.BibobScreener, "c.regisseur", "gemeente", Recht.Metadata, ToegangsUitkomst.Verborgen)]
    [InlineData(Rol.Buurtbemiddeling, "c.regisseur", "gemeente", Recht.Metadata, ToegangsUitkomst.Verborgen)]
    public void The_column_PGA_of_the_matrix_holds(Rol rol, string gebruiker, string organisatie, Recht nodig, ToegangsUitkomst verwacht) =>
        Assert.Equal(verwacht, engine.Beoordeel(
            Op("2026-03-01", [], rol, gebruiker, organisatie).Aanroep, Zaaktype, Overzicht(InUitvoering), nodig, D("2026-03-01"), opAgenda: false).Uitkomst);

    [Fact]
    public void The_chair_reads_what_is_on_the_agenda() => Assert.True(engine.Beoordeel(
        Voorzitter("2026-03-01", []).Aanroep, Zaaktype, Overzicht(InUitvoering), Recht.Lezen, D("2026-03-01"), opAgenda: true).IsVerleend);

    [Fact]
    public void Every_step_has_its_path_right_and_roles()
    {
        var services = new ServiceCollection();
        services.AddSingleton(Substitute.For<ITriageTermijn>());
        new ModuleBuilder(services).AddPga();
        using var provider = services.BuildServiceProvider();

        var regels = services
            .Where(s => s.ImplementationFactory is not null && Basis(s.ServiceType) is not null && s.ServiceType.GetGenericArguments()[1].Assembly == typeof(PgaCasus).Assembly)
            .Select(s => (CommandPolicy)s.ServiceType.GetProperty("Policy")!.GetValue(provider.GetRequiredService(s.ServiceType))!)
            .Select(p => $"{p.Methode} {p.Pad} {p.Nodig} {(p.AlleenRollen.Count > 3 ? "partners" : string.Join('+', p.AlleenRollen))}".Trim());

        Assert.Equal(
            [
                "POST  Metadata partners",
                "POST triage Schrijven Casusregisseur+Achtervang+Interventieteam",
                "POST informatieplicht/voldaan Schrijven Casusregisseur+Achtervang",
                "POST informatieplicht/uitstel Schrijven Casusregisseur+Achtervang",
                "POST informatieplicht/verval Schrijven Casusregisseur+Achtervang",
                "POST startgesprek Schrijven Casusregisseur+Achtervang",
                "POST plan/voorlegging Schrijven Casusregisseur+Achtervang",
                "POST plan Schrijven Casusregisseur+Achtervang",
                "PUT plan Schrijven Casusregisseur+Achtervang",
                "POST incidenten Schrijven",
                "POST besluitverzoeken/afwijzing Beslissen VoorzitterOverleg",
                "POST opschalingen/aanvraag Schrijven",
                "POST opschalingen Beslissen VoorzitterOverleg",
                "POST verstrekkingen Schrijven Casusregisseur+Achtervang",
                "POST afschalingen/aanvraag Schrijven",
                "POST afschalingen Schrijven Casusregisseur+Achtervang",
                "POST evaluaties Schrijven",
                "POST uitvoering Schrijven Casusregisseur+Achtervang",
                "POST afsluiting/voorstel Schrijven Casusregisseur+Achtervang",
                "POST afsluiting Beslissen VoorzitterOverleg",
                "POST bewaring Schrijven Casusregisseur+Achtervang",
            ],
            regels);
    }

    [Fact]
    public void Every_event_of_the_module_is_registered()
    {
        var services = new ServiceCollection();
        new ModuleBuilder(services).AddPga();

        Assert.Equal(
            typeof(PgaCasus).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(Kernel.Beslissen.IEvent))).OrderBy(t => t.Name, StringComparer.Ordinal),
            services.Select(s => s.ImplementationInstance).OfType<EventRegistratie>().Select(e => e.Type).Where(t => t.Assembly == typeof(PgaCasus).Assembly).OrderBy(t => t.Name, StringComparer.Ordinal));
    }

    private static Type? Basis(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(CommandUseCase<,,>) ? type : null;
}
