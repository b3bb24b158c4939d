using CaseManagement.Signalen.Bronnenonderzoek;
using CaseManagement.Signalen.Informatieplicht;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Signalen.Wegingen;
using CaseManagement.Toegang.Dossiers.Vragen;

namespace CaseManagement.Signalen.Stand;

/// <summary>What was known of a signal and what not yet: weighings, checks, answers of sources. Codes only; pure.</summary>
internal static class SignaalKennis
{
    public static Kennis Van(SignaalDossier toen) => new([.. Bekend(toen)], [.. Onbekend(toen)]);

    private static IEnumerable<Kennisregel> Bekend(SignaalDossier toen) =>
    [
        new("Ontvangst", toen.Ontvangst.MelderSoort.ToString(), null, toen.Ontvangst.OntvangenOp),
        .. toen.Intake is { } intake ? [new Kennisregel("Intake", intake.ObjectOfSubject.ToString(), intake.Fenomeen.ToString(), intake.Op)] : Array.Empty<Kennisregel>(),
        .. toen.Wegingen.Select(weging => new Kennisregel(weging.Soort.ToString(), null, weging.Uitkomst, weging.Kop.Op)),
        .. toen.Check1?.Bronnen.Select(bron => new Kennisregel("PrivacyCheck1", bron.Bron.ToString(), bron.Besluit.ToString(), toen.Check1.Stap.Op)) ?? [],
        .. toen.Bronvragen.SelectMany(Antwoorden),
        .. toen.Check2A?.Matrix.Select(cel => new Kennisregel(
            "PrivacyCheck2ADeling", $"{cel.Gegeven.Naam} - {cel.Ontvanger}", cel.Besluit.ToString(), toen.Check2A.Stap.Op)) ?? [],
        .. Overdrachtschecks(toen),
        .. toen.Onjuist is { } onjuist
            ? [new Kennisregel("Onjuistverklaring", null, toen.OnjuistheidIsBevestigd ? "Bevestigd" : "NogNietBevestigd", onjuist.Op)]
            : Array.Empty<Kennisregel>(),
    ];

    /// <summary>The decisions of the checks of transfers.</summary>
    public static IEnumerable<Kennisregel> Overdrachtschecks(IOverdraagbaar toen) => toen.Overdrachtschecks.SelectMany(check => check.Regels.Select(regel =>
        new Kennisregel("PrivacyCheckOverdracht", $"{regel.Gegeven.Naam} - {check.Ontvanger}", regel.Besluit.ToString(), check.Stap.Op)));

    private static IEnumerable<Kennisregel> Antwoorden(Bronvraag vraag)
    {
        if (vraag.Antwoord is { } antwoord)
        {
            yield return new Kennisregel("HitNoHit", vraag.Gevraagd.Bron.ToString(), antwoord.Hit ? "Hit" : "GeenHit", antwoord.Stap.Op);
        }

        foreach (var oordeel in vraag.Oordelen)
        {
            yield return new Kennisregel(
                $"Oordeel{oordeel.Rol}", vraag.Gevraagd.Bron.ToString(), oordeel.IsRelevant ? "Relevant" : "NietRelevant", oordeel.Stap.Op);
        }

        if (vraag.IsRelevant is { } relevant)
        {
            yield return new Kennisregel("Relevantie", vraag.Gevraagd.Bron.ToString(), relevant ? "Relevant" : "NietRelevant", vraag.Oordelen[^1].Stap.Op);
        }
    }

    private static IEnumerable<Kennisregel> Onbekend(SignaalDossier toen) => !toen.IsActief ? [] :
    [
        .. toen.Intake is null ? [new Kennisregel("Intake")] : Array.Empty<Kennisregel>(),
        .. Enum.GetValues<WegingSoort>().Where(soort => !toen.HeeftGeldigJa(soort)).Select(soort => new Kennisregel(soort.ToString())),
        .. toen.Check1 is null ? [new Kennisregel("PrivacyCheck1")] : Array.Empty<Kennisregel>(),
        .. (toen.Check1?.Bronnen ?? [])
            .Where(bron => bron.IsToegestaan && !toen.VragenVanCheck.Any(vraag => vraag.Gevraagd.Bron == bron.Bron))
            .Select(bron => new Kennisregel("BronBevragen", bron.Bron.ToString())),
        .. toen.VragenVanCheck.Where(vraag => vraag.Antwoord is null)
            .Select(vraag => new Kennisregel("HitNoHit", vraag.Gevraagd.Bron.ToString(), null, vraag.Gevraagd.UiterlijkOp)),
        .. toen.VragenVanCheck.Where(vraag => vraag.WachtOpOordeel).Select(vraag => new Kennisregel("Relevantie", vraag.Gevraagd.Bron.ToString())),
        .. toen.Check2A is null ? [new Kennisregel("PrivacyCheck2ADeling")] : Array.Empty<Kennisregel>(),
        .. toen.Betrokkenen.Where(betrokkene => betrokkene.Informatieplicht.Status is InformatieplichtStatus.Open)
            .Select(betrokkene => new Kennisregel("Informatieplicht", null, null, betrokkene.Informatieplicht.UiterlijkOp)),
    ];
}
