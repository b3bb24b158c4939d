using Microsoft.Extensions.Options;

namespace CaseManagement.Web.OpenbaarMeldpunt;

/// <summary>
/// Keeps requests of the public report point out of the log of the program at every level, whatever the settings ask (<c>MEL-01</c>): who turns on tracing to
/// find a fault must not begin to record reporters. Errors of the program itself are told, without their messages. Connections still have their number, which
/// says nothing about who made them.
/// </summary>
internal static class Stilte
{
    // These speak before anybody can know for whom a request is: of its address and headers, also of headers that are broken.
    private static readonly string[] Zwijgt = ["Microsoft.AspNetCore.Hosting.Diagnostics", "Microsoft.AspNetCore.Server.Kestrel.BadRequests"];

    private static readonly AsyncLocal<bool> Stil = new();

    public static IServiceCollection AddStilte(this IServiceCollection services) =>
        services.AddSingleton<IPostConfigureOptions<LoggerFilterOptions>>(new PostConfigureOptions<LoggerFilterOptions>(Options.DefaultName, Pas));

    /// <summary>From here to the end of the request nothing but errors is logged.</summary>
    public static void Begin() => Stil.Value = true;

    // A rule of a provider goes before every rule of all, so each gets the same.
    private static void Pas(LoggerFilterOptions opties)
    {
        var regels = opties.Rules.Prepend(new LoggerFilterRule(null, null, opties.MinLevel, null)).ToList();
        opties.Rules.Clear();
        foreach (var regel in regels)
        {
            opties.Rules.Add(new LoggerFilterRule(regel.ProviderName, regel.CategoryName, regel.LogLevel, (provider, categorie, niveau) =>
                (!Stil.Value || niveau >= LogLevel.Error) && regel.Filter?.Invoke(provider, categorie, niveau) is not false));
        }

        foreach (var provider in regels.Select(regel => regel.ProviderName).Distinct().ToList())
        {
            foreach (var categorie in Zwijgt)
            {
                opties.Rules.Add(new LoggerFilterRule(provider, categorie, LogLevel.None, null));
            }
        }
    }
}
