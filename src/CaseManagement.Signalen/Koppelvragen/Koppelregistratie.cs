using CaseManagement.EventSourcing.Projections;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Koppelen;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Signalen.Koppelvragen;

/// <summary>Hangs the link finder of signals in the house; the index itself is of the house (<see cref="KoppelRegistratie"/>).</summary>
internal static class Koppelregistratie
{
    public static ModuleBuilder Koppelvragen(this ModuleBuilder module, SignaalBeleid beleid)
    {
        module.Services.AddSingleton<IMatrixBron, KoppelberichtMatrix>();
        return module
            .Command(p => new KoppelvraagStellenUseCase(p.GetRequiredService<IProtocolregister>(), p.GetRequiredService<IKoppelindex>(), beleid))
            .Vorm(new KoppelvraagStellenVorm())
            .Event(SignaalJson.Default.KoppelvraagGesteld)
            .Query(p => new KoppelantwoordInzienUseCase(
                p.GetRequiredService<Lader<SignaalDossier>>(),
                p.GetRequiredService<IProtocolregister>(),
                p.GetRequiredService<Toegangscontrole>(),
                p.GetRequiredService<IPersonalTextReader>(),
                beleid))
            .Onderwerp(Koppelbericht.Onderwerp)
            .Command(p => new KoppelberichtAfhandelenUseCase(
                p.GetRequiredService<Lader<SignaalDossier>>(), p.GetRequiredService<IDossierregister>(), p.GetRequiredService<IPersonalTextReader>()))
            .Vorm(new KoppelberichtAfhandelenVorm())
            .Event(SignaalJson.Default.KoppelberichtAfgehandeld)
            .Projection<KoppelberichtRij, KoppelberichtProjectie>()
            .Query(p => new KoppelberichtenInzienUseCase(
                p.GetRequiredService<IReadModel<KoppelberichtRij>>(), p.GetRequiredService<IDossierregister>(), p.GetRequiredService<IPersonalTextReader>()));
    }
}
