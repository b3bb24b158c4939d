namespace CaseManagement.Bibob.Stappen;

/// <summary>Refused because there is no such screening.</summary>
public sealed record ScreeningBestaatNiet() : Refusal("BIB-2.4", "Deze screening bestaat niet.", "Maak eerst een screening aan.");

/// <summary>
/// Base of every step on an existing screening. Judges in a fixed order: who acts, the rules of the step that explain more than the table,
/// the transition table, the date; then the step itself decides.
/// </summary>
/// <typeparam name="TCommand">The command.</typeparam>
/// <param name="stap">Its row in the table.</param>
internal abstract class StapUseCase<TCommand>(Stap stap) : CommandUseCase<BibobScreening, TCommand>
    where TCommand : class, IGedateerd
{
    /// <summary>Whether only screener and achtervang may take this step.</summary>
    protected virtual bool AlleenDuo => true;

    /// <summary>Whether the date may not lie before the previous step.</summary>
    protected virtual bool InVolgorde => true;

    public sealed override Decision Decide(BibobScreening? state, TCommand command, CommandContext context)
    {
        if (state is null)
        {
            return Decision.Refuse(new ScreeningBestaatNiet());
        }

        var op = command.Op ?? context.Moment.Vandaag;
        var refusal = Bevoegdheid.Weigering(state, context.Aanroep, AlleenDuo)
            ?? Vooraf(state, command)
            ?? Overgangen.Weigering(stap, state.Status)
            ?? Dagtekening.Weigering(state, op, context.Moment.Vandaag, InVolgorde);
        return refusal is null ? Neem(state, command, op, context) : Decision.Refuse(refusal);
    }

    /// <summary>A rule that says more than "not in this state".</summary>
    protected virtual Refusal? Vooraf(BibobScreening state, TCommand command) => null;

    /// <summary>Decides, once the step may be taken on this day by this caller.</summary>
    protected abstract Decision Neem(BibobScreening state, TCommand command, LocalDate op, CommandContext context);

    /// <summary>The policy of a step that the screener takes.</summary>
    protected static CommandPolicy Screener(string pad, AuditActie actie = AuditActie.Wijzigen) =>
        new(pad, actie, Recht.Schrijven) { AlleenRollen = [Rol.BibobScreener] };

    /// <summary>Free text of the dossier, on its way to an event.</summary>
    protected static PersonalText Geheim(CommandContext context, string tekst) =>
        PersonalText.Of(BetrokkeneId.Of(context.Id), BibobZaaktype.Doelcode, tekst);

    /// <summary>Free text that may be absent.</summary>
    protected static PersonalText? GeheimOfNiets(CommandContext context, string? tekst) =>
        string.IsNullOrWhiteSpace(tekst) ? null : Geheim(context, tekst);
}
