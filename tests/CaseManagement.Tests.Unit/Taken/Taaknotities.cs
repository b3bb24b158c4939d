using CaseManagement.Tests.Unit.Testing;
using Microsoft.Extensions.Logging;

namespace CaseManagement.Tests.Unit.Taken;

/// <summary>Keeps the first thing that a task of the program tells, which is never an exception itself.</summary>
internal sealed class Taaknotities<T> : ILogger<T>
{
    private readonly TaskCompletionSource<string> eerste = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<string> EersteAsync() => eerste.Task.WaitAsync(TestContext.Current.CancellationToken);

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        Assert.Null(exception);
        eerste.TrySetResult(formatter(state, exception));
    }
}

internal static class Slapers
{
    /// <summary>Waits until somebody went to sleep.</summary>
    public static async Task SlaaptAsync(this FakeTime tijd)
    {
        while (tijd.Waiting == 0)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
