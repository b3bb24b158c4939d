using System.Collections.Immutable;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using NodaTime;

namespace CaseManagement.Signalen.Verstrekkingen;

/// <summary>A state that keeps a ledger of what was supplied from it.</summary>
public interface IVerstrekker
{
    /// <summary>The ledger.</summary>
    Verstrekkingsboek Boek { get; }

    /// <summary>Whether the report proved false: nothing is shared any more.</summary>
    bool IsIngetrokken { get; }
}

/// <summary>The ledger of one signal or case. A line is never removed, and never changed but by what became of the supply.</summary>
public sealed record Verstrekkingsboek
{
    /// <summary>Nothing supplied yet.</summary>
    public static readonly Verstrekkingsboek Leeg = new();

    /// <summary>The lines, in order of number.</summary>
    public ImmutableList<VerstrekkingOverzicht> Regels { get; init; } = [];

    /// <summary>The lines whose recipient must delete the data once they are retracted.</summary>
    public IEnumerable<VerstrekkingOverzicht> TerugTeHalen => Regels.Where(regel => regel is { IsVrijgave: false, IngetrokkenOp: null });

    /// <summary>The terms that run: one for each recipient who has not confirmed.</summary>
    public IEnumerable<TermijnOverzicht> Termijnen => Regels.Where(regel => regel.WachtOpVerwijdering)
        .Select(regel => new TermijnOverzicht("VerwijderingVerstrekking", regel.VerwijderenUiterlijkOp!.Value));

    /// <summary>A line that a recipient can confirm, or <see langword="null"/>.</summary>
    public VerstrekkingOverzicht? Verstrekking(int nummer) => Regels.Find(regel => regel.Nummer == nummer && !regel.IsVrijgave);

    /// <summary>Whether an action waits for the confirmation of a recipient, so that only that confirmation ends it.</summary>
    public bool IsVerwijdertaak(int actie) => Regels.Exists(regel => regel.Actie == actie);

    /// <summary>The accounts that must come in to confirm, and for whom: a receipt while the dossier runs, a deletion always.</summary>
    public IEnumerable<(GebruikerId Gebruiker, string Ontvanger)> Wachtenden(bool isActief) => Regels
        .Where(regel => regel.WachtOpVerwijdering || (isActief && regel is { IsVrijgave: false, OntvangenOp: null, IngetrokkenOp: null }))
        .SelectMany(regel => regel.Gebruikers.Select(gebruiker => (gebruiker, regel.Ontvanger))).Distinct();

    /// <summary>The ledger with one more line; it gets the next number.</summary>
    public Verstrekkingsboek Met(VerstrekkingOverzicht regel) => this with { Regels = Regels.Add(regel with { Nummer = Regels.Count + 1 }) };

    /// <summary>The ledger after what was shown in the house was closed.</summary>
    public Verstrekkingsboek SluitVrijgaven(LocalDate op) => this with
    {
        Regels = [.. Regels.Select(regel => regel is { IsVrijgave: true, IngetrokkenOp: null } ? regel with { IngetrokkenOp = op } : regel)],
    };

    /// <summary>The ledger after the closing of that day was taken back.</summary>
    public Verstrekkingsboek HeropenVrijgaven(LocalDate op) => this with
    {
        Regels = [.. Regels.Select(regel => regel.IsVrijgave && regel.IngetrokkenOp == op ? regel with { IngetrokkenOp = null } : regel)],
    };

    /// <summary>The ledger after the one transfer that waited was confirmed; where several wait, none: each is confirmed by itself.</summary>
    public Verstrekkingsboek OverdrachtOntvangen(LocalDate op) =>
        Regels.FindAll(regel => regel is { IsVrijgave: false, OntvangenOp: null, Gebruikers.Count: 0 }) is [var regel]
            ? Wijzig(regel.Nummer, wachtend => wachtend with { OntvangenOp = op })
            : this;

    /// <summary>The ledger after this recipient confirmed its transfer.</summary>
    public Verstrekkingsboek OverdrachtOntvangen(string ontvanger, LocalDate op) =>
        Regels.Find(regel => regel.Ontvanger == ontvanger && regel.OntvangenOp is null) is { } regel
            ? Wijzig(regel.Nummer, wachtend => wachtend with { OntvangenOp = op })
            : this;

    /// <summary>The ledger after one more event.</summary>
    public Verstrekkingsboek Evolve(IVerstrekkingEvent @event) => Wijzig(@event.Verstrekking, regel => @event switch
    {
        OntvangstBevestigd e => regel with { OntvangenOp = e.OntvangenOp },
        VerwijderingOpgedragen e => regel with { IngetrokkenOp = e.Op, VerwijderenUiterlijkOp = e.UiterlijkOp, Actie = e.Actie },
        VerwijderingBevestigd e => regel with { VerwijderdOp = e.VerwijderdOp, VerwijderingBevestigdOp = e.BevestigdOp, VerwijderdNamens = e.Namens },
        OntvangerVervallen e => regel with { OntvangerVervallenOp = e.Op, InPlaatsDaarvan = e.InPlaatsDaarvan },
        _ => throw new InvalidOperationException($"Unknown event of a supply {@event.GetType().Name}."),
    });

    private Verstrekkingsboek Wijzig(int nummer, Func<VerstrekkingOverzicht, VerstrekkingOverzicht> wijzig) =>
        this with { Regels = Regels.SetItem(nummer - 1, wijzig(Regels[nummer - 1])) };
}
