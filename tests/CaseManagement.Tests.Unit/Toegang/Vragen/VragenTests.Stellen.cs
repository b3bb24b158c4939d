using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers.Register;
using CaseManagement.Toegang.Dossiers.Vragen;
using static CaseManagement.Tests.Unit.Toegang.Proefdata;

namespace CaseManagement.Tests.Unit.Toegang.Vragen;

/// <summary>How the tests ask.</summary>
public sealed partial class VragenTests
{
    private DossierLijstUseCase<ProefDossier> Lijst() => new(Zaaktype, Register(), Controle(), new Kopweergave(lezer));

    private DossierZoekenUseCase<ProefDossier> Zoeken() => new(Zaaktype, Register(), Controle(), new Kopweergave(lezer), lezer);

    private Dossierregister Register() => new([Zaaktype], rijen, log);

    private Task<Antwoord<DossierInzage<ProefInzage>>> InzienAsync(Aanroep aanroep, DossierId id, params IAgendaInzage[] agendas) =>
        Inzien(agendas).AnswerAsync(new DossierInzien<ProefDossier>(id), Context(aanroep), TestContext.Current.CancellationToken);

    private async Task<Antwoord<DossierPagina>> LijstAsync(Aanroep aanroep, DossierLijst<ProefDossier> vraag)
    {
        await rijen.VolgAsync(log);
        return await Lijst().AnswerAsync(vraag, Context(aanroep), TestContext.Current.CancellationToken);
    }

    private async Task<Antwoord<DossierPagina>> ZoekAsync(Aanroep aanroep, DossierZoeken<ProefDossier> vraag)
    {
        await rijen.VolgAsync(log);
        return await Zoeken().AnswerAsync(vraag, Context(aanroep), TestContext.Current.CancellationToken);
    }

    private async Task<Antwoord<MijnActieLijst>> MijnAsync(Aanroep aanroep)
    {
        await rijen.VolgAsync(log);
        return await new MijnActiesUseCase([Zaaktype], Register(), Controle(), lezer)
            .AnswerAsync(new MijnActies(), Context(aanroep), TestContext.Current.CancellationToken);
    }

    private static QueryContext Context(Aanroep aanroep) => new(aanroep, new Moment(Nu));
}
