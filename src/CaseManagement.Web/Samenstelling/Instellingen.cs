using System.Globalization;
using CaseManagement.EventSourcing.PostgreSql;
using CaseManagement.EventSourcing.Protection;

namespace CaseManagement.Web.Samenstelling;

/// <summary>Judges the settings before anything is opened, for the host and for <c>casus</c>: a mistake is told as the setting and what is expected.</summary>
internal static class Instellingen
{
    private const string Getal = "verwacht wordt een geheel getal.";
    private const string JaNee = "verwacht wordt true of false.";
    private const string Schemanaam = "verwacht wordt de naam van een schema: 1 tot 50 kleine letters, cijfers en lage strepen, met een letter vooraan en niet pg_.";

    private const string Verbinding =
        "verwacht wordt een verbindingsreeks zoals Host=db1;Database=casus;Username=casus;SSL Mode=VerifyFull. Een waarde met een puntkomma staat tussen enkele aanhalingstekens.";

    /// <summary>Reads the settings.</summary>
    /// <exception cref="Beheerfout">One cannot be read as what it is.</exception>
    public static CasusOpties Lees(IConfiguration configuration)
    {
        var sectie = configuration.GetSection("Casus");
        foreach (var naam in new[] { nameof(CasusOpties.KoppelsleutelVersie), nameof(CasusOpties.ControlesPerJaar) })
        {
            Eis(sectie[naam] is not { Length: > 0 } tekst || int.TryParse(tekst, NumberStyles.Integer, CultureInfo.InvariantCulture, out _), naam, Getal);
        }

        Eis(
            sectie[nameof(CasusOpties.MaxAchterstand)] is not { Length: > 0 } achterstand || long.TryParse(achterstand, NumberStyles.Integer, CultureInfo.InvariantCulture, out _),
            nameof(CasusOpties.MaxAchterstand), Getal);
        foreach (var naam in new[] { nameof(CasusOpties.Demo), nameof(CasusOpties.DemoData) })
        {
            Eis(sectie[naam] is not { Length: > 0 } tekst || bool.TryParse(tekst, out _), naam, JaNee);
        }

        return sectie.Get<CasusOpties>() ?? new CasusOpties();
    }

    /// <summary>Refuses settings that cannot be meant, and a data directory that is a backup.</summary>
    /// <exception cref="Beheerfout">The first that is wrong.</exception>
    public static void Controleer(CasusOpties opties)
    {
        Eis(!string.IsNullOrWhiteSpace(opties.Directory), nameof(opties.Directory), "zij is leeg. Geef de gegevensmap, of laat de instelling weg.");
        Eis(!string.IsNullOrWhiteSpace(opties.Tenant), nameof(opties.Tenant), "zij is leeg. Geef de naam van de gemeente.");
        Eis(opties.KoppelsleutelVersie > 0, nameof(opties.KoppelsleutelVersie), "verwacht wordt een getal vanaf 1.");
        Eis(opties.MaxAchterstand >= 0, nameof(opties.MaxAchterstand), "verwacht wordt een getal vanaf 0.");
        Eis(
            opties.Store is Opslag.Sqlite or Opslag.PostgreSql or Opslag.EventStoreDb, nameof(opties.Store),
            $"verwacht wordt {Opslag.Sqlite}, {Opslag.PostgreSql} of {Opslag.EventStoreDb}.");
        Eis(opties.Store is not Opslag.EventStoreDb || OpslagOpEventStoreDb.IsMeegebouwd, nameof(opties.Store), OpslagOpEventStoreDb.Zonder);
        Eis(opties.MasterKey is not { Length: > 0 } sleutel || IsHoofdsleutel(sleutel), nameof(opties.MasterKey), "verwacht wordt base64 van 32 bytes (openssl rand -base64 32).");
        if (opties.Store is Opslag.PostgreSql)
        {
            ControleerDatabase(opties);
        }

        Reservekopiemap.Weiger(opties.Directory);
    }

    /// <summary>Refuses a schema and connection strings that cannot be read.</summary>
    /// <param name="opties">The settings; the connection string is required.</param>
    /// <param name="verbinding">Name of the setting that the connection string comes from.</param>
    /// <exception cref="Beheerfout">The first that is wrong.</exception>
    public static void ControleerDatabase(CasusOpties opties, string verbinding = nameof(CasusOpties.ConnectionString))
    {
        Eis(opties.ConnectionString is { Length: > 0 }, verbinding, $"zij ontbreekt; {Verbinding}");
        Eis(PostgreSqlSettings.IsConnectionString(opties.ConnectionString!), verbinding, Verbinding);
        Eis(opties.KeyConnectionString is not { Length: > 0 } sleutels || PostgreSqlSettings.IsConnectionString(sleutels), nameof(opties.KeyConnectionString), Verbinding);
        Eis(opties.Schema is null || PostgreSqlSettings.IsSchema(opties.Schema), nameof(opties.Schema), Schemanaam);
        var schema = Opslag.VanDatabase(opties).Schema;
        Eis(PostgreSqlSettings.IsSchema(schema), nameof(opties.Tenant), "de naam is te lang voor een schema; zet Casus__Schema.");
        Eis(
            PostgreSqlSettings.IsSchema(opties.KeySchema ?? schema + "_sleutels"), opties.KeySchema is null ? nameof(opties.Schema) : nameof(opties.KeySchema),
            opties.KeySchema is null ? "met _sleutels erachter is de naam langer dan 50 tekens; kort haar in of zet Casus__KeySchema." : Schemanaam);
        Eis(
            opties.KeyConnectionString is { Length: > 0 } || opties.KeySchema != schema, nameof(opties.KeySchema),
            "de sleutels horen in een eigen schema, niet in dat van het logboek.");
    }

    /// <summary>Refuses a house that opens personal text and has no master key.</summary>
    /// <exception cref="Beheerfout">There is none, or the file of the demo holds something else.</exception>
    public static void EisHoofdsleutel(CasusOpties opties)
    {
        if (opties.MasterKey is { Length: > 0 })
        {
            return;
        }

        Eis(opties.Demo, nameof(opties.MasterKey), "zij ontbreekt; buiten Development komt de hoofdsleutel uit de configuratie: base64 van 32 bytes.");
        var bestand = Path.Combine(opties.Directory, Hoofdsleutel.Bestand);
        if (File.Exists(bestand) && !IsHoofdsleutel(File.ReadAllText(bestand)))
        {
            throw Beheerfout.Bestand(bestand, "het hoort base64 van 32 bytes te bevatten. Zet het terug uit een kopie; zonder die hoofdsleutel zijn de persoonsgegevens onleesbaar.");
        }
    }

    private static bool IsHoofdsleutel(string tekst)
    {
        try
        {
            return MasterKey.FromBase64(tekst) is not null;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static void Eis(bool goed, string naam, string verwacht)
    {
        if (!goed)
        {
            throw Beheerfout.Instelling(naam, verwacht);
        }
    }
}
