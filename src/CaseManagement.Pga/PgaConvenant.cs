using NodaTime;

namespace CaseManagement.Pga;

/// <summary>
/// The partners that may work on PGA cases, as data from the convenant or privacyreglement in force (<c>PGA-04</c>). A convenant that
/// ended is taken out of <see cref="PgaInstellingen.Convenanten"/>; its cases then leave the agenda (§8.3).
/// </summary>
public sealed record PgaConvenant
{
    /// <summary>Code of the organisation that holds procesregie.</summary>
    public const string Gemeente = "gemeente";

    /// <summary>Code of the convenant that holds when a referral names none.</summary>
    public const string Algemeen = "algemeen";

    /// <summary>The partners of the regional model, without private parties beyond it.</summary>
    public static readonly PgaConvenant Standaard = new()
    {
        Code = Algemeen,
        Partners = [Gemeente, "politie", "om", "rvdk", "reclassering", "samen-veilig", "ggd", "ggz", "welzijn", "veilig-thuis", "dji", "zvh"],
        OpUitnodiging = ["woningcorporatie"],
        Strafrechtpartners = ["politie", "om", "rvdk", "reclassering", "dji"],
    };

    /// <summary>Short code, such as <c>algemeen</c>.</summary>
    public required string Code { get; init; }

    /// <summary>First civil day; <see langword="null"/> without a beginning.</summary>
    public LocalDate? GeldigVan { get; init; }

    /// <summary>Last civil day; <see langword="null"/> without an end. Cases leave the agenda of every later day (§8.3).</summary>
    public LocalDate? GeldigTot { get; init; }

    /// <summary>Codes of the organisations that may refer and take part.</summary>
    public required IReadOnlyList<string> Partners { get; init; }

    /// <summary>Codes of the organisations that may take part by separate agreement only (art. 18 of the reglement), and never refer.</summary>
    public IReadOnlyList<string> OpUitnodiging { get; init; } = [];

    /// <summary>Codes of the organisations whose legal task covers criminal data (UAVG 33); others never see it (<c>WOV-33</c>).</summary>
    public IReadOnlyList<string> Strafrechtpartners { get; init; } = [];

    /// <summary>Whether an organisation may refer a person.</summary>
    public bool MagAanmelden(string organisatie) => Bevat(Partners, organisatie);

    /// <summary>Whether an organisation may take part in a case.</summary>
    public bool MagDeelnemen(string organisatie) => Bevat(Partners, organisatie) || Bevat(OpUitnodiging, organisatie);

    /// <summary>Whether an organisation may see criminal data.</summary>
    public bool MagStrafrechtelijk(string organisatie) => Bevat(Strafrechtpartners, organisatie);

    private static bool Bevat(IReadOnlyList<string> organisaties, string organisatie) =>
        organisaties.Contains(organisatie, StringComparer.OrdinalIgnoreCase);
}
