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
/// <param name="opties">Where files are kept.</param>
/// <param name="identifiers">Names files.</param>
internal sealed class Bijlagekluis(CasusOpties opties, IIdentifiers identifiers) : IBijlagekluis
{
    /// <summary>Folder in the data directory.</summary>
    public const string Map = "bijlagen";

    /// <summary>How the name of a file ends while it is being written.</summary>
    public const string Onaf = ".onaf";

    /// <summary>
    /// Whether attachments can be kept. On a database server there may be more hosts, and each must find what another received: then they are taken only
    /// when the keeper says where all hosts see them.
    /// </summary>
    public bool IsIngericht => opties.Store == Opslag.Sqlite || opties.AttachmentDirectory is not null;

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
        var map = Path.GetDirectoryName(pad)!;
        Directory.CreateDirectory(map);
        await using (var stroom = new FileStream(pad + Onaf, FileMode.CreateNew, FileAccess.Write, FileShare.None, 4096, FileOptions.Asynchronous))
        {
            await stroom.WriteAsync(verzegeld, cancellation);
            stroom.Flush(flushToDisk: true);
        }

        // A file has its name when it is whole, and keeps it after a power cut: the event that names it comes after this.
        File.Move(pad + Onaf, pad);
        Schijf.SpoelMap(map);
        Schijf.SpoelMap(MapVan(opties));
        return new BijlageOpgave(
            bijlage.Soort, bijlage.Inhoud.Length, bestand, Convert.ToBase64String(sleutel), Convert.ToHexStringLower(SHA256.HashData(verzegeld)));
    }

    /// <summary>Throws away what the log did not take.</summary>
    public void Verwerp(IEnumerable<BijlageOpgave> bijlagen)
    {
        foreach (var bijlage in bijlagen)
        {
            Verwijder(bijlage.Bestand);
        }
    }

    public bool Verwijder(Guid bestand)
    {
        try
        {
            // Without the folder of the installation, such as a disk that is not there, nothing is known of the file.
            var map = Path.GetDirectoryName(Pad(bestand))!;
            if (!Directory.Exists(map))
            {
                return Directory.Exists(MapVan(opties));
            }

            File.Delete(Pad(bestand));
            Schijf.SpoelMap(map);
            return true;
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            // What is left is noise without its key; casus verify counts it.
            return false;
        }
    }

    /// <summary>Where an installation keeps its attachments.</summary>
    public static string MapVan(CasusOpties opties) => opties.AttachmentDirectory ?? Path.Combine(opties.Directory, Map);

    /// <summary>Where a file lies below that.</summary>
    public static string Plaats(Guid bestand) => Path.Combine(bestand.ToString("N")[..2], bestand.ToString("N"));

    private string Pad(Guid bestand) => Path.Combine(MapVan(opties), Plaats(bestand));
}
