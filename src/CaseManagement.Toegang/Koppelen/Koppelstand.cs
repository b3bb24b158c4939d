using System.Collections.Immutable;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Koppelen;

namespace CaseManagement.Toegang.Koppelen;

/// <summary>What the index has to know of one dossier.</summary>
/// <param name="Inhoud">The state of the case type.</param>
internal sealed record Koppelstand(object Inhoud)
{
    /// <summary>Keys that the dossier ordered to destroy: what they protect is no mark, also before that was carried out.</summary>
    public ImmutableHashSet<BetrokkeneId> Vernietigd { get; init; } = [];

    /// <summary>The marks; none once the dossier ended.</summary>
    public IReadOnlyList<Koppelkenmerk> Kenmerken { get; init; } = [];

    /// <summary>Whom to ask.</summary>
    public Rol Vraagbaak { get; init; }

    /// <summary>Whether it is hidden from whoever is not assigned.</summary>
    public bool Geheim { get; init; }

    /// <summary>For whom it does not exist.</summary>
    public IReadOnlyList<GebruikerId> Uitgesloten { get; init; } = [];

    /// <summary>Whether the last event changed anything that stands in the index.</summary>
    public bool IsGewijzigd { get; init; }

    public Koppelstand TenOpzichteVan(Koppelstand? vorige) => this with
    {
        IsGewijzigd = vorige is null || Vraagbaak != vorige.Vraagbaak || Geheim != vorige.Geheim
            || !Uitgesloten.SequenceEqual(vorige.Uitgesloten) || !Kenmerken.SequenceEqual(vorige.Kenmerken),
    };
}

/// <summary>Folds a case type with what the index needs of it.</summary>
internal sealed class Koppelzaaktype(IZaaktype zaaktype, IKoppelbaar koppelbaar) : IZaaktype
{
    // The marks do not depend on which dossier it is; the overview asks for an identifier.
    private static readonly DossierId Willekeurig = new(Guid.Empty);

    public string Naam => zaaktype.Naam;

    public string CodePrefix => zaaktype.CodePrefix;

    public string Pad => zaaktype.Pad;

    public string Gebied => zaaktype.Gebied;

    public Doel Doel => zaaktype.Doel;

    public object Evolve(object? state, IEvent @event)
    {
        var vorige = (Koppelstand?)state;
        var inhoud = zaaktype.Evolve(vorige?.Inhoud, @event)!;
        var vernietigd = vorige?.Vernietigd ?? [];
        vernietigd = @event is IVernietigtSleutels opdracht ? vernietigd.Union(opdracht.TeVernietigenSleutels) : vernietigd;
        var overzicht = zaaktype.Overzicht(Willekeurig, inhoud);
        var blad = koppelbaar.Koppelblad(inhoud);
        return new Koppelstand(inhoud)
        {
            Vernietigd = vernietigd,
            Kenmerken = overzicht.IsActief ? [.. blad.Kenmerken.Where(kenmerk => !kenmerk.Teksten.Any(tekst => vernietigd.Contains(tekst.Subject)))] : [],
            Vraagbaak = blad.Vraagbaak,
            Geheim = overzicht.Vertrouwelijkheid is Vertrouwelijkheid.Geheim,
            Uitgesloten = overzicht.Uitgesloten,
        }.TenOpzichteVan(vorige);
    }

    public DossierOverzicht Overzicht(DossierId id, object state) => zaaktype.Overzicht(id, ((Koppelstand)state).Inhoud);
}
