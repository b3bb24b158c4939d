using CaseManagement.Web.Samenstelling;

var builder = WebApplication.CreateBuilder(args);
builder.AddCasus();

var app = builder.Build();
await app.StartKlaarzettenAsync();
app.UseCasus();
await app.RunAsync();
