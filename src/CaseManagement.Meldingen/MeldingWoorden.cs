using CaseManagement.Kernel.Dossier;

namespace CaseManagement.Meldingen;

/// <summary>Kinds of meldingen (§5.3).</summary>
public enum MeldingSoort
{
    /// <summary>Concern about somebody's care.</summary>
    Zorgmelding,

    /// <summary>Behaviour that is not understood.</summary>
    OnbegrepenGedrag,

    /// <summary>Nuisance around a dwelling.</summary>
    Woonoverlast,

    /// <summary>Ondermijning.</summary>
    Ondermijning,

    /// <summary>Public space.</summary>
    OpenbareRuimte,
}

/// <summary>How much is known of the reporter (§5.2).</summary>
public enum MelderSoort
{
    /// <summary>Nothing; nothing is stored (<c>MEL-01</c>).</summary>
    Anoniem,

    /// <summary>Known to the desk only (<c>MEL-02</c>).</summary>
    Vertrouwelijk,

    /// <summary>Known.</summary>
    Bekend,

    /// <summary>A professional; only the channel tells from where.</summary>
    Professional,
}

/// <summary>States (<c>MEL-14</c>).</summary>
public enum MeldingStatus
{
    /// <summary>Received; must be assessed.</summary>
    Ontvangen,

    /// <summary>Assessed; must be routed.</summary>
    Beoordeeld,

    /// <summary>With its owner.</summary>
    Gerouteerd,

    /// <summary>Handled.</summary>
    Afgehandeld,

    /// <summary>Became a dossier of another type.</summary>
    Omgezet,

    /// <summary>The same as another melding.</summary>
    Dubbel,
}

/// <summary>Article of the Wpg on which police data was supplied.</summary>
public enum WpgArtikel
{
    /// <summary>To the mayor for public order (Wpg 16 lid 1 c).</summary>
    Artikel16Lid1C,

    /// <summary>By order in council (Wpg 18).</summary>
    Artikel18,

    /// <summary>In a special case (Wpg 19).</summary>
    Artikel19,

    /// <summary>To a structural partnership (Wpg 20).</summary>
    Artikel20,
}

/// <summary>What the words of a melding mean for its rules.</summary>
public static class MeldingUitleg
{
    /// <summary>Whether the channel is a department of our own: then a melding of ondermijning is an internal signal (<c>OND-01</c>).</summary>
    public static bool IsIntern(this Kanaal kanaal) =>
        kanaal is Kanaal.InternVTH or Kanaal.InternBurgerzaken or Kanaal.InternSociaalDomein or Kanaal.InternBOR or Kanaal.InternRO or Kanaal.InternOverig;

    /// <summary>Whether somebody still has to do something with the melding.</summary>
    public static bool IsActief(this MeldingStatus status) =>
        status is MeldingStatus.Ontvangen or MeldingStatus.Beoordeeld or MeldingStatus.Gerouteerd;
}
