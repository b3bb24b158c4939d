using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using CaseManagement.Cli.Import;
using NodaTime;

namespace CaseManagement.Tests.Unit.Import;

/// <summary>What the import tests share: a context, a line that is in order, and the sample file.</summary>
internal static class ImportProef
{
    public const string Kop =
        "Nr;Soort;Ontvangen op;Kanaal;Melder;Omschrijving;Straat en huisnr;Postcode;Betrokkene;Geb.datum;BSN;1e verantwoordelijke;Achtervang;Stand van zaken;Volgende actie;Actie door;Uiterlijk;Opmerking";

    public static readonly ImportContext Context = MetIngelezen(null);

    public static string Voorbeeldbestand => Path.Combine(Map(), "Data", "lopende-dossiers.csv");

    public static ImportContext MetIngelezen(IReadOnlyDictionary<ImportSleutel, string>? ingelezen) => new(
        new LocalDate(2026, 11, 22),
        ["c.casusregisseur", "a.adviseur", "o.oovmedewerker", "m.meldpunt"],
        ["Alliantie", "Buurtbemiddeling", "wijkagent"],
        tekst => Convert.ToHexStringLower(HMACSHA256.HashData("proef"u8, Encoding.UTF8.GetBytes(tekst))),
        ingelezen);

    /// <summary>A line in order, with some cells replaced; the texts must not need quotation marks.</summary>
    public static string Regel(params (Kolom Kolom, string Tekst)[] cellen)
    {
        string[] regel =
        [
            "2026-001", "Woonoverlast", "06-02-2026", "Alliantie", "professional", "Stank in portiek", "Proefstraat 1", "0000 AD", "M. el Voorbeeld",
            "23-01-1988", "", "c.casusregisseur", "a.adviseur", "monitoring", "terugbellen", "m.meldpunt", "16-02-2026", "",
        ];
        foreach (var (kolom, tekst) in cellen)
        {
            regel[(int)kolom] = tekst;
        }

        return string.Join(';', regel);
    }

    public static SpreadsheetBestand Lees(string tekst) => Gelezen(SpreadsheetLezer.Lees(Encoding.UTF8.GetBytes(tekst)));

    public static SpreadsheetBestand Gelezen(Leesuitkomst uitkomst) => Assert.IsType<Leesuitkomst.Gelezen>(uitkomst).Bestand;

    public static Bevinding Afgewezen(Leesuitkomst uitkomst) => Assert.IsType<Leesuitkomst.Afgewezen>(uitkomst).Reden;

    public static IReadOnlyList<Beoordeling> BeoordeelBestand(string tekst, ImportContext? context = null) =>
        [.. Beoordelaar.Beoordeel(Lees(tekst), context ?? Context)];

    public static Beoordeling Beoordeel(params (Kolom Kolom, string Tekst)[] cellen) =>
        Assert.Single(BeoordeelBestand($"{Kop}\r\n{Regel(cellen)}\r\n"));

    /// <summary>Every finding as <c>ernst regel kolom</c>: <c>x</c> refuses, <c>?</c> holds, <c>!</c> warns.</summary>
    public static string Kort(this Beoordeling beoordeling) =>
        string.Join(" | ", beoordeling.Bevindingen.Select(b => $"{"!?x"[(int)b.Ernst]} {b.RegelId} {b.Kolom}".TrimEnd()));

    private static string Map([CallerFilePath] string bestand = "") => Path.GetDirectoryName(bestand)!;
}
