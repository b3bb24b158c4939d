using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur.Merken;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Toegang.Registratie;
using MediatR;
using NodaTime;

namespace CaseManagement.Toegang.Deur.Pijplijn;

/// <summary>
/// Folds, gathers, decides, appends: events and outcome in one transaction. A refusal appends no domain event, and is recorded. After a
/// version conflict the decision is re-run on fresh state, at most three times, and only if what the caller named is still what he sees.
/// </summary>
internal sealed class OpdrachtHandler<TState, TCommand, TFacts>(
    CommandUseCase<TState, TCommand, TFacts> useCase,
    Onderwerp<TState> onderwerp,
    Lader<TState> lader,
    IEventStore store,
    IEventSerializer serializer,
    Versiemerk<TState> merk,
    Nummering nummering,
    Toegangslog toegangslog,
    IEnumerable<IDuocontrole> duocontroles,
    IEnumerable<IDossierpoort<TState>> poorten,
    IClock clock) : IRequestHandler<Opdracht<TState, TCommand, TFacts>, Uitkomst>
    where TState : class
    where TCommand : class
{
    private const int MaxPogingen = 3;

    private readonly Weigeraar<TState, TCommand, TFacts> weigeraar = new(useCase, onderwerp, toegangslog);

    public async Task<Uitkomst> Handle(Opdracht<TState, TCommand, TFacts> opdracht, CancellationToken cancellationToken)
    {
        for (var poging = 1; ; poging++)
        {
            var geladen = await lader.LaadAsync(opdracht.Id, cancellationToken);
            if (opdracht.Voorwaarde is { } gezien
                && !await merk.KloptAsync(gezien, opdracht.Id, geladen, opdracht.Aanroep, new Moment(clock.GetCurrentInstant()), cancellationToken))
            {
                return Verouderd(opdracht, geladen.Versie);
            }

            if (opdracht.Voorwaarde is null && useCase.Wijzigt(geladen.State, opdracht.Command))
            {
                return ZonderVoorwaarde(opdracht);
            }

            var (uitkomst, opnieuw) = await BeslisAsync(opdracht, geladen, cancellationToken);
            if (!opnieuw || poging == MaxPogingen)
            {
                return uitkomst;
            }
        }
    }

    private async Task<(Uitkomst Uitkomst, bool Opnieuw)> BeslisAsync(
        Opdracht<TState, TCommand, TFacts> opdracht, Geladen<TState> geladen, CancellationToken cancellation)
    {
        if (useCase.Policy.Opent && geladen.State is not null && useCase.VasteId(opdracht.Command) is null)
        {
            return (Gelukt(UitkomstSoort.Ongewijzigd, opdracht, geladen), false);
        }

        var context = Context(opdracht, geladen.Overzicht);
        var facts = await useCase.GatherAsync(geladen.State, opdracht.Command, context, cancellation);
        var decision = useCase.Decide(geladen.State, opdracht.Command, facts, context);
        if ((decision.Refusal ?? await DuoWeigeringAsync(decision, context, cancellation)
                ?? await PoortWeigeringAsync(geladen.State, opdracht.Command, decision, context, cancellation)) is { } refusal)
        {
            return (await WeigerAsync(opdracht, geladen, refusal, cancellation), false);
        }

        if (decision.Events.Count == 0)
        {
            return (Gelukt(UitkomstSoort.Ongewijzigd, opdracht, geladen), false);
        }

        if (context.NieuweCode.Length > 0)
        {
            // Only now is the number given out; deciding is pure, so that the same facts decide the same under the real code.
            context = context with { NieuweCode = await nummering.UitgevenAsync(Reeks!, opdracht.Aanroep, opdracht.OpdrachtId, context.Moment, cancellation) };
            decision = useCase.Decide(geladen.State, opdracht.Command, facts, context);
        }

        return await SchrijfAsync(opdracht, geladen, decision, context, cancellation);
    }

    private async Task<Refusal?> DuoWeigeringAsync(Decision decision, CommandContext context, CancellationToken cancellation)
    {
        // The program itself is not held to it: an import brings in who is responsible today, with a warning.
        if (context.Aanroep.Rol is Rol.Systeem || decision.Events.OfType<DuoToegewezen>().FirstOrDefault() is not { } toegewezen)
        {
            return null;
        }

        foreach (var controle in duocontroles)
        {
            if (await controle.ControleerAsync(onderwerp.Gebied, toegewezen.Duo, cancellation) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    private async Task<Refusal?> PoortWeigeringAsync(
        TState? state, TCommand command, Decision decision, CommandContext context, CancellationToken cancellation)
    {
        if (state is null || decision.Events.Count == 0)
        {
            return null;
        }

        foreach (var poort in poorten)
        {
            if (await poort.WeigerAsync(state, command, context, cancellation) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    // The series of codes that this command takes one from, if it opens a case.
    private string? Reeks => useCase.Policy.Opent ? onderwerp.Zaaktype?.CodePrefix : null;

    private CommandContext Context(Opdracht<TState, TCommand, TFacts> opdracht, DossierOverzicht? overzicht)
    {
        var moment = new Moment(clock.GetCurrentInstant());
        var code = Reeks is { } prefix ? Nummering.Voorlopig(prefix, moment) : "";
        var voor = overzicht is null ? null : Toewijzing.Van(opdracht.Aanroep, overzicht, moment.Vandaag).AchtervangVoor;
        return new CommandContext(opdracht.Id, opdracht.Aanroep with { AchtervangVoor = voor }, moment, opdracht.OpdrachtId, code);
    }

    private async Task<(Uitkomst Uitkomst, bool Opnieuw)> SchrijfAsync(
        Opdracht<TState, TCommand, TFacts> opdracht, Geladen<TState> geladen, Decision decision, CommandContext context,
        CancellationToken cancellation)
    {
        var stroom = onderwerp.Stroom(opdracht.Id);
        var uitkomst = new Uitkomst(useCase.Policy.Opent && !useCase.Wijzigt(geladen.State, opdracht.Command) ? UitkomstSoort.Geopend : UitkomstSoort.Uitgevoerd)
        {
            Id = opdracht.Id.ToString(),
            Code = context.NieuweCode,
        };
        var onthouden = Herhaling.Onthoud(opdracht, uitkomst);
        var metadata = Herkomst.Van(context.Aanroep, useCase.Policy.Actie, Onderdeel.Van(useCase.GetType()), opdracht.OpdrachtId, onthouden).ToBytes();
        var events = decision.Events.Select(@event => serializer.Serialize(stroom, @event, metadata, context.Moment.Nu)).ToList();
        var request = new AppendRequest(stroom, ExpectedVersion.Exactly(geladen.Versie), events, onthouden);
        return await store.AppendAsync(request, cancellation) switch
        {
            AppendResult.Appended done => (uitkomst with { Versie = done.Version, Positie = done.Position }, false),
            AppendResult.Duplicate duplicate => (Herhaling.Antwoord(opdracht.Herhaalsleutel!, duplicate.Previous), false),
            AppendResult.Conflict conflict => (Verouderd(opdracht, conflict.Actual), true),
            _ => throw new InvalidOperationException("An append ended in an unknown way."),
        };
    }

    private Task<Uitkomst> WeigerAsync(
        Opdracht<TState, TCommand, TFacts> opdracht, Geladen<TState> geladen, Refusal refusal, CancellationToken cancellation) => weigeraar.NeemOverAsync(
            opdracht,
            geladen,
            new Uitkomst(UitkomstSoort.Geweigerd) { RegelId = refusal.RegelId, Melding = refusal.Melding, Advies = refusal.Advies },
            cancellation);

    private static Uitkomst Gelukt(UitkomstSoort soort, IOpdracht opdracht, Geladen<TState> geladen) =>
        new(soort) { Id = opdracht.Id.ToString(), Code = geladen.Overzicht?.Code ?? "", Versie = geladen.Versie };

    private static Uitkomst ZonderVoorwaarde(IOpdracht opdracht) => new(UitkomstSoort.VoorwaardeOntbreekt)
    {
        Id = opdracht.Id.ToString(),
        RegelId = "if-match",
        Melding = "Dit bestaat al, en het verzoek noemt niet welke versie u hebt gezien.",
        Advies = "Lees wat er nu staat en stuur de ETag daarvan mee als If-Match.",
    };

    private static Uitkomst Verouderd(IOpdracht opdracht, long versie) => new(UitkomstSoort.VersieVerouderd)
    {
        Id = opdracht.Id.ToString(),
        Versie = versie,
        RegelId = "versie-verouderd",
        Melding = "Het dossier is gewijzigd sinds u het opende.",
        Advies = "Open het dossier opnieuw, controleer de wijzigingen en probeer het nog eens.",
    };
}
