using static CaseManagement.Bibob.Besluiten.BesluitSoort;

namespace CaseManagement.Bibob.Besluiten;

/// <summary>The measures table of §2.3: which decisions fit an object and a level of danger.</summary>
internal static class Maatregelen
{
    public static bool Past(BibobObject @object, GevaarsConclusie niveau, BesluitSoort soort) => Passend(@object, niveau).Contains(soort);

    private static BesluitSoort[] Passend(BibobObject @object, GevaarsConclusie niveau) => (@object, niveau) switch
    {
        (BibobObject.Overheidsopdracht, GevaarsConclusie.ErnstigGevaar) => [NietGunnen, Ontbinden, OnderaannemerNietAccepteren],
        (BibobObject.Overheidsopdracht, GevaarsConclusie.MindereMateVanGevaar) => [GunnenMetVoorwaarden],
        (BibobObject.Overheidsopdracht, _) => [Gunnen],
        (BibobObject.Vastgoedtransactie, GevaarsConclusie.ErnstigGevaar) => [NietAangaan, Opschorten, Ontbinden, Beeindigen],
        (BibobObject.Vastgoedtransactie, GevaarsConclusie.MindereMateVanGevaar) => [AangaanMetVoorwaarden],
        (BibobObject.Vastgoedtransactie, _) => [Aangaan],
        (_, GevaarsConclusie.ErnstigGevaar) => [Weigeren, Intrekken, VerlenenMetVoorschriften],
        (_, GevaarsConclusie.MindereMateVanGevaar) => [VerlenenMetVoorschriften],
        _ => [Verlenen],
    };
}
