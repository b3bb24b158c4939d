using CaseManagement.Cli.Beheer;

namespace CaseManagement.Tests.Host.Beheer;

/// <summary><c>casus verify</c>: what it proves, what it names, and its exit codes.</summary>
public sealed class VerifyTests : IDisposable
{
    private readonly Beheerproef proef = new();

    public void Dispose() => proef.Dispose();

    [Fact]
    public async Task An_untouched_installation_is_proven_down_to_its_rows()
    {
        await proef.VulAsync();
        await proef.BijAsync();

        var (code, tekst) = await VerifyAsync();

        Assert.True(code == 0, tekst);
        Assert.Contains("De bestanden zijn heel.", tekst, StringComparison.Ordinal);
        Assert.Contains("ondertekende hoofden komen overeen", tekst, StringComparison.Ordinal);
        Assert.Contains("10 van de 10 leesmodellen zijn gelijk aan het logboek", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_leaves_a_signed_head_of_its_last_event()
    {
        await proef.VulAsync();
        await proef.VulAsync("2026-002");

        var (code, tekst) = await VerifyAsync();

        Assert.True(code == 0, tekst);
        Assert.Contains("; 3 ondertekende hoofden komen overeen.", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_flipped_byte_in_a_row_names_its_read_model_and_key_and_nothing_else()
    {
        await proef.VulAsync();
        await proef.BijAsync();
        var sleutel = (string)Beheerproef.Sql(proef.Data.FullName, "SELECT key FROM rm_auditregels__g1 ORDER BY key LIMIT 1 OFFSET 3")!;
        Beheerproef.Sql(
            proef.Data.FullName,
            $"UPDATE rm_auditregels__g1 SET doc = CAST(substr(CAST(doc AS BLOB), 1, 9) || x'7e' || substr(CAST(doc AS BLOB), 11) AS BLOB) WHERE key = '{sleutel}'");

        var (code, tekst) = await VerifyAsync();

        Assert.Equal(4, code);
        Assert.Contains($"Het leesmodel auditregels wijkt af van het logboek: rij {sleutel} heeft een andere inhoud.", tekst, StringComparison.Ordinal);
        Assert.Contains("9 van de 10 leesmodellen zijn gelijk", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Voorbeeld", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_that_are_gone_that_do_not_belong_and_that_sort_elsewhere_are_found_and_counted()
    {
        await proef.VulAsync();
        await proef.BijAsync();
        var map = proef.Data.FullName;
        Beheerproef.Sql(map, "DELETE FROM rm_auditregels__g1 WHERE key IN (SELECT key FROM rm_auditregels__g1 ORDER BY key LIMIT 3)");
        Beheerproef.Sql(map, "INSERT INTO rm_dossiers__g1 SELECT * FROM rm_dossiers__g1 WHERE FALSE");
        Beheerproef.Sql(map, "UPDATE rm_dossiers__g1 SET key = 'zz' || key");
        var kolom = (string)Beheerproef.Sql(map, "SELECT name FROM pragma_table_info('rm_medewerkers__g1') WHERE name NOT IN ('key', 'doc') LIMIT 1")!;
        Beheerproef.Sql(map, $"UPDATE rm_medewerkers__g1 SET \"{kolom}\" = 'anders' WHERE key = (SELECT min(key) FROM rm_medewerkers__g1)");

        var (code, tekst) = await VerifyAsync();

        Assert.Equal(4, code);
        Assert.Matches("auditregels wijkt af van het logboek: rij \\S+ ontbreekt, en nog 2 andere rijen\\.", tekst);
        Assert.Matches("dossiers wijkt af van het logboek: rij \\S+ ontbreekt, en nog 1 andere rij\\.", tekst);
        Assert.Matches($"medewerkers wijkt af van het logboek: rij \\S+ heeft een andere waarde in kolom {kolom}\\.", tekst);
    }

    [Fact]
    public async Task With_log_only_the_read_models_are_left_out_and_it_says_so()
    {
        await proef.VulAsync();
        await proef.BijAsync();
        Beheerproef.Sql(proef.Data.FullName, "DELETE FROM rm_auditregels__g1");

        var (code, tekst) = await VerifyAsync(alleenLog: true);

        Assert.Equal(0, code);
        Assert.Contains("niet nagerekend (--log-only)", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_event_is_evidence_and_comes_before_what_rows_say()
    {
        await proef.VulAsync();
        Beheerproef.Sql(proef.Data.FullName, "UPDATE events SET metadata = CAST('{}' AS BLOB) WHERE position = 5");

        var (code, tekst) = await VerifyAsync();

        Assert.Equal(1, code);
        Assert.Contains("Eerste afwijkende record: positie 5", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_index_that_does_not_fit_its_table_is_damage_of_the_file()
    {
        await proef.VulAsync();
        Beheerproef.Sql(
            proef.Data.FullName,
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE UNIQUE INDEX events_by_stream ON events(version, stream)' WHERE name = 'events_by_stream'");

        var (code, tekst) = await VerifyAsync();

        Assert.Equal(3, code);
        Assert.Contains("De bestanden zijn beschadigd", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_directory_without_a_log_is_wrong_use_and_stays_empty()
    {
        var (code, tekst) = await Beheerproef.LoopAsync(uit =>
            new Verificatie(new DirectoryInfo(proef.Pad("leeg")), false, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation));

        Assert.Equal(2, code);
        Assert.Contains("staat geen logboek", tekst, StringComparison.Ordinal);
        Assert.False(Directory.Exists(proef.Pad("leeg")));
    }

    [Fact]
    public async Task Without_room_for_scratch_the_log_is_proven_and_there_is_no_alarm()
    {
        await proef.VulAsync();
        await proef.BijAsync();
        var bestand = proef.Pad("geen-map");
        await File.WriteAllTextAsync(bestand, "", Beheerproef.Cancellation);

        var (code, tekst) = await Beheerproef.LoopAsync(uit =>
            new Verificatie(proef.Data, false, uit, Beheerproef.Development, klad: bestand).VoerUitAsync(Beheerproef.Cancellation));

        Assert.Equal(3, code);
        Assert.Contains("Het logboek klopt:", tekst, StringComparison.Ordinal);
        Assert.Contains($"De kladdatabase in {bestand}", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("beveiligingsincident", tekst, StringComparison.Ordinal);
    }

    private Task<(int Code, string Tekst)> VerifyAsync(bool alleenLog = false) => Beheerproef.LoopAsync(uit =>
        new Verificatie(proef.Data, alleenLog, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation));
}
