using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Overleggen.Agenda;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Plannen;
using CaseManagement.Overleggen.Reeksen;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Overleggen.Bespreken;

/// <summary>Base of what chair and secretary record at one item during the meeting.</summary>
/// <typeparam name="TCommand">The command.</typeparam>
/// <param name="lezer">Finds the series.</param>
/// <param name="register">The case as it is now.</param>
internal abstract class PuntUseCase<TCommand>(OverlegLezer? lezer, IDossierregister? register)
    : LeidingUseCase<TCommand, PuntFeiten>(lezer)
    where TCommand : class
{
    protected override bool OokSecretaris => true;

    /// <summary>The case that the command is about.</summary>
    protected abstract DossierId Dossier(TCommand command);

    protected sealed override async Task<PuntFeiten> VerzamelAsync(
        Overleg overleg, OverlegReeks reeks, TCommand command, CommandContext context, CancellationToken cancellation) =>
        new(await register!.FindAsync(Dossier(command), cancellation), await Lezer.HeeftProtocolAsync(cancellation));

    protected sealed override Decision Beslis(
        Overleg overleg, TCommand command, PuntFeiten meer, OverlegReeks reeks, CommandContext context)
    {
        if (!overleg.IsOpenVoorBespreking || overleg.Planning is not { } planning || context.Moment.Vandaag < planning.Datum)
        {
            return Decision.Refuse(new OverlegStaatDitNietToe("§8.4", "Punten worden vastgelegd vanaf de dag van het overleg, tot het overleg is afgesloten."));
        }

        if (overleg.Punt(Dossier(command)) is not { } punt
            || meer.Dossier is not { } dossier
            || !Bijwonen.Mag(context.Aanroep, reeks, new AgendapuntNu(punt, dossier), context.Moment.Vandaag))
        {
            return Decision.Refuse(new PuntStaatNietOpAgenda());
        }

        return dossier.Agendering?.VereistProtocol == true && !meer.HeeftProtocol ? Decision.Refuse(new ProtocolNietVanKracht())
            : punt.Rubriek is Rubriek.Statusregels ? Decision.Refuse(new AlleenStatus())
            : overleg.IsBehandeld(punt.Dossier) ? Decision.Refuse(new PuntIsAlBehandeld())
            : Beslis(overleg, punt, dossier, command, context);
    }

    /// <summary>Decides, purely, on an item that is open for discussion.</summary>
    protected abstract Decision Beslis(Overleg overleg, Agendapunt punt, DossierOverzicht dossier, TCommand command, CommandContext context);
}

/// <summary>The case of an item as it is now.</summary>
/// <param name="Dossier">The case; <see langword="null"/> when it does not exist.</param>
/// <param name="HeeftProtocol">Whether a protocol on sharing signals is in force (<c>OND-01</c>).</param>
internal sealed record PuntFeiten(DossierOverzicht? Dossier, bool HeeftProtocol = false);

/// <summary>Refused because the case is not on this agenda, as far as the caller may know (<c>ROL-07</c>).</summary>
public sealed record PuntStaatNietOpAgenda() : Refusal(
    "§8.3", "Dit dossier staat niet op de agenda van dit overleg.", "Voeg het als spoed toe, of bespreek het in het volgende overleg.");

/// <summary>Refused because the case is on the agenda as a line of status only.</summary>
public sealed record AlleenStatus() : Refusal(
    "§8.3", "Dit dossier staat alleen als statusregel op de agenda.", "Een statusregel wordt niet besproken; voeg het dossier zo nodig als spoed toe.");

/// <summary>Refused because the item was dealt with; whoever comes in later attends later items only.</summary>
public sealed record PuntIsAlBehandeld() : Refusal(
    "§8.4", "Dit punt is al behandeld.", "Wie later komt, is aanwezig vanaf het volgende punt. Corrigeer een besluit via de besluitenlijst.");
