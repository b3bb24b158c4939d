using System.Buffers.Binary;
using CaseManagement.Cli.Beheer;
using CaseManagement.EventSourcing.Sqlite;

namespace CaseManagement.Tests.Host.Beheer;

/// <summary>What <c>casus verify</c> sees of pages of the file that hold nothing: how they hang together, not what stands in them.</summary>
public sealed class VerifyVrijePaginaTests : IDisposable
{
    // https://sqlite.org/fileformat2.html#the_database_header
    private const int PageSizeAt = 16;
    private const int FirstTrunkAt = 32;
    private const int FreeCountAt = 36;

    private readonly Beheerproef proef = new();

    private string Bestand => Path.Combine(proef.Data.FullName, SqliteEventStore.FileName);

    public void Dispose() => proef.Dispose();

    [Theory]
    [InlineData("het aantal in de kop")]
    [InlineData("een bladzijde die niet bestaat")]
    public async Task A_list_of_free_pages_that_does_not_hang_together_is_damage(string wat)
    {
        await MetVrijePaginasAsync();
        var bytes = await File.ReadAllBytesAsync(Bestand, Beheerproef.Cancellation);
        var trunk = (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(FirstTrunkAt)) - 1) * BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(PageSizeAt));
        var plaats = wat == "het aantal in de kop" ? FreeCountAt : trunk + 8;
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(plaats), wat == "het aantal in de kop" ? 3 : 0x7FFFFFF0);
        await File.WriteAllBytesAsync(Bestand, bytes, Beheerproef.Cancellation);

        var (code, tekst) = await VerifyAsync();

        Assert.Equal(3, code);
        Assert.Contains("De bestanden zijn beschadigd", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_in_a_free_page_says_nothing_and_is_not_looked_at()
    {
        await MetVrijePaginasAsync();
        var bytes = await File.ReadAllBytesAsync(Bestand, Beheerproef.Cancellation);
        var size = BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(PageSizeAt));
        var trunk = (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(FirstTrunkAt)) - 1) * size;
        var blad = (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(trunk + 8)) - 1) * size;
        bytes[blad + 100] ^= 0xFF;
        await File.WriteAllBytesAsync(Bestand, bytes, Beheerproef.Cancellation);

        Assert.Equal(0, (await VerifyAsync()).Code);
    }

    private async Task MetVrijePaginasAsync()
    {
        await proef.VulAsync();
        Beheerproef.Sql(proef.Data.FullName, "CREATE TABLE vulling(x BLOB); INSERT INTO vulling SELECT randomblob(200000); DROP TABLE vulling; PRAGMA wal_checkpoint(TRUNCATE)");
        Assert.True((long)Beheerproef.Sql(proef.Data.FullName, "PRAGMA freelist_count")! > 10);
    }

    private Task<(int Code, string Tekst)> VerifyAsync() => Beheerproef.LoopAsync(uit =>
        new Verificatie(proef.Data, true, uit, Beheerproef.Development).VoerUitAsync(Beheerproef.Cancellation));
}
