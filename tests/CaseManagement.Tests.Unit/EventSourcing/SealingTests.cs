using System.Buffers.Text;
using System.Text;
using System.Text.Json.Nodes;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Persoonsgegevens;
using FsCheck;
using FsCheck.Fluent;

namespace CaseManagement.Tests.Unit.EventSourcing;

public sealed class SealingTests
{
    private readonly Toy toy = new();

    [Fact]
    public void Sealed_text_comes_back_when_it_is_revealed()
    {
        var read = toy.RoundTrip(Toy.Opened("Anna", "An", "één", "twee") with { Other = new ToyPerson(Toy.Text("Bert", Toy.Bert), 40) });

        Assert.Equal("Anna", toy.Protector.Reveal(read.Name));
        Assert.Equal("An", toy.Protector.Reveal(read.Alias));
        Assert.Equal(["één", "twee"], read.Remarks.Select(toy.Protector.Reveal));
        Assert.Equal("Bert", toy.Protector.Reveal(read.Other!.Name));
        Assert.Equal(Toy.Bert, read.Other.Name.Subject);
        Assert.Null(read.Name.Plain);
    }

    [Fact]
    public void The_rest_of_an_event_is_readable_and_stable() =>
        Assert.Equal(
            """{"name":{},"remarks":[{}],"colour":"Blue","on":"2026-03-01","at":"2026-03-01T09:30:00.000Z","by":"c.regisseur"}""",
            WithoutSeals(toy.Store(Toy.Opened("Anna", null, "x"))));

    [Fact]
    public void A_sample_that_was_sealed_long_ago_can_still_be_opened()
    {
        var (sample, key) = GoldenSample.Load();
        toy.Keys.Restore([key]);

        var read = (NoteOpened)toy.Serializer.Deserialize(sample).Body;

        Assert.Equal("Anna de Vries", toy.Protector.Reveal(read.Name));
        Assert.Equal(["belt 's nachts"], read.Remarks.Select(toy.Protector.Reveal));
    }

    [Fact]
    public void Reading_an_event_asks_for_no_key()
    {
        var stored = toy.Store(Toy.Opened("Anna"));
        toy.Keys.Restore([]);

        Assert.NotNull(((NoteOpened)new Toy(toy.Keys).Serializer.Deserialize(stored).Body).Name.SealedText);
    }

    [Fact]
    public void The_same_text_is_never_sealed_to_the_same_bytes()
    {
        var read = toy.RoundTrip(Toy.Opened("Anna", "Anna"));
        Assert.NotEqual(SealedText.TryParse(read.Name.SealedText!)!.Value.Cipher, SealedText.TryParse(read.Alias!.SealedText!)!.Value.Cipher);
    }

    [Fact]
    public void One_subject_has_another_key_for_another_purpose()
    {
        toy.Store(Toy.Opened("Anna") with { Alias = Toy.Text("An", purpose: "va-other") });
        toy.Store(Toy.Opened("Anna"));
        Assert.Equal(["va-other", "va-test"], toy.Keys.Keys.Select(k => k.Purpose).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_ciphertext_moved_to_another_stream_does_not_open() =>
        DoesNotOpen(Read(toy.Store(Toy.Opened("Anna")) with { Stream = new StreamName("note-2") }).Name);

    [Fact]
    public void A_ciphertext_moved_to_another_event_does_not_open() =>
        DoesNotOpen(Read(toy.Store(Toy.Opened("Anna")) with { Id = new Guid(9, 0, 0, new byte[8]) }).Name);

    [Fact]
    public void Ciphertexts_that_change_places_do_not_open()
    {
        var read = Read(Changed(toy.Store(Toy.Opened("Anna", "An")), body =>
            (body["name"], body["alias"]) = (body["alias"]!.DeepClone(), body["name"]!.DeepClone())));
        DoesNotOpen(read.Name);
        DoesNotOpen(read.Alias);
    }

    [Fact]
    public void Elements_of_a_list_that_change_places_do_not_open()
    {
        var read = Read(Changed(toy.Store(Toy.Opened("Anna", null, "a", "b")), body =>
            body["remarks"] = new JsonArray(body["remarks"]![1]!.DeepClone(), body["remarks"]![0]!.DeepClone())));
        Assert.All(read.Remarks, DoesNotOpen);
    }

    [Fact]
    public void Fields_that_swap_their_names_do_not_open()
    {
        var stored = toy.Store(Toy.Opened("Anna", "An"));
        var json = Toy.Json(stored).Replace("\"name\"", "\"?\"", StringComparison.Ordinal)
            .Replace("\"alias\"", "\"name\"", StringComparison.Ordinal).Replace("\"?\"", "\"alias\"", StringComparison.Ordinal);
        var read = Read(stored with { Data = Encoding.UTF8.GetBytes(json) });
        DoesNotOpen(read.Name);
        DoesNotOpen(read.Alias);
    }

    [Theory]
    [InlineData("s", "bbbbbbbb000040008000000000000002")]
    [InlineData("p", "va-other")]
    public void A_ciphertext_given_to_another_subject_or_purpose_does_not_open(string member, string value)
    {
        toy.Store(Toy.Opened("x") with { Name = Toy.Text("Bert", Toy.Bert) });
        DoesNotOpen(Read(Changed(toy.Store(Toy.Opened("Anna")), body => body["name"]![member] = value)).Name);
    }

    [Fact]
    public void A_ciphertext_under_another_key_does_not_open()
    {
        toy.Store(Toy.Opened("x", null) with { Name = Toy.Text("Bert", Toy.Bert) });
        var bert = toy.Keys.Find(Toy.Bert, "va-test")!.Id.ToString("N");
        DoesNotOpen(Read(Changed(toy.Store(Toy.Opened("Anna")), body =>
        {
            body["name"]!["k"] = bert;
            body["name"]!["s"] = Toy.Bert.ToString();
        })).Name);
    }

    [Fact]
    public void A_changed_ciphertext_does_not_open_and_is_not_taken_for_destroyed() =>
        DoesNotOpen(Read(Changed(toy.Store(Toy.Opened("Anna")), body =>
        {
            var cipher = Base64Url.DecodeFromChars((string)body["name"]!["c"]!);
            cipher[^1] ^= 1;
            body["name"]!["c"] = Base64Url.EncodeToString(cipher);
        })).Name);

    [Fact]
    public void Text_of_another_municipality_does_not_open() =>
        Assert.Throws<PersonalTextUnreadableException>(() =>
            new Toy(toy.Keys, tenant: "elders").Protector.Reveal(Read(toy.Store(Toy.Opened("Anna"))).Name));

    [Fact]
    public void Sealed_text_in_a_new_event_keeps_its_origin_and_still_opens()
    {
        var first = toy.RoundTrip(Toy.Opened("Anna"));
        var second = Read(toy.Store(Toy.Opened("x", "y") with { Name = first.Name }, new StreamName("note-2")));

        Assert.Equal(first.Name, second.Name);
        Assert.Equal("Anna", toy.Protector.Reveal(second.Name));
        Assert.Equal("y", toy.Protector.Reveal(second.Alias));
    }

    [Fact]
    public void Sealed_text_survives_an_upcaster_that_renames_its_field()
    {
        var asVersion3 = toy.Store(new NoteCounted(4, null, Toy.Text("Anna")));
        var sealer = (IPersonalTextSealer)toy.Protector;
        var field = sealer.Seal(Toy.Anna, "va-test", "Anna", new SealOrigin(Toy.Stream, asVersion3.Id, "person#1"));
        var version2 = Toy.Stored(
            "note.counted", 2, $$$"""{"total":4,"person":{"s":"{{{Toy.Anna}}}","p":"va-test","k":"{{{field.Key:N}}}","c":"{{{field.Cipher}}}"}}""",
            asVersion3.Id);

        var read = (NoteCounted)toy.Serializer.Deserialize(version2).Body;

        Assert.Equal("Anna", toy.Protector.Reveal(read.Who));
    }

    [Fact]
    public void No_plain_text_reaches_the_stored_bytes() => Prop.ForAll(
        Gen.Choose(0x20, 0x2FF).Select(c => (char)c).ArrayOf().Select(c => "⟦" + new string(c) + "⟧").ToArbitrary(),
        text =>
        {
            var stored = toy.Store(Toy.Opened(text, text, text));
            var read = Read(stored);
            return !Toy.Json(stored).Contains('⟦', StringComparison.Ordinal)
                && !Toy.Json(stored).Contains("\\u27E6", StringComparison.OrdinalIgnoreCase)
                && string.Equals(toy.Protector.Reveal(read.Remarks[0]), text, StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();

    private static StoredEvent Changed(StoredEvent stored, Action<JsonNode> change)
    {
        var body = JsonNode.Parse(stored.Data.Span)!;
        change(body);
        return stored with { Data = Encoding.UTF8.GetBytes(body.ToJsonString()) };
    }

    private static string WithoutSeals(StoredEvent stored)
    {
        var body = JsonNode.Parse(stored.Data.Span)!;
        body["name"] = new JsonObject();
        body["remarks"]![0] = new JsonObject();
        return body.ToJsonString();
    }

    private NoteOpened Read(StoredEvent stored) => (NoteOpened)toy.Serializer.Deserialize(stored).Body;

    private void DoesNotOpen(PersonalText? text) => Assert.Throws<PersonalTextUnreadableException>(() => toy.Protector.Reveal(text));
}
