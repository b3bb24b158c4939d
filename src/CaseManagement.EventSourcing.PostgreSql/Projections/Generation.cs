using CaseManagement.EventSourcing.Projections;

namespace CaseManagement.EventSourcing.PostgreSql.Projections;

/// <summary>A generation as it stands in the database.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Checkpoint">The last position it reflects.</param>
/// <param name="Life">Where it is in its life.</param>
/// <param name="ProjectionVersion">The version it was built with.</param>
/// <param name="Columns">The <see cref="RowSql.Signature"/> of its table.</param>
/// <param name="Commit">The last commit of its rows.</param>
internal sealed record Generation(int Number, long Checkpoint, GenerationLife Life, int ProjectionVersion, string Columns, Guid Commit)
{
    public GenerationState State => new(Number, Checkpoint, Life == GenerationLife.Live, ProjectionVersion, Commit);
}
