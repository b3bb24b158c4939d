using CaseManagement.Kernel.Beslissen;
using CaseManagement.Signalen.Bronnenonderzoek;
using CaseManagement.Toegang.Deur;
using NodaTime;
using Bronregime = CaseManagement.Kernel.Protocol.Sets.Bronregime;

namespace CaseManagement.Signalen.Privacychecks;

/// <summary>What may be decided about one source (§1.7, §1.8). The program checks that nothing is approved that may not be; a person decides.</summary>
internal static class PrivacyCheck1Regels
{
    public static Refusal? Controleer(BronoordeelOpgave regel, SignaalBeleid beleid)
    {
        if (Bronnenlijst.Van(beleid.Bronnen, regel.Bron) is not { } regime)
        {
            return new BronNietOpLijst();
        }

        if (regel.Besluit is BronBesluit.Geweigerd)
        {
            return string.IsNullOrWhiteSpace(regel.Reden) || !string.IsNullOrWhiteSpace(regel.Voorwaarden) ? new BesluitOnvolledig() : null;
        }

        return Regime(regel, regime)
            ?? regel.Antwoorden.Controleer(staatToe: true, politiegegevens: false, wpgArtikel: null)
            ?? (regel.Besluit is BronBesluit.ToegestaanMetVoorwaarden == !string.IsNullOrWhiteSpace(regel.Voorwaarden)
                && string.IsNullOrWhiteSpace(regel.Reden)
                ? null
                : new BesluitOnvolledig());
    }

    private static Refusal? Regime(BronoordeelOpgave regel, Bronregime regime) => regime switch
    {
        Bronregime.AltijdWeigeren => regel.Bron == GemeentelijkeBron.Bibob ? new BibobIsGeenBron() : new BronAltijdGeweigerd(),
        Bronregime.NietViaCheck => new PolitiegegevensNietViaCheck(),
        Bronregime.WeigerenTenzijGrondslag when string.IsNullOrWhiteSpace(regel.SpecifiekeGrondslag) => new BronAltijdGeweigerd(),
        _ => null,
    };
}

/// <summary>Until when a privacy check holds.</summary>
internal static class Geldigheid
{
    public static LocalDate Van(LocalDate? gevraagd, SignaalBeleid beleid, CommandContext context) =>
        gevraagd ?? Uiterlijk(beleid, context);

    /// <summary>Refuses an end in the past, or beyond the term of the municipality.</summary>
    public static Refusal? Controleer(LocalDate? gevraagd, SignaalBeleid beleid, CommandContext context) =>
        gevraagd is { } tot && (tot < context.Moment.Vandaag || tot > Uiterlijk(beleid, context)) ? new GeldigheidOnjuist() : null;

    private static LocalDate Uiterlijk(SignaalBeleid beleid, CommandContext context) => context.Moment.Vandaag.Plus(beleid.PrivacycheckGeldig);
}
