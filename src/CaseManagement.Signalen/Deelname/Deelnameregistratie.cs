using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Casus;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;
using CaseManagement.Toegang.Deur.Pijplijn;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Toegang.Medewerkers;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CaseManagement.Signalen.Deelname;

/// <summary>Hangs in the house who takes part in a signal and its case, and who never does.</summary>
internal static class Deelnameregistratie
{
    /// <summary>Registers the gates and the hand-over of a conflict of interest; after the common use cases, because the hand-over stands last in their pipeline.</summary>
    public static ModuleBuilder Deelname(this ModuleBuilder module)
    {
        module.Services.AddSingleton<IDossierpoort<SignaalDossier>>(p => new Zaakpoort<SignaalDossier>(
            new SignaalZaaktype(), Deelneming.IsZover, p.GetRequiredService<IProtocolregister>(), p.GetRequiredService<IMedewerkers>(), p.GetRequiredService<NeedToKnowMatrix>()));
        module.Services.AddSingleton<IDossierpoort<OndermijningsCasus>>(p => new Zaakpoort<OndermijningsCasus>(
            new OndermijningsCasusZaaktype(), Deelneming.IsZover, p.GetRequiredService<IProtocolregister>(), p.GetRequiredService<IMedewerkers>(), p.GetRequiredService<NeedToKnowMatrix>()));
        module.Services.AddTransient<Conflictdoorgever>();
        module.Services.AddTransient<IPipelineBehavior<Opdracht<SignaalDossier, BelangenconflictMelden, NoFacts>, Uitkomst>>(p => new Conflictdoorgifte<SignaalDossier>(
            p.GetRequiredService<Lader<SignaalDossier>>(),
            p.GetRequiredService<Conflictdoorgever>(),
            p.GetRequiredService<Weigeraar<SignaalDossier, BelangenconflictMelden, NoFacts>>(),
            p.GetRequiredService<Versiemerk<SignaalDossier>>(),
            p.GetRequiredService<IClock>(),
            (id, _) => new Zaakdeel(OndermijningsCasusZaaktype.IdVan(id), IsCasus: true)));
        module.Services.AddTransient<IPipelineBehavior<Opdracht<OndermijningsCasus, BelangenconflictMelden, NoFacts>, Uitkomst>>(p => new Conflictdoorgifte<OndermijningsCasus>(
            p.GetRequiredService<Lader<OndermijningsCasus>>(),
            p.GetRequiredService<Conflictdoorgever>(),
            p.GetRequiredService<Weigeraar<OndermijningsCasus, BelangenconflictMelden, NoFacts>>(),
            p.GetRequiredService<Versiemerk<OndermijningsCasus>>(),
            p.GetRequiredService<IClock>(),
            (_, casus) => new Zaakdeel(casus.Start.Signaal, IsCasus: false)));
        module.Services.AddTransient<IPipelineBehavior<Opdracht<OndermijningsCasus, CasusStarten, CasusFeiten>, Uitkomst>, Conflictovername>();
        return module
            .SysteemCommand(_ => new SignaalconflictOvernemenUseCase())
            .SysteemCommand(_ => new CasusconflictOvernemenUseCase());
    }
}
