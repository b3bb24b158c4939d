using System.Text.Json;
using CaseManagement.EventSourcing.Json;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;

namespace CaseManagement.Tests.Unit.Testing;

/// <summary>Codes and marks under keys of a test.</summary>
internal static class Merkproef
{
    private static readonly JsonSerializerOptions Json = Opties();

    public static MasterKey Hoofdsleutel { get; } = MasterKey.FromBase64("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");

    public static Merksleutel Sleutel { get; } = new(Hoofdsleutel.Derive("merken proef"), deel => JsonSerializer.SerializeToUtf8Bytes(deel, Json));

    /// <summary>A series under keys of its own, or of a key store that was there before.</summary>
    public static Codereeks Reeks(InMemoryKeyStore? sleutels = null) =>
        new(new KeyedFingerprint(sleutels ?? new InMemoryKeyStore(), Hoofdsleutel, new RandomIdentifiers(), new FakeTime()));

    private static JsonSerializerOptions Opties()
    {
        var options = new JsonSerializerOptions();
        EventJson.AddConverters(options.Converters);
        return options;
    }
}
