using System.Security.Cryptography;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Meldingen.Bijlagen;
using CaseManagement.Meldingen.Bijlagen.Schonen;
using CaseManagement.Web.Samenstelling;

namespace CaseManagement.Web.OpenbaarMeldpunt;

/// <summary>
/// Attachments as sealed files beside the log (AES-256-GCM; layout nonce, ciphertext, tag), each under a key of its own that stands sealed in the log: when the
/// key there is destroyed, the file is noise. A file without an event, left by a crash, is noise from the start, because its key was only in memory.
/// </summary>
/// <param name="opties">Where the data directory is.</param>
/// <param name="identifiers">Names files.</param>
internal sealed class Bijlagekluis(CasusOpties opties, IIdentifiers identifiers) : IBijlagekluis
{
    /// <summary>Folder in the data directory.</summary>
    public const string Map = "bijlagen";

    private const int Nonce = 12;
    private const int Tag = 16;

    public async Task<byte[]?> LeesAsync(Guid bestand, string sleutel, string vingerafdruk, CancellationToken cancellation)
    {
        var pad = Pad(bestand);
        if (sleutel == PersonalDataProtector.Destroyed || !File.Exists(pad))
        {
            return null;
        }

        var verzegeld = await File.ReadAllBytesAsync(pad, cancellation);
        if (verzegeld.Length < Nonce + Tag || !CryptographicOperations.FixedTimeEquals(SHA256.HashData(verzegeld), Convert.FromHexString(vingerafdruk)))
        {
            return null;
        }

        var inhoud = new byte[verzegeld.Length - Nonce - Tag];
        using var aes = new AesGcm(Convert.FromBase64String(sleutel), Tag);
        aes.Decrypt(verzegeld.AsSpan(0, Nonce), verzegeld.AsSpan(Nonce..^Tag), verzegeld.AsSpan(^Tag..), inhoud, bestand.ToByteArray());
        return inhoud;
    }

    /// <summary>Seals and keeps an attachment; durable when this returns, and without meaning until its key is in the log.</summary>
    public async Task<BijlageOpgave> BewaarAsync(Geschoond bijlage, CancellationToken cancellation)
    {
        var bestand = identifiers.Next();
        var sleutel = RandomNumberGenerator.GetBytes(32);
        var verzegeld = new byte[Nonce + bijlage.Inhoud.Length + Tag];
        RandomNumberGenerator.Fill(verzegeld.AsSpan(0, Nonce));
        using (var aes = new AesGcm(sleutel, Tag))
        {
            aes.Encrypt(verzegeld.AsSpan(0, Nonce), bijlage.Inhoud, verzegeld.AsSpan(Nonce..^Tag), verzegeld.AsSpan(^Tag..), bestand.ToByteArray());
        }

        var pad = Pad(bestand);
        Directory.CreateDirectory(Path.GetDirectoryName(pad)!);
        await using (var stroom = new FileStream(pad, FileMode.CreateNew, FileAccess.Write, FileShare.None, 4096, FileOptions.Asynchronous))
        {
            await stroom.WriteAsync(verzegeld, cancellation);
            stroom.Flush(flushToDisk: true);
        }

        return new BijlageOpgave(
            bijlage.Soort, bijlage.Inhoud.Length, bestand, Convert.ToBase64String(sleutel), Convert.ToHexStringLower(SHA256.HashData(verzegeld)));
    }

    /// <summary>Throws away what the log did not take.</summary>
    public void Verwerp(IEnumerable<BijlageOpgave> bijlagen)
    {
        foreach (var bijlage in bijlagen)
        {
            File.Delete(Pad(bijlage.Bestand));
        }
    }

    private string Pad(Guid bestand)
    {
        var naam = bestand.ToString("N");
        return Path.Combine(opties.Directory, Map, naam[..2], naam);
    }
}
