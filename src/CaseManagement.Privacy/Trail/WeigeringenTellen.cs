using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Registratie;
using NodaTime;

namespace CaseManagement.Privacy.Trail;

/// <summary>Counts refused attempts per user and per rule in a period (§6.6, 3).</summary>
/// <param name="Van">First civil day, or from the beginning.</param>
/// <param name="Tot">Last civil day, or until now.</param>
public sealed record WeigeringenTellen(LocalDate? Van, LocalDate? Tot);

/// <summary>Refusals of a period, the most frequent first. An attempt on several dossiers counts once.</summary>
/// <param name="Totaal">How many attempts were refused.</param>
/// <param name="PerGebruiker">Per user.</param>
/// <param name="PerRegel">Per rule.</param>
public sealed record Weigeringen(int Totaal, IReadOnlyList<WeigeringenVanGebruiker> PerGebruiker, IReadOnlyList<WeigeringenOpRegel> PerRegel);

/// <summary>Refusals of one user.</summary>
/// <param name="Gebruiker">The user.</param>
/// <param name="Aantal">How many.</param>
public sealed record WeigeringenVanGebruiker(GebruikerId Gebruiker, int Aantal);

/// <summary>Refusals on one rule.</summary>
/// <param name="RegelId">The rule.</param>
/// <param name="Aantal">How many.</param>
public sealed record WeigeringenOpRegel(string RegelId, int Aantal);

internal sealed class WeigeringenTellenUseCase(Auditlezer lezer) : QueryUseCase<WeigeringenTellen, Weigeringen>
{
    public override QueryPolicy Policy =>
        new("auditregels/weigeringen", AuditActie.Inzien, Trailbeleid.Gebied, Trailbeleid.Doel.Code, Recht.Lezen)
        {
            AlleenRollen = Trailbeleid.Toezichthouders,
        };

    public override WeigeringenTellen Bind(Parameters parameters) => new(parameters.Datum("van"), parameters.Datum("tot"));

    public override async Task<Antwoord<Weigeringen>> AnswerAsync(WeigeringenTellen query, QueryContext context, CancellationToken cancellation)
    {
        var filter = new Auditfilter { Resultaat = ToegangsResultaat.Geweigerd, Van = query.Van, Tot = query.Tot };
        var teller = new Weigeringenteller();
        var positie = await lezer.DoorloopAsync(filter, teller.Neem, cancellation);
        return new Antwoord<Weigeringen>(teller.Stand(), Inzage.Geen with { Aantal = teller.Records }) { Positie = positie };
    }
}
