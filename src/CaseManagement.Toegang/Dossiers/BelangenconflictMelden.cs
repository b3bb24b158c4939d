using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Toegang.Dossiers;

/// <summary>
/// The caller declares to be neighbour, family or employer of somebody in the dossier and is kept out from now on (<c>ROL-07</c>), also of
/// an ended case. Somebody of the duo leaves a gap that must be filled; the last of the two hands over first.
/// </summary>
public sealed record BelangenconflictMelden;

/// <summary>Refused because nobody would be left who is responsible.</summary>
public sealed record LaatsteVanHetDuo() : Refusal(
    "ROL-07", "De andere persoon van het duo is al uitgesloten; na uw melding is niemand meer verantwoordelijk.",
    "Wijs eerst een nieuw duo toe en meld daarna uw belangenconflict.");

internal sealed class BelangenconflictMeldenUseCase<TState> : CommandUseCase<TState, BelangenconflictMelden>
    where TState : class, IDossierState<TState>
{
    public override CommandPolicy Policy => new("belangenconflict", AuditActie.Autoriseren, Recht.Metadata);

    public override Decision Decide(TState? state, BelangenconflictMelden command, CommandContext context)
    {
        var melder = context.Aanroep.Gebruiker;
        return state?.Kern switch
        {
            null => Decision.Nothing,
            var kern when kern.Uitgesloten.Contains(melder) => Decision.Nothing,
            _ when Belangenconflict.Weigering(state, melder) is { } weigering => Decision.Refuse(weigering),
            _ => Decision.Accept(new BelangenconflictGemeld(melder)),
        };
    }
}

/// <summary>What holds for keeping somebody out of a dossier.</summary>
public static class Belangenconflict
{
    /// <summary>Refuses to keep out the last of the duo of a running case.</summary>
    public static Refusal? Weigering<TState>(TState state, GebruikerId wie)
        where TState : class, IDossierState<TState> =>
        state.IsActief && state.Kern.Duo is { } duo && duo.Omvat(wie) && state.Kern.Uitgesloten.Exists(duo.Omvat) ? new LaatsteVanHetDuo() : null;
}
