using CaseManagement.Kernel.Aanroepen;

namespace CaseManagement.Web.Demo;

/// <summary>The people of the demo municipality Voorbeeldgooi and its partners: functions, not persons.</summary>
public static class Personas
{
    /// <summary>All of them, in the order in which the sign-in page shows them.</summary>
    public static IReadOnlyList<Persona> Alle { get; } =
    [
        new("v.voorzitter", "gemeente", "Voorzitter casusoverleggen (OOV)", Rol.VoorzitterOverleg, Rol.AdviseurOov),
        new("s.secretaris", "gemeente", "Secretaris casusoverleggen", Rol.SecretarisOverleg),
        new("s.screener", "gemeente", "Bibob-screener (VTH)", Rol.BibobScreener),
        new("t.screener", "gemeente", "Tweede Bibob-screener (VTH)", Rol.BibobScreener),
        new("p.privacy", "gemeente", "Privacyfunctionaris", Rol.Privacyfunctionaris),
        new("f.fg", "gemeente", "Functionaris gegevensbescherming", Rol.Fg),
        new("c.casusregisseur", "gemeente", "Casusregisseur OOV", Rol.Casusregisseur, Rol.AdviseurOov, Rol.BibobScreener),
        new("a.adviseur", "gemeente", "Adviseur OOV, achtervang", Rol.Casusregisseur, Rol.Achtervang, Rol.AdviseurOov, Rol.BibobScreener),
        new("o.oovmedewerker", "gemeente", "Medewerker OOV", Rol.Casusregisseur, Rol.Achtervang, Rol.AdviseurOov, Rol.BibobScreener),
        new("m.meldpunt", "gemeente", "Medewerker meldpunt", Rol.MedewerkerMeldpunt, Rol.Casusregisseur, Rol.Achtervang, Rol.BibobScreener),
        new("h.vergunningen", "gemeente", "Vergunningbehandelaar (VTH)", Rol.Vergunningbehandelaar),
        new("k.coordinator", "gemeente", "Signaalcoördinator ondermijning", Rol.Signaalcoordinator),
        new("l.coordinator", "gemeente", "Plaatsvervangend signaalcoördinator ondermijning", Rol.Signaalcoordinator),
        new("t.team1", "gemeente", "Lid ondermijningsteam", Rol.LidOndermijningsteam),
        new("t.team2", "gemeente", "Lid ondermijningsteam", Rol.LidOndermijningsteam),
        new("b.vergunningen", "gemeente", "Bronhouder vergunningen (VTH)", Rol.Bronhouder),
        new("b.burgerzaken", "gemeente", "Bronhouder burgerzaken", Rol.Bronhouder),
        new("b.burgemeester", "gemeente", "Burgemeester", Rol.Burgemeester),
        new("j.handhaver", "gemeente", "Handhaver en jurist (VTH)", Rol.VthHandhaver),
        new("n.beheer", "gemeente", "Functioneel beheerder", Rol.FunctioneelBeheerder),
        new("d.archivaris", "gemeente", "Archivaris", Rol.Archivaris),
        new("c.ciso", "gemeente", "CISO", Rol.Ciso),
        new("w.wijkagent", "politie", "Wijkagent", Rol.Politie),
        new("t.brandweer", "brandweer", "Inspecteur brandveiligheid (brandweer)", Rol.Toezichtpartner),
        new("w.corporatie", "alliantie", "Medewerker woningcorporatie", Rol.Woningcorporatie),
        new("i.interventie", "interventieteam", "Lid Interventieteam", Rol.Interventieteam),
        new("b.bemiddelaar", "buurtbemiddeling", "Coördinator Buurtbemiddeling", Rol.Buurtbemiddeling),
        new("r.reclassering", "reclassering", "Reclasseringswerker", Rol.Hulpverlener),
    ];
}

/// <summary>A persona of the demo.</summary>
/// <param name="Gebruiker">The account.</param>
/// <param name="Organisatie">The organisation.</param>
/// <param name="Functie">What the persona does, in Dutch.</param>
/// <param name="Rollen">The granted roles.</param>
public sealed record Persona(string Gebruiker, string Organisatie, string Functie, params IReadOnlyList<Rol> Rollen);
