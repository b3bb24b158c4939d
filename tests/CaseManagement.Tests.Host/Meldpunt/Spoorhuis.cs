using CaseManagement.Tests.Host.Telemetrie;
using CaseManagement.Tests.Shared;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace CaseManagement.Tests.Host.Meldpunt;

/// <summary>A house on a real port whose keeper turned on everything that a log can tell, for all and for the one provider.</summary>
internal sealed class Spoorhuis : TestHuis
{
    public Spoorhuis() => UseKestrel(0);

    public Logvanger Log { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        foreach (var categorie in new[]
        {
            "Default", "Microsoft.AspNetCore", "Microsoft.AspNetCore.Hosting.Diagnostics", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.Server.Kestrel.BadRequests",
        })
        {
            builder.UseSetting($"Logging:LogLevel:{categorie}", "Trace");
            builder.UseSetting($"Logging:{typeof(Logvanger).FullName}:LogLevel:{categorie}", "Trace");
        }

        builder.ConfigureLogging(logging => logging.AddProvider(Log));
    }
}
