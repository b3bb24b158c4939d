using CaseManagement.EventSourcing.Protection;

namespace CaseManagement.Web.Samenstelling;

/// <summary>Finds the master key: from configuration, or in Development from a generated file with mode 600.</summary>
internal static class Hoofdsleutel
{
    public const string Bestand = "master.key";

    public static MasterKey Van(CasusOpties opties, Func<bool> heeftSleutels)
    {
        if (opties.MasterKey is { Length: > 0 } text)
        {
            return MasterKey.FromBase64(text);
        }

        // A new master key beside existing data keys would make everything unreadable without saying so.
        return opties.Demo
            ? MasterKey.FromFile(Path.Combine(opties.Directory, Bestand), createIfMissing: !heeftSleutels())
            : throw new InvalidOperationException("Zet Casus:MasterKey: de hoofdsleutel komt buiten Development uit de configuratie.");
    }
}
