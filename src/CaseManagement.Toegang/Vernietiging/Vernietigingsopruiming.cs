using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Sleutels;
using Microsoft.Extensions.Logging;

namespace CaseManagement.Toegang.Vernietiging;

/// <summary>Carries out what the destruction of a dossier ordered, before it is proved: its keys first, then the files beside the log.</summary>
/// <param name="sleutels">Destroys keys.</param>
/// <param name="logger">Tells that it failed.</param>
internal sealed partial class Vernietigingsopruiming(Sleutelvernietiger sleutels, ILogger<Vernietigingsopruiming> logger)
{
    /// <summary>The answer while keys or files are still there.</summary>
    public static Uitkomst NogNietKlaar { get; } = new(UitkomstSoort.NogNietKlaar)
    {
        RegelId = "AVG-41",
        Melding = "Het dossier is vernietigd, maar nog niet alle sleutels en bestanden zijn verwijderd; er is nog geen verklaring.",
        Advies = "Waarschuw de beheerder en voer de vernietiging daarna nog eens uit: het programma doet dan wat er nog moet gebeuren.",
    };

    /// <summary>Answers whether all of it is gone.</summary>
    public async Task<bool> RuimOpAsync(IVernietiger vernietiger, DossierId dossier, CancellationToken cancellation)
    {
        try
        {
            await sleutels.VolgAsync(cancellation);
            return await vernietiger.RuimOpAsync(dossier, cancellation);
        }
        catch (Exception fout) when (fout is not (OperationCanceledException or StoreUnavailableException))
        {
            Mislukt(logger, fout.GetType().Name);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Destroying the keys or files of a dossier failed with {Error}; there is no proof until it is repeated")]
    private static partial void Mislukt(ILogger logger, string error);
}
