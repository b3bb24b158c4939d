using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Overleggen.Agenda;
using CaseManagement.Overleggen.Besluiten;
using CaseManagement.Overleggen.Bespreken;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Kalender;
using CaseManagement.Overleggen.Plannen;
using CaseManagement.Overleggen.Reeksen;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Overleggen.Taken;
using CaseManagement.Overleggen.Vaststellen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;
using CaseManagement.Toegang.Dossiers;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;

namespace CaseManagement.Overleggen;

/// <summary>Hangs meetings in the house: series, calendar, agendas and lists of decisions. Knows no case type.</summary>
public static class OverleggenModule
{
    internal const string DoelCode = "va-overleg";

    internal const string Gebied = "agenda";

    /// <summary>Registers the module. <see cref="VergaderInstellingen"/> keeps its defaults unless the host registers its own.</summary>
    public static ModuleBuilder AddOverleggen(this ModuleBuilder module)
    {
        var services = module.Services;
        services.AddSingleton(new Doel(DoelCode, "Voorbereiden en houden van casusoverleggen", "AVG 6 lid 1 e; Gemeentewet 172"));
        services.AddSingleton<IAgendaInzage, AgendaInzage>();
        services.AddSingleton<IOverlegkalender, Overlegkalender>();
        services.TryAddSingleton(new VergaderInstellingen());
        services.TryAddSingleton<IProtocolregister, GeenProtocolregister>();
        services.AddSingleton<OverlegLezer>();
        services.AddSingleton<Agendalezer>();
        services.AddSingleton<Agendazicht>();
        services.AddSingleton<IGezicht<Overleg>, OverlegGezicht>();
        services.AddTransient(provider => new OverlegTaken(
            provider.GetRequiredService<IMediator>(), Lezer(provider), Instellingen(provider), provider.GetRequiredService<IIdentifiers>(),
            provider.GetRequiredService<IClock>()));
        return module
            .Onderwerp(new Onderwerp<OverlegReeks>("overlegreeks", "overlegreeksen", Gebied, DoelCode, OverlegReeks.Evolve))
            .Onderwerp(new Onderwerp<Overleg>("overleg", "overleggen", Gebied, DoelCode, OverlegEvolve.Evolve))
            .Reeksen().Planning().Agenda().Bespreking().Inzage().Events().Json(OverleggenJson.Default);
    }

    private static ModuleBuilder Reeksen(this ModuleBuilder module) => module
        .Command(services => new ReeksInstellenUseCase(Lezer(services))).Vorm<ReeksInstellen>(new ReeksInstellenVorm())
        .Command(_ => new RitmeVerleggenUseCase()).Vorm<RitmeVerleggen>(new RitmeVerleggenVorm())
        .Command(_ => new BezettingWijzigenUseCase()).Vorm<BezettingWijzigen>(new BezettingWijzigenVorm())
        .Command(_ => new SecretarissenAanwijzenUseCase());

    private static ModuleBuilder Planning(this ModuleBuilder module) => module
        .Command(_ => new OverlegPlannenUseCase())
        .Command(_ => new OverlegIntrekkenUseCase())
        .Command(services => new ExtraPlannenUseCase(Lezer(services), Instellingen(services))).Vorm<ExtraPlannen>(new ExtraPlannenVorm())
        .Command(services => new OverlegVerplaatsenUseCase(Lezer(services), Instellingen(services)))
        .Vorm<OverlegVerplaatsen>(new OverlegVerplaatsenVorm())
        .Command(services => new OverlegLatenVervallenUseCase(Lezer(services), services.GetRequiredService<Agendalezer>()))
        .Vorm<OverlegLatenVervallen>(new OverlegLatenVervallenVorm())
        .Command(services => new TussentijdsBesluitVastleggenUseCase(Lezer(services), Zicht(services), Register(services)))
        .Vorm<TussentijdsBesluitVastleggen>(new TussentijdsBesluitVastleggenVorm());

    private static ModuleBuilder Agenda(this ModuleBuilder module) => module
        .Command(services => new AgendaSluitenUseCase(Lezer(services), services.GetRequiredService<Agendalezer>()))
        .Command(services => new AgendaVerzendenUseCase(Lezer(services)))
        .Command(services => new SpoedToevoegenUseCase(Lezer(services), Register(services), Zicht(services))).Vorm<SpoedToevoegen>(new SpoedToevoegenVorm());

    private static ModuleBuilder Bespreking(this ModuleBuilder module) => module
        .Command(services => new AanwezigheidVastleggenUseCase(Lezer(services), Register(services)))
        .Vorm<AanwezigheidVastleggen>(new AanwezigheidVastleggenVorm())
        .Command(services => new PuntBesprekenUseCase(Lezer(services), Register(services))).Vorm<PuntBespreken>(new PuntBesprekenVorm())
        .Command(services => new PuntAanhoudenUseCase(Lezer(services), Register(services))).Vorm<PuntAanhouden>(new PuntAanhoudenVorm())
        .Command(services => new OverlegAfsluitenUseCase(Lezer(services)))
        .Command(services => new BesluitenlijstRondsturenUseCase(Lezer(services), Instellingen(services)))
        .Command(services => new BesluitenlijstVaststellenUseCase(Lezer(services)))
        .Command(services => new BesluitCorrigerenUseCase(Lezer(services), Register(services))).Vorm<BesluitCorrigeren>(new BesluitCorrigerenVorm());

    private static ModuleBuilder Inzage(this ModuleBuilder module) => module
        .Query(services => new OverlegLijstUseCase(Lezer(services)))
        .Query(services => new ReeksLijstUseCase(Lezer(services)))
        .Query(services => new AgendaInzienUseCase(Zicht(services)))
        .Query(services => new VolgendeAgendaInzienUseCase(Zicht(services), Lezer(services)))
        .Query(services => new BesluitenlijstInzienUseCase(Zicht(services), Lezer(services), Teksten(services)))
        .Query(services => new ActielijstInzienUseCase(Zicht(services), Lezer(services), Teksten(services)))
        .Projection<OverlegRij, OverleggenProjectie>()
        .Projection<ReeksRij, ReeksenProjectie>();

    private static ModuleBuilder Events(this ModuleBuilder module) => module
        .Event(OverleggenJson.Default.ReeksIngesteld).Event(OverleggenJson.Default.RitmeVerlegd)
        .Event(OverleggenJson.Default.ReeksBezettingGewijzigd).Event(OverleggenJson.Default.SecretarissenAangewezen)
        .Event(OverleggenJson.Default.OverlegGepland).Event(OverleggenJson.Default.ExtraOverlegGepland)
        .Event(OverleggenJson.Default.OverlegHerpland).Event(OverleggenJson.Default.OverlegVerplaatst)
        .Event(OverleggenJson.Default.OverlegVervallen).Event(OverleggenJson.Default.OverlegIngetrokken)
        .Event(OverleggenJson.Default.TussentijdsBesluitVastgelegd)
        .Event(OverleggenJson.Default.AgendaGesloten, RedenUpcast.Punten).Event(OverleggenJson.Default.AgendaVerzonden)
        .Event(OverleggenJson.Default.SpoedToegevoegd, RedenUpcast.Punt).Event(OverleggenJson.Default.AanwezigheidVastgelegd)
        .Event(OverleggenJson.Default.PuntBesproken).Event(OverleggenJson.Default.PuntAangehouden)
        .Event(OverleggenJson.Default.OverlegGehouden)
        .Event(OverleggenJson.Default.BesluitenlijstRondgestuurd).Event(OverleggenJson.Default.BesluitenlijstVastgesteld)
        .Event(OverleggenJson.Default.BesluitenlijstGecorrigeerd);

    private static OverlegLezer Lezer(IServiceProvider services) => services.GetRequiredService<OverlegLezer>();

    private static VergaderInstellingen Instellingen(IServiceProvider services) => services.GetRequiredService<VergaderInstellingen>();

    private static IDossierregister Register(IServiceProvider services) => services.GetRequiredService<IDossierregister>();

    private static Agendazicht Zicht(IServiceProvider services) => services.GetRequiredService<Agendazicht>();

    private static IPersonalTextReader Teksten(IServiceProvider services) => services.GetRequiredService<IPersonalTextReader>();
}
