using CaseManagement.Web.Demo.Spelen;
using CaseManagement.Web.Demo.Verhalen;

namespace CaseManagement.Web.Demo;

/// <summary>The stories of Voorbeeldgooi, in the order in which they are told.</summary>
internal static class Verhaallijst
{
    public static IReadOnlyList<IVerhaal> Alle { get; } =
    [
        new ProtocolVanKracht(),
        new MuziekInDeNacht(),
    ];
}
