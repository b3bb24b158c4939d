using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Signaaloverleg;
using CaseManagement.Signalen.Wegingen;

namespace CaseManagement.Signalen.Verstrekkingen;

/// <summary>Turns what was supplied into lines of the ledger; the events of the supply hold all of it.</summary>
internal static class Boekingen
{
    /// <summary>The fixed name of RIEC as recipient.</summary>
    public const string Riec = "RIEC";

    /// <summary>
    /// A department or RIEC took the signal over; nobody of the recipient works on the signal here. Before a transfer had a check of its own, only
    /// weging 4 rested on one.
    /// </summary>
    public static Verstrekkingsboek Overdracht(SignaalDossier state, string ontvanger, Verstrekking verstrekking) => state.Boek.Met(
        Overdracht(ontvanger, verstrekking) with { CheckId = verstrekking.CheckId ?? (state.Check1 is { } check ? CheckId.Van1(check.Check) : null) });

    public static Verstrekkingsboek Overdracht(SignaalDossier state, SignaalOvergedragenAanRiec e) => Overdracht(state, Riec, e.Verstrekking);

    public static Verstrekkingsboek Overdracht(OndermijningsCasus state, CasusOvergedragenAanRiec e) =>
        state.Boek.Met(Overdracht(Riec, e.Verstrekking) with { CheckId = e.Verstrekking.CheckId ?? CheckId.Van2A(e.Check2A) });

    /// <summary>What check 2A let the signaaloverleg read, one line for each recipient.</summary>
    public static Verstrekkingsboek Vrijgave(SignaalDossier state, GegevensVrijgegevenVoorOverleg e) => e.Vrijgegeven
        .GroupBy(cel => cel.Ontvanger)
        .Aggregate(state.Boek, (boek, cellen) => boek.Met(new VerstrekkingOverzicht(0, cellen.Key.ToString(), [.. cellen.Select(cel => cel.Gegeven.Naam)], e.Op)
        {
            IsVrijgave = true,
            CheckId = CheckId.Van2A(e.Check),
            Gebruikers = [.. e.Toegelaten.Where(persoon => persoon.Ontvanger == cellen.Key).Select(persoon => persoon.Gebruiker).Distinct()],
            Grondslag = state.Check2A?.Antwoorden.GrondslagEnDoel,
            WpgArtikel = state.Check2A?.WpgArtikel?.ToString(),
        }));

    /// <summary>Data went to a recipient for an intervention; who was admitted for that recipient can confirm.</summary>
    public static Verstrekkingsboek Casus(OndermijningsCasus state, CasusgegevensVerstrekt e) => state.Boek.Met(
        new VerstrekkingOverzicht(0, e.Ontvanger.ToString(), [.. e.Gegevens.Select(gegeven => gegeven.Naam)], e.Op)
        {
            CheckId = CheckId.Van2B(e.Check),
            OntvangendePersoon = e.OntvangendePersoon,
            Gebruikers = Ontvangers(state, e.Ontvanger),
            Grondslag = e.Grondslag,
            Artikel = state.Interventie(e.Interventie)?.Plan.Artikel,
            WpgArtikel = state.Interventie(e.Interventie)?.Check?.WpgArtikel?.ToString(),
        });

    // The regie of a case is its duo; whoever declared a conflict of interest can confirm nothing (ROL-07).
    private static IReadOnlyList<GebruikerId> Ontvangers(OndermijningsCasus state, Ontvanger ontvanger) =>
    [
        .. (ontvanger is Ontvanger.Casusregie
                ? state.Kern.Duo is { } duo ? [duo.EersteVerantwoordelijke, duo.Achtervang] : (GebruikerId[])[]
                : state.Start.Toegelaten.Where(persoon => persoon.Ontvanger == ontvanger).Select(persoon => persoon.Gebruiker))
            .Except(state.Kern.Uitgesloten),
    ];

    private static VerstrekkingOverzicht Overdracht(string ontvanger, Verstrekking verstrekking) =>
        new(0, ontvanger, [.. verstrekking.Elementen.Select(element => element.ToString())], verstrekking.Op)
        {
            OntvangendePersoon = verstrekking.OntvangendePersoon,
            Grondslag = verstrekking.Grondslag,
            WpgArtikel = verstrekking.WpgArtikel?.ToString(),
        };
}
