using System.Text.RegularExpressions;
using CaseManagement.Tests.Architecture.Huis;

namespace CaseManagement.Tests.Architecture.Bestanden;

/// <summary>What a document points at is there: a file, a heading of it, or an address of the API.</summary>
public sealed partial class VerwijzingTests
{
    private const string Contract = "tests/CaseManagement.Tests.Architecture/OpenApi/contract.txt";

    [Fact]
    public void Every_link_in_a_document_leads_to_a_file_and_a_heading_of_this_repository()
    {
        var links = Documenten().SelectMany(pad => Repo.Regels(pad).SelectMany(regel => Link().Matches(regel)).Select(link => (Pad: pad, Naar: link.Groups["naar"].Value)))
            .Where(link => !link.Naar.Contains("://", StringComparison.Ordinal)).ToList();
        Assert.True(links.Count > 20, "The walk over the documents is broken.");
        var dood = links.Where(link => !Bestaat(link.Pad, link.Naar)).Select(link => $"{link.Pad}: {link.Naar}").ToList();
        Assert.True(dood.Count == 0, string.Join(Environment.NewLine, dood));
    }

    [Fact]
    public void Every_address_that_a_manual_names_with_its_method_is_in_the_contract()
    {
        var contract = Repo.Regels(Contract).Select(regel => regel.Trim()).Where(regel => Adres().IsMatch(regel)).Select(regel => string.Join(' ', regel.Split(' ')[..2])).ToHashSet();
        var genoemd = Documenten().Where(pad => pad.Contains("handleiding", StringComparison.Ordinal))
            .SelectMany(pad => Repo.Regels(pad).SelectMany(regel => Genoemd().Matches(regel)).Select(adres => (Pad: pad, Naar: $"{adres.Groups["methode"].Value} /{adres.Groups["adres"].Value}")))
            .ToList();
        Assert.True(genoemd.Count > 8 && contract.Count > 100, $"{genoemd.Count} addresses and {contract.Count} of the contract: the walk is broken.");
        var dood = genoemd.Where(adres => !contract.Contains(adres.Naar)).Select(adres => $"{adres.Pad}: {adres.Naar}").ToList();
        Assert.True(dood.Count == 0, string.Join(Environment.NewLine, dood));
    }

    private static IEnumerable<string> Documenten() => Repo.Bestanden("docs", ".md").Concat(["README.md", "CONTRIBUTING.md", "SECURITY.md"]);

    private static bool Bestaat(string van, string naar)
    {
        var delen = naar.Split('#', 2);
        var doel = delen[0].Length == 0 ? van : Path.GetRelativePath(Repo.Root, Path.Combine(Repo.Root, Path.GetDirectoryName(van) ?? "", delen[0]));
        var pad = Path.Combine(Repo.Root, doel);
        return delen.Length == 1
            ? File.Exists(pad) || Directory.Exists(pad)
            : File.Exists(pad) && Repo.Regels(doel).Any(regel => regel.StartsWith('#') && Anker(regel) == delen[1]);
    }

    private static string Anker(string kop) => string.Concat(
        kop.TrimStart('#').Trim().ToLowerInvariant().Where(teken => char.IsLetterOrDigit(teken) || teken is ' ' or '-' or '_')).Replace(' ', '-');

    [GeneratedRegex(@"\]\((?<naar>[^)\s]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("^(GET|POST|PUT) /", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Adres();

    [GeneratedRegex("`(?<methode>GET|POST|PUT) /?(?<adres>[a-z][a-z0-9/{}_-]*)(\\?[^`]*)?`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Genoemd();
}
