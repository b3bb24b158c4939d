using CaseManagement.EventSourcing.Projections;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Meldingen.Kluis;

/// <summary>Asks who reported.</summary>
/// <param name="Id">The vault, as opening it answered.</param>
public sealed record MelderInzien(DossierId Id);

/// <summary>Who reported.</summary>
/// <param name="Naam">The name.</param>
/// <param name="Contact">How to reach the reporter.</param>
public sealed record MelderInzage(string? Naam, string? Contact);

/// <summary>Shows the reporter to who opened the vault with a reason today, at the desk, and to nobody else (<c>MEL-02</c>).</summary>
internal sealed class MelderInzienUseCase(
    Lader<Melderkluis> lader, Meldertoegang toegang, IStreamReader streams, IPersonalTextReader reader) : QueryUseCase<MelderInzien, MelderInzage>
{
    public override QueryPolicy Policy => new("melderkluizen/{id}", AuditActie.Inzien, Melderkluis.Gebied, Melderkluis.Doelcode, Recht.Lezen)
    {
        AlleenRollen = [Rol.MedewerkerMeldpunt],
    };

    public override MelderInzien Bind(Parameters parameters) => new(parameters.Id());

    public override Inzage Gevraagd(MelderInzien query) => new("melderkluis", [query.Id], [], 0);

    public override async Task<Antwoord<MelderInzage>> AnswerAsync(MelderInzien query, QueryContext context, CancellationToken cancellation)
    {
        if ((await lader.LaadAsync(query.Id, cancellation)).State is not { } kluis)
        {
            return Antwoord<MelderInzage>.Verborgen("onbekend", Gevraagd(query));
        }

        // The trail finds a look by the melding, as it finds all else about it.
        var niets = new Inzage("melding", [kluis.Melding, query.Id], [], 0);
        if (!(await toegang.FeitAsync(context.Aanroep, kluis.Melding, cancellation)).HeeftMelder)
        {
            return Antwoord<MelderInzage>.Verborgen("ROL-02", niets);
        }

        return MagZien(kluis, context) && await InhoudAsync(kluis, cancellation) is { } melder
            ? new Antwoord<MelderInzage>(
                new MelderInzage(reader.Reveal(melder.Naam), reader.Reveal(melder.Contact)), niets with { Betrokkenen = [melder.Ref], Aantal = 1 })
            : new Antwoord<MelderInzage>(null, niets) { RegelId = "MEL-02", MagGenoemd = true };
    }

    /// <summary>Whether this person opened the vault today, and there is still something in it.</summary>
    internal static bool MagZien(Melderkluis kluis, QueryContext context) => !kluis.IsVergeten
        && kluis.Openingen.Exists(opening => opening.Door == context.Aanroep.Gebruiker && opening.Op == context.Moment.Vandaag);

    private async Task<Ontvangst.MelderGegevens?> InhoudAsync(Melderkluis kluis, CancellationToken cancellation) => kluis.Inhoud is { } inhoud
        ? new Ontvangst.MelderGegevens(inhoud.Ref, inhoud.Naam, inhoud.Contact)
        : await OudeMelder.LeesAsync(streams, kluis.Melding, cancellation);
}
