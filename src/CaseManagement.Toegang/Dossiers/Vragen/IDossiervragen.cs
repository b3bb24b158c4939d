using CaseManagement.Kernel.Dossier;

namespace CaseManagement.Toegang.Dossiers.Vragen;

/// <summary>
/// The common questions of one case type, for a caller that knows case types only by name, such as a page. It asks nothing by itself:
/// it names the types, so that the question goes through the pipeline like any other.
/// </summary>
public interface IDossiervragen
{
    /// <summary>The case type.</summary>
    IZaaktype Zaaktype { get; }

    /// <summary>Lets somebody ask with the types of this case type.</summary>
    TAntwoord Met<TAntwoord>(IDossiervraagsteller<TAntwoord> vraagsteller);
}

/// <summary>Asks one of the common questions, whatever the case type.</summary>
/// <typeparam name="TAntwoord">What comes of it.</typeparam>
public interface IDossiervraagsteller<out TAntwoord>
{
    /// <summary>Asks.</summary>
    /// <typeparam name="TState">State of the case.</typeparam>
    /// <typeparam name="TView">What a reader sees of its content.</typeparam>
    TAntwoord Stel<TState, TView>()
        where TState : class
        where TView : class;
}

internal sealed class Dossiervragen<TState, TView>(IZaaktype zaaktype) : IDossiervragen
    where TState : class
    where TView : class
{
    public IZaaktype Zaaktype => zaaktype;

    public TAntwoord Met<TAntwoord>(IDossiervraagsteller<TAntwoord> vraagsteller) => vraagsteller.Stel<TState, TView>();
}
