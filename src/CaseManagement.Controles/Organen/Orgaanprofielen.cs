using C = CaseManagement.Controles.Organen.Overtredingscategorie;
using G = CaseManagement.Controles.Organen.Controlegrondslag;
using V = CaseManagement.Controles.Organen.Verstrekkingsgrond;

namespace CaseManagement.Controles.Organen;

/// <summary>What holds for an organ in a control.</summary>
/// <param name="Soort">What kind of organ it is.</param>
/// <param name="Grondslagen">Bases on which it can take part.</param>
/// <param name="Overtredingen">What its own powers let it find.</param>
/// <param name="Verstrekt">Bases on which it can hand a finding to another.</param>
internal sealed record Orgaanprofiel(OrgaanSoort Soort, IReadOnlyList<G> Grondslagen, IReadOnlyList<C> Overtredingen, IReadOnlyList<V> Verstrekt)
{
    /// <summary>Whether its findings are secret until it supplies them (Wpg 7, AWR 67, Wjsg): the leading municipality does not see them by itself.</summary>
    public bool IsGesloten { get; init; }

    public bool IsVanGemeente => Soort is OrgaanSoort.Gemeentelijk;

    public bool MagControleren => Soort is OrgaanSoort.Gemeentelijk or OrgaanSoort.Inspecteert;
}

/// <summary>Kinds of organ.</summary>
internal enum OrgaanSoort
{
    /// <summary>Part of the municipality itself, with power to inspect.</summary>
    Gemeentelijk,

    /// <summary>Another body, with power to inspect.</summary>
    Inspecteert,

    /// <summary>A public body that supports without a power of its own.</summary>
    Ondersteunt,

    /// <summary>A private party: no inspection power, and no criminal data (<c>WOV-33</c>).</summary>
    Privaat,
}

/// <summary>The table of organs: own basis, own powers, own way to supply. The one place that says what fits whom.</summary>
internal static class Orgaanprofielen
{
    private static readonly V[] Bestuurlijk = [V.AvgPubliekeTaak, V.Sv162];

    private static readonly FrozenDictionary<Orgaan, Orgaanprofiel> Alle = new Dictionary<Orgaan, Orgaanprofiel>
    {
        [Orgaan.ToezichthouderVth] = new(
            OrgaanSoort.Gemeentelijk, [G.AwbToezicht], [C.BouwEnGebruik, C.Milieu, C.Exploitatievergunning, C.AlcoholEnHoreca, C.Bewoning], Bestuurlijk),
        [Orgaan.Boa] = new(OrgaanSoort.Gemeentelijk, [G.AwbToezicht], [C.OpenbareOrde, C.Milieu], Bestuurlijk),
        [Orgaan.Politie] = new(
            OrgaanSoort.Inspecteert,
            [G.Politiewet3, G.Wpg16, G.Wpg18, G.Wpg19, G.Wpg20, G.Opiumwet9],
            [C.Opiumwet, C.WapensEnMunitie, C.OpenbareOrde],
            [V.Wpg16, V.Wpg18, V.Wpg19, V.Wpg20])
        {
            IsGesloten = true,
        },
        [Orgaan.Belastingdienst] = new(OrgaanSoort.Inspecteert, [G.AlgemeneWetRijksbelastingen], [C.Belasting], [V.Awr67]) { IsGesloten = true },
        [Orgaan.Douane] = new(OrgaanSoort.Inspecteert, [G.AlgemeneDouanewet], [C.DouaneEnAccijns], [V.Awr67]) { IsGesloten = true },
        [Orgaan.Arbeidsinspectie] = new(OrgaanSoort.Inspecteert, [G.AwbToezicht, G.Arbeidswetgeving], [C.Arbeid], Bestuurlijk),
        [Orgaan.OpenbaarMinisterie] = new(OrgaanSoort.Ondersteunt, [G.Wjsg39f], [], [V.Wjsg39f]) { IsGesloten = true },
        [Orgaan.Brandweer] = new(OrgaanSoort.Inspecteert, [G.AwbToezicht, G.WetVeiligheidsregios], [C.Brandveiligheid], Bestuurlijk),
        [Orgaan.Omgevingsdienst] = new(OrgaanSoort.Inspecteert, [G.AwbToezicht], [C.BouwEnGebruik, C.Milieu], Bestuurlijk),
        [Orgaan.Netbeheerder] = new(OrgaanSoort.Privaat, [G.Energiewet], [C.Energie], [V.AvgPubliekeTaak]),
        [Orgaan.Woningcorporatie] = new(OrgaanSoort.Privaat, [G.Huurrecht], [], [V.AvgPubliekeTaak]),
        [Orgaan.Riec] = new(OrgaanSoort.Ondersteunt, [G.Wgs], [], [V.Wgs]),
    }.ToFrozenDictionary();

    public static Orgaanprofiel Van(Orgaan orgaan) => Alle[orgaan];

    /// <summary>Whether a recipient may get a finding on a ground: an offence is reported to police or prosecution, the WGS leads to the RIEC.</summary>
    public static bool PastBijOntvanger(V grond, Orgaan? ontvanger) => grond switch
    {
        V.Sv162 => ontvanger is Orgaan.Politie or Orgaan.OpenbaarMinisterie,
        V.Wgs => ontvanger is Orgaan.Riec,
        _ => true,
    };
}
