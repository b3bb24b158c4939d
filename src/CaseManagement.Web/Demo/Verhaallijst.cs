using CaseManagement.Web.Demo.Spelen;
using CaseManagement.Web.Demo.Verhalen;

namespace CaseManagement.Web.Demo;

/// <summary>The stories of Voorbeeldgooi, in the order in which they are told.</summary>
internal static class Verhaallijst
{
    public static IReadOnlyList<IVerhaal> Alle { get; } =
    [
        new ProtocolVanKracht(),
        new Meldpunt(),
        new Signaalweging(),
        new GarageZonderKlanten(),
        new AfgeslotenDossiers(),
        new MuziekInDeNacht(),
        new FeestjesInDeSchuur(),
        new BezoekVanDealers(),
        new HondenInDeTuin(),
        new VuilnisOpDeStoep(),
        new GeurUitHetPortiek(),
        new DreigingMetEenMes(),
        new RuzieOverDeSchutting(),
        new TuinVolAfval(),
        new OnrustOpDeGalerij(),
        new KamersBovenDeWinkel(),
        new NietVoorHetOverleg(),
        new PgaVerderOp(),
        new PgaCasussen(),
        new Screenings(),
        new IntegraleControles(),
        new SpoedNaDeSluiting(),
        new Toezicht(),
    ];
}
