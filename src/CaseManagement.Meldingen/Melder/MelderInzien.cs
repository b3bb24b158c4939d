using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Meldingen.Melder;

/// <summary>Asks who reported.</summary>
/// <param name="Id">The melding.</param>
public sealed record MelderInzien(DossierId Id);

/// <summary>Who reported.</summary>
/// <param name="Naam">The name.</param>
/// <param name="Contact">How to reach the reporter.</param>
public sealed record MelderInzage(string? Naam, string? Contact);

/// <summary>Shows the reporter to who recorded a reason today, at the desk, and to nobody else (<c>MEL-02</c>).</summary>
internal sealed class MelderInzienUseCase(Lader<Melding> lader, Toegangscontrole controle, IPersonalTextReader reader)
    : QueryUseCase<MelderInzien, MelderInzage>
{
    public override QueryPolicy Policy => new("meldingen/{id}/melder", AuditActie.Inzien, "melding", MeldingZaaktype.Doelcode, Recht.Schrijven)
    {
        AlleenRollen = [Rol.MedewerkerMeldpunt],
    };

    public override MelderInzien Bind(Parameters parameters) => new(parameters.Id());

    public override Inzage Gevraagd(MelderInzien query) => new("melding", [query.Id], [], 0);

    public override async Task<Antwoord<MelderInzage>> AnswerAsync(MelderInzien query, QueryContext context, CancellationToken cancellation)
    {
        var niets = Gevraagd(query);
        var geladen = await lader.LaadAsync(query.Id, cancellation);
        if (geladen is not { State: { } state, Overzicht: { } overzicht })
        {
            return Antwoord<MelderInzage>.Verborgen("onbekend", niets);
        }

        var oordeel = await controle.BeoordeelAsync(context.Aanroep, overzicht, Recht.Schrijven, cancellation);
        if (!oordeel.IsVerleend)
        {
            return Antwoord<MelderInzage>.Van(oordeel, niets);
        }

        return MagZien(state, context) && state.Ontvangst.Melder is { } melder
            ? new Antwoord<MelderInzage>(
                new MelderInzage(reader.Reveal(melder.Naam), reader.Reveal(melder.Contact)), new Inzage("melding", [query.Id], [melder.Ref], 1))
            : new Antwoord<MelderInzage>(null, niets) { RegelId = "MEL-02", MagGenoemd = true };
    }

    /// <summary>Whether this person recorded a reason today.</summary>
    internal static bool MagZien(Melding state, QueryContext context) =>
        state.Melderinzagen.Exists(inzage => inzage.Door == context.Aanroep.Gebruiker && inzage.Op == context.Moment.Vandaag);
}
