using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Signalen;

/// <summary>What some handle and others check, never both (<c>OND-15</c>).</summary>
public interface IVierogen
{
    /// <summary>Whether somebody performed a privacy check of it, so handles it no more.</summary>
    bool IsToetser(GebruikerId gebruiker);
}
