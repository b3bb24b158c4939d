using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Registratie;
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
            throw new InvalidOperationException(
                "Buiten Development is een identiteitsprovider verplicht: zet Casus:OidcAuthority en Casus:OidcAudience.");
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
        return services.AddAuthorization().AddScoped<Aanroepen>().AddSingleton<Doelregister>();
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

    /// <summary>A presented token that does not hold is a failed sign-in, and is recorded as such.</summary>
    private static async Task Mislukt(AuthenticationFailedContext context)
    {
        var services = context.HttpContext.RequestServices;
        var aanroep = new Aanroep
        {
            Gebruiker = new GebruikerId("onbekend"),
            Organisatie = "onbekend",
            Rol = Rol.Systeem,
            Doel = "va-audit",
            Grondslag = "AVG 32",
        };
        await services.GetRequiredService<Toegangslog>().VastleggenAsync(
            aanroep,
            new ToegangVastgelegd(AuditActie.InloggenMislukt, ToegangsResultaat.Geweigerd, "", [], [], "Token", "aanmelden", 0),
            services.GetRequiredService<IIdentifiers>().Next(),
            null,
            context.HttpContext.RequestAborted);
    }
}
