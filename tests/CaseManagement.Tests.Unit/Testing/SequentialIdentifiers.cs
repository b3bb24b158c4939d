using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Tests.Unit.Testing;

/// <summary>Identifiers 1, 2, 3 …, so that a test is the same every time.</summary>
public sealed class SequentialIdentifiers(int start = 0) : IIdentifiers
{
    private int last = start;

    public Guid Next() => new(Interlocked.Increment(ref last), 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]);
}
