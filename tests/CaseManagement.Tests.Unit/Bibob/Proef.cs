using CaseManagement.Bibob;
using CaseManagement.Bibob.Aanmaken;
using CaseManagement.Bibob.Advies;
using CaseManagement.Bibob.Besluiten;
using CaseManagement.Bibob.Conclusies;
using CaseManagement.Bibob.Formulier;
using CaseManagement.Bibob.Onderzoek;
using CaseManagement.Bibob.Registermelding;
using CaseManagement.Bibob.Screening;
using CaseManagement.Bibob.Sluiten;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Kalender;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Tests.Unit.Testing;
using NodaTime;

namespace CaseManagement.Tests.Unit.Bibob;

/// <summary>A screening in every phase: received 5 January 2026, eight weeks, so decided by 2 March without a stop.</summary>
internal static class Proef
{
    public const string Hash = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    public static readonly TermijnKalender Wetskalender = new([]);
    public static readonly BibobZaaktype Zaaktype = new(Wetskalender);
    public static readonly GebruikerId Screener = new("s.screener");
    public static readonly GebruikerId Achtervang = new("a.achtervang");
    public static readonly GebruikerId Behandelaar = new("v.vergunning");
    public static readonly BetrokkeneId Betrokkene = new(new Guid("33333333-3333-4333-8333-333333333333"));
    public static readonly BetrokkeneId Bestuurder = new(new Guid("44444444-4444-4444-8444-444444444444"));
    public static readonly BetrokkeneId OudBestuurder = new(new Guid("55555555-5555-4555-8555-555555555555"));
    public static readonly BetrokkeneId Financier = new(new Guid("66666666-6666-4666-8666-666666666666"));

    public static IEvent[] Nieuw => NieuwVoor(BibobObject.Vergunning);

    public static IEvent[] Uitgereikt => [.. Nieuw, new VragenformulierUitgereikt(D(1, 6), 3, D(1, 20))];

    public static IEvent[] Binnen => [.. Uitgereikt, new VragenformulierBinnengekomen(D(1, 19), true)];

    public static IEvent[] Onvolledig => [.. Uitgereikt, new VragenformulierBinnengekomen(D(1, 19), false)];

    public static IEvent[] InAanvulling => [.. Onvolledig, new AanvullingGevraagd(D(1, 20), D(2, 3), Tekst("loonstaten"))];

    public static IEvent[] InOnderzoek => [.. Binnen, new EigenOnderzoekGestart(D(1, 20)), Raadpleging(1, BibobBron.BibobRegister)];

    public static IEvent[] Onduidelijk => [.. InOnderzoek, new EigenOnderzoekAfgerond(D(1, 30), [], true, Tekst("onduidelijk"))];

    public static IEvent[] Duidelijk => [.. InOnderzoek, new EigenOnderzoekAfgerond(
        D(1, 30), [new(BibobGrond.AGrond, GevaarsConclusie.ErnstigGevaar), new(BibobGrond.BGrond, GevaarsConclusie.GeenGevaar)], false, Tekst("x"))];

    public static IEvent[] Gevraagd => [.. Onduidelijk, new LbbAdviesAangevraagd(D(2, 2), D(2, 2), Tekst("vragen"))];

    public static IEvent[] Geadviseerd => [.. Gevraagd, new LbbAdviesBinnengekomen(
        D(3, 2), [new(BibobGrond.AGrond, GevaarsConclusie.ErnstigGevaar)], Tekst("advies"))];

    public static IEvent[] Geweigerd => [.. InAanvulling, new InvullenGeweigerd(D(2, 4), WijzeVanWeigeren.TermijnVerstreken, Tekst("niets"))];

    public static IEvent[] Concluded(GevaarsConclusie niveau, BibobObject @object = BibobObject.Vergunning) =>
        [.. NieuwVoor(@object), .. Duidelijk.Skip(2), Conclusie(niveau)];

    public static IEvent[] Zienswijze(GevaarsConclusie niveau, BibobObject @object = BibobObject.Vergunning) =>
    [
        .. Concluded(niveau, @object),
        new VoornemenVerzonden(D(2, 10), BesluitSoort.Weigeren, D(2, 24), true),
        new ZienswijzeBinnengekomen(D(2, 20), ZienswijzeVorm.Mondeling, Tekst("niet eens")),
    ];

    public static IEvent[] Besloten => [.. Zienswijze(GevaarsConclusie.ErnstigGevaar), Besluit(BesluitSoort.Weigeren)];

    public static IEvent[] BeslotenZonderGevaar => [.. Concluded(GevaarsConclusie.GeenGevaar), Besluit(BesluitSoort.Verlenen)];

    public static IEvent[] Gemeld => [.. Besloten, new InRegisterGemeld(D(2, 27), "REG-1")];

    public static IEvent[] Teruggetrokken => [.. Binnen, new AanvraagTeruggetrokken(D(2, 6), Tekst("per brief"))];

    public static IEvent[] Afgesloten => [.. Gemeld, new ScreeningAfgesloten(D(3, 2), [1], new LocalDate(2031, 3, 2))];

    public static LocalDate D(int maand, int dag) => new(2026, maand, dag);

    public static PersonalText Tekst(string tekst) => PersonalText.Of(BetrokkeneId.Of(Scenario<BibobScreening>.Dossier), "va-bibob", tekst);

    public static BronGeraadpleegd Raadpleging(int nummer, BibobBron bron) =>
        new(nummer, bron, Betrokkene, Tekst("naam"), Instant.FromUtc(2026, 1, 21, 9, 0), Tekst(Hash), Screener);

    public static ConclusieVastgesteld Conclusie(GevaarsConclusie niveau) => new(D(2, 9),
    [
        new(BibobGrond.AGrond, niveau, Tekst("feiten"), Tekst("ernst"), Tekst("aard"), Tekst("voordeel"), null),
        new(BibobGrond.BGrond, GevaarsConclusie.GeenGevaar, Tekst("geen"), null, null, null, null),
    ]);

    public static BesluitGenomen Besluit(BesluitSoort soort) => new(D(2, 26), soort, "BSL-1", Tekst("motivering"), Tekst("evenredig"), D(2, 26));

    public static IEvent[] NieuwVoor(BibobObject @object, PersoonSoort soort = PersoonSoort.Rechtspersoon) =>
    [
        new ScreeningAangemaakt(
            new ScreeningKop(
                "BIB-2026-0001", @object, BibobSubsoort.Horeca, "APV-77", Bestuursorgaan.Burgemeester, BibobAanleiding.Steekproef, null,
                D(1, 5), TermijnBron.Wet, 8, D(1, 5), null),
            new BibobBetrokkene(Betrokkene, soort, Persoon("Voorbeeld B.V."), Persoon("999990019"), Persoon("00000000")),
            [
                new(1, Bestuurder, RelatieSoort.Leidinggevende, Persoon("Bestuurder"), true, true, null, null),
                new(2, OudBestuurder, RelatieSoort.Leidinggevende, Persoon("Oud"), true, true, null, D(1, 10)),
                new(3, Financier, RelatieSoort.Vermogensverschaffer, Persoon("Financier"), false, false, null, null),
            ],
            [Behandelaar]),
        new DuoToegewezen(new Duo(Screener, Achtervang)),
    ];

    public static PersonalText Persoon(string tekst) => PersonalText.Of(Betrokkene, "va-bibob", tekst);

    public static Aanroep Als(GebruikerId gebruiker, Rol rol = Rol.BibobScreener) => new()
    {
        Gebruiker = gebruiker,
        Organisatie = "gemeente",
        Rol = rol,
        Doel = "va-bibob",
        Grondslag = "Wet Bibob",
    };

    /// <summary>The screener acts on 1 June 2026 unless said otherwise.</summary>
    public static Scenario<BibobScreening> Given(params IEvent[] events) => GivenOp(new LocalDate(2026, 6, 1), events);

    public static Scenario<BibobScreening> GivenOp(LocalDate vandaag, params IEvent[] events) => new(BibobScreening.Evolve, events)
    {
        Aanroep = Als(Screener),
        Nu = vandaag.At(new LocalTime(10, 0)).InUtc().ToInstant(),
        Code = "BIB-2026-0001",
    };

    public static Scenario<BibobScreening> Door(Aanroep aanroep, params IEvent[] events) => new(BibobScreening.Evolve, events)
    {
        Aanroep = aanroep,
        Nu = Instant.FromUtc(2026, 6, 1, 10, 0),
    };

    public static BibobScreening Staat(params IEvent[] events) => Given(events).State!;
}

/// <summary>Opens everything, sealed or plain.</summary>
internal sealed class OpenLezer : IPersonalTextReader
{
    public string? Reveal(PersonalText? text) => text is null ? null : Rendering.Of(text).Split(", ")[^1].TrimEnd(')');
}
