using CaseManagement.EventSourcing.PostgreSql.Engine;

namespace CaseManagement.EventSourcing.PostgreSql.Projections;

/// <summary>Checkpoints and parked streams. Numbers of generations are never used twice, so a dropped one keeps its row.</summary>
internal static class ProjectionSchema
{
    public static readonly StoreSchema Schema = new("projections", """
        CREATE TABLE {schema}.generations(
            name text COLLATE "C" NOT NULL, number integer NOT NULL, projection_version integer NOT NULL, columns text NOT NULL,
            state integer NOT NULL, checkpoint bigint NOT NULL, PRIMARY KEY (name, number)) WITH (fillfactor = 25);
        CREATE UNIQUE INDEX one_live_generation ON {schema}.generations(name) WHERE state = 1;
        CREATE TABLE {schema}.parked(
            name text COLLATE "C" NOT NULL, number integer NOT NULL, stream text COLLATE "C" NOT NULL, position bigint NOT NULL,
            error text NOT NULL, since bigint NOT NULL, PRIMARY KEY (name, number, stream));
        """, "ALTER TABLE {schema}.generations ADD COLUMN commit_id uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000'");
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
