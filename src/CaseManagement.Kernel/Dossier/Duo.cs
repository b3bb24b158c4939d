using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Kernel.Dossier;

/// <summary>The pair that is responsible for a dossier: always two different people (<c>ROL-01</c>).</summary>
/// <param name="EersteVerantwoordelijke">First responsible.</param>
/// <param name="Achtervang">Back-up.</param>
public sealed record Duo(GebruikerId EersteVerantwoordelijke, GebruikerId Achtervang)
{
    /// <summary>Refuses a duo of one person (<c>ROL-01</c>).</summary>
    public Refusal? Controleer() => EersteVerantwoordelijke == Achtervang ? new DuoVanEenPersoon() : null;

    /// <summary>Whether somebody is one of the two.</summary>
    public bool Omvat(GebruikerId gebruiker) => EersteVerantwoordelijke == gebruiker || Achtervang == gebruiker;
}

/// <summary>Refused because first responsible and achtervang are the same person.</summary>
public sealed record DuoVanEenPersoon() : Refusal(
    "ROL-01",
    "De eerste verantwoordelijke en de achtervang zijn dezelfde persoon.",
    "Wijs twee verschillende personen aan.");
