using CaseManagement.Web.Samenstelling;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.IdentityModel.Tokens;

namespace CaseManagement.Web.Aanmelden;

/// <summary>
/// Sign-in: bearer tokens for the API (OIDC discovery, or the demo key in Development), a cookie for the pages. The host refuses to start
/// without an identity provider anywhere but in Development.
/// </summary>
internal static class Aanmelding
{
    public const string Cookie = "__Host-casus";

    public static IServiceCollection AddAanmelding(this IServiceCollection services, CasusOpties opties)
    {
        // Here and not where the options are read: those are read at the first request, and a host that answers nothing had better not start.
        if (!opties.Demo && (string.IsNullOrWhiteSpace(opties.OidcAuthority) || string.IsNullOrWhiteSpace(opties.OidcAudience)))
        {
            throw Beheerfout.Instelling(
                string.IsNullOrWhiteSpace(opties.OidcAuthority) ? nameof(opties.OidcAuthority) : nameof(opties.OidcAudience),
                "buiten Development is een identiteitsprovider verplicht; zet Casus__OidcAuthority en Casus__OidcAudience.");
        }

        var builder = services.AddAuthentication(options => options.DefaultScheme = JwtBearerDefaults.AuthenticationScheme)
            .AddJwtBearer(options => Bearer(options, opties));
        if (opties.Demo)
        {
            services.AddSingleton(_ => DemoSleutel.Van(opties.Directory));
            services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme)
                .Configure<DemoSleutel>((options, sleutel) => options.TokenValidationParameters.IssuerSigningKey = sleutel.Publiek);
        }

        builder.AddCookie(CookieAuthenticationDefaults.AuthenticationScheme, options =>
        {
            // Development runs over http on loopback, where a browser refuses the __Host- prefix.
            options.Cookie.Name = opties.Demo ? "casus-demo" : Cookie;
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = opties.Demo ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            options.ExpireTimeSpan = TimeSpan.FromMinutes(30);
            options.SlidingExpiration = true;
            options.LoginPath = "/aanmelden";
            options.AccessDeniedPath = "/aanmelden";
            options.ReturnUrlParameter = "terug";
        });
        services.AddDataProtection().SetApplicationName("casus")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(opties.Directory, "aanmeldsleutels")));
        return services.AddAuthorization().AddScoped<Aanroepen>().AddSingleton<Doelregister>()
            .AddSingleton<MislukteAanmeldingen>().AddSingleton<Aanmeldgrens>();
    }

    private static void Bearer(JwtBearerOptions options, CasusOpties opties)
    {
        options.MapInboundClaims = false;
        options.TokenValidationParameters.NameClaimType = "sub";
        options.TokenValidationParameters.ClockSkew = TimeSpan.FromSeconds(30);
        options.Events = new JwtBearerEvents { OnAuthenticationFailed = Mislukt };
        if (opties.Demo)
        {
            options.TokenValidationParameters = new TokenValidationParameters
            {
                ValidIssuer = DemoSleutel.Uitgever,
                ValidAudience = DemoSleutel.Uitgever,
                NameClaimType = "sub",
            };
            return;
        }

        options.Authority = opties.OidcAuthority;
        options.Audience = opties.OidcAudience;
    }

    /// <summary>A presented token that does not hold is a failed sign-in: counted, recorded, and refused for a while when it goes on.</summary>
    private static Task Mislukt(AuthenticationFailedContext context)
    {
        var services = context.HttpContext.RequestServices;
        services.GetRequiredService<Aanmeldgrens>().Tel(context.HttpContext);
        return services.GetRequiredService<MislukteAanmeldingen>().MeldAsync(
            Mislukking.VanOnbekende("Token", "aanmelden"), context.HttpContext.RequestAborted);
    }
}
