using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Protocol.Sets;
using CaseManagement.Privacy.Sets;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Privacy.Protocol;

/// <summary>Drafts a version of the protocol, with what must be known before it can be adopted (<c>OND-03</c>).</summary>
/// <param name="Versie">Its name, such as <c>v1.0</c>.</param>
/// <param name="DpiaReferentie">Reference of the DPIA.</param>
/// <param name="FgAdviesDatum">Civil date of the advice of the FG.</param>
/// <param name="CriteriaSetVersie">Adopted version of the criteria of weging 3.</param>
/// <param name="BronnenlijstVersie">Adopted version of the list of sources.</param>
/// <param name="Bewaartermijnen">Adopted version of the terms.</param>
/// <param name="IndicatorenlijstVersie">Adopted version of the red flags.</param>
public sealed record ProtocolOpstellen(
    string Versie,
    string DpiaReferentie,
    LocalDate FgAdviesDatum,
    string CriteriaSetVersie,
    string BronnenlijstVersie,
    string Bewaartermijnen,
    string IndicatorenlijstVersie);

/// <summary>The versions of the sets that a draft names, as they are now; <see langword="null"/> for one that does not exist.</summary>
/// <param name="Sets">One per kind.</param>
public sealed record ProtocolOpstellenFeiten(IReadOnlyList<Setversie?> Sets);

/// <summary>Refused because a protocol binds adopted versions only (<c>OND-02</c>).</summary>
public sealed record SetNietVastgesteld() : Refusal(
    "OND-02",
    "Een van de sets bestaat niet, is nog een concept of is vervallen; een protocol bindt alleen vastgestelde versies.",
    "Laat van elke set eerst een versie vaststellen en noem die.");

/// <summary>Refused because there is such a version already.</summary>
public sealed record ProtocolVersieBestaatAl() : Refusal("OND-03", "Deze versie van het protocol bestaat al.", "Kies een nieuw versienummer.");

/// <summary>Refused because something that must have happened lies in the future.</summary>
public sealed record ProtocolDatumInDeToekomst() : Refusal(
    "OND-03", "De datum van een advies of besluit ligt in de toekomst.", "Leg het vast zodra het advies of besluit er is.");

internal sealed class ProtocolOpstellenVorm : AbstractValidator<ProtocolOpstellen>
{
    public ProtocolOpstellenVorm()
    {
        RuleFor(c => c.Versie).Must(Protocolvorm.IsReferentie).WithMessage(Protocolvorm.Melding);
        RuleFor(c => c.DpiaReferentie).Must(Protocolvorm.IsReferentie).WithMessage(Protocolvorm.Melding);
        RuleFor(c => c.FgAdviesDatum).NotEmpty().WithMessage("Vul de datum van het advies van de FG in.");
        RuleFor(c => c.CriteriaSetVersie).Must(Protocolvorm.IsReferentie).WithMessage(Protocolvorm.Melding);
        RuleFor(c => c.BronnenlijstVersie).Must(Protocolvorm.IsReferentie).WithMessage(Protocolvorm.Melding);
        RuleFor(c => c.Bewaartermijnen).Must(Protocolvorm.IsReferentie).WithMessage(Protocolvorm.Melding);
        RuleFor(c => c.IndicatorenlijstVersie).Must(Protocolvorm.IsReferentie).WithMessage(Protocolvorm.Melding);
    }
}

internal sealed class ProtocolOpstellenUseCase(Lader<Setboek> sets) : CommandUseCase<Protocolboek, ProtocolOpstellen, ProtocolOpstellenFeiten>
{
    public override CommandPolicy Policy => new("", AuditActie.Aanmaken, Recht.Adviseren)
    {
        Opent = true,
        AlleenRollen = [Rol.Privacyfunctionaris],
        RolRegel = "OND-03",
    };

    public override DossierId? VasteId(ProtocolOpstellen command) => Protocolboek.Id;

    public override async Task<ProtocolOpstellenFeiten> GatherAsync(
        Protocolboek? state, ProtocolOpstellen command, CommandContext context, CancellationToken cancellation)
    {
        var gevonden = new List<Setversie?>();
        foreach (var soort in Enum.GetValues<Setsoort>())
        {
            var boek = (await sets.LaadAsync(Setboek.Id(soort), cancellation)).State;
            gevonden.Add(boek?.Versie(Genoemd(command, soort)));
        }

        return new ProtocolOpstellenFeiten(gevonden);
    }

    public override Decision Decide(Protocolboek? state, ProtocolOpstellen command, ProtocolOpstellenFeiten facts, CommandContext context) =>
        state?.Versie(command.Versie) is not null ? Decision.Refuse(new ProtocolVersieBestaatAl())
        : command.FgAdviesDatum > context.Moment.Vandaag ? Decision.Refuse(new ProtocolDatumInDeToekomst())
        : facts.Sets.Any(set => set is not { Status: SetStatus.Vastgesteld }) ? Decision.Refuse(new SetNietVastgesteld())
        : Decision.Accept(new ProtocolOpgesteld(
            command.Versie, command.DpiaReferentie, command.FgAdviesDatum, command.CriteriaSetVersie, command.BronnenlijstVersie,
            command.Bewaartermijnen, command.IndicatorenlijstVersie));

    private static string Genoemd(ProtocolOpstellen command, Setsoort soort) => soort switch
    {
        Setsoort.Criteriaset => command.CriteriaSetVersie,
        Setsoort.Indicatorenlijst => command.IndicatorenlijstVersie,
        Setsoort.Bronnenlijst => command.BronnenlijstVersie,
        _ => command.Bewaartermijnen,
    };
}
