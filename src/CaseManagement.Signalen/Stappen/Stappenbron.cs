using CaseManagement.EventSourcing.Events;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Signalen.Casus;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Registratie;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Signalen.Stappen;

/// <summary>Makes steps of the use cases of the house: the same objects that decide about the commands.</summary>
/// <param name="provider">Where they are registered.</param>
internal sealed class Stappenbron(IServiceProvider provider)
{
    /// <summary>A step on a signal.</summary>
    public Stap Signaal<TCommand, TFacts>(
        string wat, Stapsoort soort, Func<Grond, TFacts> feiten, Func<Grond, IEnumerable<Poging<TCommand>>> pogingen)
        where TCommand : class => new Stap<SignaalDossier, TCommand, TFacts>(UseCase<SignaalDossier, TCommand, TFacts>(), wat, soort)
        {
            Van = grond => (grond.SignaalId, grond.Signaal),
            Feiten = feiten,
            Pogingen = pogingen,
        };

    /// <summary>A step on a signal that needs nothing from elsewhere.</summary>
    public Stap Signaal<TCommand>(string wat, Stapsoort soort, Func<Grond, IEnumerable<Poging<TCommand>>> pogingen)
        where TCommand : class => Signaal(wat, soort, _ => NoFacts.Instance, pogingen);

    /// <summary>A step on a case.</summary>
    public Stap Casus<TCommand, TFacts>(
        string wat, Stapsoort soort, Func<Grond, TFacts> feiten, Func<Grond, IEnumerable<Poging<TCommand>>> pogingen)
        where TCommand : class => new Stap<OndermijningsCasus, TCommand, TFacts>(UseCase<OndermijningsCasus, TCommand, TFacts>(), wat, soort)
        {
            Van = grond => (grond.CasusId, grond.Casus),
            Feiten = feiten,
            Pogingen = pogingen,
        };

    /// <summary>A step on a case that needs nothing from elsewhere.</summary>
    public Stap Casus<TCommand>(string wat, Stapsoort soort, Func<Grond, IEnumerable<Poging<TCommand>>> pogingen)
        where TCommand : class => Casus(wat, soort, _ => NoFacts.Instance, pogingen);

    /// <summary>What was done, from the events.</summary>
    public static IReadOnlyList<Uitgevoerd> Gedaan(IEnumerable<RecordedEvent> gebeurd) =>
    [
        .. gebeurd.Select(@event => (Herkomst: Herkomst.Parse(@event.Stored.Metadata), Event: @event))
            .Select(stap => new Uitgevoerd(stap.Herkomst.Onderdeel, stap.Event.Stored.RecordedAt, stap.Herkomst.Rol, stap.Event.Body)),
    ];

    /// <summary>One line for each of what a step is about; when there is nothing, one that tells why not.</summary>
    public static IEnumerable<Poging<TCommand>> Per<TItem, TCommand>(
        IEnumerable<TItem> waarover, Func<TItem, Poging<TCommand>> poging, Poging<TCommand> anders) =>
        waarover.Select(poging).ToList() is { Count: > 0 } pogingen ? pogingen : [anders];

    /// <summary>The lines of the ledger that a recipient can confirm.</summary>
    public static IEnumerable<VerstrekkingOverzicht> Verstrekt(Verstrekkingen.Verstrekkingsboek? boek) =>
        boek?.Regels.Where(regel => !regel.IsVrijgave) ?? [];

    private CommandUseCase<TState, TCommand, TFacts> UseCase<TState, TCommand, TFacts>()
        where TState : class
        where TCommand : class => provider.GetRequiredService<CommandUseCase<TState, TCommand, TFacts>>();
}
