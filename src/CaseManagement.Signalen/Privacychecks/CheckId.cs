using System.Globalization;

namespace CaseManagement.Signalen.Privacychecks;

/// <summary>The id by which a supply names the check it rests on (§1.11, <c>OND-42</c>); never just "2A", which is also a weighing (§1.2).</summary>
internal static class CheckId
{
    public static string Van1(int nummer) => Van("PrivacyCheck1", nummer);

    public static string Van2A(int nummer) => Van("PrivacyCheck2A", nummer);

    public static string Van2B(int nummer) => Van("PrivacyCheck2B", nummer);

    public static string VanOverdracht(int nummer) => Van("PrivacyCheckOverdracht", nummer);

    private static string Van(string soort, int nummer) => string.Create(CultureInfo.InvariantCulture, $"{soort}-{nummer}");
}
