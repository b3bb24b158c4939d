using CaseManagement.Kernel.Protocol;

namespace CaseManagement.Signalen.Protocolstappen;

/// <summary>What a step keeps of the protocol (<c>OND-04</c>).</summary>
internal static class Versieverwijzing
{
    /// <summary>The version in force; <see langword="null"/> when none is: a version that ended takes no new steps.</summary>
    public static string? VanKracht(this ProtocolVanKracht? protocol) => protocol is { IsBeeindigd: false } ? protocol.Versie : null;
}
