using CaseManagement.EventSourcing.Projections;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Meldingen.Ontvangst;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Meldingen.Kluis;

/// <summary>Hangs the vault of reporters in the house.</summary>
internal static class KluisModule
{
    /// <summary>Registers the vault; after the receipt of meldingen, because the hand-over stands last in its pipeline.</summary>
    public static ModuleBuilder Kluis(this ModuleBuilder module)
    {
        module.Services.AddSingleton(Melderkluis.Doel);
        module.Services.AddSingleton<IMatrixBron, Kluismatrix>();
        module.Services.AddSingleton<Meldertoegang>();
        module.Services.AddTransient<Weeskluizen>();
        module.Services.AddTransient<IPipelineBehavior<Opdracht<Melding, MeldingOntvangst, Kluisbewijs>, Uitkomst>, Melderafgifte>();
        return module
            .Onderwerp(Melderkluis.Onderwerp)
            .SysteemCommand(_ => new MelderInKluisLeggenUseCase())
            .Event(MeldingJson.Default.MelderInKluisGelegd)
            .Command(provider => new MelderkluisOpenenUseCase(provider.GetRequiredService<Meldertoegang>()))
            .Vorm(new MelderkluisOpenenVorm())
            .Event(MeldingJson.Default.MelderkluisGeopend)
            .Command(provider => new MelderVergetenVerklarenUseCase(provider.GetRequiredService<Meldertoegang>()))
            .Event(MeldingJson.Default.MelderVergeten)
            .SysteemCommand(provider => new WeeskluisVernietigenUseCase(provider.GetRequiredService<Lader<Melding>>()))
            .Projection<WachtendeKluis, WachtendeKluisProjection>()
            .Query(provider => new MelderInzienUseCase(
                provider.GetRequiredService<Lader<Melderkluis>>(),
                provider.GetRequiredService<Meldertoegang>(),
                provider.GetRequiredService<IStreamReader>(),
                provider.GetRequiredService<IPersonalTextReader>()));
    }
}
