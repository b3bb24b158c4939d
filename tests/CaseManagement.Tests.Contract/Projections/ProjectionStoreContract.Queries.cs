using CaseManagement.EventSourcing.Projections;
using Xunit;

namespace CaseManagement.Tests.Contract.Projections;

public abstract partial class ProjectionStoreContract
{
    public static TheoryData<string, RowOperator, object, string> Conditions => new()
    {
        { "place", RowOperator.Equal, "Laren", "b" },
        { "place", RowOperator.AtLeast, "Laren", "b c d" },
        { "place", RowOperator.LessThan, "Laren", "a" },
        { "place", RowOperator.Equal, "laren' OR 1=1 --", "" },
        { "order", RowOperator.Equal, 2L, "b c" },
        { "order", RowOperator.AtLeast, 2L, "b c d" },
        { "order", RowOperator.LessThan, 2L, "a" },
        { "plain_place", RowOperator.Equal, "Laren", "b" },
        { "plain_place", RowOperator.AtLeast, "Laren", "b c d" },
        { "plain_order", RowOperator.AtLeast, 2L, "b c d" },
        { "plain_order", RowOperator.LessThan, 2L, "a" },
        { RowCondition.Key, RowOperator.Equal, "c", "c" },
        { RowCondition.Key, RowOperator.AtLeast, "c", "c d e" },
        { RowCondition.Key, RowOperator.LessThan, "c", "a b" },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public async Task A_condition_chooses_rows(string column, RowOperator comparison, object value, string keys)
    {
        await PutFiveAsync();
        Assert.Equal(keys, await KeysAsync(new RowQuery { Where = [new RowCondition(column, comparison, value)] }));
    }

    [Fact]
    public async Task All_conditions_must_hold()
    {
        await PutFiveAsync();
        Assert.Equal("c", await KeysAsync(new RowQuery
        {
            Where = [new RowCondition("place", RowOperator.AtLeast, "M"), new RowCondition("order", RowOperator.LessThan, 9L)],
        }));
    }

    [Theory]
    [InlineData(null, false, "a b c d e")]
    [InlineData(null, true, "e d c b a")]
    [InlineData("order", false, "e a b c d")]
    [InlineData("order", true, "d c b a e")]
    [InlineData("place", false, "e a b c d")]
    [InlineData("plain_place", false, "e a b c d")]
    [InlineData("plain_order", true, "d c b a e")]
    public async Task Rows_come_in_order_with_ties_by_key_and_empty_as_lowest(string? column, bool descending, string keys)
    {
        await PutFiveAsync();
        Assert.Equal(keys, await KeysAsync(new RowQuery { OrderBy = column, Descending = descending }));
    }

    [Fact]
    public async Task A_page_has_an_offset_and_a_limit()
    {
        await PutFiveAsync();
        Assert.Equal("b c", await KeysAsync(new RowQuery { Limit = 2, Offset = 1 }));
        Assert.Equal("e", await KeysAsync(new RowQuery { Limit = 2, Offset = 4 }));
        Assert.Equal("", await KeysAsync(new RowQuery { Limit = 2, Offset = 5 }));
    }

    [Fact]
    public async Task Keys_that_begin_alike_are_found_together()
    {
        await PutAsync(1, new Tally("a", "x"), new Tally("a/", "x"), new Tally("a/1", "x"), new Tally("a/é", "x"), new Tally("a0", "x"), new Tally("A/1", "x"));
        Assert.Equal("a/ a/1 a/é", await KeysAsync(new RowQuery { Where = RowCondition.KeyStartsWith("a/") }));
    }

    [Fact]
    public async Task Text_is_compared_ordinally()
    {
        await PutAsync(1, new Tally("B", "B"), new Tally("a", "a"), new Tally("é", "é"), new Tally("Z", "Z"));
        Assert.Equal("B Z a é", await KeysAsync(new RowQuery()));
        Assert.Equal("B Z a é", await KeysAsync(new RowQuery { OrderBy = "place" }));
    }

    [Fact]
    public async Task A_changed_row_is_found_by_its_new_value_only()
    {
        await PutFiveAsync();
        await PutAsync(2, new Tally("b", "Weesp", 40));
        Assert.Equal("", await KeysAsync(new RowQuery { Where = [new RowCondition("place", RowOperator.Equal, "Laren")] }));
        Assert.Equal("b", await KeysAsync(new RowQuery { Where = [new RowCondition("order", RowOperator.Equal, 40L)] }));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(10_001, 0)]
    [InlineData(1, -1)]
    public async Task A_page_out_of_bounds_is_refused(int limit, int offset) =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Rows.QueryAsync(new RowQuery { Limit = limit, Offset = offset }));

    [Fact]
    public async Task Only_index_columns_are_searched_with_values_of_their_kind()
    {
        await PutFiveAsync();
        await Refused(new RowQuery { OrderBy = "note" });
        await Refused(new RowQuery { Where = [new RowCondition("note", RowOperator.Equal, "x")] });
        await Refused(new RowQuery { Where = [new RowCondition("order", RowOperator.Equal, "2")] });
        await Refused(new RowQuery { Where = [new RowCondition("place", RowOperator.Equal, 2L)] });
        await Refused(new RowQuery { Where = [new RowCondition(RowCondition.Key, RowOperator.Equal, 2L)] });

        Task Refused(RowQuery query) => Assert.ThrowsAnyAsync<ArgumentException>(() => Rows.QueryAsync(query));
    }

    private Task PutFiveAsync() => PutAsync(
        1, new Tally("a", "Bussum", 1), new Tally("b", "Laren", 2), new Tally("c", "Muiden", 2), new Tally("d", "Naarden", 9),
        new Tally("e"));

    private async Task<string> KeysAsync(RowQuery query) => string.Join(' ', (await Rows.QueryAsync(query)).Rows.Select(row => row.Id));
}
