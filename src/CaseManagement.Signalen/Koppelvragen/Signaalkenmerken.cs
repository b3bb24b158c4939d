using CaseManagement.Kernel.Koppelen;
using CaseManagement.Signalen.Intake;

namespace CaseManagement.Signalen.Koppelvragen;

/// <summary>The link marks of a signal: the people with a date of birth, the place, and the addresses and trade register numbers of the objects.</summary>
internal static class Signaalkenmerken
{
    public static IReadOnlyList<Koppelkenmerk> Van(SignaalDossier state) =>
    [
        .. state.Betrokkenen.SelectMany(betrokkene => Koppelkenmerk.VanPersoon(betrokkene.Gekoppeld.Naam, betrokkene.Gekoppeld.Geboortedatum)),
        .. Koppelkenmerk.VanAdres(state.Ontvangst.Locatie),
        .. (state.Intake?.Objecten ?? []).SelectMany(Van),
    ];

    private static IEnumerable<Koppelkenmerk> Van(SignaalObject zaak) => zaak.Soort switch
    {
        ObjectSoort.Bedrijf => [.. Koppelkenmerk.VanAdres(zaak.Aanduiding), .. Koppelkenmerk.VanKvk(zaak.Aanduiding)],
        ObjectSoort.Pand or ObjectSoort.Perceel => Koppelkenmerk.VanAdres(zaak.Aanduiding),
        _ => [],
    };
}
