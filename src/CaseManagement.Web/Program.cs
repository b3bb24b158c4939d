using CaseManagement.Web.Demo;
using CaseManagement.Web.Samenstelling;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.AddCasus();

var app = builder.Build();
try
{
    await app.VulDemoAsync();
    await app.StartKlaarzettenAsync();
}
catch (Exception fout) when (Startmelding.Van(fout) is { } melding)
{
    await Console.Error.WriteLineAsync(melding);
    return 1;
}

app.UseCasus();
await app.RunAsync();
return 0;
