using System.Text;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Projections;
using NodaTime;

namespace CaseManagement.Tests.Unit.EventSourcing;

public sealed class RowTests
{
    private static readonly RowSchema<ToyRow> Schema = new(PersonalTextJson.Row<ToyRow>(ToyJson.Default));
    private readonly Toy toy = new();

    [Fact]
    public void Sealed_text_round_trips_through_a_row_and_still_opens()
    {
        var opened = toy.RoundTrip(Toy.Opened("Anna", null, "een", "twee"));
        var row = new ToyRow { Key = "1", Name = opened.Name, Remarks = opened.Remarks, At = Instant.FromUtc(2026, 3, 1, 9, 30) };

        var read = (ToyRow)Schema.FromDocument(Schema.ToDocument(row));

        Assert.Equal(opened.Name, read.Name);
        Assert.Equal(opened.Remarks, read.Remarks);
        Assert.Equal(row.At, read.At);
        Assert.Equal("twee", toy.Protector.Reveal(read.Remarks[1]));
    }

    [Fact]
    public async Task A_row_that_the_store_still_looks_for_is_waited_for_and_keeps_nobody_waiting()
    {
        var later = new TaskCompletionSource<object?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var found = new Rows<ToyRow>(new LateRows(later.Task)).FindAsync("1").AsTask();
        Assert.False(found.IsCompleted);
        var row = new ToyRow { Key = "1" };
        later.SetResult(row);
        Assert.Same(row, await found);
    }

    [Fact]
    public void Plain_text_does_not_get_into_a_row()
    {
        Assert.Throws<InvalidOperationException>(() => Schema.ToDocument(new ToyRow { Key = "1", Name = Toy.Text("Anna") }));
        Assert.Throws<InvalidOperationException>(() => Schema.ToDocument(new ToyRow { Key = "1", Remarks = [Toy.Text("Anna")] }));
    }

    [Fact]
    public void A_row_document_without_text_is_small() =>
        Assert.Equal("""{"key":"1","total":3,"remarks":[]}""", Encoding.UTF8.GetString(Schema.ToDocument(new ToyRow { Key = "1", Total = 3 })));

    private sealed class LateRows(Task<object?> later) : IRows
    {
        public ValueTask<object?> FindAsync(string key) => new(later);

        public void Put(string key, object row) => throw new NotSupportedException();

        public void Remove(string key) => throw new NotSupportedException();
    }
}
