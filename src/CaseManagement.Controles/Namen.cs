using CaseManagement.Controles.Interventies;
using CaseManagement.Controles.Organen;

namespace CaseManagement.Controles;

/// <summary>Names of the module as people say them, for refusals and for work that is told.</summary>
internal static class Namen
{
    /// <summary>An organ in a sentence.</summary>
    public static string Van(Orgaan orgaan) => orgaan switch
    {
        Orgaan.ToezichthouderVth => "toezichthouder van VTH",
        Orgaan.Boa => "boa",
        Orgaan.Politie => "politie",
        Orgaan.Belastingdienst => "Belastingdienst",
        Orgaan.Douane => "Douane",
        Orgaan.Arbeidsinspectie => "Arbeidsinspectie",
        Orgaan.OpenbaarMinisterie => "Openbaar Ministerie",
        Orgaan.Brandweer => "brandweer",
        Orgaan.Omgevingsdienst => "omgevingsdienst",
        Orgaan.Netbeheerder => "netbeheerder",
        Orgaan.Woningcorporatie => "woningcorporatie",
        _ => "RIEC",
    };

    /// <summary>A state, as what the control is.</summary>
    public static string Van(ControleStatus status) => status switch
    {
        ControleStatus.Gepland => "gepland is en nog wordt voorbereid",
        ControleStatus.Voorbereid => "voorbereid is",
        ControleStatus.Uitgevoerd => "uitgevoerd is",
        ControleStatus.Gerapporteerd => "gerapporteerd is",
        ControleStatus.Afgesloten => "afgesloten is",
        _ => "afgelast is",
    };

    /// <summary>A state, as what the measure is.</summary>
    public static string Van(InterventieStatus status) => status switch
    {
        InterventieStatus.Voorgenomen => "alleen voorgenomen is",
        InterventieStatus.ZienswijzeGevraagd => "wacht op een zienswijze",
        InterventieStatus.Besloten => "besloten is",
        InterventieStatus.Uitgevoerd => "uitgevoerd is",
        InterventieStatus.Beeindigd => "beëindigd is",
        _ => "ingetrokken is",
    };
}
