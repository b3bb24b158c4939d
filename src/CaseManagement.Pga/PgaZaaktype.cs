using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Koppelen;

namespace CaseManagement.Pga;

/// <summary>The case type PGA: one person, one approach (domain reference §4).</summary>
/// <param name="instellingen">What the municipality set; the convenants decide whether a case may be on an agenda.</param>
public sealed class PgaZaaktype(PgaInstellingen instellingen) : Zaaktype<PgaCasus>, IKoppelbaar<PgaCasus>
{
    /// <summary>Code of the purpose; data of PGA serve nothing else (§4.5, <c>AVG-01</c>).</summary>
    public const string Doelcode = "va-pga";

    /// <summary>Legal basis of the approach (<c>PGA-05</c>).</summary>
    public const string Grondslag = "AVG 6 lid 1 e; Gemeentewet 172; Wmo; Jeugdwet; UAVG 33 lid 1";

    /// <inheritdoc/>
    public override string Naam => "pga";

    /// <inheritdoc/>
    public override string CodePrefix => "PGA";

    /// <inheritdoc/>
    public override string Pad => "pga-casussen";

    /// <summary>Confidential towards the data subject as a whole, because a log row cannot know whether that person has been informed.</summary>
    public override Doel Doel { get; } = new(Doelcode, "Persoonsgerichte aanpak", Grondslag, Vertrouwelijk: true);

    /// <inheritdoc/>
    public override PgaCasus Evolve(PgaCasus? state, IEvent @event) => PgaEvolve.Evolve(state, @event);

    /// <inheritdoc/>
    public override DossierOverzicht Overzicht(DossierId id, PgaCasus state) => PgaOverzicht.Van(id, state, instellingen);

    /// <summary>The person; the referral knows no address.</summary>
    public Koppelblad Koppelblad(PgaCasus state) =>
        new(Rol.Casusregisseur, [.. Koppelkenmerk.VanPersoon(state.Aanmelding.Naam, state.Aanmelding.Geboortedatum)]);
}
