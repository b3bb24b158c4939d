using CaseManagement.Kernel.Koppelen;

namespace CaseManagement.Controles;

/// <summary>
/// The case type of integrale controles and the interventions that follow from them. A control comes unannounced and is planned for its own purpose: it is
/// compared with nothing (<c>AVG-01</c>); the signal that it follows from is.
/// </summary>
[NooitKoppelen("AVG-01")]
public sealed class IntegraleControleZaaktype : Zaaktype<IntegraleControle>
{
    /// <summary>Code of the processing activity.</summary>
    public const string Doelcode = "va-integrale-controle";

    internal const string TypeNaam = "integralecontrole";

    internal const string Kolom = "integrale-controle";

    /// <summary>The purpose. A control comes unannounced, so its rows in the log are confidential towards the data subject.</summary>
    internal static readonly Doel Verwerking = new(
        Doelcode,
        "Integrale controles en bestuurlijke interventies",
        "AVG 6 lid 1 e; Awb titel 5.2; Gemeentewet 125, 172, 174a; Opiumwet 13b; APV",
        Vertrouwelijk: true);

    /// <inheritdoc/>
    public override string Naam => TypeNaam;

    /// <inheritdoc/>
    public override string CodePrefix => "CTR";

    /// <inheritdoc/>
    public override string Pad => "integrale-controles";

    /// <inheritdoc/>
    public override string Gebied => Kolom;

    /// <inheritdoc/>
    public override Doel Doel => Verwerking;

    /// <inheritdoc/>
    public override IntegraleControle Evolve(IntegraleControle? state, IEvent @event) => ControleVerloop.Evolve(state, @event);

    /// <inheritdoc/>
    public override DossierOverzicht Overzicht(DossierId id, IntegraleControle state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return ControleOverzicht.Van(id, state);
    }
}
