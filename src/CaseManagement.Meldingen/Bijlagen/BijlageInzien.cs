using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Meldingen.Bijlagen;

/// <summary>Asks for an attachment.</summary>
/// <param name="Id">The melding.</param>
/// <param name="Nummer">Which attachment.</param>
public sealed record BijlageInzien(DossierId Id, int Nummer);

/// <summary>An attachment to download; no browser is to show it by itself.</summary>
/// <param name="Naam">A name made of the code of the melding and the number.</param>
/// <param name="Inhoud">The stripped content.</param>
public sealed record Bijlagebestand(string Naam, ReadOnlyMemory<byte> Inhoud) : IBestand;

/// <summary>Opens an attachment for whoever handles the melding; each look is recorded.</summary>
internal sealed class BijlageInzienUseCase(
    Lader<Melding> lader, Toegangscontrole controle, IPersonalTextReader reader, IBijlagekluis kluis) : QueryUseCase<BijlageInzien, Bijlagebestand>
{
    public override QueryPolicy Policy =>
        new("meldingen/{id}/bijlagen/{nummer}", AuditActie.Inzien, "melding", MeldingZaaktype.Doelcode, Recht.Schrijven)
        {
            AlleenRollen = [Rol.MedewerkerMeldpunt, Rol.Signaalcoordinator],
        };

    public override BijlageInzien Bind(Parameters parameters) => new(parameters.Id(), parameters.Getal("nummer", 1, 1, BijlageRegels.PerMelding));

    public override Inzage Gevraagd(BijlageInzien query) => new("melding", [query.Id], [], 0);

    public override async Task<Antwoord<Bijlagebestand>> AnswerAsync(BijlageInzien query, QueryContext context, CancellationToken cancellation)
    {
        var niets = Gevraagd(query);
        var geladen = await lader.LaadAsync(query.Id, cancellation);
        if (geladen is not { State: { } state, Overzicht: { } overzicht })
        {
            return Antwoord<Bijlagebestand>.Verborgen("onbekend", niets);
        }

        var oordeel = await controle.BeoordeelAsync(context.Aanroep, overzicht, Recht.Schrijven, cancellation);
        if (!oordeel.IsVerleend)
        {
            return Antwoord<Bijlagebestand>.Van(oordeel, niets);
        }

        // A destroyed key opens nothing: the vault answers as if the file were gone.
        return state.Bijlagen.Find(bijlage => bijlage.Nummer == query.Nummer) is { } bijlage
            && await kluis.LeesAsync(bijlage.Bestand, reader.Reveal(bijlage.Sleutel)!, bijlage.Vingerafdruk, cancellation) is { } inhoud
            ? new Antwoord<Bijlagebestand>(
                new Bijlagebestand($"{state.Ontvangst.Code}-bijlage-{bijlage.Nummer}.{Extensie(bijlage.Soort)}", inhoud),
                new Inzage("melding", [query.Id], [BetrokkeneId.Of(query.Id)], 1))
            : Antwoord<Bijlagebestand>.Verborgen("onbekend", niets);
    }

    private static string Extensie(BijlageSoort soort) => soort switch
    {
        BijlageSoort.Jpeg => "jpg",
        BijlageSoort.Png => "png",
        _ => "txt",
    };
}
