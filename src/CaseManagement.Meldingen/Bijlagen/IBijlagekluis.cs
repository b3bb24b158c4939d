namespace CaseManagement.Meldingen.Bijlagen;

/// <summary>Keeps sealed attachments beside the log; the host implements it. Without the key that stands sealed in the log a file is noise.</summary>
public interface IBijlagekluis
{
    /// <summary>Opens an attachment.</summary>
    /// <param name="bestand">Where it lies.</param>
    /// <param name="sleutel">Its key, base64.</param>
    /// <param name="vingerafdruk">SHA-256 of the sealed file, as the log has it.</param>
    /// <param name="cancellation">Stops the read.</param>
    /// <returns>The content; <see langword="null"/> when the file is not there or is not the one that the log knows.</returns>
    Task<byte[]?> LeesAsync(Guid bestand, string sleutel, string vingerafdruk, CancellationToken cancellation);

    /// <summary>Throws a file away, if it is there. When that fails the rest is noise, because its key is destroyed all the same.</summary>
    /// <param name="bestand">Where it lies.</param>
    /// <returns>Whether it is gone for certain.</returns>
    bool Verwijder(Guid bestand);
}
