using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Pga.Schalen;

/// <summary>
/// Records a supply of data to or from the Zorg- en Veiligheidshuis (<c>PGA-24</c>). The first supply after the decision to scale up is
/// the moment at which the Zorg- en Veiligheidshuis accepted and the local plan freezes.
/// </summary>
/// <param name="Op">Day.</param>
/// <param name="Richting">To or from.</param>
/// <param name="Samenwerkingsverband">The partnership.</param>
/// <param name="GrondslagArtikel">Article of the WGS, such as <c>WGS 2.13</c>.</param>
/// <param name="Doel">Purpose.</param>
/// <param name="Gegevens">Which data.</param>
/// <param name="Ontvanger">Who received.</param>
/// <param name="Contactpunt">Where the data subject can exercise rights.</param>
public sealed record GegevensVerstrekken(
    LocalDate Op,
    VerstrekkingRichting Richting,
    WgsSamenwerkingsverband Samenwerkingsverband,
    string GrondslagArtikel,
    string Doel,
    string Gegevens,
    string Ontvanger,
    string Contactpunt) : IGedateerd;

/// <summary>Refused because the WGS does not cover the local approach (<c>PGA-06</c>).</summary>
public sealed record VerstrekkingZonderOpschaling() : Refusal(
    "PGA-06",
    "Zonder besluit tot opschalen geldt de WGS niet en mag er niets worden verstrekt.",
    "Vraag de voorzitter om een besluit tot opschalen.");

/// <summary>Refused because PGA data may not serve another purpose without a new basis (§4.5).</summary>
public sealed record AnderSamenwerkingsverband() : Refusal(
    "PGA-4.5",
    "PGA-gegevens gaan alleen naar het Zorg- en Veiligheidshuis.",
    "Gebruik voor een ander doel een eigen grondslag en een eigen dossier.");

internal sealed class GegevensVerstrekkenVorm : AbstractValidator<GegevensVerstrekken>
{
    public GegevensVerstrekkenVorm()
    {
        // The only text that is stored unsealed, so it may hold nothing but an article.
        RuleFor(c => c.GrondslagArtikel).NotNull().WithMessage("Vul het artikel in waarop de verstrekking rust.").Matches("^[A-Z][A-Za-z-]{1,11}( [0-9a-z][0-9a-z.:]{0,7}){1,6}$")
            .WithMessage("Vul het artikel in, zoals WGS 2.13 lid 1.");
        RuleFor(c => c.Doel).NotEmpty().WithMessage("Vul het doel in.");
        RuleFor(c => c.Gegevens).NotEmpty().WithMessage("Vul in welke gegevens het zijn.");
        RuleFor(c => c.Ontvanger).NotEmpty().WithMessage("Vul de ontvanger in.");
        RuleFor(c => c.Contactpunt).NotEmpty().WithMessage("Vul het contactpunt in.");
    }
}

internal sealed class GegevensVerstrekkenUseCase : PgaUseCase<GegevensVerstrekken>
{
    public override CommandPolicy Policy => new("verstrekkingen", AuditActie.Verstrekken, Recht.Schrijven)
    {
        AlleenRollen = Regie,
        RolRegel = "PGA-4.2",
    };

    protected override IReadOnlyList<PgaStatus> Toegestaan => [PgaStatus.InUitvoering, PgaStatus.Opgeschaald];

    protected override Refusal? Weiger(PgaCasus state, GegevensVerstrekken command, CommandContext context) => command switch
    {
        _ when state.Opschaling is null => new VerstrekkingZonderOpschaling(),
        { Samenwerkingsverband: not WgsSamenwerkingsverband.ZVH } => new AnderSamenwerkingsverband(),
        _ => null,
    };

    protected override IReadOnlyList<IEvent> Gebeurtenissen(PgaCasus state, GegevensVerstrekken command, CommandContext context)
    {
        var verstrekt = new GegevensVerstrekt(
            state.Verstrekkingen.Count + 1, command.Op, command.Richting, command.Samenwerkingsverband, command.GrondslagArtikel,
            Tekst(context, command.Doel), Tekst(context, command.Gegevens), Tekst(context, command.Ontvanger), Tekst(context, command.Contactpunt));
        return state.Status is PgaStatus.InUitvoering && command.Richting is VerstrekkingRichting.Verstrekt
            ? [verstrekt, new CasusOpgeschaald(command.Op)]
            : [verstrekt];
    }
}
