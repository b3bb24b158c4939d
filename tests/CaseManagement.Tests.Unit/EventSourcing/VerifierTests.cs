using System.Text;
using CaseManagement.EventSourcing.Evidence;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Tests.Unit.Testing;
using NodaTime;

namespace CaseManagement.Tests.Unit.EventSourcing;

public sealed class VerifierTests : IDisposable
{
    private readonly ToyLog log = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("hoofden");
    private readonly SigningKey key;
    private readonly SignedHeads heads;
    private readonly HeadSigner signer;

    public VerifierTests()
    {
        key = SigningKey.FromFile(Path.Combine(folder.FullName, "sleutels", "hoofden.pem"), createIfMissing: true);
        heads = new SignedHeads(Path.Combine(folder.FullName, "hoofden"), log.Events.Tenant);
        signer = new HeadSigner(log.Events, heads, key, log.Clock);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_untouched_log_is_intact()
    {
        await FillAsync();
        Assert.Equal(new VerificationReport(12, 2, null), await VerifyAsync());
    }

    [Fact]
    public async Task A_head_of_the_empty_log_counts_as_one_that_agrees()
    {
        await signer.SignAsync(Cancellation);
        await FillAsync();
        Assert.Equal(new VerificationReport(12, 3, null), await VerifyAsync());
    }

    [Fact]
    public async Task An_empty_log_is_intact() => Assert.True((await VerifyAsync()).IsIntact);

    [Fact]
    public async Task Every_single_flipped_byte_is_found_at_its_event()
    {
        await FillAsync();
        for (var i = 0; i < log.Events.Log.Count; i++)
        {
            var original = log.Events.Log[i];
            var data = original.Data.ToArray();
            data[^2] ^= 1;
            log.Events.Log[i] = original with { Data = data };
            await FindsAsync(i + 1, original.Stream, original.Version, BadRecordReason.Changed);
            log.Events.Log[i] = original;
        }
    }

    [Fact]
    public async Task Two_swapped_rows_are_found()
    {
        await FillAsync();
        var (third, fourth) = (log.Events.Log[2], log.Events.Log[3]);
        (log.Events.Log[2], log.Events.Log[3]) = (fourth with { Position = 3 }, third with { Position = 4 });
        Assert.Equal(3, (await VerifyAsync()).FirstBad!.Position);

        (log.Events.Log[2], log.Events.Log[3]) = (fourth, third);
        await FindsAsync(3, fourth.Stream, fourth.Version, BadRecordReason.PositionOutOfOrder);
    }

    [Fact]
    public async Task A_row_taken_from_the_middle_is_found()
    {
        await FillAsync();
        log.Events.HeadOverride = new LogHead(12, log.Events.Log[^1].Hash);
        log.Events.Log.RemoveAt(4);
        Assert.Equal((5L, BadRecordReason.PositionOutOfOrder), await FirstAsync());
    }

    [Fact]
    public async Task A_version_out_of_order_is_found_even_in_a_fitting_chain()
    {
        await FillAsync();
        log.Events.Log[11] = log.Events.Log[11] with { Version = 9 };
        Rehash(11);
        Assert.Equal((12L, BadRecordReason.VersionOutOfOrder), await FirstAsync());
    }

    [Fact]
    public async Task A_deleted_last_row_is_found_by_the_head_row()
    {
        await FillAsync();
        log.Events.HeadOverride = new LogHead(12, log.Events.Log[^1].Hash);
        log.Events.Log.RemoveAt(11);
        Assert.Equal((12L, BadRecordReason.HeadDiffers), await FirstAsync());
    }

    [Fact]
    public async Task A_deleted_last_row_with_a_repaired_head_row_is_found_by_the_signed_head()
    {
        await FillAsync();
        log.Events.Log.RemoveAt(11);
        Assert.Equal((12L, BadRecordReason.Truncated), await FirstAsync());
    }

    [Fact]
    public async Task A_row_after_the_head_row_is_found()
    {
        await FillAsync();
        await log.CountAsync("note-1", 13);
        log.Events.HeadOverride = new LogHead(12, log.Events.Log[11].Hash);
        Assert.Equal((13L, BadRecordReason.HeadDiffers), await FirstAsync());
    }

    [Fact]
    public async Task A_tail_that_was_hashed_anew_is_found_by_the_signed_head()
    {
        await FillAsync();
        log.Events.Log[8] = log.Events.Log[8] with { Data = Encoding.UTF8.GetBytes("""{"amount":1}""") };
        Rehash(8);

        var report = await VerifyAsync();

        Assert.Equal((12L, BadRecordReason.DiffersFromSignedHead), (report.FirstBad!.Position, report.FirstBad.Reason));
        Assert.Equal(6, report.FirstBad.ChangedAfter);
        Assert.Equal(6, report.Position);
    }

    [Fact]
    public async Task A_head_signed_by_somebody_else_is_found()
    {
        await FillAsync();
        using var other = SigningKey.FromFile(Path.Combine(folder.FullName, "other.pem"), createIfMissing: true);
        log.Events.Log[8] = log.Events.Log[8] with { Data = Encoding.UTF8.GetBytes("""{"amount":1}""") };
        Rehash(8);
        File.WriteAllLines(heads.FileName, File.ReadLines(heads.FileName).Take(1).ToList());
        heads.Append(await log.Events.ReadHeadAsync(Cancellation), log.Clock.GetCurrentInstant(), other);

        Assert.Equal((12L, BadRecordReason.SignatureInvalid), await FirstAsync());
    }

    [Theory]
    [InlineData("\"position\":6", "\"position\":7")]
    [InlineData("\"tenant\":\"voorbeeldgooi\"", "\"tenant\":\"elders\"")]
    [InlineData("{\"tenant\"", "{\"tenan")]
    public async Task A_changed_line_in_the_file_of_heads_is_found(string from, string to)
    {
        await FillAsync();
        File.WriteAllText(heads.FileName, File.ReadAllText(heads.FileName).Replace(from, to, StringComparison.Ordinal));
        Assert.Equal(BadRecordReason.SignatureInvalid, (await FirstAsync()).Reason);
    }

    [Fact]
    public async Task The_public_half_is_enough_to_verify()
    {
        await FillAsync();
        using var publicHalf = SigningKey.FromPem(key.PublicPem);
        Assert.Equal(2, (await new LogVerifier(log.Events, TestChain.Next, heads.Read(), [publicHalf]).VerifyAsync(null, Cancellation)).SignedHeads);
    }

    [Fact]
    public async Task The_same_head_is_signed_once()
    {
        await FillAsync();
        await signer.SignAsync(Cancellation);
        await signer.SignAsync(Cancellation);
        Assert.Equal(2, heads.Read().Count());
    }

    [Fact]
    public async Task A_line_cut_off_by_a_crash_counts_for_nothing()
    {
        await FillAsync();
        var text = File.ReadAllText(heads.FileName);
        File.WriteAllText(heads.FileName, text[..^30]);
        Assert.Equal([6], heads.Read().Select(line => line.Head?.Position));
        Assert.True((await VerifyAsync()).IsIntact);
        await log.CountAsync("note-1", 13);

        await signer.SignAsync(Cancellation);

        Assert.Equal([6, 13], heads.Read().Select(line => line.Head?.Position));
    }

    [Fact]
    public void Only_the_owner_can_read_the_signing_key()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
#pragma warning disable CA1416 // Skipped on Windows by the line above.
        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(folder.FullName, "sleutels", "hoofden.pem")));
#pragma warning restore CA1416
    }

    public void Dispose()
    {
        key.Dispose();
        folder.Delete(recursive: true);
    }

    private async Task FillAsync()
    {
        await log.CountAsync("note-1", 1, 2, 3);
        await log.CountAsync("note-2", 4, 5, 6);
        await signer.SignAsync(Cancellation);
        log.Clock.Advance(Duration.FromMinutes(10));
        await log.CountAsync("note-1", 7, 8, 9);
        await log.CountAsync("note-2", 10, 11, 12);
        await signer.SignAsync(Cancellation);
    }

    private void Rehash(int from)
    {
        for (var i = from; i < log.Events.Log.Count; i++)
        {
            var hash = new byte[32];
            TestChain.Next(log.Events.Log[i - 1].Hash.Span, log.Events.Log[i], hash);
            log.Events.Log[i] = log.Events.Log[i] with { Hash = hash };
        }
    }

    private Task<VerificationReport> VerifyAsync() =>
        new LogVerifier(log.Events, TestChain.Next, heads.Read(), [key]).VerifyAsync(null, Cancellation);

    private async Task<(long Position, BadRecordReason Reason)> FirstAsync() =>
        (await VerifyAsync()).FirstBad is { } bad ? (bad.Position, bad.Reason) : default;

    private async Task FindsAsync(long position, StreamName stream, long version, BadRecordReason reason) =>
        Assert.Equal(new BadRecord(position, stream, version, reason), (await VerifyAsync()).FirstBad);
}
