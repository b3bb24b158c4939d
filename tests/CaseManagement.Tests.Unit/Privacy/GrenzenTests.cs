using System.Runtime.CompilerServices;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Privacy.Protocol;
using CaseManagement.Privacy.Trail;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Registratie;
using NodaTime;

namespace CaseManagement.Tests.Unit.Privacy;

/// <summary>A protocol may be advised, adopted and take effect on one and the same day.</summary>
public sealed class GrenzenTests
{
    private static readonly LocalDate vandaag = new(2026, 3, 2);
    // What else a row holds does not matter here.
    private static readonly Auditregel leeg = (Auditregel)RuntimeHelpers.GetUninitializedObject(typeof(Auditregel));

    private static readonly ProtocolOpgesteld opgesteld = new("v1.0", "DPIA-2025-01", vandaag, "criteria-1", "bronnen-1", "bewaar-1", "flags-1");

    [Fact]
    public void All_decisions_may_fall_on_one_day()
    {
        var vaststelling = new ProtocolVaststellen("v1.0", vandaag, vandaag, vandaag) { Einddatum = vandaag };
        var vastgesteld = Given(opgesteld).When(new ProtocolVaststellenUseCase(), vaststelling).Then<ProtocolVastgesteld>();
        var bekendgemaakt = Given(opgesteld, vastgesteld).When(new ProtocolBekendmakenUseCase(), new ProtocolBekendmaken("v1.0", "gmb-2025-12345", vandaag))
            .Then<ProtocolBekendgemaakt>();
        Given(opgesteld, vastgesteld, bekendgemaakt).When(new ProtocolInWerkingStellenUseCase(), new ProtocolInWerkingStellen("v1.0")).Then<ProtocolInWerkingGetreden>();
    }

    [Theory]
    [InlineData(AuditActie.Inloggen, true)]
    [InlineData(AuditActie.InloggenMislukt, true)]
    [InlineData(AuditActie.Autoriseren, true)]
    [InlineData(AuditActie.BreakGlass, true)]
    [InlineData(AuditActie.Inzien, false)]
    public void Signing_in_and_rights_are_matters_of_security(AuditActie actie, bool veiligheid) =>
        Assert.Equal(veiligheid, (leeg with { Actie = actie, Resultaat = ToegangsResultaat.Toegestaan }).IsVeiligheid);

    private static Scenario<Protocolboek> Given(params IReadOnlyList<IEvent> events) => new(Protocolboek.Evolve, events);
}
