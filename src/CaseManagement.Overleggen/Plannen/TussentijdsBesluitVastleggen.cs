using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Overleggen.Agenda;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Reeksen;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;

namespace CaseManagement.Overleggen.Plannen;

/// <summary>Records that a case will be decided on outside the meeting (<c>CAD-06</c>).</summary>
/// <param name="Dossier">The case.</param>
/// <param name="Toelichting">Which path, and by whom.</param>
public sealed record TussentijdsBesluitVastleggen(DossierId Dossier, string Toelichting);

/// <summary>Whether the case may be decided on beside this meeting by this caller.</summary>
/// <param name="HoortErbij">Whether it exists, belongs to this series, and the caller may know of it; one answer, so that it tells nothing else.</param>
internal sealed record TussentijdseFeiten(bool HoortErbij);

/// <summary>Refused because the case is none of this meeting, as far as the caller may know.</summary>
public sealed record DossierHoortNietBijDitOverleg() : Refusal(
    "CAD-06", "Dit dossier hoort niet bij dit overleg.", "Kies een dossier dat in dit overleg besproken zou worden.");

internal sealed class TussentijdsBesluitVastleggenVorm : AbstractValidator<TussentijdsBesluitVastleggen>
{
    public TussentijdsBesluitVastleggenVorm() =>
        RuleFor(command => command.Toelichting).NotEmpty().WithMessage("Vul in langs welke weg het besluit wordt genomen.");
}

internal sealed class TussentijdsBesluitVastleggenUseCase(OverlegLezer? lezer, Agendazicht? zicht, IDossierregister? register)
    : LeidingUseCase<TussentijdsBesluitVastleggen, TussentijdseFeiten>(lezer)
{
    public override CommandPolicy Policy => new("tussentijdse-besluiten", AuditActie.Wijzigen, Recht.Schrijven)
    {
        AlleenRollen = Leiding.Voorzitters,
        RolRegel = "CAD-06",
    };

    protected override async Task<TussentijdseFeiten> VerzamelAsync(
        Overleg overleg, OverlegReeks reeks, TussentijdsBesluitVastleggen command, CommandContext context, CancellationToken cancellation)
    {
        var dossier = await register!.FindAsync(command.Dossier, cancellation);
        var actueel = dossier is null ? null : await register.ActueelAsync(dossier.Zaaktype, dossier.Id, cancellation);
        return new TussentijdseFeiten(
            actueel is not null
            && Agendauitsluiting.Van(
                overleg.Type, overleg.Planning?.Datum ?? overleg.Nominaal ?? context.Moment.Vandaag, await Lezer.HeeftProtocolAsync(cancellation), actueel) is null
            && !actueel.Uitgesloten.Contains(context.Aanroep.Gebruiker)
            && await zicht!.KentAsync(overleg, reeks, context.Aanroep, actueel, cancellation));
    }

    protected override Decision Beslis(
        Overleg overleg, TussentijdsBesluitVastleggen command, TussentijdseFeiten meer, OverlegReeks reeks, CommandContext context) => overleg switch
        {
            { Status: OverlegStatus.Gehouden } or { Status: OverlegStatus.Vervallen, VoorzitterMoetBeslissen: false } =>
                Decision.Refuse(new OverlegStaatDitNietToe("CAD-06", "Dit overleg is al gehouden of vervallen.")),
            _ when !meer.HoortErbij => Decision.Refuse(new DossierHoortNietBijDitOverleg()),
            _ when overleg.TussentijdseBesluiten.Contains(command.Dossier) => Decision.Nothing,
            _ => Decision.Accept(new TussentijdsBesluitVastgelegd(
                command.Dossier, PersonalText.Of(BetrokkeneId.Of(command.Dossier), OverleggenModule.DoelCode, command.Toelichting))),
        };
}
