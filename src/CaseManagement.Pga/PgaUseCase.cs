using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Pga;

/// <summary>A command that tells on which day something happened.</summary>
public interface IGedateerd
{
    /// <summary>Civil day (Europe/Amsterdam); not in the future and not before the previous step.</summary>
    LocalDate Op { get; }
}

/// <summary>Base of every step in a case that exists: the checks that no step may forget stand here, once.</summary>
internal abstract class PgaUseCase<TCommand> : CommandUseCase<PgaCasus, TCommand>
    where TCommand : class
{
    protected static readonly IReadOnlyList<Rol> Regie = [Rol.Casusregisseur, Rol.Achtervang];

    /// <summary>The states in which this step may be taken; together these lists are the table of transitions.</summary>
    protected abstract IReadOnlyList<PgaStatus> Toegestaan { get; }

    /// <summary>Whether the step brings in new data, which an overdue evaluation blocks (§4.5).</summary>
    protected virtual bool BrengtGegevensIn => false;

    /// <summary>Whether the chair decides; never on a case of which he is one of the duo (<c>ROL-05</c>).</summary>
    protected virtual bool IsVoorzittersbesluit => false;

    public sealed override Decision Decide(PgaCasus? state, TCommand command, CommandContext context)
    {
        if (state is null)
        {
            return Decision.Refuse(new CasusIsNietAangemeld());
        }

        return (Algemeen(state, command, context) ?? Weiger(state, command, context)) is { } weigering
            ? Decision.Refuse(weigering)
            : Decision.Accept(Gebeurtenissen(state, command, context));
    }

    /// <summary>The earliest day that the step may carry: by default that of the previous step.</summary>
    protected virtual LocalDate Vroegst(PgaCasus state) => state.LaatsteStapOp;

    /// <summary>The refusals of this step alone.</summary>
    protected virtual Refusal? Weiger(PgaCasus state, TCommand command, CommandContext context) => null;

    /// <summary>What happened; called only when nothing refused.</summary>
    protected abstract IReadOnlyList<IEvent> Gebeurtenissen(PgaCasus state, TCommand command, CommandContext context);

    /// <summary>Free text of the dossier, to be sealed under the key of the dossier.</summary>
    protected static PersonalText Tekst(CommandContext context, string text) =>
        PersonalText.Of(BetrokkeneId.Of(context.Id), PgaZaaktype.Doelcode, text);

    private Refusal? Algemeen(PgaCasus state, TCommand command, CommandContext context) => state switch
    {
        { Status: PgaStatus.Opgeschaald } when !Toegestaan.Contains(PgaStatus.Opgeschaald) => new CasusIsOpgeschaald(),
        _ when !Toegestaan.Contains(state.Status) => new StapPastNietBijStatus(state.Status),
        _ when IsVoorzittersbesluit && state.Kern.Duo?.Omvat(context.Aanroep.Gebruiker) == true => new BesluitOverEigenCasus(),
        _ when BrengtGegevensIn && state.IsEvaluatieVerlopen(context.Moment.Vandaag) => new EvaluatieIsVerlopen(),
        _ when command is not IGedateerd => null,
        _ when ((IGedateerd)command).Op > context.Moment.Vandaag => new DagLigtInDeToekomst(),
        _ when ((IGedateerd)command).Op < Vroegst(state) => new DagLigtVoorVorigeStap(),
        _ => null,
    };
}
