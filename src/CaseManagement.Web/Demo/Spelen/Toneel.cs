using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers.Vragen;
using CaseManagement.Web.Aanmelden;
using MediatR;
using NodaTime;

namespace CaseManagement.Web.Demo.Spelen;

/// <summary>Where the stories are played: sends commands and questions of personas through the same door as everybody's.</summary>
/// <param name="diensten">The house.</param>
/// <param name="zenders">Its use cases.</param>
internal sealed class Toneel(IServiceProvider diensten, Zenders zenders)
{
    private readonly Dictionary<DossierId, Type> soorten = [];
    private readonly Doelregister doelen = new(diensten.GetServices<IZaaktype>(), diensten.GetServices<Doel>());
    private readonly IIdentifiers identifiers = diensten.GetRequiredService<IIdentifiers>();
    private readonly IClock clock = diensten.GetRequiredService<IClock>();

    /// <summary>Plays a scene. The answer says how it ended; a question that was hidden ends with its rule.</summary>
    public async Task<Uitkomst> SpeelAsync(Scene scene, CancellationToken cancellation)
    {
        var id = scene.Id;
        if (scene.Daad is Inkijken)
        {
            return await KijkAsync(scene.Wie, (object)Activator.CreateInstance(typeof(DossierInzien<>).MakeGenericType(soorten[id]), id)!, cancellation);
        }

        // What is opened has the identifier of the command that opens it, here as at the door.
        return zenders.Kent(scene.Daad.GetType())
            ? await KijkAsync(scene.Wie, scene.Daad, cancellation)
            : await StuurAsync(scene.Wie, id, scene.Daad, scene.Opent ? id.Value : identifiers.Next(), cancellation);
    }

    /// <summary>Sends a command to a thing.</summary>
    public async Task<Uitkomst> StuurAsync(Speelrol wie, DossierId id, object command, Guid opdracht, CancellationToken cancellation)
    {
        var (state, zender) = zenders.Voor(command.GetType(), soorten.GetValueOrDefault(id));
        using var scope = diensten.CreateScope();
        var uitkomst = await zender.StuurAsync(
            scope.ServiceProvider.GetRequiredService<IMediator>(), id, command, Aanroep(wie, zender.Doel(scope.ServiceProvider), opdracht), opdracht,
            cancellation);
        if (uitkomst.Soort is UitkomstSoort.Geopend)
        {
            soorten[id] = state;
        }

        return uitkomst;
    }

    /// <summary>Asks a question.</summary>
    public async Task<(object? Waarde, string Regel)> VraagAsync(Speelrol wie, object query, CancellationToken cancellation)
    {
        var vrager = zenders.Voor(query.GetType());
        var vraag = identifiers.Next();
        using var scope = diensten.CreateScope();
        return await vrager.VraagAsync(
            scope.ServiceProvider.GetRequiredService<IMediator>(), query, Aanroep(wie, vrager.Doel(scope.ServiceProvider), vraag), vraag, cancellation);
    }

    private async Task<Uitkomst> KijkAsync(Speelrol wie, object query, CancellationToken cancellation)
    {
        var (waarde, regel) = await VraagAsync(wie, query, cancellation);
        return new Uitkomst(waarde is null ? UitkomstSoort.NietGevonden : UitkomstSoort.Ongewijzigd) { RegelId = regel };
    }

    private Aanroep Aanroep(Speelrol wie, string doel, Guid opdracht) => new()
    {
        Gebruiker = wie.Id,
        Organisatie = wie.Organisatie,
        Rol = wie.Rol,
        Doel = doel,
        Grondslag = doelen.Vind(doel)?.Grondslag ?? "AVG 5 lid 2, 24; Gemeentewet 160, 172",
        TraceId = opdracht.ToString("N"),
        SessieId = $"{wie.Gebruiker}-{clock.GetCurrentInstant().ToUnixTimeSeconds() / 86_400}",
    };
}
