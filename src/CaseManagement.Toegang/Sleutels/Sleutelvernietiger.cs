using System.Reflection;
using CaseManagement.EventSourcing.Events;
using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Streams;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Registratie;
using NodaTime;

namespace CaseManagement.Toegang.Sleutels;

/// <summary>
/// Destroys the keys that events tell to destroy (<see cref="IVernietigtSleutels"/>). It follows the log by position with a checkpoint of its
/// own, which is its stream; it is no projection and no rebuild makes it run. A key is destroyed before that is recorded: after a crash in
/// between the same order is carried out again, which changes nothing.
/// </summary>
/// <param name="log">The log.</param>
/// <param name="serializer">Reads and writes its events.</param>
/// <param name="protector">Destroys keys.</param>
/// <param name="keys">Tells whether a fence is still there.</param>
/// <param name="registraties">The events of the house; those that destroy keys are found among them.</param>
/// <param name="identifiers">Names each run for the trail.</param>
/// <param name="clock">Dates the destruction.</param>
public sealed class Sleutelvernietiger(
    IEventStore log, IEventSerializer serializer, PersonalDataProtector protector, IKeyStore keys, IEnumerable<EventRegistratie> registraties,
    IIdentifiers identifiers, IClock clock) : IDisposable
{
    private const int Bladzijde = 1000;

    // So far at most is read again after a restart when there was nothing to destroy.
    private const int IjkpuntElke = 10_000;

    private readonly HashSet<string> soorten = [.. registraties
        .Where(registratie => typeof(IVernietigtSleutels).IsAssignableFrom(registratie.Type))
        .Select(registratie => registratie.Type.GetCustomAttribute<EventTypeAttribute>()!.Name)];

    private readonly SemaphoreSlim beurt = new(1, 1);
    private long? gezien;
    private long ijkpunt;
    private long versie;

    /// <summary>The stream that holds the checkpoint.</summary>
    public static StreamName Stroom { get; } = StreamName.Of("sleutelvernietiging", "log");

    /// <summary>Carries out every order up to the end of the log as it is now.</summary>
    /// <returns>The position up to which the log was looked at.</returns>
    public async Task<long> VolgAsync(CancellationToken cancellation)
    {
        await beurt.WaitAsync(cancellation);
        try
        {
            await HervatAsync(cancellation);
            while (await StapAsync(cancellation))
            {
            }

            return gezien!.Value;
        }
        catch
        {
            gezien = null;
            throw;
        }
        finally
        {
            beurt.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => beurt.Dispose();

    /// <summary>Reads the checkpoint, and puts back the fences that a key store from a backup does not know.</summary>
    private async Task HervatAsync(CancellationToken cancellation)
    {
        if (gezien is not null)
        {
            return;
        }

        var stand = (await log.ReadStreamAsync(Stroom, cancellation: cancellation)).Select(stored => serializer.Deserialize(stored).Body)
            .Cast<SleutelsVernietigd>().ToList();
        protector.ReapplyFences(stand.SelectMany(e => e.Hekken)
            .Where(hek => keys.Find(hek.Sleutel) is not { DestroyedAt: not null })
            .Select(hek => hek.ToStoredKey()));
        versie = stand.Count;
        ijkpunt = stand.Count == 0 ? 0 : stand[^1].TotEnMet;
        gezien = ijkpunt;
    }

    /// <summary>One page; answers whether there may be more.</summary>
    private async Task<bool> StapAsync(CancellationToken cancellation)
    {
        var bladzijde = await log.ReadAllAsync(gezien!.Value, Bladzijde, cancellation);
        if (bladzijde.Count == 0)
        {
            return false;
        }

        var opdrachten = bladzijde.Where(stored => soorten.Contains(stored.Type))
            .SelectMany(stored => ((IVernietigtSleutels)serializer.Deserialize(stored).Body).TeVernietigenSleutels);
        var hekken = opdrachten.Distinct().SelectMany(sleutel => protector.Destroy(sleutel, clock.GetCurrentInstant())).ToList();
        var laatste = bladzijde[^1].Position;
        if (hekken.Count == 0 && laatste - ijkpunt < IjkpuntElke)
        {
            gezien = laatste;
        }
        else if (await IjkAsync(new SleutelsVernietigd(laatste, [.. hekken.Select(Sleutelhek.Van)]), cancellation))
        {
            gezien = ijkpunt = laatste;
        }
        else
        {
            // Another process carries out the same orders: go on from its checkpoint.
            gezien = null;
            await HervatAsync(cancellation);
        }

        return true;
    }

    private async Task<bool> IjkAsync(SleutelsVernietigd stand, CancellationToken cancellation)
    {
        // A checkpoint without a destruction is bookkeeping that the trail need not show.
        var herkomst = stand.Hekken.Count == 0 ? [] : Herkomst.Van(Systeem(), AuditActie.Vernietigen, "Sleutelvernietiging", identifiers.Next()).ToBytes();
        var @event = serializer.Serialize(Stroom, stand, herkomst, clock.GetCurrentInstant());
        var result = await log.AppendAsync(new AppendRequest(Stroom, ExpectedVersion.Exactly(versie), [@event]), cancellation);
        versie = result is AppendResult.Appended appended ? appended.Version : versie;
        return result is AppendResult.Appended;
    }

    private static Aanroep Systeem() => new()
    {
        Gebruiker = GebruikerId.Systeem,
        Organisatie = Organisaties.Gemeente,
        Rol = Rol.Systeem,
        Doel = "va-audit",
        Grondslag = "AVG 5 lid 1 c; Archiefwet 3",
    };
}
