using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Toegang.Beleid;

namespace CaseManagement.Tests.Unit.Toegang.Beleid;

/// <summary>Domain reference §7, transcribed cell by cell as it is printed, against the data.</summary>
public sealed class MatrixTests
{
    public static readonly string[] Kolommen =
        ["melding", "ondermijning-signaal", "ondermijning-casus", "woonoverlast", "pga", "bibob", "agenda", "trail", "beheer"];

    public static readonly IReadOnlyDictionary<Rol, string[]> Tabel = new Dictionary<Rol, string[]>
    {
        [Rol.MedewerkerMeldpunt] = ["S", "M", "-", "S (intake)", "M", "X", "-", "-", "-"],
        [Rol.InternMelder] = ["S (own)", "-", "-", "-", "-", "-", "-", "-", "-"],
        [Rol.Signaalcoordinator] = ["S (ondermijning)", "S + B (W1,W2)", "S", "-", "-", "X", "S (GSO)", "own rows", "-"],
        [Rol.LidOndermijningsteam] = ["-", "L + B (W3,W4)", "L", "-", "-", "X", "L (GSO)", "-", "-"],
        [Rol.Privacyfunctionaris] = ["-", "A (checks) L", "A L", "A", "A", "A (metadata)", "M", "L", "-"],
        [Rol.Fg] = ["M", "M (L on order)", "M (L on order)", "M", "M", "M", "M", "L all", "-"],
        [Rol.Ciso] = ["-", "-", "-", "-", "-", "-", "-", "L (security)", "A"],
        [Rol.Casusregisseur] = ["-", "L own", "S own", "S own", "S own", "X", "S own items", "own rows", "-"],
        [Rol.Achtervang] = ["-", "L own", "S own", "S own", "S own", "X", "S own items", "own rows", "-"],
        [Rol.VoorzitterOverleg] = ["-", "-", "L on agenda", "L on agenda + B", "L on agenda + B", "X", "S + vaststellen", "-", "-"],
        [Rol.SecretarisOverleg] = ["-", "-", "-", "M + action list", "M + action list", "X", "S", "-", "-"],
        [Rol.AdviseurOov] = ["M", "M", "M", "M", "M", "X", "M", "-", "-"],
        [Rol.Vergunningbehandelaar] = ["-", "-", "-", "-", "-", "M + released motivation only", "-", "-", "-"],
        [Rol.BibobScreener] = ["-", "X", "X", "X", "X", "S own", "-", "own rows", "-"],
        [Rol.BibobCoordinator] = ["-", "M if priority", "-", "-", "-", "L assigned, A", "-", "own rows", "-"],
        [Rol.VthHandhaver] = ["-", "L (2B)", "L (2B)", "S (besluiten)", "-", "X", "L own items", "-", "-"],
        [Rol.Bronhouder] = ["-", "S hit/no-hit form only", "-", "-", "-", "-", "-", "-", "-"],
        [Rol.Burgemeester] = ["-", "M", "B measures", "B measures", "M, B", "B (motivation package)", "M", "-", "-"],
        [Rol.JuridischAdviseur] = ["-", "-", "L own", "L own", "L own", "L own (motivation)", "-", "-", "-"],
        [Rol.Interventieteam] = ["-", "-", "-", "L participating", "S participating", "X", "L own items", "-", "-"],
        [Rol.Politie] = ["-", "- (own supply only)", "-", "L participating", "L participating", "X", "L own items", "-", "-"],
        [Rol.Woningcorporatie] = ["-", "-", "-", "L own stock", "L participating", "X", "L own items", "-", "-"],
        [Rol.Buurtbemiddeling] = ["-", "-", "-", "L own referrals (result S)", "-", "X", "L own items", "-", "-"],
        [Rol.Hulpverlener] = ["-", "-", "-", "-", "L participating", "X", "L own items", "-", "-"],
        [Rol.Toezichtpartner] = ["-", "-", "-", "-", "-", "-", "L own items", "-", "-"],
        [Rol.FunctioneelBeheerder] = ["-", "-", "-", "-", "-", "-", "-", "-", "S (no content)"],
        [Rol.Archivaris] = ["-", "-", "-", "-", "-", "-", "-", "-", "B destruction (M)"],
        [Rol.Auditor] = ["-", "-", "-", "-", "-", "-", "-", "L on order", "-"],
    };

    /// <summary>What a printed cell means: rights, and for which dossiers. The one place where the table is interpreted.</summary>
    public static readonly IReadOnlyDictionary<string, (Recht Recht, Reikwijdte Reikwijdte)[]> Betekenis =
        new Dictionary<string, (Recht, Reikwijdte)[]>(StringComparer.Ordinal)
        {
            ["-"] = [],
            ["- (own supply only)"] = [],
            ["X"] = [(Recht.Geblokkeerd, Reikwijdte.Alle)],
            ["M"] = [(Recht.Metadata, Reikwijdte.Alle)],
            ["M + action list"] = [(Recht.Metadata, Reikwijdte.Alle)],
            ["M if priority"] = [(Recht.Metadata, Reikwijdte.Toegewezen)],
            ["M + released motivation only"] = [(Recht.Metadata, Reikwijdte.Toegewezen)],
            ["M (L on order)"] = [(Recht.Metadata, Reikwijdte.Alle), (Recht.Lezen, Reikwijdte.Toegewezen)],
            ["M, B"] = [(Recht.Metadata, Reikwijdte.Alle), (Recht.Beslissen, Reikwijdte.Toegewezen)],
            ["L"] = [(Recht.Lezen, Reikwijdte.Toegewezen)],
            ["L own"] = [(Recht.Lezen, Reikwijdte.Toegewezen)],
            ["L own (motivation)"] = [(Recht.Lezen, Reikwijdte.Toegewezen)],
            ["L (2B)"] = [(Recht.Lezen, Reikwijdte.Toegewezen)],
            ["L (GSO)"] = [(Recht.Lezen, Reikwijdte.Toegewezen)],
            ["L own items"] = [(Recht.Lezen, Reikwijdte.Toegewezen)],
            ["L on order"] = [(Recht.Lezen, Reikwijdte.Toegewezen)],
            ["L (security)"] = [(Recht.Lezen, Reikwijdte.Alle)],
            ["L all"] = [(Recht.Lezen, Reikwijdte.Toezicht)],
            ["own rows"] = [(Recht.Lezen, Reikwijdte.Eigen)],
            ["L participating"] = [(Recht.Lezen, Reikwijdte.Deelnemend)],
            ["L own stock"] = [(Recht.Lezen, Reikwijdte.Deelnemend)],
            ["L own referrals (result S)"] = [(Recht.Lezen | Recht.Antwoorden, Reikwijdte.Deelnemend)],
            ["L on agenda"] = [(Recht.Lezen, Reikwijdte.Agenda)],
            ["L on agenda + B"] = [(Recht.Lezen | Recht.Beslissen, Reikwijdte.Agenda)],
            ["L + B (W3,W4)"] = [(Recht.Lezen | Recht.Beslissen, Reikwijdte.Toegewezen)],
            ["L assigned, A"] = [(Recht.Lezen | Recht.Adviseren, Reikwijdte.Toegewezen)],
            ["S"] = [(Recht.Lezen | Recht.Schrijven, Reikwijdte.Toegewezen)],
            ["S own"] = [(Recht.Lezen | Recht.Schrijven, Reikwijdte.Toegewezen)],
            ["S own items"] = [(Recht.Lezen | Recht.Schrijven, Reikwijdte.Toegewezen)],
            ["S (GSO)"] = [(Recht.Lezen | Recht.Schrijven, Reikwijdte.Toegewezen)],
            ["S (ondermijning)"] = [(Recht.Lezen | Recht.Schrijven, Reikwijdte.Toegewezen)],
            ["S (own)"] = [(Recht.Lezen | Recht.Schrijven, Reikwijdte.Eigen)],
            ["S (besluiten)"] = [(Recht.Lezen | Recht.Schrijven, Reikwijdte.Deelnemend)],
            ["S participating"] = [(Recht.Lezen | Recht.Schrijven, Reikwijdte.Deelnemend)],
            ["S (intake)"] = [(Recht.Metadata, Reikwijdte.Alle), (Recht.Lezen | Recht.Schrijven, Reikwijdte.Toegewezen)],
            ["S + B (W1,W2)"] = [(Recht.Lezen | Recht.Schrijven | Recht.Beslissen, Reikwijdte.Alle)],
            ["S + vaststellen"] = [(Recht.Lezen | Recht.Schrijven | Recht.Beslissen, Reikwijdte.Toegewezen)],
            ["S (no content)"] = [(Recht.Lezen | Recht.Schrijven, Reikwijdte.Alle)],
            ["S hit/no-hit form only"] = [(Recht.Antwoorden, Reikwijdte.Deelnemend)],
            ["A"] = [(Recht.Lezen | Recht.Adviseren, Reikwijdte.Toegewezen)],
            ["A L"] = [(Recht.Lezen | Recht.Adviseren, Reikwijdte.Toegewezen)],
            ["A (checks) L"] = [(Recht.Lezen | Recht.Adviseren, Reikwijdte.Toegewezen)],
            ["A (metadata)"] = [(Recht.Metadata | Recht.Adviseren, Reikwijdte.Toezicht)],
            ["B measures"] = [(Recht.Beslissen, Reikwijdte.Toegewezen)],
            ["B (motivation package)"] = [(Recht.Lezen | Recht.Beslissen, Reikwijdte.Toegewezen)],
            ["B destruction (M)"] = [(Recht.Metadata | Recht.Beslissen, Reikwijdte.Alle)],
        };

    public static TheoryData<Rol, string> Cellen()
    {
        var cellen = new TheoryData<Rol, string>();
        foreach (var (rol, kolom) in Enum.GetValues<Rol>().SelectMany(rol => Kolommen.Select(kolom => (rol, kolom))))
        {
            cellen.Add(rol, kolom);
        }

        return cellen;
    }

    [Theory]
    [MemberData(nameof(Cellen))]
    public void A_cell_is_as_the_table_says(Rol rol, string kolom) => Assert.Equal(
        Verwacht(rol, kolom).Order(),
        new Huismatrix().Cellen.Where(cel => cel.Rol == rol && cel.Gebied == kolom).Select(cel => (cel.Recht, cel.Reikwijdte)).Order());

    [Fact]
    public void The_matrix_has_no_cells_beyond_the_table() =>
        Assert.All(new Huismatrix().Cellen, cel => Assert.True(Tabel.ContainsKey(cel.Rol) && Kolommen.Contains(cel.Gebied)));

    [Theory]
    [InlineData(Rol.Interventieteam, "pga", true)]
    [InlineData(Rol.VthHandhaver, "woonoverlast", true)]
    [InlineData(Rol.Casusregisseur, "woonoverlast", false)]
    [InlineData(Rol.VoorzitterOverleg, "woonoverlast", false)]
    [InlineData(Rol.Politie, "pga", false)]
    public void Who_writes_only_where_he_was_invited_is_a_guest(Rol rol, string gebied, bool gast) =>
        Assert.Equal(gast, new NeedToKnowMatrix([new Huismatrix()]).NeemtAlleenDeel(rol, gebied));

    [Fact]
    public void A_word_or_letter_that_is_not_in_the_legend_stops_the_program()
    {
        Assert.Throws<FormatException>(() => MatrixLezer.Rij(["Fg", "Q"], ["melding"]).ToList());
        Assert.Throws<FormatException>(() => MatrixLezer.Rij(["Fg", "M", "M"], ["melding"]).ToList());
        Assert.Throws<ArgumentException>(() => MatrixLezer.Rij(["Fg", "M:overal"], ["melding"]).ToList());
        Assert.Throws<ArgumentException>(() => MatrixLezer.Rij(["Baas", "M"], ["melding"]).ToList());
    }

    /// <summary>The printed cell, with the departures that roles of supervision and the table's notes make.</summary>
    internal static IReadOnlyList<(Recht Recht, Reikwijdte Reikwijdte)> Verwacht(Rol rol, string kolom)
    {
        if (!Tabel.TryGetValue(rol, out var rij))
        {
            return [];
        }

        var tekst = rij[Array.IndexOf(Kolommen, kolom)];
        return (rol, kolom, tekst) switch
        {
            // The desk works through the whole intake; who administers or advises on authorisations does so for the whole house.
            (Rol.MedewerkerMeldpunt, "melding", "S") => [(Recht.Lezen | Recht.Schrijven, Reikwijdte.Alle)],
            (Rol.Ciso, "beheer", "A") => [(Recht.Adviseren, Reikwijdte.Alle)],

            // Supervision sees that every dossier exists, also what is Geheim.
            (Rol.Fg, _, not "L all") => [.. Betekenis[tekst].Select(Toezicht)],
            (Rol.Privacyfunctionaris, "trail", _) => [(Recht.Lezen, Reikwijdte.Toezicht)],
            (Rol.Privacyfunctionaris, "agenda", _) => [(Recht.Metadata, Reikwijdte.Toezicht)],
            (Rol.Privacyfunctionaris, not "bibob", not "-") => [(Recht.Metadata, Reikwijdte.Toezicht), .. Betekenis[tekst]],
            _ => Betekenis[tekst],
        };
    }

    private static (Recht Recht, Reikwijdte Reikwijdte) Toezicht((Recht Recht, Reikwijdte Reikwijdte) cel) =>
        cel.Recht is Recht.Metadata ? (cel.Recht, Reikwijdte.Toezicht) : cel;
}
