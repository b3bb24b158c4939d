using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Meldingen.Inhoud;
using CaseManagement.Meldingen.Routering;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Meldingen.Ontvangst;

/// <summary>Decides the receipt of a melding. Internal signals are received too: receiving is not sharing (<c>OND-01</c>).</summary>
/// <param name="plusWerkdagen">Counts working days from a civil date, on the calendar of the municipality.</param>
internal sealed class MeldingOntvangenUseCase(Func<LocalDate, int, LocalDate> plusWerkdagen) : CommandUseCase<Melding, MeldingOntvangst>
{
    public override CommandPolicy Policy => new("", AuditActie.Aanmaken, Recht.Schrijven) { Opent = true };

    public override Decision Decide(Melding? state, MeldingOntvangst command, CommandContext context)
    {
        if ((Ontvangst(command, context) ?? command.Duo?.Controleer()) is { } refusal)
        {
            return Decision.Refuse(refusal);
        }

        var ontvangen = Ontvangen(command, context);
        return command.Duo is { } duo ? Decision.Accept(ontvangen, new DuoToegewezen(duo)) : Decision.Accept(ontvangen);
    }

    private static Refusal? Ontvangst(MeldingOntvangst command, CommandContext context) => command switch
    {
        _ when command.OntvangenOp > context.Moment.Vandaag => new OntvangenInDeToekomst(),
        { Kanaal: Kanaal.MeldMisdaadAnoniem, MelderSoort: not MelderSoort.Anoniem } => new MmaIsAnoniem(),
        { MelderSoort: MelderSoort.Anoniem, Melder.HeeftIets: true } => new AnoniemHeeftGeenIdentiteit(),
        { Melder.HeeftApparaat: true } => new ApparaatWordtNietVastgelegd(),
        { MelderSoort: MelderSoort.Professional, Melder.HeeftIets: true } => new ProfessionalHeeftGeenMelder(),
        { WpgArtikel: null, Kanaal: Kanaal.Politie or Kanaal.Wijkagent } => new WpgGrondslagOntbreekt(),
        { WpgArtikel: null, Kanaal: Kanaal.Boa, StrafrechtelijkeGegevens: true } => new WpgGrondslagOntbreekt(),
        _ when command.GesplitstVan == context.Id => new SplitsingVerwijstNaarZichzelf(),
        _ => null,
    };

    private MeldingOntvangen Ontvangen(MeldingOntvangst command, CommandContext context) => new(
        context.NieuweCode,
        command.Kanaal,
        command.Soort,
        command.OntvangenOp,
        context.Aanroep.Gebruiker,
        context.Aanroep.Rol is Rol.InternMelder ? context.Aanroep.Gebruiker : null,
        command.MelderSoort,
        command.Melder is { HeeftIets: true } melder ? Melder(melder, new BetrokkeneId(context.NewId("melder"))) : null,
        command.MelderSoort is MelderSoort.Anoniem ? Tekst.VanDossier(context, Referentie(context)) : null,
        MeldingTekst.Van(Tekst.NieuweSleutel(context), command.Tekst),
        command.Spoed,
        command.AcuutGevaar,
        command.HuiselijkGeweld,
        Tekst.VanDossierOfNull(context, command.Kenmerk),
        command.WpgArtikel,
        command.GesplitstVan,
        Routeringstabel.Van(command.Soort).WerkdagenEersteBeoordeling is { } werkdagen ? plusWerkdagen(command.OntvangenOp, werkdagen) : null);

    private static MelderGegevens Melder(MelderOpgave opgave, BetrokkeneId id) => new(
        id,
        string.IsNullOrWhiteSpace(opgave.Naam) ? null : PersonalText.Of(id, MeldingZaaktype.Doelcode, opgave.Naam),
        opgave.Contact is { } contact ? PersonalText.Of(id, MeldingZaaktype.Doelcode, contact) : null);

    // Ten characters to read out over the telephone; random, because the identifier of the command is.
    private static string Referentie(CommandContext context)
    {
        var tekens = context.NewId("referentie").ToString("N").ToUpperInvariant();
        return $"{tekens[..5]}-{tekens[5..10]}";
    }
}
