using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Meldingen.Bijlagen;
using CaseManagement.Meldingen.Inhoud;
using CaseManagement.Meldingen.Ontvangst;
using CaseManagement.Meldingen.Routering;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Meldingen.Meldpunt;

/// <summary>A report at the public report point; there is no field for who reports (<c>MEL-01</c>).</summary>
/// <param name="Soort">What it is about.</param>
/// <param name="Tekst">What the reporter told.</param>
/// <param name="AcuutGevaar">Whether there is acute danger (<c>MEL-05</c>).</param>
/// <param name="HuiselijkGeweld">Whether it is about domestic violence or child abuse (<c>MEL-05</c>).</param>
/// <param name="Bijlagen">Attachments, already stripped and sealed.</param>
public sealed record AnoniemMelden(
    MeldingSoort Soort, TekstOpgave Tekst, bool AcuutGevaar, bool HuiselijkGeweld, IReadOnlyList<BijlageOpgave> Bijlagen);

internal sealed class AnoniemMeldenVorm : AbstractValidator<AnoniemMelden>
{
    public AnoniemMeldenVorm() => RuleFor(c => c.Tekst).SetValidator(new TekstOpgaveVorm());
}

/// <summary>Receives an anonymous report. The receipt code stands nowhere: the identifier of the melding follows from it.</summary>
/// <param name="plusWerkdagen">Counts working days from a civil date, on the calendar of the municipality.</param>
internal sealed class AnoniemMeldenUseCase(Func<LocalDate, int, LocalDate> plusWerkdagen) : CommandUseCase<Melding, AnoniemMelden>
{
    public override CommandPolicy Policy => new("anoniem", AuditActie.Aanmaken, Recht.Schrijven) { Opent = true, AlleenRollen = [Rol.Systeem], RolRegel = "MEL-01" };

    public override Decision Decide(Melding? state, AnoniemMelden command, CommandContext context) =>
        BijlageRegels.Past(0, command.Bijlagen) is { } refusal
            ? Decision.Refuse(refusal)
            : Decision.Accept([Ontvangen(command, context), .. BijlageToegevoegd.Van(0, command.Bijlagen, context)]);

    private MeldingOntvangen Ontvangen(AnoniemMelden command, CommandContext context) => new(
        context.NieuweCode,
        Kanaal.Meldformulier,
        command.Soort,
        context.Moment.Vandaag,
        AnoniemMeldpunt.Operator,
        Indiener: null,
        MelderSoort.Anoniem,
        Melder: null,
        Referentie: null,
        MeldingTekst.Van(Tekst.NieuweSleutel(context), command.Tekst),
        Spoed: command.AcuutGevaar,
        command.AcuutGevaar,
        command.HuiselijkGeweld,
        Kenmerk: null,
        WpgArtikel: null,
        GesplitstVan: null,
        Routeringstabel.Van(command.Soort).WerkdagenEersteBeoordeling is { } werkdagen ? plusWerkdagen(context.Moment.Vandaag, werkdagen) : null);
}
