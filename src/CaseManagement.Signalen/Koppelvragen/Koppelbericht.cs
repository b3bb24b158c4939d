using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Signalen.Koppelvragen;

/// <summary>
/// The notice of a match that is hidden from the asker. It has a stream of its own: handling it in the signal would raise the version that the asker
/// sees, and so tell him that there was something.
/// </summary>
/// <param name="Afgehandeld">That it was handled.</param>
public sealed record Koppelbericht(KoppelberichtAfgehandeld Afgehandeld)
{
    internal const string Categorie = "koppelbericht";

    internal static Onderwerp<Koppelbericht> Onderwerp { get; } =
        new(Categorie, "koppelberichten", KoppelberichtMatrix.Gebied, SignaalZaaktype.Doelcode, Evolve);

    /// <summary>The notice of a question of a signal.</summary>
    internal static DossierId IdVan(DossierId signaal, int vraag) =>
        new(DerivedIdentifier.From(signaal.Value, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"koppelbericht-{vraag}")));

    private static Koppelbericht Evolve(Koppelbericht? state, IEvent @event) => @event is KoppelberichtAfgehandeld afgehandeld && state is null
        ? new Koppelbericht(afgehandeld)
        : throw new InvalidOperationException($"Event {@event.GetType().Name} does not belong to this point of a notice.");
}

/// <summary>Somebody who may know of the hidden match saw to it.</summary>
/// <param name="Signaal">The signal that was compared.</param>
/// <param name="Vraag">The question.</param>
/// <param name="Toelichting">What was done.</param>
/// <param name="Door">Who.</param>
/// <param name="Op">Civil date.</param>
[EventType("koppelbericht.afgehandeld")]
public sealed record KoppelberichtAfgehandeld(DossierId Signaal, int Vraag, PersonalText Toelichting, GebruikerId Door, LocalDate Op) : IEvent;

/// <summary>The column of the matrix for notices: the privacyfunctionaris, who supervises every dossier by its metadata (§7).</summary>
internal sealed class KoppelberichtMatrix : IMatrixBron
{
    public const string Gebied = "koppelbericht";

    public IReadOnlyList<MatrixCel> Cellen { get; } =
        [new(Rol.Privacyfunctionaris, Gebied, Recht.Metadata | Recht.Lezen | Recht.Adviseren, Reikwijdte.Alle)];
}
