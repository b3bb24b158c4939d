using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Host.NeedToKnow;

/// <summary>Who sees which dossier, for every persona in every role: the table is the need-to-know matrix as it works through the door.</summary>
public sealed class ZichttabelTests(Zichthuis huis) : IClassFixture<Zichthuis>
{
    /// <summary>
    /// <c>x</c>: the column does not exist (404); <c>-</c>: a list without it, and 404 for the dossier; <c>M</c>: code, type, state and dates;
    /// <c>L</c>: content. The columns are woonoverlast, PGA, signaal, Bibob,
    /// ondermijningscasus and integrale controle.
    /// </summary>
    private const string Verwacht = """
        v.voorzitter VoorzitterOverleg: - - x x - M
        v.voorzitter AdviseurOov: M M M x M M
        s.secretaris SecretarisOverleg: M M x x x x
        s.screener BibobScreener: x x x L x x
        t.screener BibobScreener: x x x L x x
        p.privacy Privacyfunctionaris: M M L M M L
        f.fg Fg: M M M M M M
        c.casusregisseur Casusregisseur: L L - x L L
        c.casusregisseur AdviseurOov: M M M x M M
        c.casusregisseur BibobScreener: x x x - x x
        a.adviseur Casusregisseur: L L - x L L
        a.adviseur Achtervang: L L - x L L
        a.adviseur AdviseurOov: M M M x M M
        a.adviseur BibobScreener: x x x - x x
        o.oovmedewerker Casusregisseur: - - - x - -
        o.oovmedewerker Achtervang: - - - x - -
        o.oovmedewerker AdviseurOov: M M M x M M
        o.oovmedewerker BibobScreener: x x x - x x
        m.meldpunt MedewerkerMeldpunt: M M M x x x
        m.meldpunt Casusregisseur: - - - x - -
        m.meldpunt Achtervang: - - - x - -
        m.meldpunt BibobScreener: x x x - x x
        h.vergunningen Vergunningbehandelaar: x x x M x x
        k.coordinator Signaalcoordinator: x x L x L M
        l.coordinator Signaalcoordinator: x x L x - M
        t.team1 LidOndermijningsteam: x x L x - x
        t.team2 LidOndermijningsteam: x x L x - x
        b.vergunningen Bronhouder: x x x x x x
        b.burgerzaken Bronhouder: x x x x x x
        b.burgemeester Burgemeester: - M M - - M
        j.handhaver VthHandhaver: - x - x - L
        n.beheer FunctioneelBeheerder: x x x x x x
        d.archivaris Archivaris: x x x x x x
        c.ciso Ciso: x x x x x x
        w.wijkagent Politie: L - x x x L
        t.brandweer Toezichtpartner: x x x x x L
        w.corporatie Woningcorporatie: - - x x x x
        i.interventie Interventieteam: - - x x x x
        b.bemiddelaar Buurtbemiddeling: - x x x x x
        r.reclassering Hulpverlener: x - x x x x
        """;

    [Fact]
    public async Task Every_persona_sees_what_the_table_says_and_nothing_else()
    {
        var gezien = new List<string>();
        foreach (var (persoon, rol) in Zichthuis.Rollen)
        {
            var cellen = new List<string>();
            foreach (var zaak in huis.Zaken)
            {
                cellen.Add(await CelAsync(persoon, rol, zaak));
            }

            gezien.Add($"{persoon} {rol}: {string.Join(' ', cellen)}");
        }

        var verwacht = Verwacht.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        Assert.True(verwacht.SequenceEqual(gezien, StringComparer.Ordinal), string.Join(Environment.NewLine, gezien));
    }

    /// <summary>List, search and dossier must tell the same story.</summary>
    private async Task<string> CelAsync(string persoon, string rol, Zaak zaak)
    {
        var client = huis.Als(persoon, rol, zaak.Doel);
        var lijst = await client.VraagAsync(zaak.Pad, huis.Positie);
        var dossier = await client.VraagAsync($"{zaak.Pad}/{zaak.Id}");
        var opCode = await client.StuurAsync($"{zaak.Pad}/_zoek", new { code = zaak.Code });
        if (lijst.Status == 404)
        {
            Assert.Equal((404, 404), (dossier.Status, opCode.Status));
            return "x";
        }

        var codes = lijst.Body.GetProperty("dossiers").EnumerateArray().Select(d => d.GetProperty("code").GetString()).ToList();
        Assert.Equal(codes.Count, lijst.Body.GetProperty("totaal").GetInt32());
        if (opCode.Status == 200)
        {
            Assert.Equal(codes, opCode.Body.GetProperty("dossiers").EnumerateArray().Select(d => d.GetProperty("code").GetString()));
        }
        else
        {
            Assert.Equal((403, "ROL-06"), (opCode.Status, opCode.Regel));
        }

        if (codes.Count == 0)
        {
            Assert.Equal(404, dossier.Status);
            return "-";
        }

        Assert.Equal([zaak.Code], codes);
        Assert.Equal(200, dossier.Status);
        return dossier.Body.TryGetProperty("inhoud", out _) ? "L" : "M";
    }
}
