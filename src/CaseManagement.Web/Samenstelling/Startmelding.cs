using System.Net.Sockets;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Web.Samenstelling;

/// <summary>What the operator reads when the house cannot start or a command cannot reach its data: the cause in words, no stack trace.</summary>
internal static class Startmelding
{
    /// <summary>The message, in Dutch and, for a store, then the cause as the store gives it; <see langword="null"/> for an error that the operator cannot mend.</summary>
    public static string? Van(Exception fout) => fout switch
    {
        Beheerfout => fout.Message,
        StoreMismatchException => $"De opslag hoort niet bij dit programma of deze gemeente; er is niets gewijzigd.\n{fout.Message}",
        StoreUnavailableException => $"De opslag is niet bereikbaar. Controleer Casus:Store, Casus:ConnectionString en de databaseserver (docs/operations.md).\n{fout.Message}",
        UnauthorizedAccessException => $"Dit account heeft onvoldoende rechten op de gegevensmap (Casus__Directory) of op een bestand daarin.\n{fout.Message}",
        _ => Netwerkfout(fout) switch
        {
            SocketError.AddressAlreadyInUse => "Het netwerkadres is al in gebruik: stop het andere programma, of geef met ASPNETCORE_URLS een ander adres (zoals http://127.0.0.1:8080).",
            SocketError.AccessDenied => "Dit account mag het netwerkadres niet openen: geef met ASPNETCORE_URLS een poort vanaf 1024 (zoals http://127.0.0.1:8080).",
            SocketError.AddressNotAvailable => "Het netwerkadres bestaat niet op deze machine: geef met ASPNETCORE_URLS een ander adres (zoals http://127.0.0.1:8080).",
            _ => fout is IOException ? $"Een bestand of map kan niet worden gelezen of geschreven. Controleer de gegevensmap (Casus__Directory) en de schijf.\n{fout.Message}" : null,
        },
    };

    /// <summary>The exit code of the host, one of those of <c>casus</c>.</summary>
    public static int Code(Exception fout) => fout switch
    {
        Beheerfout beheer => beheer.Code,
        _ when Netwerkfout(fout) is not null => Beheerfout.VerkeerdGebruik,
        _ => Beheerfout.Onbeschikbaar,
    };

    // Kestrel reports an address in use as an IOException around one of its own, and other troubles of the address bare.
    private static SocketError? Netwerkfout(Exception? fout) => fout switch
    {
        null => null,
        SocketException socket => socket.SocketErrorCode,
        _ => Netwerkfout(fout.InnerException),
    };
}
