using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Woonoverlast.Gegevens;
using CaseManagement.Woonoverlast.Toestand;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Woonoverlast.Opening;

/// <summary>
/// Opens a dossier from a melding, also one of an older date. Holds nothing about who reported (<c>MEL-02</c>) and no BSN (<c>AVG-04</c>).
/// </summary>
public sealed record WoonoverlastDossierOpenen(
    LocalDate GemeldOp, Aanmeldkanaal Kanaal, IReadOnlyList<OverlastSoort> OverlastSoorten, string Omschrijving, AdresInvoer Adres,
    WoningSoort WoningSoort, MelderAard MelderAard, Duo Duo, OverlastgeverInvoer? Overlastgever = null, DossierId? MeldingId = null,
    string? Kenmerk = null, DossierId? Verwijzing = null);

/// <summary>The dwelling.</summary>
public sealed record AdresInvoer(string Straat, string Huisnummer, string Postcode);

/// <summary>Who is said to cause the nuisance.</summary>
public sealed record OverlastgeverInvoer(string Naam, LocalDate? Geboortedatum = null);

/// <summary>A dossier was opened.</summary>
[EventType("woonoverlast.gemeld")]
public sealed record WoonoverlastGemeld(
    string Code, LocalDate GemeldOp, Aanmeldkanaal Kanaal, DossierId? MeldingId, IReadOnlyList<OverlastSoort> OverlastSoorten,
    PersonalText Omschrijving, PersonalText Adres, PersonalText Postcode, WoningSoort WoningSoort, MelderAard MelderAard, string? Kenmerk,
    DossierId? Verwijzing) : IEvent;

/// <summary>Refused because the dossier that is referred to is not an ended one of this case type that is still kept (§3.3).</summary>
public sealed record VerwijzingKloptNiet() : Refusal(
    "WOV-3.3", "De verwijzing wijst niet naar een beëindigd woonoverlastdossier dat nog wordt bewaard.",
    "Werk verder in het lopende dossier, of laat de verwijzing weg.");

internal sealed class WoonoverlastDossierOpenenVorm : AbstractValidator<WoonoverlastDossierOpenen>
{
    public WoonoverlastDossierOpenenVorm()
    {
        RuleFor(c => c.OverlastSoorten).NotEmpty().WithMessage("Kies ten minste één soort overlast.");
        RuleFor(c => c.Omschrijving).NotEmpty().WithMessage("Vul de omschrijving in.");
        RuleFor(c => c.Adres.Straat).Must(straat => !string.IsNullOrWhiteSpace(straat) && straat.Length <= 80).WithMessage("Vul de straat in, ten hoogste 80 tekens.");
        RuleFor(c => c.Adres.Huisnummer).Must(nummer => !string.IsNullOrWhiteSpace(nummer) && nummer.Length <= 12).WithMessage("Vul het huisnummer in, ten hoogste 12 tekens.");
        RuleFor(c => c.Adres.Postcode).Matches("^[0-9]{4} ?[A-Z]{2}$").WithMessage("Vul de postcode in als 0000 AA.");
        RuleFor(c => c.Kenmerk).Matches("^[A-Za-z0-9][A-Za-z0-9./-]{0,29}$").WithMessage("Een kenmerk heeft ten hoogste 30 letters, cijfers, punten en streepjes.");
        RuleFor(c => c.Overlastgever!.Naam).NotEmpty().WithMessage("Vul de naam van de overlastgever in.")
            .MaximumLength(200).WithMessage("Vul de naam van de overlastgever in, ten hoogste 200 tekens.").When(c => c.Overlastgever is not null);
    }
}

internal sealed class WoonoverlastDossierOpenenUseCase(IDossierregister register, WoonoverlastParameters parameters)
    : CommandUseCase<WoonoverlastDossier, WoonoverlastDossierOpenen, EerderDossier>
{
    public override CommandPolicy Policy =>
        new("", AuditActie.Aanmaken, Recht.Schrijven) { Opent = true, AlleenRollen = Rollen.OovEnMeldpunt };

    public override async Task<EerderDossier> GatherAsync(
        WoonoverlastDossier? state, WoonoverlastDossierOpenen command, CommandContext context, CancellationToken cancellation) =>
        new(command.Verwijzing is { } id ? await register.ActueelAsync(WoonoverlastZaaktype.ZaaktypeNaam, id, cancellation) : null);

    public override Decision Decide(
        WoonoverlastDossier? state, WoonoverlastDossierOpenen command, EerderDossier facts, CommandContext context)
    {
        if (state is not null)
        {
            return Decision.Nothing;
        }

        var vandaag = context.Moment.Vandaag;
        var refusal = command.Duo.Controleer()
            ?? (command.GemeldOp > vandaag ? new DatumLigtInDeToekomst() : null)
            ?? (command.Verwijzing is not null && !facts.MagVerwezenWorden(vandaag) ? new VerwijzingKloptNiet() : (Refusal?)null);
        return refusal is null ? Decision.Accept(Events(command, context)) : Decision.Refuse(refusal);
    }

    private List<IEvent> Events(WoonoverlastDossierOpenen command, CommandContext context)
    {
        List<IEvent> events =
        [
            new WoonoverlastGemeld(
                context.NieuweCode, command.GemeldOp, command.Kanaal, command.MeldingId, [.. command.OverlastSoorten.Distinct()],
                context.Tekst(command.Omschrijving), context.Tekst($"{command.Adres.Straat} {command.Adres.Huisnummer}"),
                context.Tekst(command.Adres.Postcode), command.WoningSoort, command.MelderAard, command.Kenmerk, command.Verwijzing),
            new DuoToegewezen(command.Duo),
        ];
        if (command.Overlastgever is { } overlastgever)
        {
            events.Add(NieuweBetrokkene.Van(
                BetrokkeneRol.Overlastgever, overlastgever.Naam, overlastgever.Geboortedatum, command.GemeldOp, parameters, context));
        }

        return events;
    }
}

/// <summary>The dossier that a new one refers to.</summary>
/// <param name="Overzicht">Its overview, or <see langword="null"/> when there is none.</param>
public sealed record EerderDossier(DossierOverzicht? Overzicht)
{
    internal bool MagVerwezenWorden(LocalDate vandaag) =>
        Overzicht is { IsActief: false } oud && oud.VernietigenOp is { } einde && vandaag < einde;
}
