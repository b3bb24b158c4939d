using System.Reflection;
using System.Text.Json;
using CaseManagement.Bibob;
using CaseManagement.Bibob.Aanmaken;
using CaseManagement.Bibob.Advies;
using CaseManagement.Bibob.Besluiten;
using CaseManagement.Bibob.Conclusies;
using CaseManagement.Bibob.Formulier;
using CaseManagement.Bibob.Geheim;
using CaseManagement.Bibob.Onderzoek;
using CaseManagement.Bibob.Registermelding;
using CaseManagement.Bibob.Screening;
using CaseManagement.EventSourcing.Json;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Kalender;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using static CaseManagement.Tests.Unit.Bibob.Proef;

namespace CaseManagement.Tests.Unit.Bibob;

public class ModuleTests
{
    private static readonly ServiceProvider services = Services();

    private static readonly BibobScreeningAanmaken goed = new(
        BibobObject.Vergunning, BibobSubsoort.Horeca, "APV-77", Bestuursorgaan.Burgemeester, BibobAanleiding.Steekproef, D(1, 5),
        Screener, Achtervang, [], PersoonSoort.Rechtspersoon, "Voorbeeld B.V.");

    private static readonly RelatieOpgave relatie = new(RelatieSoort.Zeggenschap, "X", Van: D(1, 2), Tot: D(1, 2));
    private static readonly BronRaadplegen bron = new(BibobBron.Kvk, Betrokkene, "x", Hash);
    private static readonly BesluitNemen besluit = new() { Soort = BesluitSoort.Verlenen, Besluitreferentie = "B-1", Motivering = "m", Op = D(1, 2), BekendgemaaktOp = D(1, 2) };

    public static TheoryData<object, bool> Vormen => new()
    {
        { goed, true },
        { goed with { AanvraagRef = "" }, false },
        { goed with { AanvraagRef = "Jan Jansen" }, false },
        { goed with { Kenmerk = "Jan Jansen" }, false },
        { goed with { BeleidCategorie = "a b" }, false },
        { goed with { BetrokkeneNaam = " " }, false },
        { goed with { Kvk = "123" }, false },
        { goed with { BeslistermijnWeken = 0 }, false },
        { goed with { BeslistermijnWeken = 105 }, false },
        { goed with { Relaties = [relatie] }, true },
        { goed with { Relaties = [relatie with { Naam = "" }] }, false },
        { new RelatieToevoegen(relatie with { Tot = D(1, 1) }), false },
        { new TipVastleggen(TipAfzender.OfficierVanJustitie, ""), false },
        { new AanvullingVragen(D(2, 3), ""), false },
        { new WeigeringInvullenVaststellen(WijzeVanWeigeren.Uitdrukkelijk, ""), false },
        { bron, true },
        { bron with { Zoekvraag = "" }, false },
        { bron with { ResultaatHash = "abc" }, false },
        { new EigenOnderzoekAfronden(true, [], ""), false },
        { new LbbAdviesVragen(D(2, 2), ""), false },
        { new LbbAanvullendeVragenOntvangen(""), false },
        { new LbbAdviesOntvangen([], ""), false },
        { new LbbWeigeringVastleggen(""), false },
        { new VergewistoetsUitvoeren(true, true, ""), false },
        { new ConclusieVaststellen([new(BibobGrond.AGrond, GevaarsConclusie.GeenGevaar, "")]), false },
        { new ConclusieVaststellen([new(BibobGrond.BGrond, GevaarsConclusie.ErnstigGevaar, "f", AantalFeiten: 0)]), false },
        { new ZienswijzeOntvangen(ZienswijzeVorm.Mondeling, ""), false },
        { besluit, true },
        { besluit with { Besluitreferentie = "" }, false },
        { besluit with { Besluitreferentie = "a b" }, false },
        { besluit with { Motivering = "" }, false },
        { besluit with { BekendgemaaktOp = D(1, 1) }, false },
        { new BesluitVastleggen { Soort = BesluitSoort.Verlenen, Besluitreferentie = "", Motivering = "m" }, false },
        { new MotiveringVrijgeven(new string('x', 20_001)), false },
        { new MotiveringVrijgeven(""), false },
        { new Terugtrekken(""), false },
        { new RegisterMelden("a b"), false },
        { new TerugtrekkingMelden(""), false },
        { new RegisterNietVanToepassingVerklaren(""), false },
        { new GeheimVerstrekken(GeheimhoudingsOntvanger.Rechter, "", "n"), false },
        { new GeheimVerstrekken(GeheimhoudingsOntvanger.Rechter, "w", ""), false },
    };

    [Theory]
    [MemberData(nameof(Vormen))]
    public void The_door_checks_the_shape(object command, bool mag)
    {
        var validator = (IValidator)services.GetRequiredService(typeof(IValidator<>).MakeGenericType(command.GetType()));
        Assert.Equal(mag, validator.Validate(new ValidationContext<object>(command)).IsValid);
    }

    [Fact]
    public void Every_event_of_the_module_is_registered_and_can_be_sealed()
    {
        var events = typeof(BibobModule).Assembly.GetTypes().Where(t => t is { IsAbstract: false } && typeof(IEvent).IsAssignableFrom(t)).ToList();
        var options = EventJson.Options(BibobJson.Default);

        Assert.Equal(events.Select(t => t.Name).Order(StringComparer.Ordinal), services.GetServices<EventRegistratie>().Where(r => r.Type.Assembly == typeof(BibobModule).Assembly).Select(r => r.Type.Name).Order(StringComparer.Ordinal));
        Assert.All(events, type => Assert.StartsWith("bibob.", type.GetCustomAttribute<EventTypeAttribute>()!.Name, StringComparison.Ordinal));
        Assert.All(events, type => Assert.NotNull(options.GetTypeInfo(type)));
    }

    [Fact]
    public void Every_use_case_has_its_own_door()
    {
        var useCases = typeof(BibobModule).Assembly.GetTypes()
            .Count(t => t is { IsAbstract: false } && t.Name.EndsWith("UseCase", StringComparison.Ordinal));
        Assert.Equal(useCases, services.GetServices<IEndpointBron>().Count(IsVanBibob));
    }

    private static bool IsVanBibob(IEndpointBron bron) =>
        bron.GetType().GetGenericArguments().Skip(bron.GetType().Name.StartsWith("Command", StringComparison.Ordinal) ? 1 : 0).First().Assembly == typeof(BibobModule).Assembly;

    [Fact]
    public void Every_step_is_for_the_screener_but_the_decision_and_has_its_own_path()
    {
        var policies = typeof(BibobModule).Assembly.GetTypes()
            .Where(t => t is { IsAbstract: false } && t.Name.EndsWith("UseCase", StringComparison.Ordinal) && t.GetConstructor([]) is not null)
            .Select(t => (CommandPolicy)t.GetProperty("Policy")!.GetValue(Activator.CreateInstance(t))!)
            .ToList();

        Assert.Equal(34, policies.Count);
        Assert.Equal(policies.Count, policies.Select(p => p.Pad).Distinct(StringComparer.Ordinal).Count());
        Assert.All(policies.Where(p => p.Pad != "besluit"), p => Assert.Equal(
            (Recht.Schrijven, Rol.BibobScreener), (p.Nodig, Assert.Single(p.AlleenRollen))));
    }

    [Fact]
    public void A_command_of_a_user_reads_from_json()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = BibobJson.Default };
        EventJson.AddConverters(options.Converters);
        var command = JsonSerializer.Deserialize<BesluitVastleggen>(
            """{"soort":"Verlenen","besluitreferentie":"B-1","motivering":"m","op":"2026-02-26"}""", options)!;
        Assert.Equal((BesluitSoort.Verlenen, D(2, 26)), (command.Soort, command.Op));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<GeheimVerstrekken>("""{"ontvanger":"Pers","wat":"w","noodzaak":"n"}""", options));
        Assert.Equal(8, JsonSerializer.Deserialize<BibobScreeningAanmaken>(
            """{"object":"Vergunning","subsoort":"Horeca","aanvraagRef":"A-1","bestuursorgaan":"Burgemeester","aanleiding":"Steekproef","aanvraagOntvangenOp":"2026-01-05","screener":"s","achtervang":"a","vergunningbehandelaars":[],"betrokkeneSoort":"Rechtspersoon","betrokkeneNaam":"x"}""",
            options)!.BeslistermijnWeken);
    }

    private static ServiceProvider Services()
    {
        var collection = new ServiceCollection();
        new ModuleBuilder(collection).AddBibob(new TermijnKalender([]));
        return collection.BuildServiceProvider();
    }
}
