using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;

namespace CaseManagement.Web.Demo.Spelen;

/// <summary>A persona in one of his roles.</summary>
/// <param name="Gebruiker">The account.</param>
/// <param name="Rol">The role in which he acts.</param>
internal sealed record Speelrol(string Gebruiker, Rol Rol)
{
    public GebruikerId Id => new(Gebruiker);

    public string Organisatie => Personas.Alle.Single(persona => persona.Gebruiker == Gebruiker).Organisatie;
}

/// <summary>The cast.</summary>
internal static class Wie
{
    public static readonly Speelrol Voorzitter = new("v.voorzitter", Rol.VoorzitterOverleg);
    public static readonly Speelrol Secretaris = new("s.secretaris", Rol.SecretarisOverleg);
    public static readonly Speelrol Regisseur = new("c.casusregisseur", Rol.Casusregisseur);
    public static readonly Speelrol Adviseur = new("a.adviseur", Rol.Casusregisseur);
    public static readonly Speelrol Achtervang = new("a.adviseur", Rol.Achtervang);
    public static readonly Speelrol Oov = new("o.oovmedewerker", Rol.Casusregisseur);
    public static readonly Speelrol OovAchtervang = new("o.oovmedewerker", Rol.Achtervang);
    public static readonly Speelrol Meldpunt = new("m.meldpunt", Rol.MedewerkerMeldpunt);
    public static readonly Speelrol Screener = new("s.screener", Rol.BibobScreener);
    public static readonly Speelrol TweedeScreener = new("t.screener", Rol.BibobScreener);
    public static readonly Speelrol Vergunningen = new("h.vergunningen", Rol.Vergunningbehandelaar);
    public static readonly Speelrol Coordinator = new("k.coordinator", Rol.Signaalcoordinator);
    public static readonly Speelrol TweedeCoordinator = new("l.coordinator", Rol.Signaalcoordinator);
    public static readonly Speelrol Team1 = new("t.team1", Rol.LidOndermijningsteam);
    public static readonly Speelrol Team2 = new("t.team2", Rol.LidOndermijningsteam);
    public static readonly Speelrol BronVergunningen = new("b.vergunningen", Rol.Bronhouder);
    public static readonly Speelrol BronBurgerzaken = new("b.burgerzaken", Rol.Bronhouder);
    public static readonly Speelrol Burgemeester = new("b.burgemeester", Rol.Burgemeester);
    public static readonly Speelrol Handhaver = new("j.handhaver", Rol.VthHandhaver);
    public static readonly Speelrol Privacy = new("p.privacy", Rol.Privacyfunctionaris);
    public static readonly Speelrol Fg = new("f.fg", Rol.Fg);
    public static readonly Speelrol Wijkagent = new("w.wijkagent", Rol.Politie);
    public static readonly Speelrol Brandweer = new("t.brandweer", Rol.Toezichtpartner);
    public static readonly Speelrol Corporatie = new("w.corporatie", Rol.Woningcorporatie);
    public static readonly Speelrol Interventie = new("i.interventie", Rol.Interventieteam);
    public static readonly Speelrol Bemiddelaar = new("b.bemiddelaar", Rol.Buurtbemiddeling);
    public static readonly Speelrol Reclassering = new("r.reclassering", Rol.Hulpverlener);
}
