using CaseManagement.Kernel.Beslissen;
using CaseManagement.Woonoverlast.Dossieropbouw;
using CaseManagement.Woonoverlast.Toestand;
using NodaTime;

namespace CaseManagement.Woonoverlast.Treden;

/// <summary>Refused because the raad gave the power by no article that is in force (<c>WOV-01</c>).</summary>
public sealed record GeenApvArtikel() : Refusal(
    "WOV-01", "Er is geen APV-artikel over woonoverlast in werking; trede 3 tot en met 6 kunnen niet.",
    "Gebruik trede 1 of 2, of een route buiten de ladder.");

/// <summary>Refused because the file is not complete (§3.4); names the first missing item.</summary>
/// <param name="Ontbreekt">The first missing item.</param>
/// <param name="Aantal">How many items are missing.</param>
public sealed record DossierIsOnvolledig(OntbrekendItem Ontbreekt, int Aantal) : Refusal(
    Ontbreekt.RegelId, $"Het dossier is nog niet volledig. Er ontbreekt: {Ontbreekt.Item}.",
    Aantal == 1 ? "Vul dit aan." : $"Vul dit aan; in totaal ontbreken {Aantal} onderdelen.");

/// <summary>Refused because a besluit needs a voornemen with zienswijze first (Awb 4:8), and no command of this version reaches trede 3.</summary>
public sealed record VoornemenOntbreekt() : Refusal(
    "WOV-3.2", "Trede 4 tot en met 6 volgen pas op een voornemen met gelegenheid voor een zienswijze.",
    "Trede 3 en hoger worden in deze versie niet vastgelegd; vraag het overleg om advies over het voornemen, of kies een route buiten de ladder.");

/// <summary>What treden 3-6 ask of power, file and order.</summary>
internal static class ZwareTreden
{
    public static Refusal? Controleer(
        WoonoverlastDossier dossier, BesluitVragen command, WoonoverlastParameters parameters, LocalDate vandaag)
    {
        if (parameters.Apv is not { } apv || vandaag < apv.Inwerkingtreding)
        {
            return new GeenApvArtikel();
        }

        if (Dossiervorming.Ontbreekt(dossier, parameters) is { Count: > 0 and var aantal } ontbreekt)
        {
            return new DossierIsOnvolledig(ontbreekt[0], aantal);
        }

        return command.Soort is GevraagdBesluit.VoornemenGedragsaanwijzing
            ? new Tredestap(EscalatieTrede.VoornemenGedragsaanwijzing, command.MotiveringOverslaan, command.BesluitDoor).Controleer(dossier)
            : new VoornemenOntbreekt();
    }
}
