using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Dossiers;
using CaseManagement.Woonoverlast.Toestand;
using NodaTime;

namespace CaseManagement.Woonoverlast.Inzage;

/// <summary>What woonoverlast adds to the common use cases: the view by the table of §3.6.</summary>
public sealed class WoonoverlastRegels : DossierRegels<WoonoverlastDossier, WoonoverlastInzage>
{
    /// <inheritdoc/>
    public override WoonoverlastInzage Toon(
        WoonoverlastDossier state, DossierOverzicht overzicht, Recht recht, Moment moment, Aanroep kijker, IPersonalTextReader reader,
        ICollection<BetrokkeneId> getoond)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(kijker);
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(getoond);
        var zicht = Zicht.Van(kijker, state);
        var delen = new InzageDelen(state, kijker, reader);
        var politie = zicht.Politie && MagPolitiegegevens(state, moment.Vandaag, kijker) ? delen.Politiegegevens() : null;
        if (zicht.Basis || politie is { Count: > 0 })
        {
            foreach (var betrokkene in state.Betrokkenen.Where(betrokkene => zicht.Regie || betrokkene.Rol is BetrokkeneRol.Overlastgever))
            {
                getoond.Add(betrokkene.Id);
            }
        }

        return new WoonoverlastInzage
        {
            Code = state.Code,
            Status = state.Status,
            GemeldOp = state.Aanmelding.GemeldOp,
            Kenmerk = zicht.Regie ? state.Aanmelding.Kenmerk : null,
            Verwijzing = zicht.Regie ? state.Aanmelding.Verwijzing : null,
            Basis = zicht.Basis ? delen.Basis(alleActies: zicht.Regie) : null,
            Regie = zicht.Regie ? delen.Regie() : null,
            Incidenten = delen.Incidenten(zicht.Logboek),
            IncidentSamenvatting = zicht.Logboek is LogboekZicht.Samenvatting ? delen.Samenvatting() : null,
            Politiegegevens = politie,
            Huur = zicht.Huur ? delen.Huur() : null,
            Zorg = zicht.Zorgvlag ? delen.Zorg() : null,
            Buurtbemiddeling = zicht.Bemiddeling ? delen.Bemiddeling() : null,
            Concepten = zicht.Concepten ? delen.Concepten() : null,
        };
    }

    /// <summary>Only while the agreement holds, and for organisations that the decision of the police names (<c>WOV-30</c>, <c>ROL-04</c>).</summary>
    private static bool MagPolitiegegevens(WoonoverlastDossier dossier, LocalDate vandaag, Aanroep kijker) =>
        dossier.Convenant is { } convenant
        && convenant.StaatPolitiegegevensToe(vandaag)
        && (kijker.Rol is Rol.Politie || convenant.Politiebesluit.Ontvangers.Contains(kijker.Organisatie, StringComparer.OrdinalIgnoreCase));
}
