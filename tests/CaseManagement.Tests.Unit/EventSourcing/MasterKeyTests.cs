using CaseManagement.EventSourcing.Protection;

namespace CaseManagement.Tests.Unit.EventSourcing;

public sealed class MasterKeyTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("masterkey");

    private string FileName => Path.Combine(folder.FullName, "sleutels", "master.key");

    [Fact]
    public void A_master_key_is_made_once_and_read_back()
    {
        var made = MasterKey.FromFile(FileName, createIfMissing: true);
        Assert.Equal(made.Id, MasterKey.FromFile(FileName, createIfMissing: true).Id, (a, b) => a.Span.SequenceEqual(b.Span));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(FileName)!));
    }

    [Fact]
    public void Only_the_owner_can_read_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        MasterKey.FromFile(FileName, createIfMissing: true);
#pragma warning disable CA1416 // Skipped on Windows by the line above.
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(FileName));
#pragma warning restore CA1416
    }

    [Fact]
    public void A_missing_key_is_not_replaced_by_a_new_one_unasked() =>
        Assert.ThrowsAny<IOException>(() => MasterKey.FromFile(FileName, createIfMissing: false));

    [Theory]
    [InlineData("AAECAwQFBgcICQoLDA0ODw==")]
    [InlineData("not base64")]
    public void A_key_of_another_length_is_refused(string text) => Assert.Throws<FormatException>(() => MasterKey.FromBase64(text));

    public void Dispose() => folder.Delete(recursive: true);
}
