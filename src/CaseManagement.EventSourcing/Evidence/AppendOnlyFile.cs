using System.Diagnostics;
using System.Text;

namespace CaseManagement.EventSourcing.Evidence;

/// <summary>
/// A file of lines that is only ever appended to, by several processes in turn. A last line without its line feed was cut off by a crash
/// and never counted.
/// </summary>
/// <param name="path">The file; its directory is made when needed.</param>
internal sealed class AppendOnlyFile(string path)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    internal string Path => path;

    /// <summary>Appends lines durably.</summary>
    internal void Append(params IEnumerable<string> lines)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        using var file = Open(FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        file.SetLength(EndOfLastLine(file));
        file.Seek(0, SeekOrigin.End);
        file.Write(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))));
        file.Flush(flushToDisk: true);
    }

    /// <summary>The whole lines in order; nothing when there is no file.</summary>
    internal IEnumerable<string> Read()
    {
        if (!File.Exists(path))
        {
            yield break;
        }

        using var file = Open(FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var isWhole = EndOfLastLine(file) == file.Length;
        file.Seek(0, SeekOrigin.Begin);
        using var reader = new StreamReader(file, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (!isWhole && reader.EndOfStream)
            {
                yield break;
            }

            yield return line;
        }
    }

    private FileStream Open(FileMode mode, FileAccess access, FileShare share)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(path, mode, access, share);
            }
            catch (IOException error) when (error is not (FileNotFoundException or DirectoryNotFoundException)
                && Stopwatch.GetElapsedTime(started) < Patience)
            {
                // Another process holds it for the moment of one line.
                Thread.Yield();
            }
        }
    }

    private static long EndOfLastLine(FileStream file)
    {
        for (var end = file.Length; end > 0; end--)
        {
            file.Seek(end - 1, SeekOrigin.Begin);
            if (file.ReadByte() == '\n')
            {
                return end;
            }
        }

        return 0;
    }
}
