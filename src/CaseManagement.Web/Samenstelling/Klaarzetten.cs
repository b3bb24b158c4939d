namespace CaseManagement.Web.Samenstelling;

/// <summary>What must be ready before the first request.</summary>
internal static class Klaarzetten
{
    public static Task StartKlaarzettenAsync(this WebApplication app) => Task.CompletedTask;
}
