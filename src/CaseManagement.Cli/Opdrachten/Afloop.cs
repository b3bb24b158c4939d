using CaseManagement.EventSourcing.Archive;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Web.Samenstelling;

namespace CaseManagement.Cli.Opdrachten;

/// <summary>Exit codes that all commands share, and what is said when a command cannot go on.</summary>
internal static class Afloop
{
    public const int Goed = 0;
    public const int Geweigerd = 1;
    public const int VerkeerdGebruik = 2;
    public const int OpslagOnbeschikbaar = 3;
    public const int LeesmodelWijktAf = 4;
    private const int Afgebroken = 130;

    /// <summary>Runs a command; a failure of the store becomes a plain message and an exit code.</summary>
    public static async Task<int> VanAsync(TextWriter uit, Func<Task<int>> werk)
    {
        try
        {
            return await werk();
        }
        catch (Weigering weigering)
        {
            await uit.WriteLineAsync(weigering.Message);
            return weigering.Code;
        }
        catch (Beheerfout fout)
        {
            await uit.WriteLineAsync(fout.Message);
            return fout.Code;
        }
        catch (OperationCanceledException)
        {
            await uit.WriteLineAsync("Afgebroken.");
            return Afgebroken;
        }
        catch (Exception fout) when (fout is StoreUnavailableException or StoreMismatchException or ArchiveMismatchException or IOException or UnauthorizedAccessException)
        {
            await uit.WriteLineAsync(Reden(fout));
            return fout is ArchiveMismatchException ? Geweigerd : OpslagOnbeschikbaar;
        }
        catch (Exception fout)
        {
            // Only the type: a message could hold more than anybody should read here. Never 1, which of verify means an incident.
            await uit.WriteLineAsync($"De opdracht kon niet worden uitgevoerd door een fout in het programma ({fout.GetType().Name}). Meld dit, met de versie (casus --version) en de opdracht.");
            return OpslagOnbeschikbaar;
        }
    }

    /// <summary>Whether a failure means that there is no room.</summary>
    public static bool IsVol(Exception fout) =>
        fout is StoreUnavailableException { IsFull: true } || (fout is IOException io && (io.HResult & 0xFFFF) is 28 or 112)
        || (fout.InnerException is { } binnen && IsVol(binnen));

    /// <summary>Whether a failure means that a server does not hold what this program made of it.</summary>
    public static bool PastNiet(StoreUnavailableException fout) => fout.InnerException is ArchiveMismatchException;

    private static string Verschil(ArchiveMismatch reden) => reden switch
    {
        ArchiveMismatch.Tenant => "de bron en het doel zijn van verschillende gemeenten",
        ArchiveMismatch.SourceIncomplete => "de bron houdt op voor haar eigen hoofd; voer daar casus verify uit",
        ArchiveMismatch.TargetLonger => "het doel bevat meer dan de bron",
        ArchiveMismatch.TargetDiffers => "het doel is niet leeg en is geen eerder deel van deze bron",
        ArchiveMismatch.ChainDiffers => "de keten van het doel eindigt niet zoals die van de bron",
        ArchiveMismatch.CountsDiffer => "het doel bevat minder gebeurtenissen, onthouden opdrachten of sleutels dan er zijn gekopieerd",
        _ => "een gebeurtenis, een onthouden opdracht of een sleutel past niet bij wat er al staat; voer casus verify uit op de bron en op het doel",
    };

    private static string Reden(Exception fout) => fout switch
    {
        _ when IsVol(fout) => "De schijf is vol. Maak ruimte en probeer het opnieuw.",
        StoreMismatchException => "De gegevens zijn van een andere gemeente of van een nieuwere versie van dit programma. Controleer de map en Casus__Tenant.",
        ArchiveMismatchException anders => $"De gegevens passen niet bij elkaar: {Verschil(anders.Reason)}.",
        UnauthorizedAccessException => "Er zijn onvoldoende rechten op de map of het bestand.",
        StoreUnavailableException niet when PastNiet(niet) => "De server bevat niet wat hier is verzegeld, of iets van een ander programma. Controleer Casus__ConnectionString en voer casus verify uit.",
        StoreUnavailableException => "De opslag kan niet worden gelezen: een bestand of databaseserver is beschadigd, niet bereikbaar of in gebruik.",
        _ => "Een bestand kan niet worden gelezen of geschreven.",
    };
}

/// <summary>A command that is refused, with the text for the user.</summary>
/// <param name="melding">What is wrong and what to do, in Dutch.</param>
/// <param name="code">The exit code.</param>
internal sealed class Weigering(string melding, int code = Afloop.Geweigerd) : Exception(melding)
{
    public int Code => code;
}
