using CaseManagement.Kernel.Aanroepen;

namespace CaseManagement.Kernel.Koppelen;

/// <summary>A case type whose dossiers the link finder compares. Every case type says so, or says <see cref="NooitKoppelenAttribute"/>.</summary>
public interface IKoppelbaar
{
    /// <summary>The marks of a state; pure. Whether the dossier is open and for whom it is hidden, the common overview tells.</summary>
    Koppelblad Koppelblad(object state);
}

/// <summary>Base of <see cref="IKoppelbaar"/> with a state of type <typeparamref name="TState"/>.</summary>
/// <typeparam name="TState">State of one dossier.</typeparam>
public interface IKoppelbaar<in TState> : IKoppelbaar
    where TState : class
{
    /// <inheritdoc cref="IKoppelbaar.Koppelblad"/>
    Koppelblad Koppelblad(TState state);

    Koppelblad IKoppelbaar.Koppelblad(object state) => Koppelblad((TState)state);
}

/// <summary>What a dossier gives to be found by.</summary>
/// <param name="Vraagbaak">The role that is named to whoever shares a mark: whom to ask. It says no more than that role.</param>
/// <param name="Kenmerken">The marks.</param>
public sealed record Koppelblad(Rol Vraagbaak, IReadOnlyList<Koppelkenmerk> Kenmerken);

/// <summary>A case type that the link finder may never compare, whatever it holds.</summary>
/// <param name="regel">The rule that forbids it, such as <c>BIB-52</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NooitKoppelenAttribute(string regel) : Attribute
{
    /// <summary>The rule.</summary>
    public string Regel => regel;
}
