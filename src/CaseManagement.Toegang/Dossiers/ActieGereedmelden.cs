using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Toegang.Dossiers;

/// <summary>Reports an action as done: by whoever writes in the dossier, or by the actor before the meeting (§8.4).</summary>
/// <param name="Nummer">Number of the action within the dossier.</param>
public sealed record ActieGereedmelden(int Nummer);

/// <summary>Whether the caller writes in the dossier.</summary>
/// <param name="MagSchrijven">If not, only the actor may report.</param>
public sealed record ActieFeiten(bool MagSchrijven);

/// <summary>Refused because a reader reports only what was asked of himself or of his organisation.</summary>
public sealed record ActieIsVanEenAnder() : Refusal(
    "CAD-8.4", "Deze actie is aan iemand anders toegewezen.", "Vraag de actiehouder of de eerste verantwoordelijke om de actie gereed te melden.");

internal sealed class ActieGereedmeldenUseCase<TState>(Zaaktype<TState> zaaktype, DossierRegels<TState> regels, Toegangscontrole controle)
    : CommandUseCase<TState, ActieGereedmelden, ActieFeiten>
    where TState : class, IDossierState<TState>
{
    public override CommandPolicy Policy => new("acties/gereedmelding", AuditActie.Wijzigen, Recht.Lezen);

    public override async Task<ActieFeiten> GatherAsync(
        TState? state, ActieGereedmelden command, CommandContext context, CancellationToken cancellation) =>
        new(await Schrijfrecht.GeldtAsync(controle, context.Aanroep, zaaktype.Overzicht(context.Id, state!), cancellation));

    public override Decision Decide(TState? state, ActieGereedmelden command, ActieFeiten facts, CommandContext context) =>
        Actiecontrole.Wijzigbaar(state, command.Nummer, regels) is { } refusal ? Decision.Refuse(refusal)
        : !facts.MagSchrijven && !Actiehouder.Is(state!.Kern.Actie(command.Nummer)!.Actor, context.Aanroep)
            ? Decision.Refuse(new ActieIsVanEenAnder())
            : Decision.Accept(new ActieGereedgemeld(command.Nummer));
}

/// <summary>Who is meant by the actor of an action.</summary>
internal static class Actiehouder
{
    public static bool Is(Deelnemer actor, Aanroep aanroep) =>
        StringComparer.OrdinalIgnoreCase.Equals(actor.Organisatie, aanroep.Organisatie)
        && (actor.Gebruiker is not { } persoon || persoon == aanroep.Gebruiker);
}
