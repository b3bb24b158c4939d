namespace CaseManagement.Web.Deur;

/// <summary>One address per resource: <c>/v1/x/</c> does not exist (<c>/core/no-trailing-slash</c>).</summary>
internal static class Paden
{
    public static IApplicationBuilder UseGeenSchuineStreepAanHetEind(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        if (!http.Request.Path.StartsWithSegments("/v1", StringComparison.Ordinal) || !http.Request.Path.Value!.EndsWith('/'))
        {
            return next(http);
        }

        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    });
}
