namespace CaseManagement.Kernel.Beslissen;

/// <summary>Something that happened and is recorded forever under a logical name and version (<see cref="EventTypeAttribute"/>).</summary>
#pragma warning disable CA1040 // The marker is what lets the compiler refuse anything else in a decision.
public interface IEvent;
#pragma warning restore CA1040

/// <summary>The name and version under which an event is stored; never the CLR name, so that code can be renamed (I9).</summary>
/// <param name="name">Lower-case logical name, such as <c>signaal.ontvangen</c>.</param>
/// <param name="version">The version of the contract, from 1.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class EventTypeAttribute(string name, int version = 1) : Attribute
{
    /// <summary>The logical name.</summary>
    public string Name { get; } = name;

    /// <summary>The version of the contract, from 1.</summary>
    public int Version { get; } = version;
}
