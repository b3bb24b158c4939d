namespace CaseManagement.Bibob.Werkvoorraad;

internal sealed class BibobWerkvoorraadUseCase(
    IDossierregister register, Toegangscontrole controle, Lader<BibobScreening> lader, TermijnKalender kalender)
    : QueryUseCase<BibobWerkvoorraad, BibobWerklijst>
{
    public override QueryPolicy Policy =>
        new("bibob-werkvoorraad", AuditActie.Zoeken, "bibob", BibobZaaktype.Doelcode, Recht.Lezen)
        {
            AlleenRollen = [Rol.BibobScreener, Rol.BibobCoordinator],
        };

    public override BibobWerkvoorraad Bind(Parameters parameters) => new();

    public override async Task<Antwoord<BibobWerklijst>> AnswerAsync(
        BibobWerkvoorraad query, QueryContext context, CancellationToken cancellation)
    {
        var regels = new List<BibobWerkregel>();
        var betrokkenen = new List<BetrokkeneId>();
        foreach (var overzicht in await register.VanZaaktypeAsync("bibob", alleenActief: true, cancellation))
        {
            // The register may lag behind; who may see it is judged on the stream itself.
            var geladen = await lader.LaadAsync(overzicht.Id, cancellation);
            if (geladen is { State: { IsActief: true } state, Overzicht: { } actueel }
                && IsEigen(state, context.Aanroep)
                && (await controle.BeoordeelAsync(context.Aanroep, actueel, Recht.Lezen, cancellation)).IsVerleend)
            {
                regels.Add(BibobWerkregel.Van(actueel, state, kalender, context.Moment));

                // That somebody is screened, and how far it is, says something about everybody in the screening.
                betrokkenen.AddRange(actueel.Betrokkenen.Select(betrokkene => betrokkene.Id));
            }
        }

        var lijst = regels.OrderBy(regel => regel.Volgorde).ThenBy(regel => regel.Code, StringComparer.Ordinal).ToList();
        return new Antwoord<BibobWerklijst>(
            new BibobWerklijst(lijst), new Inzage("bibob", [.. lijst.Select(regel => regel.Id)], [.. betrokkenen.Distinct()], lijst.Count));
    }

    /// <summary>A screener sees his own screenings; a coordinator those to which he is assigned, which the policy engine judges.</summary>
    private static bool IsEigen(BibobScreening state, Aanroep aanroep) =>
        aanroep.Rol is Rol.BibobCoordinator || state.Kern.Duo?.Omvat(aanroep.Gebruiker) is true;
}
