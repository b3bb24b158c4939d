using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Koppelen;
using CaseManagement.Woonoverlast.Inzage;
using CaseManagement.Woonoverlast.Toestand;

namespace CaseManagement.Woonoverlast;

/// <summary>The case type woonoverlast (Wet aanpak woonoverlast, §3).</summary>
public sealed class WoonoverlastZaaktype : Zaaktype<WoonoverlastDossier>, IKoppelbaar<WoonoverlastDossier>
{
    internal const string DoelCode = "va-woonoverlast";
    internal const string ZaaktypeNaam = "woonoverlast";

    /// <summary>The purpose with its basis (<c>WOV-34</c>); consent is not a good one.</summary>
    internal static readonly Doel WoonoverlastDoel = new(
        DoelCode, "Aanpak van woonoverlast", "AVG artikel 6 lid 1 e; Gemeentewet 172 en 151d; APV");

    /// <inheritdoc/>
    public override string Naam => ZaaktypeNaam;

    /// <inheritdoc/>
    public override string CodePrefix => "WOV";

    /// <inheritdoc/>
    public override string Pad => "woonoverlastdossiers";

    /// <inheritdoc/>
    public override string Gebied => "woonoverlast";

    /// <inheritdoc/>
    public override Doel Doel => WoonoverlastDoel;

    /// <inheritdoc/>
    public override WoonoverlastDossier Evolve(WoonoverlastDossier? state, IEvent @event) => DossierEvolve.Na(state, @event);

    /// <inheritdoc/>
    public override DossierOverzicht Overzicht(DossierId id, WoonoverlastDossier state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return new DossierOverzicht
        {
            Id = id,
            Zaaktype = ZaaktypeNaam,
            Code = state.Code,
            Status = state.Status.ToString(),
            IsActief = state.IsActief,
            Vertrouwelijkheid = state.Vertrouwelijkheid,
            GeopendOp = state.Aanmelding.GemeldOp,
            Duo = state.Kern.Duo,
            Deelnemers = state.Kern.Deelnemers,
            Uitgesloten = state.Kern.Uitgesloten,
            Betrokkenen = [.. state.Betrokkenen.Select(betrokkene => new BetrokkeneOverzicht(
                betrokkene.Id, betrokkene.Rol.ToString(), betrokkene.Naam, betrokkene.InformerenUiterlijkOp))],
            Aanduiding = state.Aanmelding.Adres,
            BasisVoor = Zicht.ZienBasis(state),
            Termijnen = WoonoverlastTermijnen.Van(state),
            Acties = state.Kern.Acties,
            Agendering = WoonoverlastAgendering.Van(state),
            VernietigenOp = state.VernietigenOp,
        };
    }

    /// <summary>The dwelling, its owner, and whoever causes the nuisance or lets the dwelling; never the neighbours who suffer it.</summary>
    public Koppelblad Koppelblad(WoonoverlastDossier state) => new(
        Rol.Casusregisseur,
        [
            .. Koppelkenmerk.VanAdres(state.Aanmelding.Adres, state.Aanmelding.Postcode),
            .. Koppelkenmerk.VanKvk(state.Woning?.Eigenaar),
            .. state.Betrokkenen.Where(betrokkene => betrokkene.Rol is not BetrokkeneRol.Omwonende)
                .SelectMany(betrokkene => Koppelkenmerk.VanPersoon(betrokkene.Naam, betrokkene.Geboortedatum)),
        ]);
}
