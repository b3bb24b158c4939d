using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Toegang.Dossiers;
using static CaseManagement.Tests.Unit.Toegang.Proefdata;

namespace CaseManagement.Tests.Unit.Toegang.Dossiers;

public sealed class BesprekingVerzoekenTests
{
    private static readonly BesprekingVerzoekenUseCase<ProefDossier> UseCase = new(Zaaktype);
    private static readonly BesprekingVerzoeken Verzoek = new("Escalatie");

    [Fact]
    public void A_reader_asks_for_a_discussion_with_a_reason() =>
        Given(Geopend).When(UseCase, Verzoek).Then(new BesprekingVerzocht(Regisseur, Tekst("Escalatie"), Nu));

    [Fact]
    public void A_case_type_without_meetings_is_never_discussed() =>
        Given(Geopend with { Agendering = null }).When(UseCase, Verzoek).Refuses<ZaaktypeKentGeenOverleg>();

    [Fact]
    public void A_case_that_may_not_be_on_an_agenda_refuses_with_its_own_rule() =>
        Given(Geopend with { Agendering = new Agendering("pga", new AgendaUitsluiting("OND-13", "Check 2A ontbreekt.")) })
            .When(UseCase, Verzoek).Refuses("OND-13");

    [Fact]
    public void An_ended_case_is_not_discussed() => Given(Geopend, new ProefBeeindigd()).When(UseCase, Verzoek).Refuses<DossierIsBeeindigd>();
}
