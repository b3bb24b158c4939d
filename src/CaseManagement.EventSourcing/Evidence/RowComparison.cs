using System.Text;
using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Projections;

namespace CaseManagement.EventSourcing.Evidence;

/// <summary>Walks two sets of rows side by side, both in order of the UTF-8 bytes of their keys.</summary>
internal static class RowComparison
{
    internal static (RowDifference? First, long Count) Compare(
        IReadOnlyList<RowColumn> columns, IEnumerable<StoredRow> live, IEnumerable<StoredRow> expected, CancellationToken cancellation)
    {
        RowDifference? first = null;
        long count = 0;
        using var left = live.GetEnumerator();
        using var right = expected.GetEnumerator();
        var (hasLeft, hasRight) = (left.MoveNext(), right.MoveNext());
        while (hasLeft || hasRight)
        {
            cancellation.ThrowIfCancellationRequested();
            var order = (hasLeft, hasRight) switch
            {
                (true, false) => -1,
                (false, true) => 1,
                _ => Order(left.Current.Key, right.Current.Key),
            };
            var difference = order switch
            {
                < 0 => new RowDifference(left.Current.Key, RowDifferenceKind.Extra),
                > 0 => new RowDifference(right.Current.Key, RowDifferenceKind.Missing),
                _ => Difference(columns, left.Current, right.Current),
            };
            if (difference is not null)
            {
                first ??= difference;
                count++;
            }

            hasLeft = order <= 0 ? left.MoveNext() : hasLeft;
            hasRight = order >= 0 ? right.MoveNext() : hasRight;
        }

        return (first, count);
    }

    private static RowDifference? Difference(IReadOnlyList<RowColumn> columns, StoredRow live, StoredRow expected)
    {
        if (!live.Document.Span.SequenceEqual(expected.Document.Span))
        {
            return new RowDifference(live.Key, RowDifferenceKind.Document);
        }

        var column = Enumerable.Range(0, columns.Count).FirstOrDefault(index => !Equals(live.Columns[index], expected.Columns[index]), -1);
        return column < 0 ? null : new RowDifference(live.Key, RowDifferenceKind.Column, columns[column].Name);
    }

    private static int Order(string left, string right) =>
        Encoding.UTF8.GetBytes(left).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(right));
}
