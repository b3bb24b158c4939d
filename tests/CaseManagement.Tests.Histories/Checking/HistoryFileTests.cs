using CaseManagement.Histories.Model;

namespace CaseManagement.Tests.Histories.Checking;

/// <summary>A history that is kept can be judged again.</summary>
public sealed class HistoryFileTests
{
    [Fact]
    public async Task What_is_kept_is_read_back_with_the_same_verdict()
    {
        var story = new Story();
        var lost = story.Append("a", 2, "k", new Expectation(ExpectationKind.NoStream));
        story.Unknown(stored: true, "b");
        story.Conflict("a");
        story.Read("a");
        var history = story.History.Without(lost) with { Seed = 7, Followers = 2 };
        var directory = Directory.CreateTempSubdirectory("history-file-").FullName;
        try
        {
            var file = Path.Combine(directory, "deeper", "history.jsonl");
            await HistoryFile.WriteAsync(file, history, TestContext.Current.CancellationToken);
            var read = await HistoryFile.ReadAsync(file, TestContext.Current.CancellationToken);
            Assert.Equal((7, 2), (read.Seed, read.Followers));
            Assert.Equal(history.Final, read.Final);
            Assert.Equivalent(history.Operations, read.Operations, strict: true);
            Assert.NotEmpty(read.Found());
            Assert.Equal(history.Found(), read.Found());
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }
}
