using CaseManagement.Cli.Opdrachten;
using CaseManagement.EventSourcing.Evidence;
using CaseManagement.Web.Samenstelling;

namespace CaseManagement.Cli.Beheer;

/// <summary>Holds signed heads from elsewhere against a backup, and brings the heads over that still hold.</summary>
/// <param name="verzoek">What is asked.</param>
/// <param name="bron">The heads in the backup.</param>
/// <param name="tenant">The municipality.</param>
internal sealed class Hoofdencontrole(Herstelverzoek verzoek, string bron, string tenant)
{
    private readonly List<string> verslag = [];

    /// <summary>What is to be told.</summary>
    public IReadOnlyList<string> Verslag => verslag;

    /// <summary>Writes the heads up to a position, what became void, trusted public keys and lists of destroyed keys into a directory.</summary>
    /// <returns>The lists of destroyed keys that were found beside the heads.</returns>
    /// <exception cref="Weigering">A head cannot be trusted, or the backup misses events and that was not accepted.</exception>
    public BewakingBron NeemOver(string map, long positie)
    {
        Doelmap.MaakMap(map);
        var vertrouwd = Sleutels(map);
        try
        {
            var elders = verzoek.Hoofden.SelectMany(Bestanden).ToList();
            var bestanden = elders.Prepend(Path.Combine(bron, $"{tenant}.jsonl")).Where(File.Exists).ToList();
            var regels = bestanden.SelectMany(SignedHeads.ReadFile).ToList();
            if (regels.Exists(regel => !regel.IsTrusted(tenant, vertrouwd)))
            {
                throw new Weigering("Een ondertekend hoofd heeft geen geldige handtekening van een vertrouwde sleutel. Geef met --public-key de sleutel die u vertrouwt.");
            }

            CheckVerlies(regels.Select(regel => regel.Head!.Position).DefaultIfEmpty().Max(), positie);
            Schrijf(bestanden, map, positie);
            return new BewakingBron(map, [bron, .. verzoek.Hoofden]);
        }
        finally
        {
            vertrouwd.ForEach(sleutel => sleutel.Dispose());
        }
    }

    private void CheckVerlies(long ondertekend, long positie)
    {
        if (ondertekend <= positie)
        {
            return;
        }

        var ontbreekt = $"Deze reservekopie mist ten minste {Telwoord.Gebeurtenissen(ondertekend - positie)}: elders is positie {ondertekend} ondertekend, de kopie eindigt bij {positie}.";
        if (!verzoek.AanvaardVerlies)
        {
            throw new Weigering($"{ontbreekt} Zoek een nieuwere kopie, of geef --accept-loss als het verlies vaststaat. Er is niets teruggezet.");
        }

        verslag.Add($"{ontbreekt} Dat verlies is aanvaard (--accept-loss); de vervallen hoofden blijven bewaard in hoofden/{tenant}.vervallen.jsonl.");
    }

    private List<SigningKey> Sleutels(string map)
    {
        var bestanden = verzoek.OpenbareSleutel is { } gekozen ? [gekozen] : Directory.Exists(bron) ? Directory.GetFiles(bron, "vertrouwd-*.pem") : [];
        var sleutels = bestanden.Select(Sleutel).ToList();
        sleutels.ForEach(sleutel => File.WriteAllText(Path.Combine(map, $"vertrouwd-{sleutel.Id}.pem"), sleutel.PublicPem));
        return sleutels;
    }

    private SigningKey Sleutel(string pad)
    {
        try
        {
            return Bewijs.Openbaar(pad);
        }
        catch (Beheerfout) when (pad == verzoek.OpenbareSleutel)
        {
            throw new Weigering($"Het bestand {pad} (--public-key) bevat geen openbare sleutel in PEM (ECDSA P-256). Er is niets teruggezet.", Afloop.VerkeerdGebruik);
        }
        catch (FileNotFoundException) when (pad == verzoek.OpenbareSleutel)
        {
            throw new Weigering($"Het bestand {pad} (--public-key) bestaat niet. Er is niets teruggezet.", Afloop.VerkeerdGebruik);
        }
    }

    private void Schrijf(List<string> bestanden, string map, long positie)
    {
        var regels = bestanden.SelectMany(File.ReadLines).Where(regel => regel.Length > 0).Distinct(StringComparer.Ordinal)
            .Select(regel => (Tekst: regel, Hoofd: SignedHeads.Parse(regel))).Where(regel => regel.Hoofd is not null).ToList();
        File.WriteAllLines(
            Path.Combine(map, $"{tenant}.jsonl"), regels.Where(regel => regel.Hoofd!.Position <= positie).OrderBy(regel => regel.Hoofd!.Position).Select(regel => regel.Tekst));
        if (regels.Where(regel => regel.Hoofd!.Position > positie).Select(regel => regel.Tekst).ToList() is { Count: > 0 } vervallen)
        {
            File.WriteAllLines(Path.Combine(map, $"{tenant}.vervallen.jsonl"), vervallen);
        }
    }

    private IEnumerable<string> Bestanden(string pad)
    {
        if (File.Exists(pad))
        {
            return [pad];
        }

        var bestand = new[] { Path.Combine(pad, $"{tenant}.jsonl"), Path.Combine(pad, "hoofden", $"{tenant}.jsonl") }.FirstOrDefault(File.Exists);
        return bestand is null
            ? throw new Weigering($"In {pad} staan geen ondertekende hoofden van {tenant}.", Afloop.VerkeerdGebruik)
            : [bestand];
    }
}
