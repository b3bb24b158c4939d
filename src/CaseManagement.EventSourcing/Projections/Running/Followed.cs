namespace CaseManagement.EventSourcing.Projections.Running;

/// <summary>How a page was applied to a generation.</summary>
internal abstract record Followed
{
    /// <summary>Rows and checkpoint moved.</summary>
    internal sealed record Applied : Followed;

    /// <summary>Another runner was first, or the generation is gone: nothing was written; ask the store where it stands.</summary>
    internal sealed record Overtaken : Followed;

    /// <summary>What came before the failing event was written; the projection may not go past it.</summary>
    internal sealed record Stopped(long Position, string Error) : Followed;
}
