using System.Collections.Immutable;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Koppelen;

namespace CaseManagement.Toegang.Koppelen;

/// <summary>What the index has to know of one dossier. What follows from the state is made when it is asked for, and once.</summary>
/// <param name="inhoud">The state of the case type.</param>
/// <param name="vernietigd">Keys that the dossier ordered to destroy: what they protect is no mark, also before that was carried out.</param>
/// <param name="gegevens">Makes the rest.</param>
internal sealed class Koppelstand(object inhoud, ImmutableHashSet<BetrokkeneId> vernietigd, Func<(DossierOverzicht Overzicht, Koppelblad Blad)> gegevens)
{
    private readonly Lazy<(DossierOverzicht Overzicht, Koppelblad Blad)> gegevens = new(gegevens);
    private IReadOnlyList<Koppelkenmerk>? kenmerken;

    public object Inhoud => inhoud;

    public ImmutableHashSet<BetrokkeneId> Vernietigd => vernietigd;

    /// <summary>The marks; none once the dossier ended.</summary>
    public IReadOnlyList<Koppelkenmerk> Kenmerken => kenmerken ??= gegevens.Value is { Overzicht.IsActief: true, Blad: var blad }
        ? [.. blad.Kenmerken.Where(kenmerk => !kenmerk.Teksten.Any(tekst => vernietigd.Contains(tekst.Subject)))]
        : [];

    /// <summary>Whom to ask.</summary>
    public Rol Vraagbaak => gegevens.Value.Blad.Vraagbaak;

    /// <summary>Whether it is hidden from whoever is not assigned.</summary>
    public bool Geheim => gegevens.Value.Overzicht.Vertrouwelijkheid is Vertrouwelijkheid.Geheim;

    /// <summary>For whom it does not exist.</summary>
    public IReadOnlyList<GebruikerId> Uitgesloten => gegevens.Value.Overzicht.Uitgesloten;

    /// <summary>Whether anything that stands in the index is different.</summary>
    public bool IsAndersDan(Koppelstand? vorige) => vorige is null || Vraagbaak != vorige.Vraagbaak || Geheim != vorige.Geheim
        || !Uitgesloten.SequenceEqual(vorige.Uitgesloten) || !Kenmerken.SequenceEqual(vorige.Kenmerken);
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
        return new Koppelstand(inhoud, vernietigd, () => (zaaktype.Overzicht(Willekeurig, inhoud), koppelbaar.Koppelblad(inhoud)));
    }

    public DossierOverzicht Overzicht(DossierId id, object state) => zaaktype.Overzicht(id, ((Koppelstand)state).Inhoud);
}
