using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Protection;

namespace CaseManagement.Web.Samenstelling;

/// <summary>
/// Finds the master key: from configuration, or in Development from a generated file with mode 600. One that did not wrap the keys of the store is refused
/// here, so before anything that needs it can write.
/// </summary>
internal static class Hoofdsleutel
{
    public const string Bestand = "master.key";

    /// <param name="opties">Where the master key is.</param>
    /// <param name="sleutels">The keys that it wraps.</param>
    /// <param name="archief">The same keys as a whole.</param>
    /// <exception cref="Beheerfout">It is not there, or did not wrap those keys.</exception>
    public static MasterKey Van(CasusOpties opties, IKeyStore sleutels, IKeyArchive archief)
    {
        var sleutel = Lees(opties, archief);
        try
        {
            return new MasterKeyCheck(sleutels, sleutel).Ask();
        }
        catch (WrongMasterKeyException fout)
        {
            throw Hoofdsleutelfout.Past(fout);
        }
    }

    /// <summary>Refuses to start with the wrong master key. To be called before anything is written.</summary>
    /// <param name="diensten">The house.</param>
    /// <exception cref="Beheerfout">The master key is not there, or did not wrap the keys of this house.</exception>
    public static void Controleer(IServiceProvider diensten) => _ = diensten.GetRequiredService<MasterKey>();

    private static MasterKey Lees(CasusOpties opties, IKeyArchive archief)
    {
        Instellingen.EisHoofdsleutel(opties);
        if (opties.MasterKey is { Length: > 0 } text)
        {
            return MasterKey.FromBase64(text);
        }

        // A new master key beside keys would make everything unreadable without saying so.
        var pad = Path.Combine(opties.Directory, Bestand);
        return File.Exists(pad) || archief.Read(after: null, maxCount: 1).Count == 0
            ? MasterKey.FromFile(pad, createIfMissing: true)
            : throw Hoofdsleutelfout.Ontbreekt(pad);
    }
}
