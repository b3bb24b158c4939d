using System.Collections.Immutable;
using CaseManagement.Kernel.Identiteit;
using NodaTime;

namespace CaseManagement.Kernel.Dossier.Kern;

/// <summary>
/// The part of a case that is the same for every case type: who is responsible, who takes part, what was agreed. A case state carries one
/// and passes <see cref="IKernEvent"/>s to it.
/// </summary>
public sealed record DossierKern
{
    /// <summary>Nothing assigned or agreed yet.</summary>
    public static readonly DossierKern Leeg = new();

    /// <summary>The responsible pair, once assigned.</summary>
    public Duo? Duo { get; init; }

    /// <summary>Participants beside the duo.</summary>
    public ImmutableList<Deelnemer> Deelnemers { get; init; } = [];

    /// <summary>Users with a declared conflict of interest (<c>ROL-07</c>).</summary>
    public ImmutableList<GebruikerId> Uitgesloten { get; init; } = [];

    /// <summary>Agreed actions, in order of number.</summary>
    public ImmutableList<ActieOverzicht> Acties { get; init; } = [];

    /// <summary>Moments at which a participant asked for a discussion.</summary>
    public ImmutableList<Instant> Besprekingsverzoeken { get; init; } = [];

    /// <summary>Whether the dossier was destroyed (<c>AVG-42</c>).</summary>
    public bool IsVernietigd { get; init; }

    /// <summary>Number for the next action.</summary>
    public int VolgendActienummer => Acties.Count + 1;

    /// <summary>Whether an action still waits for somebody; a case cannot close then (§8.4).</summary>
    public bool HeeftOpenActies => Acties.Any(actie => actie.IsOpen);

    /// <summary>The action with this number, or <see langword="null"/>.</summary>
    public ActieOverzicht? Actie(int nummer) => nummer >= 1 && nummer <= Acties.Count ? Acties[nummer - 1] : null;

    /// <summary>The kern after one more event.</summary>
    public DossierKern Evolve(IKernEvent @event) => @event switch
    {
        DuoToegewezen e => this with { Duo = e.Duo },
        DeelnemerUitgenodigd e => this with { Deelnemers = Zonder(e.Deelnemer.Organisatie, e.Deelnemer.Gebruiker).Add(e.Deelnemer) },
        DeelnemerVerwijderd e => this with { Deelnemers = Zonder(e.Organisatie, e.Gebruiker) },
        BelangenconflictGemeld e => this with { Uitgesloten = Uitgesloten.Add(e.Gebruiker) },
        ActieAfgesproken e => this with { Acties = Acties.Add(new ActieOverzicht(e.Nummer, e.Wat, e.Actor, e.Deadline)) },
        ActieGereedgemeld e => Met(e.Nummer, actie => actie with { Status = ActieStatus.Gereed }),
        ActieDoorgeschoven e => Met(e.Nummer, actie => actie with
        {
            Status = ActieStatus.Doorgeschoven,
            Deadline = e.Deadline,
            Doorgeschoven = actie.Doorgeschoven + 1,
        }),
        ActieVervallen e => Met(e.Nummer, actie => actie with { Status = ActieStatus.Vervallen }),
        ActieOvergedragen e => Met(e.Nummer, actie => actie with { Status = ActieStatus.Overgedragen, Actor = e.Actor }),
        BesprekingVerzocht e => this with { Besprekingsverzoeken = Besprekingsverzoeken.Add(e.Op) },
        DossierVernietigd => this with { IsVernietigd = true },
        _ => throw new InvalidOperationException($"Unknown kern event {@event.GetType().Name}."),
    };

    private DossierKern Met(int nummer, Func<ActieOverzicht, ActieOverzicht> wijzig) =>
        this with { Acties = Acties.SetItem(nummer - 1, wijzig(Acties[nummer - 1])) };

    private ImmutableList<Deelnemer> Zonder(string organisatie, GebruikerId? gebruiker) =>
        Deelnemers.RemoveAll(deelnemer => deelnemer.Organisatie == organisatie && deelnemer.Gebruiker == gebruiker);
}

/// <summary>A case state that carries the common kern; gets the common use cases (duo, participants, actions) for free.</summary>
/// <typeparam name="TSelf">The state itself.</typeparam>
public interface IDossierState<TSelf>
    where TSelf : class, IDossierState<TSelf>
{
    /// <summary>The common part.</summary>
    DossierKern Kern { get; }

    /// <summary>Whether the case still runs: an ended case takes no new participants or actions.</summary>
    bool IsActief { get; }

    /// <summary>The state with another kern.</summary>
    TSelf MetKern(DossierKern kern);
}
