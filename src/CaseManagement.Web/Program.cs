using CaseManagement.Web.Demo;
using CaseManagement.Web.Samenstelling;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.AddCasus();

var app = builder.Build();
await app.VulDemoAsync();
await app.StartKlaarzettenAsync();
app.UseCasus();
await app.RunAsync();
