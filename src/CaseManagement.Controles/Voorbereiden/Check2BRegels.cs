using CaseManagement.Controles.Organen;
using CaseManagement.Kernel.Protocol.Sets;

namespace CaseManagement.Controles.Voorbereiden;

/// <summary>Refused because a control without a signal or case uses nothing that must be checked.</summary>
public sealed record ControleGebruiktGeenSignaal() : Refusal(
    "OND-14", "Deze controle volgt niet uit een signaal of casus, dus er is geen privacycheck 2B.", "Verwijs bij het plannen naar het signaal of de casus.");

/// <summary>Refused because the performer of the check does not run the control, nor the other way round (<c>OND-15</c>).</summary>
public sealed record EigenControleNietToetsen() : Refusal(
    "OND-15", "Wie de controle plant, voorbereidt of leidt, voert de privacycheck niet uit, en omgekeerd.", "Laat een andere privacyfunctionaris de check uitvoeren.");

/// <summary>Refused because what was forgotten was not weighed (§1.7).</summary>
public sealed record Check2BOnvolledig() : Refusal(
    "OND-1.7",
    "De regels van de privacycheck zijn niet compleet: er ontbreekt een regel, of een regel staat er dubbel of te veel.",
    "Beoordeel elk gegeven van de controle (doel, gebied, iedere locatie, briefing) één keer voor elk orgaan dat deelneemt.");

/// <summary>Refused because a decision lacks its conditions, or has conditions that do not belong to it.</summary>
public sealed record Check2BVoorwaardenOnjuist() : Refusal(
    "OND-1.7", "Alleen toestaan met voorwaarden heeft voorwaarden, en heeft ze altijd.", "Vul bij elke regel in wat bij het besluit hoort.");

/// <summary>Refused because the law leaves no approval (§1.7, A and question 3).</summary>
public sealed record Check2BWetVerbiedt() : Refusal(
    "OND-1.7-A3",
    "De wet verbiedt dit gebruik, of het orgaan moet de gegevens zelf opnieuw verkrijgen; u kunt alleen weigeren.",
    "Kies bij elke regel weigeren.");

/// <summary>Refused because nothing is approved without the answers to B and C (§1.7).</summary>
public sealed record Check2BVragenOnbeantwoord() : Refusal(
    "OND-1.7",
    "Niet alle vragen van de privacycheck zijn beantwoord; zonder die antwoorden kunt u alleen weigeren.",
    "Beantwoord de vragen over verenigbaarheid, noodzaak, evenredigheid en subsidiariteit.");

/// <summary>Refused because police data are not used again without an article of the Wpg (§1.12, 7).</summary>
public sealed record Check2BZonderWpg() : Refusal(
    "OND-1.12.7", "Het signaal bevat politiegegevens; die worden niet zonder artikel van de Wpg opnieuw gebruikt.", "Noem het artikel van de Wpg (16, 18, 19 of 20).");

/// <summary>Refused because a check that has ended before it began, or outlives the term of the protocol, protects nobody.</summary>
public sealed record Check2BGeldigheidOnjuist() : Refusal(
    "OND-1.7", "De einddatum van de privacycheck ligt in het verleden of te ver weg.", "Kies een einddatum binnen de termijn van het protocol.");

/// <summary>What a check 2B of a control must hold.</summary>
internal static class Check2BRegels
{
    private static readonly Verstrekkingsgrond[] wpg = [Verstrekkingsgrond.Wpg16, Verstrekkingsgrond.Wpg18, Verstrekkingsgrond.Wpg19, Verstrekkingsgrond.Wpg20];

    /// <summary>The elements of the control that can come from the signal.</summary>
    public static IEnumerable<Check2BGegeven> Gegevens(IntegraleControle state) =>
    [
        new(Controlegegeven.Doel),
        new(Controlegegeven.Gebied),
        .. state.Locaties.Select(locatie => new Check2BGegeven(Controlegegeven.Locatie, locatie.Nummer)),
        .. state.Briefing is null ? Array.Empty<Check2BGegeven>() : [new(Controlegegeven.Briefing)],
    ];

    public static Refusal? Weiger(IntegraleControle state, Check2BUitvoeren command, ControleFeiten feiten)
    {
        var staatToe = command.Regels.Any(regel => regel.Besluit is not Check2BBesluit.Geweigerd);
        return !IsCompleet(state, command) ? new Check2BOnvolledig()
            : command.Regels.Any(regel => regel.Besluit is Check2BBesluit.ToegestaanMetVoorwaarden == string.IsNullOrWhiteSpace(regel.Voorwaarden))
                ? new Check2BVoorwaardenOnjuist()
            : !staatToe ? null
            : command.Antwoorden.WetVerbiedt || command.Antwoorden.OpnieuwTeVerkrijgen ? new Check2BWetVerbiedt()
            : !command.Antwoorden.IsVolledig ? new Check2BVragenOnbeantwoord()
            : feiten.HeeftPolitiegegevens && !(command.WpgGrond is { } grond && wpg.Contains(grond)) ? new Check2BZonderWpg()
            : null;
    }

    public static Refusal? Geldigheid(LocalDate? gevraagd, ProtocolVanKracht protocol, LocalDate vandaag) =>
        gevraagd is { } tot && (tot < vandaag || tot > Uiterlijk(protocol, vandaag)) ? new Check2BGeldigheidOnjuist() : null;

    /// <summary>The last day that the protocol allows a check to hold.</summary>
    public static LocalDate Uiterlijk(ProtocolVanKracht protocol, LocalDate vandaag) =>
        vandaag.Plus((protocol.Sets ?? Standaardsets.Alle).Bewaartermijnen.Inhoud.Duur(Termijnsoort.GeldigheidPrivacycheck));

    private static bool IsCompleet(IntegraleControle state, Check2BUitvoeren command)
    {
        var regels = command.Regels.Select(regel => (regel.Orgaan, regel.Gegeven)).ToHashSet();
        return regels.Count == command.Regels.Count
            && regels.SetEquals(state.Organen.SelectMany(deelname => Gegevens(state).Select(gegeven => (deelname.Orgaan, gegeven))));
    }
}
