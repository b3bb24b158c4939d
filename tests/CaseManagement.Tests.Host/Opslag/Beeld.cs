using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Privacy.Trail;
using CaseManagement.Tests.Host.Demo;
using CaseManagement.Web.Demo;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CaseManagement.Tests.Host.Opslag;

/// <summary>What two houses on the same log must agree on.</summary>
internal static class Beeld
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The end of the log before anybody looked, then the agendas and the whole trail until <paramref name="dag"/>.</summary>
    public static async Task<List<string>> VanAsync(Demohuis huis, LocalDate dag)
    {
        var head = await huis.Diensten.GetRequiredService<IEventStore>().ReadHeadAsync(Cancellation);
        var beeld = new List<string> { $"{head.Position} {Convert.ToHexStringLower(head.Hash.Span)}" };
        foreach (var type in new[] { "woonoverlast", "pga" })
        {
            var agenda = (AgendaBeeld)(await huis.VraagAsync("v.voorzitter", Rol.VoorzitterOverleg, new VolgendeAgendaInzien(type), Cancellation))!;
            beeld.AddRange(Demostad.Regels(agenda.Regels));
        }

        for (var pagina = 1; ; pagina++)
        {
            var vraag = new AuditregelsZoeken { Pagina = pagina, Aantal = 100, Tot = dag.PlusDays(-1) };
            var blad = (AuditPagina)(await huis.VraagAsync("p.privacy", Rol.Privacyfunctionaris, vraag, Cancellation))!;
            beeld.AddRange(blad.Regels.Select(regel => $"{regel with { Betrokkenen = [], Dossiers = [] }} {string.Join(',', regel.Betrokkenen)} {string.Join(',', regel.Dossiers)}"));
            if (!blad.HeeftMeer)
            {
                return beeld;
            }
        }
    }
}
