using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Privacy.Trail;
using CaseManagement.Tests.Unit.Toegang;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers.Register;
using CaseManagement.Toegang.Registratie;
using NodaTime;
using static CaseManagement.Tests.Unit.Toegang.Proefdata;

namespace CaseManagement.Tests.Unit.Privacy;

/// <summary>A log with its trail, and short ways to fill and to ask it.</summary>
public abstract class Trailproef
{
    private protected static readonly DossierId Een = new(new Guid("11111111-1111-4111-8111-000000000001"));
    private protected static readonly DossierId Twee = new(new Guid("11111111-1111-4111-8111-000000000002"));
    private protected static readonly BetrokkeneId Persoon = new(new Guid("44444444-4444-4444-8444-444444444444"));
    private protected static readonly BetrokkeneId Ander = new(new Guid("55555555-5555-4555-8555-555555555555"));
    private protected static readonly Guid Opdracht = new("22222222-2222-4222-8222-222222222222");
    private protected readonly Geheugenlog log = new();

    /// <summary>The positions of the log that a question read.</summary>
    private protected readonly List<long> opgehaald = [];
    private protected readonly Geheugenrijen<Auditgroep> groepen = new(new AuditProjection(new KaleRijJson()));
    private protected readonly Geheugenrijen<Auditdossier> verwijzingen = new(new AuditverwijzingProjection<Auditdossier>(new KaleRijJson()));
    private protected readonly Geheugenrijen<Auditbetrokkene> betrokkenen = new(new AuditverwijzingProjection<Auditbetrokkene>(new KaleRijJson()));
    private protected readonly Geheugenrijen<DossierRij> dossiers = new(new DossierProjection([Zaaktype], new KaleRijJson()));

    private protected static PersonalText Vrij(DossierId dossier) => PersonalText.Of(BetrokkeneId.Of(dossier), "va-test", "Dorpsstraat");

    private protected static byte[] Metadata(Aanroep aanroep, AuditActie actie) => Herkomst.Van(aanroep, actie, "Openen", Opdracht).ToBytes();

    private protected static QueryContext Vraag(Rol rol) => new(Aanroep(Regisseur, rol, doel: "va-audit"), new Moment(Nu));

    private protected CaseManagement.EventSourcing.Events.RecordedEvent Gebeurtenis(DossierId id, IEvent body, Aanroep door, AuditActie actie, string category = "proef") =>
        log.Voeg(category, id, body, Metadata(door, actie));

    private protected void Toegang(
        Aanroep door, AuditActie actie, DossierId[] dossiers, BetrokkeneId[] betrokkenen, ToegangsResultaat resultaat = ToegangsResultaat.Toegestaan,
        string regel = "", Instant? op = null) => log.Voeg(
        CaseManagement.EventSourcing.Streams.StreamName.Of("toegang", "20260302"),
        new ToegangVastgelegd(actie, resultaat, "proef", dossiers, betrokkenen, "Onderdeel", regel, dossiers.Length),
        Metadata(door, actie),
        op);

    private protected Auditlezer Lezer => new(groepen, verwijzingen, betrokkenen, new Logbron(log, opgehaald));

    /// <summary>The whole trail, oldest row first.</summary>
    private protected async Task<List<Auditregel>> SpoorAsync()
    {
        await VolgAsync();
        var rijen = new List<Auditregel>();
        await Lezer.DoorloopAsync(new Auditfilter(), rijen.Add, TestContext.Current.CancellationToken);
        rijen.Reverse();
        return rijen;
    }

    private protected async Task VolgAsync()
    {
        await groepen.VolgAsync(log);
        await verwijzingen.VolgAsync(log);
        await betrokkenen.VolgAsync(log);
    }

    private protected async Task<Antwoord<AuditPagina>> ZoekAsync(Rol rol, AuditregelsZoeken vraag)
    {
        await VolgAsync();
        foreach (var @event in log.Alle.Where(e => e.Stored.Stream.Category == "proef"))
        {
            await dossiers.VolgAsync(@event, log);
        }

        var register = new Dossierregister([Zaaktype], dossiers, log);
        var useCase = new AuditregelsZoekenUseCase(Lezer, register, Controle());
        return await useCase.AnswerAsync(vraag, Vraag(rol), TestContext.Current.CancellationToken);
    }

    private protected async Task GeeftAsync(AuditregelsZoeken vraag, params long[] posities) =>
        Assert.Equal(posities, (await ZoekAsync(Rol.Fg, vraag)).Waarde!.Regels.Select(regel => regel.Positie!.Value));

    /// <summary>Which place in the log a row tells of, also for who is not told the place.</summary>
    private protected long Plaats(AuditregelWeergave regel) => log.Alle.Single(e => e.Stored.Id == regel.AuditId).Stored.Position;

    private protected async Task WeigertAsync(Rol rol, AuditregelsZoeken vraag)
    {
        var antwoord = await ZoekAsync(rol, vraag);
        Assert.Null(antwoord.Waarde);
        Assert.Equal("ROL-02", antwoord.RegelId);
    }

    private sealed class Logbron(Geheugenlog log, List<long> opgehaald) : IAuditbron
    {
        public IAsyncEnumerable<CaseManagement.EventSourcing.Events.RecordedEvent> LeesAsync(
            IReadOnlyList<long> posities, CancellationToken cancellation) =>
            posities.Select(positie =>
            {
                opgehaald.Add(positie);
                return log.Alle[(int)positie - 1];
            }).ToAsyncEnumerable();
    }
}
