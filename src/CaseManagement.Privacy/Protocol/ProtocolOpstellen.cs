using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Privacy.Protocol;

/// <summary>Drafts a version of the protocol, with what must be known before it can be adopted (<c>OND-03</c>).</summary>
/// <param name="Versie">Its name, such as <c>v1.0</c>.</param>
/// <param name="DpiaReferentie">Reference of the DPIA.</param>
/// <param name="FgAdviesDatum">Civil date of the advice of the FG.</param>
/// <param name="CriteriaSetVersie">Version of the criteria of the weighings.</param>
/// <param name="BronnenlijstVersie">Version of the list of sources.</param>
/// <param name="Bewaartermijnen">Reference of the table of retention terms.</param>
public sealed record ProtocolOpstellen(
    string Versie, string DpiaReferentie, LocalDate FgAdviesDatum, string CriteriaSetVersie, string BronnenlijstVersie, string Bewaartermijnen);

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
    }
}

internal sealed class ProtocolOpstellenUseCase : CommandUseCase<Protocolboek, ProtocolOpstellen>
{
    public override CommandPolicy Policy => new("", AuditActie.Aanmaken, Recht.Adviseren)
    {
        Opent = true,
        AlleenRollen = [Rol.Privacyfunctionaris],
        RolRegel = "OND-03",
    };

    public override DossierId? VasteId(ProtocolOpstellen command) => Protocolboek.Id;

    public override Decision Decide(Protocolboek? state, ProtocolOpstellen command, CommandContext context) =>
        state?.Versie(command.Versie) is not null ? Decision.Refuse(new ProtocolVersieBestaatAl())
        : command.FgAdviesDatum > context.Moment.Vandaag ? Decision.Refuse(new ProtocolDatumInDeToekomst())
        : Decision.Accept(new ProtocolOpgesteld(
            command.Versie, command.DpiaReferentie, command.FgAdviesDatum, command.CriteriaSetVersie, command.BronnenlijstVersie,
            command.Bewaartermijnen));
}
