using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using NodaTime.Text;

namespace CaseManagement.Pga.Aanmelding;

/// <summary>Refused because none of nuisance, crime and danger is there (<c>PGA-01</c>).</summary>
public sealed record GeenGrondVoorPga() : Refusal(
    "PGA-01",
    "De aanmelding noemt geen overlast, geen criminaliteit en geen gevaar.",
    "Geef aan waarvan sprake is, of verwijs door naar passende hulp.");

/// <summary>Refused because a partner refers only in its own name (<c>PGA-04</c>).</summary>
public sealed record AanmeldingNamensEenAnder() : Refusal(
    "PGA-04",
    "Een partner meldt alleen onder eigen naam aan.",
    "Meld aan als uzelf, of vraag de gemeente om de aanmelding op te nemen.");

/// <summary>Refused because a date of birth lies after the referral.</summary>
public sealed record GeboortedatumKloptNiet() : Refusal(
    "PGA-4.2", "De geboortedatum ligt na de aanmelding.", "Controleer de geboortedatum.");

internal sealed class PgaAanmeldenUseCase(ITriageTermijn termijn, PgaInstellingen instellingen)
    : CommandUseCase<PgaCasus, PgaAanmelden, TriageFeiten>
{
    // A partner reads only what it takes part in, so the column asks for no more than metadata here; the list of roles does the rest.
    public override CommandPolicy Policy => new("", AuditActie.Aanmaken, Recht.Metadata)
    {
        Opent = true,
        AlleenRollen =
        [
            Rol.Politie, Rol.Woningcorporatie, Rol.Hulpverlener, Rol.Interventieteam, Rol.AdviseurOov, Rol.VoorzitterOverleg, Rol.Casusregisseur,
            Rol.Achtervang,
        ],
        RolRegel = "PGA-04",
    };

    public override Task<TriageFeiten> GatherAsync(
        PgaCasus? state, PgaAanmelden command, CommandContext context, CancellationToken cancellation) =>
        Task.FromResult(new TriageFeiten(termijn.UiterlijkOp(
            command.AangemeldOp, command.Spoed ? instellingen.TriageSpoedWerkdagen : instellingen.TriageWerkdagen)));

    public override Decision Decide(PgaCasus? state, PgaAanmelden command, TriageFeiten facts, CommandContext context) =>
        Weiger(state, command, context) is { } weigering
            ? Decision.Refuse(weigering)
            : Decision.Accept(Aangemeld(command, context), new DuoToegewezen(command.Duo), new TriageGestart(facts.UiterlijkOp));

    private Refusal? Weiger(PgaCasus? state, PgaAanmelden command, CommandContext context) => command switch
    {
        _ when state is not null => new StapPastNietBijStatus(state.Status),
        _ when NietTijdensBijpraatmoment.Controleer(command.OverlegType) is { } weigering => weigering,
        _ when Partner(command, context) is { } weigering => weigering,
        { Overlast: false, Criminaliteit: false, Gevaar: false } => new GeenGrondVoorPga(),
        _ when command.AangemeldOp > context.Moment.Vandaag => new DagLigtInDeToekomst(),
        _ when command.Geboortedatum > command.AangemeldOp => new GeboortedatumKloptNiet(),
        _ => command.Duo.Controleer(),
    };

    private Refusal? Partner(PgaAanmelden command, CommandContext context)
    {
        if (instellingen.Convenant(command.Convenant ?? PgaConvenant.Algemeen) is not { } convenant)
        {
            return new ConvenantIsNietGeldig();
        }

        if (!convenant.MagAanmelden(command.AanmelderOrganisatie))
        {
            return new OrganisatieIsGeenConvenantpartner();
        }

        var isEigen = StringComparer.OrdinalIgnoreCase.Equals(command.AanmelderOrganisatie, context.Aanroep.Organisatie)
            && command.AanmelderPersoon == context.Aanroep.Gebruiker;
        var isGemeente = StringComparer.OrdinalIgnoreCase.Equals(context.Aanroep.Organisatie, PgaConvenant.Gemeente);
        return isEigen || isGemeente ? null : new AanmeldingNamensEenAnder();
    }

    private PgaAangemeld Aangemeld(PgaAanmelden command, CommandContext context)
    {
        var betrokkene = new BetrokkeneId(context.NewId("betrokkene"));
        PersonalText Persoon(string text) => PersonalText.Of(betrokkene, PgaZaaktype.Doelcode, text);
        PersonalText Dossier(string text) => PersonalText.Of(BetrokkeneId.Of(context.Id), PgaZaaktype.Doelcode, text);
        PersonalText? DossierOfNiets(string? text) => string.IsNullOrWhiteSpace(text) ? null : Dossier(text);
        return new PgaAangemeld
        {
            Code = context.NieuweCode,
            AangemeldOp = command.AangemeldOp,
            AanmelderOrganisatie = command.AanmelderOrganisatie,
            AanmelderPersoon = command.AanmelderPersoon,
            Kenmerk = DossierOfNiets(command.Kenmerk),
            Convenant = command.Convenant ?? PgaConvenant.Algemeen,
            Betrokkene = betrokkene,
            Naam = Persoon(command.Naam),
            Geboortedatum = Persoon(LocalDatePattern.Iso.Format(command.Geboortedatum)),
            Aanleiding = Dossier(command.Aanleiding),
            Overlast = command.Overlast,
            Criminaliteit = command.Criminaliteit,
            Gevaar = command.Gevaar,
            LopendeHulp = command.LopendeHulp,
            Zorgcontact = DossierOfNiets(command.Zorgcontact),
            Zorgafspraak = DossierOfNiets(command.Zorgafspraak),
            Spoed = command.Spoed,
            ExGedetineerde = command.ExGedetineerde,
            AveNiveau = command.AveNiveau,
            InformerenUiterlijkOp = command.AangemeldOp + instellingen.Informatieplicht,
        };
    }
}
