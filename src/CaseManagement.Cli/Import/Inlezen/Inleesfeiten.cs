using CaseManagement.EventSourcing.Protection;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Medewerkers;
using CaseManagement.Web.Importregels;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CaseManagement.Cli.Import.Inlezen;

/// <summary>What the house knows that judging and bringing in need.</summary>
/// <param name="Context">For judging.</param>
/// <param name="Kader">For planning.</param>
/// <param name="Medewerkers">Everybody of the register who is still there.</param>
/// <param name="Regels">Lines of this file that earlier runs brought in, wholly or in part, by number.</param>
internal sealed record Inleesfeiten(
    ImportContext Context, Inleeskader Kader, IReadOnlyDictionary<string, MedewerkerRij> Medewerkers, IReadOnlyDictionary<string, Importregel> Regels)
{
    // Names of partners as teams write them; the register adds those of its people.
    private static readonly string[] Partners = ["Alliantie", "Buurtbemiddeling", "Interventieteam", "politie", "wijkagent"];

    /// <summary>The roles of a user.</summary>
    public IReadOnlyList<Rol> Rollen(string gebruiker) => Medewerkers.TryGetValue(gebruiker, out var rij) ? rij.Rollen : [];

    /// <summary>Gathers the facts.</summary>
    public static async Task<Inleesfeiten> VerzamelAsync(
        IServiceProvider services, SpreadsheetBestand bestand, GebruikerId door, CancellationToken cancellation)
    {
        var vandaag = new Moment(services.GetRequiredService<IClock>().GetCurrentInstant()).Vandaag;
        var medewerkers = (await services.GetRequiredService<IMedewerkers>().AlleAsync(cancellation)).Where(rij => rij.IsActief).ToList();
        var collegas = medewerkers.Where(rij => rij.Organisatie == Organisaties.Gemeente).Select(rij => rij.Gebruiker.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var organisaties = Partners.Concat(medewerkers.Select(rij => rij.Organisatie).Where(naam => naam != Organisaties.Gemeente)).Distinct(StringComparer.OrdinalIgnoreCase);
        var regels = await RegelsAsync(services.GetRequiredService<Lader<Importregel>>(), bestand, cancellation);
        var reader = services.GetRequiredService<IPersonalTextReader>();
        var protector = services.GetRequiredService<PersonalDataProtector>();
        var ingelezen = regels.Values.ToDictionary(regel => Sleutel(regel.Sleutel), regel => reader.Reveal(regel.Vingerafdruk)!);
        return new Inleesfeiten(
            new ImportContext(
                vandaag, collegas, organisaties, tekst => protector.Fingerprint(Importregel.Afdruksleutel, Importregel.Onderwerp.Doel, tekst), ingelezen),
            new Inleeskader(vandaag, door, collegas),
            medewerkers.ToDictionary(rij => rij.Gebruiker.Value, StringComparer.OrdinalIgnoreCase),
            regels);
    }

    /// <summary>Judges the file: what an earlier run brought in wholly needs nothing more, what it brought in partly is done again.</summary>
    public IEnumerable<Beoordeling> Beoordeel(SpreadsheetBestand bestand) => Beoordelaar.Beoordeel(bestand, Context).Select(
        beoordeling => beoordeling is { ReedsIngelezen: true, Nummer: { } nummer } && Regels.TryGetValue(nummer, out var regel)
            ? Met(beoordeling, regel)
            : beoordeling);

    private static Beoordeling Met(Beoordeling beoordeling, Importregel regel) => beoordeling.Regel is not null || regel.IsVoltooid
        ? beoordeling with { ReedsIngelezen = regel.IsVoltooid, Code = regel.Code }
        : beoordeling with
        {
            // Going on with this line would take the steps of what was corrected since.
            ReedsIngelezen = false,
            Bevindingen =
            [
                new Bevinding(
                    Ernst.Weigering, ImportRegelId.Nummer, Kolom.Nr.Naam(), "De verbeterde regel onder dit nummer is nog niet helemaal ingelezen.", "Lees het bestand met de verbeterde regel opnieuw in."),
            ],
        };

    private static async Task<Dictionary<string, Importregel>> RegelsAsync(
        Lader<Importregel> lader, SpreadsheetBestand bestand, CancellationToken cancellation)
    {
        var regels = new Dictionary<string, Importregel>(StringComparer.Ordinal);
        var plaats = bestand.Kolommen.Plaats(Kolom.Nr);
        var nummers = bestand.Records.Select(record => ImportSleutel.Normaliseer(record.Cellen.ElementAtOrDefault(plaats)?.Trim() ?? ""));
        foreach (var nummer in nummers.OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if ((await lader.LaadAsync(Importregel.IdVan(nummer), cancellation)).State is { } regel)
            {
                regels.Add(nummer, regel);
            }
        }

        return regels;
    }

    private static ImportSleutel Sleutel(string tekst)
    {
        var streep = tekst.IndexOf('/', StringComparison.Ordinal);
        return new ImportSleutel(tekst[(streep + 1)..], Enum.Parse<ImportZaaksoort>(tekst[..streep], ignoreCase: true));
    }
}
