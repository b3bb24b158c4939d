using CaseManagement.EventSourcing.Protection;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Tests.Unit.Testing;
using NodaTime;

namespace CaseManagement.Tests.Unit.EventSourcing;

/// <summary>No key is ever made under another master key than that of the keys that are there.</summary>
public sealed class MasterKeyCheckTests
{
    private static readonly MasterKey Other = MasterKey.FromBase64(Convert.ToBase64String(new byte[32]));
    private readonly InMemoryKeyStore keys = new();

    [Fact]
    public void An_empty_key_store_takes_any_master_key()
    {
        Assert.Same(Other, new MasterKeyCheck(keys, Other).Demand());

        new Toy(keys, Other).Store(Toy.Opened("Anna"));

        Assert.Equal(Convert.ToHexStringLower(Other.Id.Span), MasterKeyCheck.MasterOf(Assert.Single(keys.Keys)));
    }

    [Fact]
    public void Another_master_key_makes_no_key_to_seal_with()
    {
        new Toy(keys).Store(Toy.Opened("Anna"));

        var fout = Assert.Throws<WrongMasterKeyException>(() => new Toy(keys, Other).Store(Toy.Opened("Bert") with { Name = Toy.Text("Bert", Toy.Bert) }));

        Assert.Equal((Convert.ToHexStringLower(Toy.Master.Id.Span), Convert.ToHexStringLower(Other.Id.Span)), (fout.Expected, fout.Actual));
        Assert.Equal(Toy.Anna, Assert.Single(keys.Keys).Subject);
    }

    [Fact]
    public void Another_master_key_makes_no_key_for_fingerprints()
    {
        new Toy(keys).Store(Toy.Opened("Anna"));
        var fingerprints = new KeyedFingerprint(keys, Other, new RandomIdentifiers(), new FakeTime());

        Assert.Throws<WrongMasterKeyException>(() => fingerprints.Of(Toy.Bert, "va-test", "Bert"u8));

        Assert.Single(keys.Keys);
    }

    [Fact]
    public void A_program_that_started_on_an_empty_store_stops_making_keys_when_another_was_first()
    {
        var late = new MasterKeyCheck(keys, Other);
        late.Demand();
        new Toy(keys).Store(Toy.Opened("Anna"));

        Assert.Throws<WrongMasterKeyException>(late.Demand);
    }

    [Fact]
    public void A_stray_key_of_another_master_key_does_not_shut_the_right_one_out_and_lets_no_other_in()
    {
        new Toy(keys, Other).Store(Toy.Opened("Anna"));
        var stray = Assert.Single(keys.Keys);
        keys.Restore([]);
        new Toy(keys).Store(Toy.Opened("Anna") with { Alias = Toy.Text("Bert", Toy.Bert) });
        keys.Restore([.. keys.Keys, stray with { Subject = new BetrokkeneId(Guid.Empty) }]);

        Assert.Same(Toy.Master, new MasterKeyCheck(keys, Toy.Master).Ask());
        Assert.Throws<WrongMasterKeyException>(() => new MasterKeyCheck(keys, Other).Ask());
    }

    [Fact]
    public void Where_as_many_keys_are_of_either_nobody_makes_another()
    {
        new Toy(keys, Other).Store(Toy.Opened("Anna"));
        var stray = Assert.Single(keys.Keys);
        keys.Restore([]);
        new Toy(keys).Store(Toy.Opened("Anna"));
        keys.Restore([.. keys.Keys, stray with { Subject = Toy.Bert }]);

        Assert.Throws<WrongMasterKeyException>(() => new MasterKeyCheck(keys, Toy.Master).Ask());
        Assert.Throws<WrongMasterKeyException>(() => new MasterKeyCheck(keys, Other).Ask());
    }

    [Fact]
    public void Destroyed_keys_say_nothing_of_a_master_key()
    {
        var toy = new Toy(keys);
        toy.Store(Toy.Opened("Anna"));
        toy.Protector.Destroy(Toy.Anna, Instant.FromUtc(2026, 3, 2, 8, 0));

        Assert.Same(Other, new MasterKeyCheck(keys, Other).Ask());
        Assert.Null(MasterKeyCheck.MasterOf(Assert.Single(keys.Keys)));
    }
}
