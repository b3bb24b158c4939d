using System.Security.Claims;
using System.Security.Cryptography;
using CaseManagement.Kernel.Identiteit;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using NodaTime;

namespace CaseManagement.Web.Aanmelden;

/// <summary>
/// Development only: a signing key in the data directory (mode 600) with which <c>casus token PERSONA</c> makes short-lived tokens that the
/// host on the same directory accepts.
/// </summary>
public sealed class DemoSleutel : IDisposable
{
    /// <summary>Issuer and audience of demo tokens.</summary>
    public const string Uitgever = "casus-demo";

    /// <summary>Name of the key file.</summary>
    public const string Bestand = "demo-token.pem";

    private static readonly Duration Geldig = Duration.FromHours(8);
    private readonly ECDsa sleutel;

    private DemoSleutel(ECDsa sleutel) => this.sleutel = sleutel;

    /// <summary>The validation key.</summary>
    public SecurityKey Publiek => new ECDsaSecurityKey(sleutel) { KeyId = Uitgever };

    /// <summary>Reads the key of a data directory, or makes one.</summary>
    public static DemoSleutel Van(string directory)
    {
        var path = Path.Combine(directory, Bestand);
        var ecdsa = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        if (File.Exists(path))
        {
            ecdsa.ImportFromPem(File.ReadAllText(path));
        }
        else
        {
            EventSourcing.Protection.SecretFile.CreateOnce(path, ecdsa.ExportECPrivateKeyPem());
            ecdsa.ImportFromPem(File.ReadAllText(path));
        }

        return new DemoSleutel(ecdsa);
    }

    /// <summary>A token for a persona, valid for eight hours.</summary>
    public string Token(GebruikerId gebruiker, Instant nu) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Uitgever,
        Audience = Uitgever,
        Subject = new ClaimsIdentity([new Claim("sub", gebruiker.Value)]),
        IssuedAt = nu.ToDateTimeUtc(),
        NotBefore = nu.ToDateTimeUtc(),
        Expires = (nu + Geldig).ToDateTimeUtc(),
        SigningCredentials = new SigningCredentials(Publiek, SecurityAlgorithms.EcdsaSha256)
        {
            // The cache of the library is shared by the process and would keep the key of a disposed instance.
            CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false },
        },
    });

    /// <inheritdoc/>
    public void Dispose() => sleutel.Dispose();
}
