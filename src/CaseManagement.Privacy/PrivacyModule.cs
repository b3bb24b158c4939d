using System.Text.Json.Nodes;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Privacy.Integriteit;
using CaseManagement.Privacy.Protocol;
using CaseManagement.Privacy.Sets;
using CaseManagement.Privacy.Trail;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers.Register;
using CaseManagement.Toegang.Registratie;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Privacy;

/// <summary>Registers the trail, the integrity check and the protocol book. The host brings <see cref="ILogIntegriteit"/>.</summary>
public static class PrivacyModule
{
    /// <summary>Hangs the module in the house.</summary>
    public static ModuleBuilder AddPrivacy(this ModuleBuilder module)
    {
        module.Services.AddSingleton(Trailbeleid.Doel).AddSingleton(Protocolboek.Doel);
        module.Services.AddSingleton<IAuditbron, Auditbron>().AddSingleton<Auditlezer>().AddSingleton<IWeigeringsspoor, Weigeringsspoor>();
        module.Services.AddSingleton<IProtocolregister, Protocolregister>();
        module.Services.AddSingleton(Protocolboek.Doel);
        return module
            .Projection<Auditgroep, AuditProjection>()
            .Projection<Auditdossier, AuditverwijzingProjection<Auditdossier>>()
            .Projection<Auditbetrokkene, AuditverwijzingProjection<Auditbetrokkene>>()
            .Query(p => new AuditregelsZoekenUseCase(
                p.GetRequiredService<Auditlezer>(), p.GetRequiredService<Dossierregister>(), p.GetRequiredService<Toegangscontrole>()))
            .Query(p => new WeigeringenTellenUseCase(p.GetRequiredService<Auditlezer>()))
            .Query(p => new IntegriteitControlerenUseCase(p.GetRequiredService<ILogIntegriteit>()))
            .Onderwerp(Protocolboek.Onderwerp)
            .Command(p => new ProtocolOpstellenUseCase(p.GetRequiredService<Lader<Setboek>>()))
            .Command(_ => new ProtocolVaststellenUseCase())
            .Command(_ => new ProtocolBekendmakenUseCase())
            .Vorm<ProtocolBekendmaken>(new ProtocolBekendmakenVorm())
            .Event(PrivacyJson.Default.ProtocolBekendgemaakt)
            .Command(_ => new ProtocolInWerkingStellenUseCase())
            .Command(_ => new ProtocolIntrekkenUseCase())
            .Vorm<ProtocolOpstellen>(new ProtocolOpstellenVorm())
            .Vorm<ProtocolVaststellen>(new ProtocolVaststellenVorm())
            .Vorm<ProtocolInWerkingStellen>(new ProtocolInWerkingStellenVorm())
            .Vorm<ProtocolIntrekken>(new ProtocolIntrekkenVorm())
            .Query(p => new ProtocollenInzienUseCase(p.GetRequiredService<Lader<Protocolboek>>()))
            .Event(PrivacyJson.Default.ProtocolOpgesteld, Onveranderd)
            .Event(PrivacyJson.Default.ProtocolVastgesteld, Onveranderd)
            .Event(PrivacyJson.Default.ProtocolInWerkingGetreden)
            .Event(PrivacyJson.Default.ProtocolVervangen)
            .Event(PrivacyJson.Default.ProtocolIngetrokken)
            .Sets()
            .Json(PrivacyJson.Default);
    }

    // Version 1 of the draft bound no red flags, and version 1 of the decisions always held the number of the publication.
    private static JsonObject Onveranderd(JsonObject versie1) => versie1;
}
