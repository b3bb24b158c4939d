namespace CaseManagement.Web.Samenstelling;

/// <summary>
/// Settings that are secrets, each in a file of its own that is named after it (<c>Casus__MasterKey</c>), as containers are given them. Unlike an
/// environment variable, a file is not shown by whoever inspects the process.
/// </summary>
internal static class Geheimbestanden
{
    /// <summary>The settings with those of the directory that <c>Casus:SecretsDirectory</c> names laid over them; without one, the settings.</summary>
    /// <exception cref="Beheerfout">There is no such directory.</exception>
    public static IConfiguration Bij(IConfiguration configuration) =>
        configuration["Casus:SecretsDirectory"] is { Length: > 0 } map
            ? new ConfigurationBuilder().AddConfiguration(configuration).AddKeyPerFile(Bestaand(Path.GetFullPath(map)), optional: false).Build()
            : configuration;

    private static string Bestaand(string map) => Directory.Exists(map)
        ? map
        : throw Beheerfout.Instelling("SecretsDirectory", "deze map is er niet. Geef de map met een bestand per geheime instelling.");
}
