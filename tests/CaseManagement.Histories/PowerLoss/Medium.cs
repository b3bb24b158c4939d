namespace CaseManagement.Histories.PowerLoss;

/// <summary>What is on the medium as the journal is played: what was synced for sure, and what was written since and may be there or not.</summary>
internal sealed class Medium
{
    private const int Sector = 512;

    private readonly Dictionary<string, DiskFile> files = new(StringComparer.Ordinal);

    public void Play(JournalEntry entry)
    {
        if (!files.TryGetValue(entry.File, out var file))
        {
            files[entry.File] = file = new DiskFile();
        }

        switch (entry.Kind)
        {
            case JournalKind.Written or JournalKind.Truncated:
                file.Waiting.Add(entry);
                break;
            case JournalKind.Synced:
                file.Waiting.Where(waiting => waiting.At < entry.UpTo).ToList().ForEach(file.Image.Apply);
                file.Waiting.RemoveAll(waiting => waiting.At < entry.UpTo);
                break;
            case JournalKind.Lost:
                // The kernel marks the pages clean: no later sync will write them. A truncation is kept by the file system's journal.
                file.Waiting.RemoveAll(waiting => waiting.At < entry.UpTo && waiting.Kind is JournalKind.Written);
                break;
            case JournalKind.Removed:
                files.Remove(entry.File);
                break;
        }
    }

    /// <summary>
    /// Writes the files as they are found after a power cut. With <paramref name="luck"/> some of what was not synced is there as well,
    /// sector by sector; without, none of it.
    /// </summary>
    public void CutPower(string directory, Random? luck)
    {
        Directory.CreateDirectory(directory);
        foreach (var (name, file) in files)
        {
            var image = file.Image.Copy();
            foreach (var entry in luck is null ? [] : file.Waiting)
            {
                Perhaps(image, entry, luck!);
            }

            File.WriteAllBytes(Path.Combine(directory, name), image.Bytes);
        }
    }

    private static void Perhaps(Image image, JournalEntry entry, Random luck)
    {
        if (entry.Kind is JournalKind.Truncated)
        {
            if (luck.Next(2) == 0)
            {
                image.Apply(entry);
            }

            return;
        }

        for (var start = 0; start < entry.Data.Length; start += Sector)
        {
            if (luck.Next(2) == 0)
            {
                var length = Math.Min(Sector, entry.Data.Length - start);
                image.Apply(entry with { Offset = entry.Offset + start, Data = entry.Data.Slice(start, length) });
            }
        }
    }

    private sealed class DiskFile
    {
        public Image Image { get; } = new();

        public List<JournalEntry> Waiting { get; } = [];
    }

    private sealed class Image
    {
        private byte[] bytes = [];
        private int length;

        public byte[] Bytes => bytes[..length];

        public void Apply(JournalEntry entry)
        {
            if (entry.Kind is JournalKind.Truncated)
            {
                Grow((int)entry.Offset);
                Array.Clear(bytes, (int)entry.Offset, length - (int)entry.Offset);
                length = (int)entry.Offset;
                return;
            }

            Grow((int)entry.Offset + entry.Data.Length);
            entry.Data.CopyTo(bytes.AsMemory((int)entry.Offset));
        }

        public Image Copy() => new() { bytes = Bytes, length = length };

        private void Grow(int needed)
        {
            if (needed > bytes.Length)
            {
                Array.Resize(ref bytes, Math.Max(needed, bytes.Length * 2));
            }

            length = Math.Max(length, needed);
        }
    }
}
