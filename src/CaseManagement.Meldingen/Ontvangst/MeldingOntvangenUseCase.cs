using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Meldingen.Inhoud;
using CaseManagement.Meldingen.Kluis;
using CaseManagement.Meldingen.Routering;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using NodaTime;

namespace CaseManagement.Meldingen.Ontvangst;

/// <summary>Decides the receipt of a melding. Internal signals are received too: receiving is not sharing (<c>OND-01</c>).</summary>
/// <param name="plusWerkdagen">Counts working days from a civil date, on the calendar of the municipality.</param>
/// <param name="kluizen">Tells whether the reporter lies in the vault.</param>
internal sealed class MeldingOntvangenUseCase(Func<LocalDate, int, LocalDate> plusWerkdagen, Lader<Melderkluis> kluizen)
    : CommandUseCase<Melding, MeldingOntvangst, Kluisbewijs>
{
    public override CommandPolicy Policy => new("", AuditActie.Aanmaken, Recht.Schrijven) { Opent = true };

    public override async Task<Kluisbewijs> GatherAsync(
        Melding? state, MeldingOntvangst command, CommandContext context, CancellationToken cancellation)
    {
        var kluis = Melderkluis.IdVan(context.Id);
        return command.Melder is { HeeftIets: true } && (await kluizen.LaadAsync(kluis, cancellation)).State is { IsGevuld: true }
            ? new Kluisbewijs(kluis)
            : Kluisbewijs.Geen;
    }

    public override Decision Decide(Melding? state, MeldingOntvangst command, Kluisbewijs facts, CommandContext context)
    {
        var weigering = Ontvangstregels.Weigering(command, context.Id, context.Moment)
            ?? (command.Melder is { HeeftIets: true } && facts.Kluis is null ? new MelderNietInKluis() : null);
        if (weigering is not null)
        {
            return Decision.Refuse(weigering);
        }

        var ontvangen = Ontvangen(command, facts, context);
        return command.Duo is { } duo ? Decision.Accept(ontvangen, new DuoToegewezen(duo)) : Decision.Accept(ontvangen);
    }

    private MeldingOntvangen Ontvangen(MeldingOntvangst command, Kluisbewijs bewijs, CommandContext context) => new(
        context.NieuweCode,
        command.Kanaal,
        command.Soort,
        command.OntvangenOp,
        context.Aanroep.Gebruiker,
        context.Aanroep.Rol is Rol.InternMelder ? context.Aanroep.Gebruiker : null,
        command.MelderSoort,
        Melder: null,
        command.MelderSoort is MelderSoort.Anoniem ? Tekst.VanDossier(context, Referentie(context)) : null,
        MeldingTekst.Van(Tekst.NieuweSleutel(context), command.Tekst),
        command.Spoed,
        command.AcuutGevaar,
        command.HuiselijkGeweld,
        Tekst.VanDossierOfNull(context, command.Kenmerk),
        command.WpgArtikel,
        command.GesplitstVan,
        Routeringstabel.Van(command.Soort).WerkdagenEersteBeoordeling is { } werkdagen ? plusWerkdagen(command.OntvangenOp, werkdagen) : null,
        bewijs.Kluis);

    // Ten characters to read out over the telephone; random, because the identifier of the command is.
    private static string Referentie(CommandContext context)
    {
        var tekens = context.NewId("referentie").ToString("N").ToUpperInvariant();
        return $"{tekens[..5]}-{tekens[5..10]}";
    }
}
