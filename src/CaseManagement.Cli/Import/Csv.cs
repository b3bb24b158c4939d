using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace CaseManagement.Cli.Import;

/// <summary>Writes cells as spreadsheet programs of Dutch offices read them.</summary>
internal static class Csv
{
    /// <summary>What ends a line.</summary>
    public const string Regeleinde = "\r\n";

    /// <summary>One line, quoted where needed, without its line end.</summary>
    public static string Regel(IEnumerable<string> cellen)
    {
        using var tekst = new StringWriter(CultureInfo.InvariantCulture);
        using var schrijver = new CsvWriter(tekst, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = RecordSplitter.Scheidingsteken.ToString() });
        foreach (var cel in cellen)
        {
            schrijver.WriteField(cel);
        }

        schrijver.Flush();
        return tekst.ToString();
    }
}
