using System.Text.Json.Nodes;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Bewaring;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Deelname;
using CaseManagement.Signalen.Informatieplicht;
using CaseManagement.Signalen.Intake;
using CaseManagement.Signalen.Koppelvragen;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Verstrekkingen;
using CaseManagement.Signalen.Views;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Toegang.Vernietiging;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CaseManagement.Signalen;

/// <summary>Hangs the signals of ondermijning in the house.</summary>
public static class SignalenModule
{
    /// <summary>Registers the case type, its use cases and its events.</summary>
    /// <param name="module">The house.</param>
    /// <param name="beleid">What the municipality laid down; the defaults when left out.</param>
    public static ModuleBuilder AddSignalen(this ModuleBuilder module, SignaalBeleid? beleid = null)
    {
        var eigen = beleid ?? SignaalBeleid.Standaard;
        module.Services.TryAddSingleton<IProtocolregister, GeenProtocolregister>();
        module.Services.AddSingleton<IVernietigingsdeel<SignaalDossier>, Signaalvernietiging>();
        module.Services.AddSingleton<IVernietigingsdeel<OndermijningsCasus>, Casusvernietiging>();
        return module.Zaaktype(new SignaalZaaktype()).DossierUseCases(_ => new SignaalRegels()).Json(SignaalJson.Default).Ontvangst(eigen).Wegingen(eigen).Informatieplicht(eigen).Bewaring(eigen).Onderzoek(eigen).Casus(eigen).Verstrekkingen(eigen).Koppelvragen(eigen)
            .Onderzoekshulp(eigen)
            .Deelname();
    }

    private static ModuleBuilder Ontvangst(this ModuleBuilder module, SignaalBeleid beleid) => module
        .Command(_ => new SignaalOntvangenUseCase())
        .Vorm(new SignaalOntvangstVorm())
        .Event(SignaalJson.Default.SignaalOntvangen)
        .Command(provider => new IntakeVaststellenUseCase(Protocollen(provider), beleid))
        .Vorm(new IntakeVaststellenVorm())
        .Event(SignaalJson.Default.IntakeVastgesteld)
        .Command(provider => new BetrokkeneKoppelenUseCase(Protocollen(provider), beleid))
        .Vorm(new BetrokkeneKoppelenVorm())
        .Event(SignaalJson.Default.BetrokkeneGekoppeld, ZonderProtocol);

    private static ModuleBuilder Wegingen(this ModuleBuilder module, SignaalBeleid beleid) => module
        .Command(provider => new Weging1VastleggenUseCase(Protocollen(provider), Dossiers(provider), beleid))
        .Vorm(new Weging1Vorm())
        .Event(SignaalJson.Default.Weging1Vastgelegd)
        .Command(provider => new Weging2ATaakVastleggenUseCase(Protocollen(provider), Dossiers(provider), beleid))
        .Vorm(new Weging2ATaakVorm())
        .Event(SignaalJson.Default.Weging2AVastgelegd)
        .Command(provider => new Weging2BGrondgebiedVastleggenUseCase(Protocollen(provider), Dossiers(provider), beleid))
        .Vorm(new Weging2BGrondgebiedVorm())
        .Event(SignaalJson.Default.Weging2BVastgelegd)
        .Command(provider => new Weging3VastleggenUseCase(Protocollen(provider), Dossiers(provider), beleid))
        .Vorm(new Weging3ZwaarteVorm())
        .Event(SignaalJson.Default.Weging3Vastgelegd)
        .Event(SignaalJson.Default.SignaalOvergedragenAanAfdeling, ZonderWpgEnCheck, ZonderOverdrachtCheck)
        .Event(SignaalJson.Default.SignaalOvergedragenAanRiec, ZonderWpgEnCheck, ZonderOverdrachtCheck);

    private static IProtocolregister Protocollen(IServiceProvider provider) => provider.GetRequiredService<IProtocolregister>();

    private static IDossierregister Dossiers(IServiceProvider provider) => provider.GetRequiredService<IDossierregister>();

    // Version 1 did not keep the protocol of the step, nor that an answer was late; what was recorded then says nothing of it.
    internal static JsonObject ZonderProtocol(JsonObject versie1) => versie1;

    // Version 1 knew neither the basis in the Wpg nor the own check; what was recorded then has none.
    private static JsonObject ZonderWpgEnCheck(JsonObject versie1) => versie1;

    /// <summary>Before this version a transfer had no check of its own; what was recorded then has none.</summary>
    internal static JsonObject ZonderOverdrachtCheck(JsonObject eerder) => eerder;

    private static ModuleBuilder Informatieplicht(this ModuleBuilder module, SignaalBeleid beleid) => module
        .Command(provider => new InformatieplichtVoldoenUseCase(Protocollen(provider)))
        .Event(SignaalJson.Default.InformatieplichtVoldaan, ZonderProtocol)
        .Command(provider => new InformatieplichtUitstellenUseCase(Protocollen(provider), beleid))
        .Vorm(new InformatieplichtUitstellenVorm())
        .Event(SignaalJson.Default.InformatieplichtUitgesteld, ZonderProtocol)
        .Command(provider => new InformatieplichtLatenVervallenUseCase(Protocollen(provider)))
        .Vorm(new InformatieplichtLatenVervallenVorm())
        .Event(SignaalJson.Default.InformatieplichtVervallen, ZonderProtocol);

    private static ModuleBuilder Bewaring(this ModuleBuilder module, SignaalBeleid beleid) => module
        .Command(provider => new OverdrachtBevestigenUseCase(Protocollen(provider), beleid))
        .Event(SignaalJson.Default.OverdrachtBevestigd, ZonderProtocol)
        .Command(provider => new BewaardSignaalVergelijkenUseCase(Dossiers(provider)))
        .Vorm(new BewaardSignaalVergelijkenVorm())
        .Event(SignaalJson.Default.BewaardSignaalVergeleken)
        .Query(provider => new BewaardSignaalInzienUseCase(
            provider.GetRequiredService<Lader<SignaalDossier>>(),
            provider.GetRequiredService<Toegangscontrole>(),
            provider.GetRequiredService<IPersonalTextReader>()));
}
