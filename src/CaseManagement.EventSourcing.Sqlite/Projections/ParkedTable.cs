using CaseManagement.EventSourcing.Projections;
using CaseManagement.EventSourcing.Sqlite.Engine;
using CaseManagement.EventSourcing.Streams;
using NodaTime;

namespace CaseManagement.EventSourcing.Sqlite.Projections;

/// <summary>The parked streams of each generation.</summary>
internal static class ParkedTable
{
    public static List<ParkedStream> Of(SqliteDb db, string name, int number)
    {
        var statement = db.Prepare("SELECT stream, position, error, since FROM parked WHERE name = ?1 AND number = ?2 ORDER BY position")
            .Bind(1, name).Bind(2, number);
        var parked = new List<ParkedStream>();
        while (statement.Step())
        {
            parked.Add(new ParkedStream(
                new StreamName(statement.Text(0)), statement.Long(1), statement.Text(2),
                Instant.FromUnixTimeMilliseconds(statement.Long(3))));
        }

        statement.Reset();
        return parked;
    }

    public static void Put(SqliteDb db, string name, int number, ParkedStream parked) =>
        db.Prepare("INSERT OR REPLACE INTO parked(name, number, stream, position, error, since) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
            .Bind(1, name).Bind(2, number).Bind(3, parked.Stream.Value).Bind(4, parked.Position).Bind(5, parked.Error)
            .Bind(6, parked.Since.ToUnixTimeMilliseconds())
            .Run();

    public static void Remove(SqliteDb db, string name, int number, StreamName stream) =>
        db.Prepare("DELETE FROM parked WHERE name = ?1 AND number = ?2 AND stream = ?3")
            .Bind(1, name).Bind(2, number).Bind(3, stream.Value)
            .Run();
}
