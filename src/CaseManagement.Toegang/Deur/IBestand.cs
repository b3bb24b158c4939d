namespace CaseManagement.Toegang.Deur;

/// <summary>An answer that is a file: the door sends its bytes to be saved, never to be shown.</summary>
public interface IBestand
{
    /// <summary>Name to save it under; nothing personal.</summary>
    string Naam { get; }

    /// <summary>The bytes.</summary>
    ReadOnlyMemory<byte> Inhoud { get; }
}
