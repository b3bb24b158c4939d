using System.Globalization;

namespace CaseManagement.Tests.Histories;

/// <summary>What all chance is drawn from: <c>CASUS_SEED</c>, which the gate derives from the commit, or the clock.</summary>
internal static class Seed
{
    /// <summary>The seed of this run; every test that uses it writes it in its report.</summary>
    public static int Value { get; } = Environment.GetEnvironmentVariable("CASUS_SEED") is { Length: > 0 } given
        ? int.Parse(given, CultureInfo.InvariantCulture) : (int)(TimeProvider.System.GetTimestamp() & 0xFFFFFF);
}
