using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Medewerkers;

namespace CaseManagement.Web.Importregels;

/// <summary>A line of a team's spreadsheet that was brought in, found by its number; tells a repeat from a changed line.</summary>
/// <param name="Sleutel">Kind and number, such as <c>WOONOVERLAST/2026-001</c>.</param>
/// <param name="Vingerafdruk">Fingerprint of the cells, sealed under the key of the dossier: it is destroyed with it.</param>
/// <param name="Dossier">The dossier that it became.</param>
/// <param name="Code">Code of that dossier.</param>
/// <param name="IsVoltooid">Whether every step was taken; otherwise the next run goes on.</param>
public sealed record Importregel(string Sleutel, PersonalText Vingerafdruk, DossierId Dossier, string Code, bool IsVoltooid)
{
    /// <summary>How lines are kept.</summary>
    public static readonly Onderwerp<Importregel> Onderwerp = new("import", "importregels", "beheer", Medewerker.Doel.Code, Evolve);

    private static readonly Guid Naamruimte = new("5c9e0f6b-0d1a-4a55-8b7e-3f6f2f0c9a14");

    /// <summary>Whose key the fingerprints of lines are made with: nobody's. It stays when a dossier goes, for the other lines.</summary>
    public static readonly BetrokkeneId Afdruksleutel = new(DerivedIdentifier.From(Naamruimte, "vingerafdruk"));

    /// <summary>The identifier that belongs to a normalised number: one number is one line, whatever its kind.</summary>
    public static DossierId IdVan(string nummer) => new(DerivedIdentifier.From(Naamruimte, $"regel/{nummer}"));

    /// <summary>The identifier of the dossier that a line becomes; the same in every run.</summary>
    /// <param name="sleutel">Kind and number.</param>
    public static DossierId DossierVan(string sleutel) => new(DerivedIdentifier.From(Naamruimte, $"dossier/{sleutel}"));

    /// <summary>The line after one more event.</summary>
    public static Importregel Evolve(Importregel? state, IEvent @event) => @event switch
    {
        RegelBegonnen e => new Importregel(e.Sleutel, e.Vingerafdruk, e.Dossier, e.Code, IsVoltooid: false),
        RegelIngelezen => state! with { IsVoltooid = true },
        _ => throw new InvalidOperationException($"Unknown event {@event.GetType().Name} of an importregel."),
    };
}

/// <summary>The dossier of a line was opened; its other steps follow.</summary>
/// <param name="Sleutel">Kind and number.</param>
/// <param name="Vingerafdruk">Fingerprint of the cells.</param>
/// <param name="Dossier">The dossier.</param>
/// <param name="Code">Code of the dossier.</param>
[EventType("import.regel-begonnen")]
public sealed record RegelBegonnen(string Sleutel, PersonalText Vingerafdruk, DossierId Dossier, string Code) : IEvent;

/// <summary>Every step of a line was taken.</summary>
[EventType("import.regel-ingelezen")]
public sealed record RegelIngelezen : IEvent;
