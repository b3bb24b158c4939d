using System.Text;
using System.Text.Json.Nodes;
using CaseManagement.EventSourcing.Events;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Tests.Architecture.Huis;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Architecture.GoldenSamples;

/// <summary>An event is forever (I9): what was written once can be read for as long as there is a log.</summary>
public sealed class GoldenSampleTests(Gebouwd huis) : IClassFixture<Gebouwd>
{
    private readonly EventRegistry registry = huis.Services.GetRequiredService<EventRegistry>();
    private readonly EventSerializer serializer =
        new(huis.Services.GetRequiredService<EventRegistry>(), new SampleSealer(), new SampleIdentifiers());

    [Fact]
    public void Every_version_of_every_event_has_a_sample()
    {
        Assert.True(registry.Registrations.Count > 100, $"Only {registry.Registrations.Count} events found: the walk is broken.");
        foreach (var registration in registry.Registrations.Where(r => SampleBook.Writes && !SampleBook.Has(r.Name, r.Version)))
        {
            SampleBook.WriteMissing(registration, serializer);
        }

        var missing = registry.Registrations
            .SelectMany(r => Enumerable.Range(1, r.Version).Select(version => (r.Name, Version: version)))
            .Where(sample => !SampleBook.Has(sample.Name, sample.Version))
            .Select(sample => $"{sample.Name}.v{sample.Version}").ToList();
        Assert.True(
            missing.Count == 0,
            $"No sample of {string.Join(", ", missing)}. Make what is missing with CASUS_SAMPLES=write dotnet test, and commit it; "
            + "the sample of an older version comes out of the history of this folder.");
    }

    [Fact]
    public void Every_sample_can_still_be_read_through_its_upcasters()
    {
        foreach (var (name, version) in SampleBook.All())
        {
            var registration = registry.Find(name);
            Assert.True(registration is not null, $"{name} was written once and is no longer registered: an event is forever.");
            Assert.True(version <= registration.Version, $"{name} version {version} was written once; the program knows up to {registration.Version}.");

            var read = serializer.Deserialize(SampleBook.Read(name, version));

            Assert.IsType(registration.Clr, read.Body);
        }
    }

    [Fact]
    public void The_serializer_writes_today_what_it_wrote_then()
    {
        foreach (var registration in registry.Registrations.Where(r => SampleBook.Has(r.Name, r.Version)))
        {
            var sample = SampleBook.Read(registration.Name, registration.Version);
            var again = serializer.Serialize(SampleBook.Stream, serializer.Deserialize(sample).Body, "{}"u8.ToArray(), sample.RecordedAt);

            Assert.Equal(Encoding.UTF8.GetString(sample.Data.Span), SealedForItsPlace(again.Data));
        }
    }

    [Fact]
    public void The_contract_of_an_event_does_not_change_without_a_new_version()
    {
        foreach (var registration in registry.Registrations.Where(r => SampleBook.Has(r.Name, r.Version)))
        {
            var recorded = SampleBook.ReadShape(registration.Name, registration.Version);
            var now = EventShape.Of(registration);
            if (SampleBook.Writes && EventShape.OnlyGrew(recorded, now) && !recorded.SequenceEqual(now, StringComparer.Ordinal))
            {
                SampleBook.WriteShape(registration);
                continue;
            }

            Assert.True(
                recorded.SequenceEqual(now, StringComparer.Ordinal),
                $"The contract of {registration.Name} version {registration.Version} changed. Gone: {Join(recorded.Except(now, StringComparer.Ordinal))}; new: "
                + $"{Join(now.Except(recorded, StringComparer.Ordinal))}. Raise the version and add an upcaster; only a new name in an enumeration may be "
                + "added to the recorded contract, with CASUS_SAMPLES=write.");
        }
    }

    [Fact]
    public void Every_personal_text_of_a_sample_is_sealed()
    {
        foreach (var (name, version) in SampleBook.All())
        {
            var text = Encoding.UTF8.GetString(SampleBook.Read(name, version).Data.Span);
            Assert.DoesNotContain(EventFiller.PersonalPrefix, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_event_in_the_code_is_registered()
    {
        var registered = registry.Registrations.Select(r => r.Clr).ToHashSet();
        var forgotten = Gebouwd.Typen
            .Where(type => typeof(IEvent).IsAssignableFrom(type) && type is { IsAbstract: false, IsInterface: false } && !registered.Contains(type))
            .Select(type => type.FullName).ToList();
        Assert.True(forgotten.Count == 0, $"Not registered: {string.Join(", ", forgotten)}.");
    }

    private static string Join(IEnumerable<string> lines) => string.Join(" | ", lines);

    // What was read is carried in its self-contained form; put back in its place it must be the bytes it came from.
    private static string SealedForItsPlace(ReadOnlyMemory<byte> data)
    {
        var body = JsonNode.Parse(data.Span)!;
        Restore(body);
        return body.ToJsonString();
    }

    private static void Restore(JsonNode? node)
    {
        if (node is JsonObject { Count: 3 } field && field["x"] is { } carried)
        {
            var parts = ((string)carried!).Split('|');
            field.Remove("x");
            field["k"] = parts[0];
            field["c"] = parts[^1];
            return;
        }

        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject record => record.Select(pair => pair.Value),
            JsonArray list => list,
            _ => [],
        };
        foreach (var child in children.ToList())
        {
            Restore(child);
        }
    }
}
