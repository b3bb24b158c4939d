using System.Text;
using CaseManagement.EventSourcing.Events;

namespace CaseManagement.Tests.Unit.EventSourcing;

public sealed class SealedKeysTests
{
    private const string Id = "0123456789abcdef0123456789abcdef";
    private readonly Toy toy = new();

    [Fact]
    public void Every_sealed_field_names_its_key()
    {
        var stored = toy.Store(Toy.Opened("Anna", "An", "een", "twee") with { Alias = Toy.Text("Bert", Toy.Bert) });

        Assert.Equal(toy.Keys.Keys.Select(key => key.Id).ToHashSet(), [.. Collect(stored.Data.Span)]);
        Assert.Equal(4, Collect(stored.Data.Span).Count);
    }

    [Fact]
    public void A_field_that_was_carried_from_elsewhere_names_its_key()
    {
        var read = toy.RoundTrip(Toy.Opened("Anna"));
        var again = toy.Store(read);

        Assert.Contains("\"x\":", Toy.Json(again), StringComparison.Ordinal);
        Assert.Equal(Assert.Single(toy.Keys.Keys).Id, Assert.Single(Collect(again.Data.Span)));
    }

    [Theory]
    [InlineData($$"""{"k":"{{Id}}0"}""")]
    [InlineData("""{"k":"0123456789abcdef0123456789abcdeg"}""")]
    [InlineData("""{"k":["a"],"x":12}""")]
    [InlineData($$"""{"x":"{{Id}}"}""")]
    [InlineData($$"""{"kk":"{{Id}}","a":"{{Id}}"}""")]
    [InlineData("kapot")]
    [InlineData("")]
    public void What_is_no_sealed_field_names_nothing(string json) => Assert.Empty(Collect(Encoding.UTF8.GetBytes(json)));

    private static List<Guid> Collect(ReadOnlySpan<byte> data)
    {
        var ids = new List<Guid>();
        SealedKeys.Collect(data, ids);
        return ids;
    }
}
