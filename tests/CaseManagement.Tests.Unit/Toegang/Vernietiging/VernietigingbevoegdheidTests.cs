using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Vernietiging;

namespace CaseManagement.Tests.Unit.Toegang.Vernietiging;

/// <summary>Who may send which step of a destruction, by the rule that a refusal names (<c>AVG-42</c> to <c>AVG-44</c>).</summary>
public sealed class VernietigingbevoegdheidTests
{
    public static TheoryData<CommandPolicy, Recht, Rol[], string> Stappen => new()
    {
        { new VernietigingVoorstellenUseCase(null!).Policy, Recht.Lezen, [Rol.Systeem], "AVG-44" },
        { new VernietigingGoedkeurenUseCase(null!).Policy, Recht.Beslissen, [Rol.MedewerkerMeldpunt, Rol.Signaalcoordinator], "AVG-42" },
        { new VernietigingBeginnenUseCase(null!).Policy, Recht.Beslissen, [Rol.Archivaris], "AVG-42" },
        { new VernietigingUitvoerenUseCase(null!).Policy, Recht.Beslissen, [Rol.Archivaris], "AVG-42" },
        { new VernietigingStakenUseCase(null!).Policy, Recht.Lezen, [Rol.Systeem], "AVG-42" },
        { new DossierVernietigenUseCase<CaseManagement.Meldingen.Melding>(null!, [], null!).Policy, Recht.Beslissen, [Rol.Systeem], "AVG-42" },
        { new VernietigingOpschortenUseCase(null!, null!).Policy, Recht.Adviseren, [], "AVG-43" },
        { new OpschortingOpheffenUseCase(null!).Policy, Recht.Adviseren, [], "AVG-43" },
    };

    [Theory]
    [MemberData(nameof(Stappen))]
    public void A_step_belongs_to_its_role(CommandPolicy policy, Recht recht, Rol[] rollen, string regel)
    {
        Assert.Equal(recht, policy.Nodig);
        Assert.Equal(rollen, policy.AlleenRollen);
        Assert.Equal(regel, policy.RegelVoor(Rol.InternMelder));
        Assert.Contains(policy.Actie, new[] { AuditActie.Vernietigen, AuditActie.Besluiten });
    }
}
