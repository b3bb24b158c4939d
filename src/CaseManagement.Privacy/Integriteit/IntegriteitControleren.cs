using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Privacy.Trail;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Privacy.Integriteit;

/// <summary>Verifies the log for whoever supervises it (§6.6, 11): can the trail be trusted?</summary>
public sealed record IntegriteitControleren;

internal sealed class IntegriteitControlerenUseCase(ILogIntegriteit integriteit) : QueryUseCase<IntegriteitControleren, IntegriteitsRapport>
{
    public override QueryPolicy Policy =>
        new("auditregels/integriteit", AuditActie.Inzien, Trailbeleid.Gebied, Trailbeleid.Doel.Code, Recht.Lezen)
        {
            AlleenRollen = Trailbeleid.Toezichthouders,
        };

    public override IntegriteitControleren Bind(Parameters parameters) => new();

    public override async Task<Antwoord<IntegriteitsRapport>> AnswerAsync(
        IntegriteitControleren query, QueryContext context, CancellationToken cancellation)
    {
        var rapport = await integriteit.ControleerAsync(cancellation);
        return new Antwoord<IntegriteitsRapport>(rapport, Inzage.Geen) { Positie = rapport.LaatstePositie };
    }
}
