namespace CaseManagement.Cli.Import;

/// <summary>The kind of a line (domain.md §5.3, with Bibob and PGA, which have dossiers but no melding of their own kind).</summary>
public enum ImportZaaksoort
{
    /// <summary>Residential nuisance.</summary>
    Woonoverlast,

    /// <summary>Persoonsgerichte aanpak.</summary>
    Pga,

    /// <summary>A signal of ondermijning.</summary>
    Ondermijning,

    /// <summary>A Bibob screening.</summary>
    Bibob,

    /// <summary>A care report; opens nothing in OOV, is only routed.</summary>
    Zorgmelding,

    /// <summary>Onbegrepen gedrag; becomes a triage item.</summary>
    OnbegrepenGedrag,

    /// <summary>Public space; opens nothing in OOV, is only routed.</summary>
    OpenbareRuimte,
}
