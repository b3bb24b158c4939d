using CaseManagement.Web.Demo;
using CaseManagement.Web.Samenstelling;

try
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    builder.AddCasus();

    var app = builder.Build();
    await app.VulDemoAsync();
    await app.StartKlaarzettenAsync();
    app.UseCasus();
    await app.RunAsync();
    return 0;
}
catch (Exception fout) when (Startmelding.Van(fout) is { } melding)
{
    await Console.Error.WriteLineAsync(melding);
    return Startmelding.Code(fout);
}
