using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Toegang.Dossiers;

/// <summary>Refused because the dossier has no action with this number.</summary>
public sealed record ActieIsOnbekend() : Refusal(
    "CAD-8.4", "Dit dossier heeft geen actie met dit nummer.", "Controleer het nummer in de actielijst.");

/// <summary>Refused because the action is done or has lapsed.</summary>
public sealed record ActieIsAfgehandeld() : Refusal(
    "CAD-8.4", "Deze actie is al gereed of vervallen.", "Spreek zo nodig een nieuwe actie af.");

/// <summary>What holds for the actor of an action.</summary>
internal static class Actiecontrole
{
    public static bool IsUitgesloten(DossierKern kern, GebruikerId? actor) => actor is { } persoon && kern.Uitgesloten.Contains(persoon);

    public static Deelnemer Actor(string organisatie, GebruikerId? persoon) => new(Beleid.Organisaties.Normaal(organisatie), persoon);
}
