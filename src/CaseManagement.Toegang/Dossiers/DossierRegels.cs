using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;

namespace CaseManagement.Toegang.Dossiers;

/// <summary>What a case type refuses beyond the common rules of duo, participants and actions. The defaults refuse nothing.</summary>
/// <typeparam name="TState">State of the case.</typeparam>
public abstract class DossierRegels<TState>
    where TState : class
{
    /// <summary>Refuses a duo beyond <c>ROL-01</c>, such as a screener who handles the permit (<c>BIB-30</c>).</summary>
    public virtual Refusal? MagDuo(TState state, Duo duo) => null;

    /// <summary>Refuses a participant, such as a partner that may never take part in a Bibob screening.</summary>
    public virtual Refusal? MagDeelnemer(TState state, Deelnemer deelnemer) => null;

    /// <summary>
    /// Refuses a change of an action, such as while a PGA plan is frozen (<c>PGA-23</c>). Whose action it is, was judged before (§8.4).
    /// </summary>
    /// <param name="state">The case.</param>
    /// <param name="moment">The moment of the decision.</param>
    /// <param name="aanroep">Who asks, in which role.</param>
    public virtual Refusal? MagActieWijzigen(TState state, Moment moment, Aanroep aanroep) => null;

    /// <summary>Refuses a change of one action, such as one that ends only with a step of the case type itself.</summary>
    /// <param name="state">The case.</param>
    /// <param name="nummer">Number of the action within the dossier.</param>
    public virtual Refusal? MagActie(TState state, int nummer) => null;

    /// <summary>Refuses a new action; by default for the same reasons as a change.</summary>
    /// <param name="state">The case.</param>
    /// <param name="moment">The moment of the decision.</param>
    /// <param name="aanroep">Who asks, in which role.</param>
    public virtual Refusal? MagActieAfspreken(TState state, Moment moment, Aanroep aanroep) => MagActieWijzigen(state, moment, aanroep);
}

/// <summary>
/// What a case type adds to the common use cases (duo, participants, actions, view): its own refusals and its own view. The defaults hold
/// for a case type that adds nothing.
/// </summary>
/// <typeparam name="TState">State of the case.</typeparam>
/// <typeparam name="TView">What somebody with a right to read sees.</typeparam>
public abstract class DossierRegels<TState, TView> : DossierRegels<TState>
    where TState : class
    where TView : class
{
    /// <summary>
    /// Whether everything that happens to the case is for its duo. If not, a mark of the case stands for what one of the duo sees, and not for the
    /// version, which would tell of the rest (ADR 0029).
    /// </summary>
    public virtual bool ZietDuoAlles => true;

    /// <summary>
    /// What the caller sees of the content. Opens sealed text only for what the right and the role allow; tells which data subjects it
    /// showed through <paramref name="getoond"/>.
    /// </summary>
    /// <param name="state">The case.</param>
    /// <param name="overzicht">The common overview.</param>
    /// <param name="recht">The rights of the caller on this dossier; at least <see cref="Recht.Lezen"/>.</param>
    /// <param name="moment">The moment of looking.</param>
    /// <param name="kijker">Who looks, in which role.</param>
    /// <param name="reader">Opens sealed text.</param>
    /// <param name="getoond">Takes the pseudonym of every data subject whose data is in the view.</param>
    public abstract TView Toon(
        TState state, DossierOverzicht overzicht, Recht recht, Moment moment, Aanroep kijker, IPersonalTextReader reader,
        ICollection<BetrokkeneId> getoond);
}
