using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Toegang.Beleid;

namespace CaseManagement.Signalen.Inzien;

/// <summary>How much of the course of a dossier somebody sees: nothing, what happened without content, or all that the normal view opens.</summary>
/// <param name="Oordeel">Access to the dossier, under its own purpose.</param>
/// <param name="MagVerloop">Whether the events and steps are for this reader.</param>
internal sealed record Dossierblik(Toegangsoordeel Oordeel, bool MagVerloop)
{
    /// <summary>
    /// Judges. The course of a dossier is for who sees the whole of it, and, without content, for who supervises (§6.6); to know that the
    /// dossier exists, or to see what was released from it, is not enough.
    /// </summary>
    /// <param name="controle">Judges access.</param>
    /// <param name="aanroep">Who asks; the purpose of the case type is put in its place.</param>
    /// <param name="zaaktype">Signal or case.</param>
    /// <param name="overzicht">The dossier as it is now.</param>
    /// <param name="cancellation">Stops the judgement.</param>
    public static async Task<Dossierblik> VanAsync(
        Toegangscontrole controle, Aanroep aanroep, IZaaktype zaaktype, DossierOverzicht overzicht, CancellationToken cancellation)
    {
        var eigen = aanroep with { Doel = zaaktype.Doel.Code };
        var oordeel = await controle.BeoordeelAsync(eigen, overzicht, Recht.Metadata, cancellation);
        var leest = oordeel.Recht.HasFlag(Recht.Lezen) && Leeszicht.ZietBasis(overzicht, aanroep);
        var houdtToezicht = controle.Reikwijdten(eigen, zaaktype.Gebied, Recht.Metadata).Contains(Reikwijdte.Toezicht);
        return oordeel.IsVerleend && !leest && !houdtToezicht
            ? new Dossierblik(new Toegangsoordeel(ToegangsUitkomst.Geweigerd, oordeel.Recht, "ROL-02"), false)
            : new Dossierblik(oordeel, oordeel.IsVerleend);
    }
}
