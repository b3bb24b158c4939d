namespace CaseManagement.Controles.Jaarplan;

/// <summary>Shows the year plan: the numbers of all controls, and the controls that the caller may know of.</summary>
internal sealed class JaarplanVragenUseCase(
    IDossierregister register, Toegangscontrole controle, Lader<IntegraleControle> lader, ControleParameters parameters)
    : QueryUseCase<JaarplanVragen, ControleJaarplan>
{
    public override QueryPolicy Policy =>
        new("controlejaarplan", AuditActie.Zoeken, IntegraleControleZaaktype.Kolom, IntegraleControleZaaktype.Doelcode, Recht.Metadata)
        {
            AlleenRollen = Rollen.Jaarplan,
        };

    public override JaarplanVragen Bind(Parameters parameters) =>
        new(parameters.Getal("jaar", 0, JaarplanVragen.EersteJaar, JaarplanVragen.LaatsteJaar) is > 0 and var jaar ? jaar : null);

    public override async Task<Antwoord<ControleJaarplan>> AnswerAsync(
        JaarplanVragen query, QueryContext context, CancellationToken cancellation)
    {
        var controles = new List<Jaarplancontrole>();
        foreach (var overzicht in await register.VanZaaktypeAsync(IntegraleControleZaaktype.TypeNaam, alleenActief: false, cancellation))
        {
            // The register may lag behind; who may know of it is judged on the stream itself.
            if (await lader.LaadAsync(overzicht.Id, cancellation) is { State: { } state, Overzicht: { } actueel })
            {
                var oordeel = await controle.BeoordeelAsync(context.Aanroep, actueel, Recht.Metadata, cancellation);
                controles.Add(new(overzicht.Id, state, oordeel.IsVerleend ? oordeel.Recht | Recht.Metadata : Recht.Geen));
            }
        }

        var plan = Jaarplanmaker.Maak(query.Jaar ?? context.Moment.Vandaag.Year, parameters.NormPerJaar, context.Moment.Vandaag, controles);
        var getoond = plan.Kwartalen.SelectMany(kwartaal => kwartaal.Controles).Select(regel => regel.Id).ToList();
        return new Antwoord<ControleJaarplan>(plan, new Toegang.Deur.Inzage(IntegraleControleZaaktype.TypeNaam, getoond, [], getoond.Count));
    }
}
