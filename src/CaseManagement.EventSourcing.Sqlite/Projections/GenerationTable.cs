using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Projections.Running;
using CaseManagement.EventSourcing.Sqlite.Engine;

namespace CaseManagement.EventSourcing.Sqlite.Projections;

/// <summary>A generation as it stands in the file.</summary>
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

/// <summary>Reads and changes the generations of read models.</summary>
internal static class GenerationTable
{
    public static Generation? Live(SqliteDb db, string name) =>
        All(db, name).Find(generation => generation.Life == GenerationLife.Live);

    public static Generation? Get(SqliteDb db, string name, int number) => All(db, name).Find(generation => generation.Number == number);

    public static List<Generation> All(SqliteDb db, string name)
    {
        var statement = db.Prepare(
            "SELECT number, checkpoint, state, projection_version, columns, commit_id FROM generations WHERE name = ?1 ORDER BY number").Bind(1, name);
        var all = new List<Generation>();
        while (statement.Step())
        {
            all.Add(new Generation(
                statement.Int(0), statement.Long(1), (GenerationLife)statement.Int(2), statement.Int(3), statement.Text(4), statement.Guid(5)));
        }

        statement.Reset();
        return all;
    }

    /// <summary>Makes an empty generation with the next number.</summary>
    public static Generation Create(SqliteDb db, IProjection projection, GenerationLife life)
    {
        var number = All(db, projection.Name).LastOrDefault()?.Number + 1 ?? 1;
        var columns = projection.Schema.Columns;
        var made = new Generation(number, 0, life, projection.Version, RowSql.Signature(columns), Guid.Empty);
        db.Execute(new RowTable(projection.Name, number, columns).Create);
        db.Prepare("INSERT INTO generations(name, number, projection_version, columns, state, checkpoint) VALUES (?1, ?2, ?3, ?4, ?5, 0)")
            .Bind(1, projection.Name).Bind(2, number).Bind(3, made.ProjectionVersion).Bind(4, made.Columns).Bind(5, (long)life)
            .Run();
        return made;
    }

    /// <summary>Removes rows and parked streams of the generations of this life.</summary>
    public static void Drop(SqliteDb db, string name, GenerationLife life)
    {
        foreach (var generation in All(db, name).Where(generation => generation.Life == life))
        {
            db.Execute(new RowTable(name, generation.Number, []).Drop);
            db.Prepare("DELETE FROM parked WHERE name = ?1 AND number = ?2").Bind(1, name).Bind(2, generation.Number).Run();
            SetLife(db, name, generation.Number, GenerationLife.Dropped);
        }
    }

    /// <summary>Makes a finished generation the live one and retires the former, which may not be of a newer program.</summary>
    public static void Promote(SqliteDb db, string name, GenerationState generation)
    {
        var number = generation.Number;
        var chosen = Get(db, name, number);
        if (chosen?.Life == GenerationLife.Live)
        {
            return;
        }

        if (chosen?.Life != GenerationLife.Building)
        {
            throw new InvalidOperationException($"Generation {number} of {name} is not being built, so it cannot become the live one.");
        }

        if (chosen.Commit != generation.Commit || chosen.Checkpoint != generation.Checkpoint)
        {
            throw new GenerationLostException(name);
        }

        if (Live(db, name) is { } former)
        {
            if (former.ProjectionVersion > chosen.ProjectionVersion)
            {
                throw RebuildFailedException.OlderThanLive(name, chosen.ProjectionVersion, former.ProjectionVersion);
            }

            if (former.Checkpoint > chosen.Checkpoint)
            {
                throw new GenerationBehindException(name);
            }

            SetLife(db, name, former.Number, GenerationLife.Retired);
        }

        SetLife(db, name, number, GenerationLife.Live);
    }

    /// <summary>Moves the checkpoint, if all still is as the mover believes; a retired generation does not move.</summary>
    public static bool Advance(SqliteDb db, string name, GenerationState from, long to, Guid commit)
    {
        db.Prepare(
            "UPDATE generations SET checkpoint = ?4, commit_id = ?6 "
            + "WHERE name = ?1 AND number = ?2 AND checkpoint = ?3 AND commit_id = ?5 AND state IN (0, 1)")
            .Bind(1, name).Bind(2, from.Number).Bind(3, from.Checkpoint).Bind(4, to).Bind(5, from.Commit).Bind(6, commit)
            .Run();
        return db.Changes == 1;
    }

    private static void SetLife(SqliteDb db, string name, int number, GenerationLife life) =>
        db.Prepare("UPDATE generations SET state = ?3 WHERE name = ?1 AND number = ?2")
            .Bind(1, name).Bind(2, number).Bind(3, (long)life)
            .Run();
}
