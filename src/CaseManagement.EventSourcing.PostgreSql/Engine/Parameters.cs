using Npgsql;
using NpgsqlTypes;

namespace CaseManagement.EventSourcing.PostgreSql.Engine;

/// <summary>Adds statements to a batch, and positional, typed parameters to a statement.</summary>
internal static class Parameters
{
    /// <summary>Adds a statement to the batch; parameters follow in their order.</summary>
    public static NpgsqlBatchCommand Add(this NpgsqlBatch batch, string sql)
    {
        var command = new NpgsqlBatchCommand(sql);
        batch.BatchCommands.Add(command);
        return command;
    }

    public static NpgsqlBatchCommand With(this NpgsqlBatchCommand command, long value) => With(command, value, NpgsqlDbType.Bigint);

    public static NpgsqlBatchCommand With(this NpgsqlBatchCommand command, int value) => With(command, value, NpgsqlDbType.Integer);

    public static NpgsqlBatchCommand With(this NpgsqlBatchCommand command, string value) => With(command, value, NpgsqlDbType.Text);

    public static NpgsqlBatchCommand With(this NpgsqlBatchCommand command, Guid value) => With(command, value, NpgsqlDbType.Uuid);

    public static NpgsqlBatchCommand With(this NpgsqlBatchCommand command, ReadOnlyMemory<byte> value) =>
        With(command, value, NpgsqlDbType.Bytea);

    public static NpgsqlBatchCommand WithMany<TItem, T>(
        this NpgsqlBatchCommand command, List<TItem> items, Func<TItem, T> value, NpgsqlDbType type)
    {
        var values = new T[items.Count];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = value(items[index]);
        }

        return With(command, values, NpgsqlDbType.Array | type);
    }

    private static NpgsqlBatchCommand With<T>(NpgsqlBatchCommand command, T value, NpgsqlDbType type)
    {
        command.Parameters.Add(new NpgsqlParameter<T> { TypedValue = value, NpgsqlDbType = type });
        return command;
    }
}
