using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace CaseManagement.Histories.Hosting;

/// <summary>This program again, as a process of its own that can be killed and stopped.</summary>
internal sealed partial class ChildProcess : IAsyncDisposable
{
    private const int Stop = 19;
    private const int Continue = 18;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly StringBuilder errors = new();
    private readonly TaskCompletionSource<string> firstLine = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ChildProcess(ProcessStartInfo start)
    {
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => firstLine.TrySetResult(line.Data ?? "");
        process.ErrorDataReceived += (_, line) =>
        {
            lock (errors)
            {
                errors.AppendLine(line.Data);
            }
        };
    }

    public int Id => process.Id;

    public bool HasExited => process.HasExited;

    /// <summary>What it wrote to its standard error.</summary>
    public string Errors
    {
        get
        {
            lock (errors)
            {
                return errors.ToString();
            }
        }
    }

    /// <summary>Starts the program with these arguments and waits for its first line.</summary>
    public static async Task<(ChildProcess Process, string FirstLine)> StartAsync(
        IReadOnlyDictionary<string, string> environment, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ChildProcess).Assembly.Location, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var child = new ChildProcess(start);
        child.process.Start();
        child.process.BeginOutputReadLine();
        child.process.BeginErrorReadLine();
        try
        {
            return (child, await child.firstLine.Task.WaitAsync(Patience, TimeProvider.System, cancellation));
        }
        catch
        {
            await child.DisposeAsync();
            throw;
        }
    }

    /// <summary>Takes it off the processor where it stands, as <c>kill -STOP</c> does.</summary>
    public void Suspend() => Send(Stop);

    /// <summary>Lets it go on.</summary>
    public void Resume() => Send(Continue);

    /// <summary><c>kill -9</c>, and waits until it is gone.</summary>
    public async Task KillAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        await process.WaitForExitAsync(CancellationToken.None);
    }

    /// <summary>Asks it to close and waits until it did.</summary>
    /// <exception cref="InvalidOperationException">It ended in another way, such as with an error while it closed.</exception>
    public async Task CloseAsync(CancellationToken cancellation)
    {
        process.StandardInput.Close();
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        late.CancelAfter(Patience);
        await process.WaitForExitAsync(late.Token);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"The process ended with {process.ExitCode} instead of closing: {Errors}");
        }
    }

    /// <summary>Waits until it ends by itself.</summary>
    public async Task<int> ExitAsync(CancellationToken cancellation)
    {
        await process.WaitForExitAsync(cancellation);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        process.Dispose();
    }

    private void Send(int signal)
    {
        if (Signal(Id, signal) != 0)
        {
            throw new InvalidOperationException($"Signal {signal} cannot be sent.");
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Signal(int process, int signal);
}
