using System.Globalization;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Signalen.Verstrekkingen;

/// <summary>Gives the recipient of every supply a task to delete and confirm, as an action of the dossier: so it is in the lists and blocks the end.</summary>
internal static class Terughaling
{
    public static IEnumerable<IEvent> Opdrachten(
        Verstrekkingsboek boek, DossierKern kern, SignaalBeleid beleid, ProtocolVanKracht? protocol, string doel, CommandContext context)
    {
        var uiterlijkOp = context.Moment.Vandaag.Plus(beleid.Onder(protocol).Verwijdertermijn);
        return boek.TerugTeHalen.Select((regel, index) => (Regel: regel, Actie: kern.VolgendActienummer + index)).SelectMany(taak => (IEvent[])
        [
            new VerwijderingOpgedragen(taak.Regel.Nummer, taak.Regel.Ontvanger, taak.Regel.CheckId, context.Moment.Vandaag, uiterlijkOp, taak.Actie, protocol.VanKracht()),
            new ActieAfgesproken(taak.Actie, Tekst.Van(context, doel, Wat(taak.Regel)), Actor(taak.Regel, kern, context), uiterlijkOp),
        ]);
    }

    private static string Wat(VerstrekkingOverzicht regel) =>
        string.Create(CultureInfo.InvariantCulture, $"De gegevens van verstrekking {regel.Nummer} verwijderen en dat bevestigen");

    // Nobody of RIEC works here: whoever is responsible must ask for the confirmation and record it.
    private static Deelnemer Actor(VerstrekkingOverzicht regel, DossierKern kern, CommandContext context) => new(
        Organisaties.Gemeente,
        regel.Gebruikers.Except(kern.Uitgesloten).ToList() is [var ontvanger, ..] ? ontvanger : kern.Duo?.EersteVerantwoordelijke ?? context.Aanroep.Gebruiker);
}
