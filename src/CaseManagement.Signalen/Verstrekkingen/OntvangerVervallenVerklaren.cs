using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Protocol;
using CaseManagement.Signalen.Casus;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Signalen.Verstrekkingen;

/// <summary>
/// Records that the recipient of a retracted supply exists no longer, with what was done instead. The task ends, and the ledger goes on showing
/// that nobody confirmed.
/// </summary>
/// <param name="Verstrekking">Number of the supply within the dossier.</param>
/// <param name="InPlaatsDaarvan">What was done instead.</param>
public sealed record OntvangerVervallenVerklaren(int Verstrekking, string InPlaatsDaarvan) : IOverVerstrekking;

internal sealed class OntvangerVervallenVerklarenVorm : AbstractValidator<OntvangerVervallenVerklaren>
{
    public OntvangerVervallenVerklarenVorm()
    {
        RuleFor(c => c.Verstrekking).GreaterThan(0).WithMessage("Noem het nummer van de verstrekking.");
        RuleFor(c => c.InPlaatsDaarvan).NotEmpty().WithMessage("Vul in wat er in plaats van de bevestiging is gedaan.");
    }
}

internal abstract class OntvangerVervallenVerklarenUseCase<TState>(IProtocolregister protocollen) : VerstrekkingUseCase<TState, OntvangerVervallenVerklaren>(protocollen)
    where TState : class, IDossierState<TState>, IVerstrekker
{
    protected sealed override IReadOnlyList<Rol> Rollen => Rolverdeling.Coordinator;

    /// <summary>The purpose under which the text is sealed.</summary>
    protected abstract string Doel { get; }

    public sealed override CommandPolicy Policy =>
        Protocolpoort.Policy("verstrekkingen/ontvanger-vervallen", AuditActie.Wijzigen, Recht.Schrijven, Rolverdeling.Coordinator);

    // Also for a recipient with accounts: the department can be gone while its people are not.
    protected sealed override bool MagDit(TState state, VerstrekkingOverzicht regel, Aanroep aanroep) => true;

    protected sealed override Refusal? Weiger(VerstrekkingOverzicht regel, OntvangerVervallenVerklaren command, LocalDate vandaag) =>
        regel.WachtOpVerwijdering ? null : new GeenVerwijderingGevraagd();

    protected sealed override IEnumerable<IEvent> Gebeurt(VerstrekkingOverzicht regel, OntvangerVervallenVerklaren command, string? protocol, CommandContext context)
    {
        var tekst = Tekst.Van(context, Doel, command.InPlaatsDaarvan);
        return
        [
            new OntvangerVervallen(regel.Nummer, regel.Ontvanger, regel.CheckId, tekst, context.Moment.Vandaag, context.Aanroep.Gebruiker, protocol),
            new ActieVervallen(regel.Actie!.Value, tekst),
        ];
    }
}

internal sealed class SignaalontvangerVervallenVerklarenUseCase(IProtocolregister protocollen) : OntvangerVervallenVerklarenUseCase<SignaalDossier>(protocollen)
{
    protected override string Doel => SignaalZaaktype.Doelcode;
}

internal sealed class CasusontvangerVervallenVerklarenUseCase(IProtocolregister protocollen) : OntvangerVervallenVerklarenUseCase<OndermijningsCasus>(protocollen)
{
    protected override string Doel => OndermijningsCasusZaaktype.Doelcode;
}
