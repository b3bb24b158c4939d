namespace CaseManagement.Web.Samenstelling;

/// <summary>A backup is no data directory: opening its files changes them, and then they are not what their manifest says.</summary>
internal static class Reservekopiemap
{
    /// <summary>What every backup holds.</summary>
    public const string Manifest = "manifest.json";

    /// <summary>Refuses a directory that holds a backup.</summary>
    /// <exception cref="Beheerfout">It does.</exception>
    public static void Weiger(string map)
    {
        if (File.Exists(Path.Combine(map, Manifest)))
        {
            throw Beheerfout.Gebruik(
                $"In de map {map} staat een reservekopie ({Manifest}). Die wordt hier niet geopend, want dat verandert haar bestanden. "
                + $"Controleer haar door haar in een nieuwe map terug te zetten: casus restore --verify {map} NIEUWE-MAP (met --keys de sleutels); de kopie zelf blijft zoals zij is.");
        }
    }
}
