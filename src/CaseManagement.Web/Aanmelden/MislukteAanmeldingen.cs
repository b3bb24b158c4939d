using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Registratie;
using NodaTime;

namespace CaseManagement.Web.Aanmelden;

/// <summary>
/// Records every failed sign-in, in a log that no stranger can fill: the first of a kind at once and durably, the others of that hour as
/// one record with their number. A crash loses the number of the open hour, never that it began. Holds no address of a caller.
/// </summary>
/// <param name="toegangslog">The trail.</param>
/// <param name="identifiers">Names each record.</param>
/// <param name="clock">When a window ends.</param>
internal sealed class MislukteAanmeldingen(Toegangslog toegangslog, IIdentifiers identifiers, IClock clock)
{
    private static readonly Duration Lengte = Duration.FromHours(1);
    private readonly Lock slot = new();
    private readonly Dictionary<Mislukking, Venster> vensters = [];

    /// <summary>Counts a failure; returns when it is recorded, or when the record that will count it is bound to come.</summary>
    public async Task MeldAsync(Mislukking mislukking, CancellationToken cancellation)
    {
        Venster? vorig;
        var nieuw = new Venster(clock.GetCurrentInstant() + Lengte);
        lock (slot)
        {
            vorig = vensters.GetValueOrDefault(mislukking);
            if (vorig is not null && clock.GetCurrentInstant() < vorig.Einde)
            {
                vorig.Ongeteld++;
                return;
            }

            vensters[mislukking] = nieuw;
        }

        var openstaand = 1 + (vorig?.Ongeteld ?? 0);
        try
        {
            if (vorig is { Ongeteld: > 0 })
            {
                await SchrijfAsync(mislukking, vorig.Ongeteld, cancellation);
                openstaand = 1;
            }

            await SchrijfAsync(mislukking, 1, cancellation);
        }
        catch
        {
            // Not recorded, so not answered either (ADR 0008); the next one tries again and nothing that was counted is lost.
            lock (slot)
            {
                vensters[mislukking] = new Venster(Instant.MinValue) { Ongeteld = openstaand + nieuw.Ongeteld };
            }

            throw;
        }
    }

    /// <summary>Writes one record for each window that ended, or for every window when the program stops.</summary>
    public async Task SluitAsync(bool alle, CancellationToken cancellation)
    {
        List<(Mislukking Mislukking, Venster Venster)> dicht;
        lock (slot)
        {
            dicht = [.. vensters.Where(paar => alle || paar.Value.Einde <= clock.GetCurrentInstant()).Select(paar => (paar.Key, paar.Value))];
            foreach (var (mislukking, _) in dicht)
            {
                vensters.Remove(mislukking);
            }
        }

        foreach (var (mislukking, venster) in dicht.Where(paar => paar.Venster.Ongeteld > 0))
        {
            try
            {
                await SchrijfAsync(mislukking, venster.Ongeteld, cancellation);
            }
            catch
            {
                lock (slot)
                {
                    var open = vensters.GetValueOrDefault(mislukking) ?? (vensters[mislukking] = new Venster(Instant.MinValue));
                    open.Ongeteld += venster.Ongeteld;
                }

                throw;
            }
        }
    }

    private Task SchrijfAsync(Mislukking mislukking, int aantal, CancellationToken cancellation) => toegangslog.VastleggenAsync(
        new Aanroep
        {
            Gebruiker = mislukking.Gebruiker,
            Organisatie = mislukking.Organisatie,
            Rol = Rol.Systeem,
            Doel = "va-audit",
            Grondslag = "AVG 32",
        },
        new ToegangVastgelegd(
            AuditActie.InloggenMislukt, ToegangsResultaat.Geweigerd, "", [], [], mislukking.Onderdeel, mislukking.Regel, aantal),
        identifiers.Next(),
        null,
        cancellation);

    private sealed class Venster(Instant einde)
    {
        public Instant Einde => einde;

        public int Ongeteld { get; set; }
    }
}

/// <summary>A kind of failed sign-in, as the trail tells it. There are few: one per way in, and one per account that left.</summary>
/// <param name="Gebruiker">The account, when it was ever known; otherwise <c>onbekend</c>, whatever name was given.</param>
/// <param name="Organisatie">The organisation of the account.</param>
/// <param name="Onderdeel">The way in.</param>
/// <param name="Regel">The rule that refused.</param>
internal sealed record Mislukking(GebruikerId Gebruiker, string Organisatie, string Onderdeel, string Regel)
{
    private const string Onbekend = "onbekend";

    /// <summary>A failure of nobody that the house knows.</summary>
    public static Mislukking VanOnbekende(string onderdeel, string regel) => new(new GebruikerId(Onbekend), Onbekend, onderdeel, regel);
}
