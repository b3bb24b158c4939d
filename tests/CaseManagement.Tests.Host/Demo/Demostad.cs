using System.Text.RegularExpressions;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Overleggen.Agenda;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Web.Demo;
using CaseManagement.Web.Samenstelling;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CaseManagement.Tests.Host.Demo;

/// <summary>The demo municipality, played on a fixed day in a directory of its own.</summary>
internal sealed class Demostad : IAsyncDisposable
{
    private Demostad(CasusOpties opties, LocalDate vandaag) => (Opties, Huis) = (opties, Demohuis.Open(opties, vandaag));

    public CasusOpties Opties { get; }

    public Demohuis Huis { get; }

    public Demoverslag Verslag { get; private set; } = null!;

    public static async Task<Demostad> SpeelAsync(LocalDate vandaag, Func<CasusOpties, CasusOpties>? aanpassen = null)
    {
        var opties = new CasusOpties
        {
            Directory = Directory.CreateTempSubdirectory("casus-demo-").FullName,
            Demo = true,
            ApvWoonoverlastArtikel = "2:79",
            ApvWoonoverlastVanaf = "2021-01-01",
        };
        var stad = new Demostad(aanpassen?.Invoke(opties) ?? opties, vandaag);
        stad.Verslag = (await stad.Huis.VulAsync(TestContext.Current.CancellationToken))!;
        return stad;
    }

    /// <summary>The next agenda of a type, as a persona sees it.</summary>
    public async Task<IReadOnlyList<AgendaRegel>> AgendaAsync(string type, string persona, Rol rol) =>
        ((AgendaBeeld)(await Huis.VraagAsync(persona, rol, new VolgendeAgendaInzien(type), TestContext.Current.CancellationToken))!).Regels;

    /// <summary>The next two agendas as the chair sees them.</summary>
    public async Task<IReadOnlyList<AgendaRegel>> AgendasAsync() =>
    [
        .. await AgendaAsync("woonoverlast", "v.voorzitter", Rol.VoorzitterOverleg),
        .. await AgendaAsync("pga", "v.voorzitter", Rol.VoorzitterOverleg),
    ];

    /// <summary>All dossiers of the house: code with state.</summary>
    public async Task<IReadOnlyList<string>> DossiersAsync()
    {
        var register = Huis.Diensten.GetRequiredService<IDossierregister>();
        var regels = new List<string>();
        foreach (var zaaktype in Huis.Diensten.GetServices<IZaaktype>())
        {
            var dossiers = await register.VanZaaktypeAsync(zaaktype.Naam, alleenActief: false, TestContext.Current.CancellationToken);
            regels.AddRange(dossiers.Select(dossier => $"{dossier.Code} {dossier.Id} {dossier.Status}"));
        }

        return regels;
    }

    /// <summary>
    /// Lines of one house to compare with those of another: the codes are those of the installation, and so is the order of what is equal in
    /// everything but its code, with the numbers of the lines.
    /// </summary>
    public static IEnumerable<string> ZonderCodes(IEnumerable<string> regels) =>
        regels.Select(regel => Regex.Replace(regel, "^[0-9]+ |-[0-9]{4}-[0-9]{5}", "-", RegexOptions.None, TimeSpan.FromSeconds(1))).Order(StringComparer.Ordinal);

    /// <summary>One line per agenda item.</summary>
    public static IReadOnlyList<string> Regels(IEnumerable<AgendaRegel> agenda) =>
        [.. agenda.Select(regel => $"{regel.Nummer} {regel.Rubriek} {regel.Titel} {string.Join(',', regel.Redenen.Select(reden => reden.Toelichting))}")];

    public static IReadOnlySet<AgendaRedenSoort> Redenen(IEnumerable<AgendaRegel> agenda) =>
        agenda.SelectMany(regel => regel.Redenen).Select(reden => reden.Soort).ToHashSet();

    public async ValueTask DisposeAsync()
    {
        await Huis.DisposeAsync();
        Directory.Delete(Opties.Directory, recursive: true);
    }
}
