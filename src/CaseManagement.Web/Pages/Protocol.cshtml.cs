using CaseManagement.Kernel.Protocol.Sets;
using CaseManagement.Privacy.Protocol;
using CaseManagement.Privacy.Sets;
using CaseManagement.Web.Deur;
using CaseManagement.Web.Pages.Formulieren;
using CaseManagement.Web.Pages.Opmaak;
using Microsoft.AspNetCore.Mvc;

namespace CaseManagement.Web.Pages;

/// <summary>The versions of the protocol and of its sets, and what differs, for who prepares and who adopts them.</summary>
/// <param name="loket">Where it asks.</param>
/// <param name="opdrachten">Where it sends.</param>
[Vraagvelden("soort", "versie", GedaanVeld)]
internal sealed class ProtocolModel(Vraagloket loket, Opdrachtloket opdrachten) : Stappagina(loket, opdrachten)
{
    /// <summary>The versions of the protocol, newest first.</summary>
    public IReadOnlyList<ProtocolVersie> Versies { get; private set; } = [];

    /// <summary>The versions of the sets.</summary>
    public IReadOnlyList<SetRij> Sets { get; private set; } = [];

    /// <summary>The version that was chosen, with its rows.</summary>
    public SetInzage? Gekozen { get; private set; }

    /// <summary>What differs from the version before it.</summary>
    public SetVerschil? Verschil { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        var invoer = new Invoerlezer(Request.Query);
        var soort = invoer.Eis(velden => velden.Keuze<Setsoort>("soort"));
        var versie = invoer.Eis(velden => velden.Tekst("versie"));
        if (soort is { } over)
        {
            LeesGedaan(Setboek.Id(over));
        }

        invoer.HoortBij("soort", versie is not null, "Noem ook de versie.");
        invoer.HoortBij("versie", soort is not null, "Noem ook de soort.");
        Versies = [.. (await VraagAsync<ProtocollenInzien, ProtocolLijst>(new ProtocollenInzien()))?.Versies.Reverse() ?? []];
        Sets = (await VraagAsync<SetsInzien, SetLijst>(new SetsInzien()))?.Versies ?? [];
        if (GeenToegang is null && soort is { } gekozen && versie is not null)
        {
            Gekozen = await VraagAsync<SetInzien, SetInzage>(new SetInzien(Setboek.Id(gekozen), versie));
            BiedVaststelling(gekozen, versie);
            Verschil = Gekozen is null ? null : await VraagAsync<SetVerschilInzien, SetVerschil>(new SetVerschilInzien(Setboek.Id(gekozen), Vorige(gekozen, versie), versie));
        }

        return Page();
    }

    public async Task<IActionResult> OnPostStapAsync()
    {
        var invoer = new Invoerlezer(Request.Query);
        return invoer.Eis(velden => velden.Keuze<Setsoort>("soort")) is { } soort && invoer.Eis(velden => velden.Tekst("versie")) is { } versie
            ? await ZetAsync(Setboek.Id(soort), Adres(soort, versie), OnGetAsync)
            : NotFound();
    }

    private void BiedVaststelling(Setsoort soort, string versie)
    {
        if (Gekozen is { Kop.Status: SetStatus.TerVaststelling })
        {
            foreach (var stap in (string[])["SetVaststellen", "SetTeruggeven"])
            {
                Bied(Stapboek.Vind($"protocolset-{stap}")!.Met("versie", (versie, versie)), Etag, Adres(soort, versie));
            }
        }
    }

    private static string Adres(Setsoort soort, string versie) => $"/protocol?soort={soort}&versie={Uri.EscapeDataString(versie)}";

    /// <summary>The Dutch name of a kind of set.</summary>
    public static string Naam(Setsoort soort) => soort is Setsoort.Bewaartermijnen ? "Termijnen" : Woorden.Van(soort);

    /// <summary>Where a version stands, in words.</summary>
    public static string Staat(SetStatus status) => Woorden.InZin(status);

    /// <summary>Where a version of the protocol stands, in words.</summary>
    public static string Staat(ProtocolStatus status) => Woorden.InZin(status);

    private string? Vorige(Setsoort soort, string versie) =>
        Sets.Where(rij => rij.Soort == soort).TakeWhile(rij => rij.Versie != versie).LastOrDefault()?.Versie;
}
