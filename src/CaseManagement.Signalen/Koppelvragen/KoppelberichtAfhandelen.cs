using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;

namespace CaseManagement.Signalen.Koppelvragen;

/// <summary>Records what was done with a match that is hidden from the asker.</summary>
/// <param name="Signaal">The signal that was compared.</param>
/// <param name="Vraag">The question.</param>
/// <param name="Toelichting">What was done, such as which other coordinator takes over.</param>
public sealed record KoppelberichtAfhandelen(DossierId Signaal, int Vraag, string Toelichting);

/// <summary>Refused because there is no such notice, or none for this person.</summary>
public sealed record GeenKoppelbericht() : Refusal(
    "ROL-07", "Dit koppelbericht bestaat niet.", "Kies een bericht uit uw lijst met koppelberichten.");

/// <summary>Refused because it was handled.</summary>
public sealed record KoppelberichtAlAfgehandeld() : Refusal(
    "ROL-07", "Dit koppelbericht is al afgehandeld.", "U hoeft niets te doen.");

internal sealed class KoppelberichtAfhandelenVorm : AbstractValidator<KoppelberichtAfhandelen>
{
    public KoppelberichtAfhandelenVorm()
    {
        RuleFor(c => c.Signaal.Value).NotEmpty().WithMessage("Noem het signaal.");
        RuleFor(c => c.Vraag).GreaterThan(0).WithMessage("Noem het nummer van de vraag.");
        RuleFor(c => c.Toelichting).NotEmpty().WithMessage("Vul in wat er met het bericht is gedaan.");
    }
}

internal sealed class KoppelberichtAfhandelenUseCase(Lader<SignaalDossier> lader, IDossierregister dossiers, IPersonalTextReader reader)
    : CommandUseCase<Koppelbericht, KoppelberichtAfhandelen, bool>
{
    public override CommandPolicy Policy => new("", AuditActie.Wijzigen, Recht.Adviseren)
    {
        Opent = true,
        AlleenRollen = Rolverdeling.Privacy,
        RolRegel = Rolverdeling.RolRegel,
        RolRegelFg = Rolverdeling.FgRegel,
    };

    public override DossierId? VasteId(KoppelberichtAfhandelen command) => Koppelbericht.IdVan(command.Signaal, command.Vraag);

    public override async Task<bool> GatherAsync(
        Koppelbericht? state, KoppelberichtAfhandelen command, CommandContext context, CancellationToken cancellation)
    {
        var geladen = await lader.LaadAsync(command.Signaal, cancellation);
        return geladen is { State: { } signaal, Overzicht: { } overzicht }
            && signaal.Koppelvragen.Find(vraag => vraag.Vraag == command.Vraag) is { } gesteld
            && (await Koppelberichten.VoorAsync(overzicht, reader.Reveal(gesteld.VoorToezicht), context.Aanroep.Gebruiker, dossiers, cancellation)).Count > 0;
    }

    public override Decision Decide(Koppelbericht? state, KoppelberichtAfhandelen command, bool facts, CommandContext context)
    {
        var weigering = Rolverdeling.Controleer(context.Aanroep, Rolverdeling.Privacy, zaak: null)
            ?? (facts ? (Refusal?)null : new GeenKoppelbericht())
            ?? (state is null ? null : new KoppelberichtAlAfgehandeld());
        return weigering is not null
            ? Decision.Refuse(weigering)
            : Decision.Accept(new KoppelberichtAfgehandeld(
                command.Signaal,
                command.Vraag,
                PersonalText.Of(BetrokkeneId.Of(command.Signaal), SignaalZaaktype.Doelcode, command.Toelichting),
                context.Aanroep.Gebruiker,
                context.Moment.Vandaag));
    }
}
