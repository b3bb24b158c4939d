namespace CaseManagement.Controles.Jaarplan;

/// <summary>Shows the year plan; counts only what the caller may know of.</summary>
internal sealed class JaarplanVragenUseCase(
    IDossierregister register, Toegangscontrole controle, Lader<IntegraleControle> lader, ControleParameters parameters)
    : QueryUseCase<JaarplanVragen, ControleJaarplan>
{
    private const int EersteJaar = 2000;
    private const int LaatsteJaar = 2199;

    public override QueryPolicy Policy =>
        new("controlejaarplan", AuditActie.Zoeken, IntegraleControleZaaktype.Kolom, IntegraleControleZaaktype.Doelcode, Recht.Metadata)
        {
            AlleenRollen = Rollen.Jaarplan,
        };

    public override JaarplanVragen Bind(Parameters parameters) =>
        parameters.Getal("jaar", 0, 0, LaatsteJaar) is >= EersteJaar and var jaar ? new JaarplanVragen(jaar) : new JaarplanVragen();

    public override async Task<Antwoord<ControleJaarplan>> AnswerAsync(
        JaarplanVragen query, QueryContext context, CancellationToken cancellation)
    {
        var controles = new List<(DossierId Id, IntegraleControle State)>();
        foreach (var overzicht in await register.VanZaaktypeAsync(IntegraleControleZaaktype.TypeNaam, alleenActief: false, cancellation))
        {
            // The register may lag behind; who may know of it is judged on the stream itself.
            if (await lader.LaadAsync(overzicht.Id, cancellation) is { State: { } state, Overzicht: { } actueel }
                && (await controle.BeoordeelAsync(context.Aanroep, actueel, Recht.Metadata, cancellation)).IsVerleend)
            {
                controles.Add((overzicht.Id, state));
            }
        }

        var plan = Jaarplanmaker.Maak(query.Jaar ?? context.Moment.Vandaag.Year, parameters.NormPerJaar, context.Moment.Vandaag, controles);
        var getoond = plan.Kwartalen.SelectMany(kwartaal => kwartaal.Controles).Select(regel => regel.Id).ToList();
        return new Antwoord<ControleJaarplan>(plan, new Toegang.Deur.Inzage(IntegraleControleZaaktype.TypeNaam, getoond, [], getoond.Count));
    }
}
