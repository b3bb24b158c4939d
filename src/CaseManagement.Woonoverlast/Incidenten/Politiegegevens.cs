using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Toestand;
using NodaTime;

namespace CaseManagement.Woonoverlast.Incidenten;

/// <summary>The origin of police data.</summary>
/// <param name="Artikel">The article of the Wpg under which the police processes them.</param>
/// <param name="VerstrektDoor">Who of the police supplied them.</param>
/// <param name="VerstrektOp">Civil date of the supply.</param>
/// <param name="Doel">Purpose of the supply.</param>
public sealed record WpgInvoer(WpgArtikel Artikel, string VerstrektDoor, LocalDate VerstrektOp, string Doel);

/// <summary>Articles of the Wpg under which the police processes data.</summary>
public enum WpgArtikel
{
    /// <summary>Daily police task.</summary>
    Artikel8,

    /// <summary>Investigation of one case; never to a partnership (<c>WOV-31</c>).</summary>
    Artikel9,

    /// <summary>Insight into serious crime; never to a partnership (<c>WOV-31</c>).</summary>
    Artikel10,

    /// <summary>Support of tasks.</summary>
    Artikel13,
}

/// <summary>Refused because no valid agreement with a decision of the police covers it (<c>WOV-30</c>).</summary>
public sealed record GeenGeldigConvenant() : Refusal(
    "WOV-30", "Voor politiegegevens is geen geldig convenant met een besluit van de politie vastgelegd.",
    "Leg eerst het convenant vast met het besluit op grond van artikel 20 Wpg.");

/// <summary>Refused because it is investigation data (<c>WOV-31</c>, Bpg 4:5).</summary>
public sealed record Opsporingsgegeven() : Refusal(
    "WOV-31", "Gegevens op grond van artikel 9 of 10 Wpg mogen hier niet worden vastgelegd.",
    "Overleg met de politie welke gegevens wel mogen worden verstrekt.");

/// <summary>The rules for police data, the same for incidents and evidence.</summary>
internal static class Politiegegevens
{
    public const string Grondslag = "Wpg 20";

    public static Refusal? Controleer(WoonoverlastDossier dossier, WpgInvoer wpg, LocalDate vandaag) => wpg switch
    {
        _ when dossier.Convenant?.StaatPolitiegegevensToe(vandaag) != true => new GeenGeldigConvenant(),
        { Artikel: WpgArtikel.Artikel9 or WpgArtikel.Artikel10 } => new Opsporingsgegeven(),
        _ when wpg.VerstrektOp > vandaag => new DatumLigtInDeToekomst(),
        _ => null,
    };

    /// <summary>A key of its own for each supply, so that it can be destroyed when the purpose ends or the police asks (<c>ROL-04</c>).</summary>
    public static BetrokkeneId Sleutel(CommandContext context) => new(context.NewId("politiegegeven"));

    public static WpgMerk Merk(WpgInvoer wpg, BetrokkeneId sleutel) => new(
        Grondslag, Teksten.Tekst(sleutel, wpg.VerstrektDoor), wpg.VerstrektOp, Teksten.Tekst(sleutel, wpg.Doel));
}
