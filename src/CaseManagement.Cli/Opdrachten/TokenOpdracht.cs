using System.CommandLine;
using CaseManagement.Cli.Invoer;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Web.Aanmelden;
using CaseManagement.Web.Demo;
using NodaTime;

namespace CaseManagement.Cli.Opdrachten;

/// <summary><c>casus token PERSONA</c>: a short-lived token for <c>curl</c>; Development only.</summary>
internal static class TokenOpdracht
{
    public static Command Maak()
    {
        var data = Gegevensmap.Optie();
        var persona = new Argument<string>("persona") { Description = "Een persona van de demo, zoals v.voorzitter." };
        var command = new Opdracht(
            "token",
            "Maakt een token van acht uur voor een persona (alleen in Development).",
            (Afloop.Goed, "gemaakt"),
            (Afloop.Geweigerd, "dit is geen Development"))
        {
            persona,
            data,
        };
        command.SetAction(parsed => VoerUit(parsed.GetValue(persona)!, parsed.GetValue(data)));
        return command;
    }

    private static int VoerUit(string persona, DirectoryInfo? map)
    {
        var opties = Gegevensmap.Opties(map);
        if (!opties.Demo)
        {
            Console.Error.WriteLine("Een demo-token bestaat alleen in Development (DOTNET_ENVIRONMENT=Development).");
            return 1;
        }

        if (!Personas.Alle.Any(bekend => bekend.Gebruiker == persona))
        {
            Console.Error.WriteLine($"Onbekende persona. Kies uit: {string.Join(", ", Personas.Alle.Select(bekend => bekend.Gebruiker))}.");
            return Afloop.VerkeerdGebruik;
        }

        using var sleutel = DemoSleutel.Van(opties.Directory);
        Console.WriteLine(sleutel.Token(new GebruikerId(persona), Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow())));
        return 0;
    }
}
