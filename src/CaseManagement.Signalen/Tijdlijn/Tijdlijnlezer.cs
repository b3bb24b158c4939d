using CaseManagement.EventSourcing.Events;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Kalender;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Registratie;

namespace CaseManagement.Signalen.Tijdlijn;

/// <summary>Makes rows of events for one reader; pure but for opening text.</summary>
internal static class Tijdlijnlezer
{
    // The accounts of the bronhouders are for who asks them and for who supervises; the team sees that a bronhouder answered.
    private static readonly Rol[] ZienBronhouders = [Rol.Signaalcoordinator, Rol.Privacyfunctionaris, Rol.Fg];

    /// <summary>The rows of one dossier.</summary>
    /// <param name="overzicht">The dossier.</param>
    /// <param name="gebeurd">Its events.</param>
    /// <param name="kijker">Who looks.</param>
    /// <param name="open">The texts that the normal view opens to him; empty when no content was asked for.</param>
    /// <param name="reader">Opens text.</param>
    public static IEnumerable<(long Positie, TijdlijnRegel Regel)> Regels(
        DossierOverzicht overzicht, IEnumerable<RecordedEvent> gebeurd, Aanroep kijker, IReadOnlySet<PersonalText> open, IPersonalTextReader reader) =>
        gebeurd.Select(@event => (@event.Stored.Position, Regel(overzicht, @event, kijker, open, reader)));

    private static TijdlijnRegel Regel(
        DossierOverzicht overzicht, RecordedEvent @event, Aanroep kijker, IReadOnlySet<PersonalText> open, IPersonalTextReader reader)
    {
        var herkomst = Herkomst.Parse(@event.Stored.Metadata);
        var moment = @event.Stored.RecordedAt;
        var metAccount = herkomst.Rol is not Rol.Bronhouder || ZienBronhouders.Contains(kijker.Rol);
        return new TijdlijnRegel(
            overzicht.Code,
            @event.Stored.Version,
            moment,
            moment.InZone(NederlandseTijd.Zone).LocalDateTime,
            Gebeurtenis.Naam(@event.Body),
            Gebeurteniswoorden.Wat(@event.Body),
            herkomst.Rol)
        {
            Bijzonderheden = Gebeurteniswoorden.Bijzonderheden(@event.Body),
            Door = metAccount ? herkomst.Gebruiker : null,
            AchtervangVoor = herkomst.AchtervangVoor,
            ProtocolVersie = Gebeurtenis.ProtocolVersie(@event.Body),
            Inhoud = [.. Gebeurtenis.Teksten(@event.Body).Where(deel => open.Contains(deel.Tekst))
                .Select(deel => new TijdlijnTekst(deel.Wat, reader.Reveal(deel.Tekst) ?? ""))],
        };
    }
}
