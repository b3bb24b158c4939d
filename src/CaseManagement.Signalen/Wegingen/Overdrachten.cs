using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Ontvangst;
using CaseManagement.Signalen.Privacychecks;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Signalen.Wegingen;

/// <summary>Refused because what is handed over rests on no privacy check of this transfer (§1.11, <c>OND-42</c>).</summary>
public sealed record OverdrachtNietGetoetst() : Refusal(
    "OND-1.11",
    "Voor deze overdracht is er geen geldige privacycheck die deze gegevens aan deze ontvanger toestaat.",
    "Laat de privacyfunctionaris de privacycheck van deze overdracht uitvoeren en draag alleen over wat daarin is toegestaan.");

/// <summary>Turns a typed transfer into what is recorded of it.</summary>
internal static class Overdrachten
{
    public static Verstrekking Verstrekking(
        IOverdraagbaar zaak,
        Overnemer ontvanger,
        VerstrekkingOpgave opgave,
        ProtocolVanKracht protocol,
        CommandContext context,
        string doel = SignaalZaaktype.Doelcode) => new(
        Tekst.Van(context, doel, opgave.OntvangendePersoon),
        [.. opgave.Elementen.Distinct()],
        Tekst.Van(context, doel, opgave.Grondslag),
        Tekst.Van(context, doel, opgave.Doel),
        opgave.Wijze,
        context.Moment.Nu,
        protocol.Versie,
        opgave.WpgArtikel,
        Check(zaak, ontvanger)!.Check);

    /// <summary>Refuses what is not there to hand over, police data without a basis in the Wpg, and what the check of this transfer did not allow.</summary>
    public static Refusal? Controleer(IOverdraagbaar zaak, Overnemer ontvanger, VerstrekkingOpgave? opgave, LocalDate vandaag) =>
        opgave is null ? null
        : opgave.Elementen.Except(zaak.Gegevens.Select(gegeven => gegeven.Soort)).Any() ? new ElementOntbreekt()
        : zaak.HeeftPolitiegegevens && opgave.WpgArtikel is null ? new HergebruikZonderWpgGrondslag()
        : Check(zaak, ontvanger) is { } check && vandaag <= check.GeldigTot && Dekt(check, zaak, opgave) ? null
        : new OverdrachtNietGetoetst();

    private static PrivacyCheckOverdrachtUitgevoerd? Check(IOverdraagbaar zaak, Overnemer ontvanger) =>
        zaak.Overdrachtschecks.LastOrDefault(check => check.Ontvanger == ontvanger);

    // A detail that came in, or a person who was linked, after the check was not weighed.
    private static bool Dekt(PrivacyCheckOverdrachtUitgevoerd check, IOverdraagbaar zaak, VerstrekkingOpgave opgave) =>
        zaak.Gegevens.Where(gegeven => opgave.Elementen.Contains(gegeven.Soort)).All(check.StaatToe)
        && (!opgave.Elementen.Contains(SignaalElement.Betrokkenen) || !zaak.Mensen.Except(check.Betrokkenen).Any());
}
