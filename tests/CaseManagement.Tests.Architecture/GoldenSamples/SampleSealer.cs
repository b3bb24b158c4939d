using System.Buffers.Text;
using System.Text;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Tests.Architecture.GoldenSamples;

/// <summary>
/// Stands in for the cipher, so that a sample is the same on every machine and its text can be read back. That real ciphertext of years
/// ago still opens is proven elsewhere; here the shape of what is stored around it counts.
/// </summary>
internal sealed class SampleSealer : IPersonalTextSealer
{
    private static readonly Guid Key = new("5ea1ed00-0000-4000-8000-000000000001");

    public static string Open(string sealedText) => Encoding.UTF8.GetString(Base64Url.DecodeFromChars(sealedText.Split('|')[^1]));

    public SealedField Seal(BetrokkeneId subject, string purpose, string text, SealOrigin origin) =>
        new(Key, Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text)));
}

/// <summary>Gives the one event of a sample its id.</summary>
internal sealed class SampleIdentifiers : IIdentifiers
{
    public static readonly Guid EventId = new("5a3f1e00-0000-4000-8000-000000000001");

    public Guid Next() => EventId;
}
