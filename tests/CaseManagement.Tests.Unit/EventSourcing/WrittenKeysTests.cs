using CaseManagement.EventSourcing.Projections;

namespace CaseManagement.Tests.Unit.EventSourcing;

/// <summary>A key that was written is never called new, for then a row would begin anew; a new key seldom costs a look.</summary>
public sealed class WrittenKeysTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4_096)]
    [InlineData(60_000)]
    public void What_was_added_may_be_there_and_hardly_anything_else(int count)
    {
        var keys = new WrittenKeys();
        for (var number = 0; number < count; number++)
        {
            keys.Add(Key(number));
            keys.Add(Key(number));
        }

        Assert.All(Enumerable.Range(0, count), number => Assert.True(keys.MayHold(Key(number))));
        Assert.InRange(Enumerable.Range(count, 10_000).Count(number => keys.MayHold(Key(number))), 0, count == 0 ? 0 : 300);
    }

    private static string Key(int number) => $"{new Guid(number, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10):N}/{number % 7:D10}";
}
