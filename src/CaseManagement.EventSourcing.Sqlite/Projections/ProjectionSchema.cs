using CaseManagement.EventSourcing.Sqlite.Engine;

namespace CaseManagement.EventSourcing.Sqlite.Projections;

/// <summary>Checkpoints and parked streams. Numbers of generations are never used twice, so a dropped one keeps its row.</summary>
internal static class ProjectionSchema
{
    public static readonly StoreSchema Schema = new("projections", """
        CREATE TABLE generations(
            name TEXT NOT NULL, number INTEGER NOT NULL, projection_version INTEGER NOT NULL, columns TEXT NOT NULL,
            state INTEGER NOT NULL, checkpoint INTEGER NOT NULL,
            commit_id BLOB NOT NULL DEFAULT x'00000000000000000000000000000000', PRIMARY KEY (name, number)) WITHOUT ROWID;
        CREATE UNIQUE INDEX one_live_generation ON generations(name) WHERE state = 1;
        CREATE TABLE parked(
            name TEXT NOT NULL, number INTEGER NOT NULL, stream TEXT NOT NULL, position INTEGER NOT NULL, error TEXT NOT NULL,
            since INTEGER NOT NULL, PRIMARY KEY (name, number, stream)) WITHOUT ROWID;
        """, "ALTER TABLE generations ADD COLUMN commit_id BLOB NOT NULL DEFAULT x'00000000000000000000000000000000'");
}

/// <summary>The life of a generation.</summary>
internal enum GenerationLife
{
    /// <summary>Built beside the live one.</summary>
    Building = 0,

    /// <summary>The one that readers see.</summary>
    Live = 1,

    /// <summary>Was live; kept until it is dropped.</summary>
    Retired = 2,

    /// <summary>Its rows are gone.</summary>
    Dropped = 3,
}
